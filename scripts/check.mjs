// Types, lint and format. Quiet when all is well: a line each. Ends with the number of failed checks as its status.
import { spawnSync } from "node:child_process";
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

const colors = `--colors=${process.stdout.isTTY ? "force" : "off"}`;
const checks = [
  { name: "types", tool: "typescript", args: [] },
  {
    name: "lint and format",
    tool: "@biomejs/biome",
    args: ["ci", "--error-on-warnings", colors],
    repair: "npm run format",
  },
];

/** Runs every check and returns how many failed. */
export function check() {
  let failed = 0;
  for (const { name, tool, args, repair } of checks) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program(tool), ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status === 0) {
      say(`${name}: fine`);
      continue;
    }
    failed += 1;
    const remedy = repair ? ` (\`${repair}\` mends what can be mended)` : "";
    say(`${stdout}${stderr}${name}: failed${remedy}`);
  }
  return failed;
}

/** At once, even into a pipe: the tests write to the same place next. */
function say(text) {
  for (let rest = Buffer.from(`${text}\n`); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

/** The file behind a package's command, without the shell scripts that differ between systems. */
function program(tool) {
  const manifest = require.resolve(`${tool}/package.json`);
  const bin = require(manifest).bin;
  return join(dirname(manifest), typeof bin === "string" ? bin : Object.values(bin)[0]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = check();
