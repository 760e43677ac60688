// Installs what is missing, so that `npm start` and `npm test` work on a fresh clone. Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = `${root}package-lock.json`;
const mark = `${root}node_modules/.package-lock.json`;

const [major, minor] = process.versions.node.split(".").map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!supported) {
  console.error(`Loopsheet needs Node.js 20.19 or later, or 22.12 or later; this is ${process.version}.`);
  process.exit(1);
}

if (!existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs) {
  console.error("Installing the packages (npm ci)...");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  // Standard output belongs to the command that needed the packages.
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("npm ci failed: see its message above. The package registry must be reachable once.");
    process.exit(1);
  }
  utimesSync(mark, new Date(), new Date());
}
