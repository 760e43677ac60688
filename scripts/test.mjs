// All that `npm test` runs: types, lint and format, then every test; further arguments go to Vitest.
// Failed checks do not keep the tests from running, and count as failed in the last line.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { check } from "./check.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const failedChecks = check();
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, "run", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, LOOPSHEET_FAILED_CHECKS: String(failedChecks) } },
);
process.exitCode = failedChecks > 0 ? 1 : (status ?? 1);
