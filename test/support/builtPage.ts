/** The app as it is shipped: built into a folder of its own, and served from there. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";

export interface BuiltPage {
  /** Where the app is served, with a slash at the end. */
  readonly url: string;
  /** The folder it was built into. */
  readonly dist: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves the project whose folder is `root`; `extra` files, by name, are served beside it. */
export async function serveBuiltPage(
  root: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<BuiltPage> {
  const dist = await mkdtemp(join(tmpdir(), "loopsheet-built-"));
  await build(root, dist);
  for (const [name, text] of Object.entries(extra)) await writeFile(join(dist, name), text);
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: dist },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("vite preview gave no address: there is no page to open.");
  return {
    url,
    dist,
    close: async () => {
      await server.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
}

/** In a process of its own: Vitest's NODE_ENV would give a build with development code inside. */
async function build(root: string, outDir: string): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  delete (env as Record<string, string | undefined>).VITEST;
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir"], {
    cwd: root,
    env,
  });
}
