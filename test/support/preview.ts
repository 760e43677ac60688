/** Before the end-to-end tests: builds the app as it is shipped, serves it, and tells the tests its address. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { type ChromeLaunch, ensureChrome, launchOptions } from "./chrome.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    url: string;
    /** The folder of the built app. */
    dist: string;
    /** What to start Playwright's Chromium with: `chromium.launch(inject("chrome"))`. */
    chrome: ChromeLaunch;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), "loopsheet-e2e-"));
  await build(outDir);
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("vite preview gave no address: the end-to-end tests have no page to open.");
  project.provide("url", url);
  project.provide("dist", outDir);
  project.provide("chrome", launchOptions(await ensureChrome()));
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}

/** In a process of its own: Vitest's NODE_ENV would give a build with development code inside. */
async function build(outDir: string): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  delete (env as Record<string, string | undefined>).VITEST;
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir"], {
    cwd: root,
    env,
  });
}
