import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line to count by: `tests: N passed, N failed, N skipped`. */
class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length + failedChecks(), skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed" || state === "failed") counts[state] += 1;
        else counts.skipped += 1;
      }
    }
    process.once("exit", () => {
      console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}

/** Checks that `npm test` ran before the tests, types and lint, count as failed tests when they fail. */
function failedChecks(): number {
  return Number(process.env.LOOPSHEET_FAILED_CHECKS ?? 0);
}

// Vitest takes a reporter given by path as a default export.
export default CountReporter;
