import { expect, test } from "vitest";
import { buildSheet, calculate, cellAt, recalculate, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const sheet = buildSheet(
  {
    title: "Rounds",
    dimensions: [{ name: "parties", items: ["A", "B"] }],
    variables: [
      {
        name: "passesOn",
        over: ["parties as from", "parties as to"],
        input: { A: { B: 0.5 }, B: { A: 0.25 } },
      },
      { name: "start", over: ["parties"], input: { A: 3, B: 1 } },
      // A gets a quarter of B's: x = y / 4 + 3; B gets half of A's: y = x / 2 + 1; so x = 26/7 and y = 20/7.
      { name: "got", over: ["parties as to"], formula: "solve(passesOn, relabel(start, parties, to))" },
      // Read the other way, A gets half of B's: x = y / 2 + 3, y = x / 4 + 1; so x = 4 and y = 2.
      { name: "gave", over: ["parties as from"], formula: "solve(passesOn, relabel(start, parties, from))" },
    ],
  },
  parseFormula,
);

test("the offset's dimension is the one solved for; the other is summed over", () => {
  expect(sheet.complaints).toEqual([]);
  const calculation = calculate(sheet);
  const at = (name: string, item: string) => valueAt(calculation, cellAt(sheet, name, [item]) ?? -1);
  expect(at("got", "A")).toBeCloseTo(26 / 7, 12);
  expect(at("got", "B")).toBeCloseTo(20 / 7, 12);
  expect(at("gave", "A")).toBeCloseTo(4, 12);
  expect(at("gave", "B")).toBeCloseTo(2, 12);
});

test("every item of the answer follows when one entry of the matrix changes", () => {
  const calculation = calculate(sheet);
  const entry = cellAt(sheet, "passesOn", ["B", "A"]) as number;
  recalculate(calculation, [{ cell: entry, value: 0 }]);
  // x = 3 and y = 3 / 2 + 1.
  expect(valueAt(calculation, cellAt(sheet, "got", ["A"]) ?? -1)).toBeCloseTo(3, 12);
  expect(valueAt(calculation, cellAt(sheet, "got", ["B"]) ?? -1)).toBeCloseTo(2.5, 12);
});
