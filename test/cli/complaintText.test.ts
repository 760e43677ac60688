import { expect, test } from "vitest";
import { complaintText } from "../../src/cli/complaintText.ts";

const complaint = (formula: string | undefined, start: number, end: number) =>
  complaintText({
    variable: "postMoney",
    kind: "unknown_name",
    message: "Unknown name preMony.",
    start,
    end,
    ...(formula === undefined ? {} : { formula }),
  }).split("\n");

test("The place in the formula is marked below it", () => {
  expect(complaint("preMony + sum(cheque)", 0, 7)).toEqual([
    "postMoney: Unknown name preMony.",
    "    preMony + sum(cheque)",
    "    ^^^^^^^",
  ]);
  expect(complaint("1 + preMony", 4, 11)[2]).toBe("        ^^^^^^^");
});

test("A place without width, as at the end of the text, is one caret", () => {
  expect(complaint("1 +", 3, 3)[2]).toBe("       ^");
});

test("A long formula is cut around the place, on one line", () => {
  const [, piece = "", caret = ""] = complaint(
    `${"a +\n".repeat(100)}preMony${" + b".repeat(100)}`,
    400,
    407,
  );
  expect(piece.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("preMony");
  expect(piece.trim()).toHaveLength(102);
  expect(piece).toMatch(/^ {4}….*…$/);
});

test("Without a formula the sentence stands alone", () => {
  expect(complaint(undefined, 0, 0)).toEqual(["postMoney: Unknown name preMony."]);
});
