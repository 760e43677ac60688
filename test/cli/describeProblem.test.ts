import { expect, test } from "vitest";
import { describeError, sentenceOf } from "../../src/cli/describeProblem.ts";
import { cellAt } from "../../src/engine/index.ts";
import { soundBook } from "../support/brokenBook.ts";
import { calculateFile } from "../support/calculateFile.ts";

const calculation = calculateFile(soundBook);
const errorOfCell = (name: string) => describeError(calculation, cellAt(calculation.sheet, name) ?? -1);

test("An error is told by labels, with its first cause, however far away", () => {
  const error = {
    kind: "division_by_zero",
    message: "The quotient: division by zero",
    because: "The divisor is 0",
  };
  expect(errorOfCell("quotient")).toEqual(error);
  expect(errorOfCell("next")).toEqual(error);
});

test("An error whose sentence gives no reason says at which cell it began", () => {
  const failing = calculateFile({
    ...soundBook,
    variables: [
      { name: "price", label: "Price per share", formula: 'fail("no_price", "No price is set.")' },
      { name: "shares", formula: "100 / price" },
    ],
    scenarios: [],
  });
  const told = (name: string) => describeError(failing, cellAt(failing.sheet, name) ?? -1);
  const error = { kind: "no_price", message: "No price is set." };
  expect(told("price")).toEqual({ ...error, because: "" });
  expect(told("shares")).toEqual({ ...error, because: "it began at Price per share" });
});

test("A cell with a value has none", () => {
  expect(errorOfCell("doubled")).toBeUndefined();
});

test("Kind, message and reason make one line", () => {
  expect(sentenceOf({ kind: "k", message: "A: wrong", because: "b is 0" })).toBe(
    "k: A: wrong, because b is 0.",
  );
  expect(sentenceOf({ kind: "k", message: "Did you mean b?", because: "it is broken" })).toBe(
    "k: Did you mean b? Reason: it is broken.",
  );
  expect(sentenceOf({ kind: "k", message: "All said.", because: "" })).toBe("k: All said.");
});
