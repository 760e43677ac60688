import { expect, test } from "vitest";
import { brokenBook, soundBook } from "../support/brokenBook.ts";
import { lineWith, runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

test("The table has title, scenario, aligned values and labels", async () => {
  const run = await runCli(["run", "w.json", "--scenario", "Bigger"], { "w.json": smallRound });
  expect(run.out.split("\n").slice(0, 6)).toEqual([
    "Small round (scenario Bigger)",
    "",
    `  preMoney             ${"700".padStart(16)}  $B  Pre-money valuation`,
    `  basis                ${"pre".padStart(16)}`,
    `  cheque[Founders]     ${"0".padStart(16)}  $B`,
    `  cheque[Fund]         ${"150".padStart(16)}  $B`,
  ]);
  // 150 of 850, at 15 digits.
  expect(lineWith(run, "ownership[Fund]")).toBe("ownership[Fund] 17.6470588235294 %");
});

test("Errors are told in words, where they are and where they came from", async () => {
  const run = await runCli(["run", "w.json"], { "w.json": soundBook });
  const words = "division_by_zero: The quotient: division by zero, because The divisor is 0.";
  expect(lineWith(run, "quotient")).toBe(`quotient error The quotient – ${words}`);
  expect(lineWith(run, "next")).toBe(`next error ${words}`);
});

test("A broken formula's complaint stands at its cell and what depends on it", async () => {
  const run = await runCli(["run", "w.json"], { "w.json": brokenBook });
  expect(lineWith(run, "postMoney")).toMatch(/^postMoney error \$B .*preMony/);
  expect(lineWith(run, "ownership[Fund]")).toMatch(/^ownership\[Fund\] error % .*preMony/);
  expect(lineWith(run, "doubled")).toBe("doubled 1400 $B");
});

test("Sections have headings; warnings and circular references stand below", async () => {
  const file = {
    loopsheet: 1,
    title: "Loop",
    variables: [
      { name: "start", section: "terms", input: 1 },
      { name: "a", section: "loop", formula: "0.5 * b + start" },
      { name: "b", section: "loop", formula: "0.5 * a" },
    ],
    checks: [
      {
        name: "low",
        formula: "start > 1",
        severity: "warning",
        kind: "too_low",
        message: "{start} is low.",
        at: "start",
      },
    ],
  };
  const { out } = await runCli(["run", "w.json"], { "w.json": file });
  expect(out).toContain("\nterms\n  start");
  expect(out).toContain("\nloop\n  a");
  expect(out).toContain("\nWarnings\n  too_low: 1 is low.\n");
  expect(out).toMatch(
    /\nCircular references\n {2}a, b: converged \(\d+ iterations, last change .*, spectral radius 0\.25\)\n/,
  );
});
