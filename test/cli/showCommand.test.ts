import { describe, expect, test } from "vitest";
import { soundBook } from "../support/brokenBook.ts";
import { lineWith, runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

const show = (...args: string[]) =>
  runCli(["show", ...args], { "w.json": smallRound, "sound.json": soundBook });

test("A result shows its formula, value, what it uses with values, and what uses it", async () => {
  const run = await show("w.json", "postMoney");
  expect(run.status).toBe(0);
  expect(lineWith(run, "Formula")).toBe("Formula preMoney + sum(cheque)");
  expect(lineWith(run, "Uses")).toBe(
    "Uses preMoney = 700 $B; cheque[Founders] = 0 $B; cheque[Fund] = 100 $B",
  );
  expect(lineWith(run, "Used by")).toBe("Used by ownership");
  expect(lineWith(run, "postMoney")).toBe("postMoney 800 $B");
});

test("One cell shows only what it uses itself", async () => {
  const run = await show("w.json", "ownership[Fund]");
  expect(lineWith(run, "Uses")).toBe("Uses cheque[Fund] = 100 $B; postMoney = 800 $B");
  expect(lineWith(run, "ownership[Fund]")).toBe("ownership[Fund] 12.5 %");
  expect(run.out).not.toContain("ownership[Founders]");
});

test("An input shows its value, range and source, and that it was set", async () => {
  expect(lineWith(await show("w.json", "preMoney"), "Source")).toBe("Source Press, 2026-01-31");
  expect(lineWith(await show("w.json", "preMoney"), "Range")).toBe("Range 0 to 10000");
  const set = await show("w.json", "preMoney", "--set", "preMoney=$1tn");
  expect(lineWith(set, "Source")).toBe("Source Set by the user");
  expect(lineWith(set, "preMoney")).toBe("preMoney 1000 $B");
});

test("A bound that is not included, whole numbers and choices are told", async () => {
  expect(lineWith(await show("valuation"), "Range")).toBe("Range more than 0");
  expect(lineWith(await show("exitYear"), "Range")).toBe("Range 1 to 10, whole numbers");
  expect(lineWith(await show("valuationBasis"), "Choices")).toBe("Choices pre, post");
  expect(lineWith(await show("supplier"), "Choices")).toBe("Choices items of holders");
});

test("An error shows why, and which of what it uses is the reason", async () => {
  const run = await show("sound.json", "next");
  expect(lineWith(run, "Uses")).toBe("Uses quotient = division_by_zero");
  expect(lineWith(run, "next")).toContain("The quotient: division by zero, because The divisor is 0.");
  expect(lineWith(await show("sound.json", "next", "--scenario", "Good"), "next")).toBe("next 1.25");
});

test("The file may stand last as well", async () => {
  expect((await show("postMoney", "w.json")).status).toBe(0);
});

test("A free text is shown", async () => {
  expect(lineWith(await show("customer"), "customer")).toBe("customer OpenAI");
});

describe("A name that is not there is answered with the nearest:", () => {
  test.each([
    [["w.json", "postMony"], "There is no variable “postMony”. Did you mean postMoney?"],
    [["w.json", "cheque[fund]"], "cheque has no item fund. Did you mean Fund? holders: Founders, Fund."],
    [
      ["w.json", "cheque[Fund, 1]"],
      "cheque has no item Fund, 1. It ranges over holders: write cheque[holders].",
    ],
    [["w.json", "postMoney[Fund]"], "postMoney has no item Fund. It ranges over nothing: write postMoney."],
    [["w.json", "cheque["], "There is no variable “cheque[”. Did you mean cheque?"],
  ])("%j", async (args, message) => {
    expect(await show(...args)).toEqual({ status: 2, out: "", err: `loopsheet: ${message}\n` });
  });
});

test("A preset's variable is shown with the source that the preset gives it", async () => {
  const run = await runCli(["show", "--preset", "closed-2026-03", "cheque[Amazon]"]);
  expect(run.status).toBe(0);
  expect(run.out).toContain("Source   livemint.com, channelnewsasia.com, 2026-02-27\n");
  expect(run.out).toMatch(
    /\n {2}Rivals {3}15 \$B, at once \(Amazon's 8-K: .*\); 35 \$B, if conditions are met \(/,
  );
  expect(lineWith(run, "cheque[Amazon]")).toBe("cheque[Amazon] 50 $B");
});

test("An item that is not in use is shown when it is named, not otherwise", async () => {
  const all = await runCli(["show", "trancheShare"]);
  expect(lineWith(all, "trancheShare[1]")).toBe("trancheShare[1] 100 %");
  expect(all.out).not.toContain("trancheShare[2]");
  const one = await runCli(["show", "trancheShare[2]"]);
  expect(lineWith(one, "trancheShare[2]")).toBe("trancheShare[2] 0 %");
});
