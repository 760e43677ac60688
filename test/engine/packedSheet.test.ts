import { expect, test } from "vitest";
import {
  buildSheet,
  calculate,
  cellAt,
  circularGroups,
  errorOf,
  type PackedSheet,
  packSheet,
  recalculate,
  type Sheet,
  unpackSheet,
  valueAt,
  type Workbook,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";

const throughJson = (workbook: Workbook): [Sheet, Sheet] => {
  const sheet = buildSheet(workbook, parseFormula);
  return [sheet, unpackSheet(workbook, JSON.parse(JSON.stringify(packSheet(sheet))) as PackedSheet)];
};

test("the built-in deal, packed as JSON and unpacked, is the same program", () => {
  const [sheet, unpacked] = throughJson(deal);
  expect(unpacked.program).toEqual(sheet.program);
  expect(unpacked).toEqual(sheet);
});

test("it calculates, recalculates and explains the same", () => {
  const [one, other] = throughJson(deal).map((sheet) => {
    const calculation = calculate(sheet);
    const cell = cellAt(sheet, "roundSize") as number;
    const changed = recalculate(calculation, [{ cell, value: 0 }]);
    const ratio = cellAt(sheet, "wholeRoundRatio") as number;
    return { values: calculation.values, changed, why: errorOf(calculation, ratio) };
  });
  expect(other).toEqual(one);
  expect(other?.why?.kind).toBe("undefined_ratio");
});

test("circular groups, checks with dimensions and unreadable inputs survive", () => {
  const [, sheet] = throughJson({
    title: "Loop",
    dimensions: [{ name: "parties", items: ["A", "B"] }],
    variables: [
      { name: "a", input: 3 },
      { name: "broken", input: "abc" },
      { name: "x", formula: "0.5 * x + a" },
      { name: "stake", over: ["parties"], input: { A: 1, B: 5 } },
      { name: "weight", over: ["parties"], formula: "stake / 10" },
    ],
    checks: [
      {
        name: "small",
        formula: "stake < 3",
        severity: "error",
        kind: "too_large",
        message: "{item} holds {stake}.",
        blocks: ["weight"],
      },
    ],
  });
  const calculation = calculate(sheet);
  const at = (name: string, ...items: string[]): number => cellAt(sheet, name, items) as number;
  expect(valueAt(calculation, at("x"))).toBe(6);
  expect(circularGroups(calculation)[0]?.members).toEqual([{ variable: "x", items: [] }]);
  expect(errorOf(calculation, at("broken"))?.kind).toBe("invalid_input");
  expect(valueAt(calculation, at("weight", "A"))).toBe(0.1);
  expect(errorOf(calculation, at("weight", "B"))).toMatchObject({
    kind: "too_large",
    facts: { item: { text: "B" } },
  });
});
