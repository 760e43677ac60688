import { expect, test } from "vitest";
import { definitionText } from "../../src/cli/listCommand.ts";
import { brokenBook } from "../support/brokenBook.ts";
import { lineWith, runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

test("Each variable stands with unit, label, and formula or own value", async () => {
  const run = await runCli(["list", "w.json"], { "w.json": smallRound });
  expect(run.status).toBe(0);
  expect(lineWith(run, "preMoney")).toBe("preMoney $B Pre-money valuation 700");
  expect(lineWith(run, "basis")).toBe("basis pre");
  expect(lineWith(run, "cheque[holders]")).toBe("cheque[holders] $B Founders 0, Fund 100 $B");
  expect(lineWith(run, "ownership[holders]")).toBe("ownership[holders] % = cheque / postMoney");
});

test("The built-in deal is listed under its sections", async () => {
  const run = await runCli(["list"]);
  expect(run.out).toMatch(/^OpenAI round, January 2026\n\nterms\n/);
  expect(lineWith(run, "effectiveCost")).toBe(
    "effectiveCost $B Effective cost of the stake = supplierCheque - afterTaxProfit",
  );
});

test("As JSON the variables are those of the file", async () => {
  const { out } = await runCli(["list", "w.json", "--format", "json"], { "w.json": smallRound });
  expect(JSON.parse(out)).toEqual(smallRound.variables);
});

test("Broken formulas are listed and complained of", async () => {
  const run = await runCli(["list", "w.json"], { "w.json": brokenBook });
  expect(run.status).toBe(2);
  expect(lineWith(run, "postMoney")).toBe("postMoney $B = preMony + sum(cheque)");
  expect(run.err).toContain("preMony");
});

test("A default formula holds until the input is set, and values may nest", () => {
  expect(definitionText({ name: "a", default: "b\n  + 1" })).toBe("unless set = b + 1");
  expect(definitionText({ name: "a", input: { A: 5 }, default: "b" })).toBe("A 5, unless set = b");
  expect(definitionText({ name: "a", input: { A: { x: 1, y: 2 }, B: 3 } })).toBe("A (x 1, y 2), B 3");
});

test("A preset is listed under its own title, with its inputs", async () => {
  const run = await runCli(["list", "--preset", "lucent-1999"]);
  expect(run.out).toMatch(/^Lucent 1999: the yardstick\n/);
  expect(lineWith(run, "otherExposure")).toBe("otherExposure $B Exposure beside the round 8.1");
});

test("Scenarios stand last, each with the inputs that it changes", async () => {
  const run = await runCli(["list", "w.json"], { "w.json": smallRound });
  expect(run.out).toMatch(/\n\nScenarios\n *Bigger +cheque \(Fund 150\)\n$/);
});
