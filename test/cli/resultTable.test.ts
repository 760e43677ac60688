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

test("Sections have headings; warnings stand below, and a circular reference that settles needs no word", async () => {
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
  expect(out).not.toContain("Circular references");
});

test("A circular reference without a result is told in words, whichever way it fails", async () => {
  const file = {
    loopsheet: 1,
    title: "Loops",
    settings: { iterations: 20 },
    variables: [
      { name: "a", formula: "2 * b + 1" },
      { name: "b", formula: "a" },
      { name: "c", formula: "1 - d" },
      { name: "d", formula: "c" },
      { name: "e", formula: "0.99 * f + 1" },
      { name: "f", formula: "sqrt(e^2 + 0.001)" },
    ],
  };
  const { out } = await runCli(["run", "w.json"], { "w.json": file });
  const [, lines = ""] = out.split("\nCircular references\n");
  expect(lines.trimEnd().split("\n")).toEqual([
    "  a, b: runs away instead of settling (spectral radius 2), so it has no value.",
    "  c, d: swings without settling (spectral radius 1), so it has no value; a smaller damping weight may settle it.",
    expect.stringMatching(/^ {2}e, f: has not settled after 20 iterations; the last one changed it by /),
  ]);
});

test("Days are written as they are typed", async () => {
  const file = {
    loopsheet: 1,
    title: "Days",
    variables: [{ name: "closing", unit: "date", input: "2026-03-31" }],
  };
  expect(lineWith(await runCli(["run", "w.json"], { "w.json": file }), "closing")).toBe(
    "closing 2026-03-31 date",
  );
  const csv = await runCli(["run", "w.json", "--format", "csv"], { "w.json": file });
  expect(csv.out).toContain("\r\nBase,,closing,closing,,2026-03-31,date,assumption,,\r\n");
  const json = JSON.parse((await runCli(["run", "w.json", "--format", "json"], { "w.json": file })).out);
  expect(json.values.closing).toEqual({ unit: "date", value: "2026-03-31" });
});
