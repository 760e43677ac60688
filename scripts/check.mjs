// Types, lint and format. Quiet when all is well: a line each. Ends with the number of failed checks as its status.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

const checks = [
  { name: "types", tool: "typescript", args: [] },
  {
    name: "lint and format",
    tool: "@biomejs/biome",
    args: ["ci", "--error-on-warnings"],
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
      console.log(`${name}: fine`);
      continue;
    }
    failed += 1;
    console.log(
      `${stdout}${stderr}${name}: failed${repair ? ` (\`${repair}\` mends what can be mended)` : ""}`,
    );
  }
  return failed;
}

/** The file behind a package's command, without the shell scripts that differ between systems. */
function program(tool) {
  const manifest = require.resolve(`${tool}/package.json`);
  const bin = require(manifest).bin;
  return join(dirname(manifest), typeof bin === "string" ? bin : Object.values(bin)[0]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = check();
