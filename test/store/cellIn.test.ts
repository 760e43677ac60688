import { describe, expect, test } from "vitest";
import {
  buildSheet,
  cellAt,
  rebase,
  type Sheet,
  variableNamed,
  type Workbook,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { cellIn, variableLike } from "../../src/store/cellIn.ts";

const one: Workbook = {
  title: "One",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", unit: "$B", input: 10 },
    { name: "stake", unit: "%", over: ["holders"], input: { Founders: 60, Fund: 40 } },
    { name: "odd", unit: "$B", input: 1 },
  ],
};
/** The price was renamed and moved, a holder was added in front, and the odd one measures something else. */
const other: Workbook = {
  title: "Other",
  dimensions: [{ name: "holders", items: ["Bank", "Founders"] }],
  variables: [
    { name: "odd", unit: "%", input: 1 },
    { name: "stake", unit: "%", over: ["holders"], input: 50 },
    { name: "costs", builtIn: "price", unit: "$M", input: 10 },
  ],
};
const sheets: readonly [Sheet, Sheet] = [buildSheet(one, parseFormula), buildSheet(other, parseFormula)];
const at = (sheet: Sheet, name: string, items: readonly string[] = []): number =>
  cellAt(sheet, name, items) ?? -1;

describe("a place in another sheet", () => {
  test("is the same cell where they share their program, whatever the items are called", () => {
    const [sheet] = sheets;
    const renamed = rebase(sheet, { ...one, dimensions: [{ name: "holders", items: ["A", "B"] }] });
    expect(cellIn(renamed, sheet, at(sheet, "stake", ["Fund"]))).toBe(at(renamed, "stake", ["B"]));
  });

  test("is found by the names of variable and item where they do not", () => {
    const [from, to] = sheets;
    expect(cellIn(to, from, at(from, "stake", ["Founders"]))).toBe(at(to, "stake", ["Founders"]));
    expect(cellIn(to, from, at(from, "stake", ["Fund"]))).toBeUndefined();
    expect(cellIn(to, from, at(from, "price"))).toBe(at(to, "costs"));
    expect(cellIn(from, to, at(to, "costs"))).toBe(at(from, "price"));
  });

  test("is none where something else is measured under the same name", () => {
    const [from, to] = sheets;
    expect(cellIn(to, from, at(from, "odd"))).toBeUndefined();
    const odd = variableNamed(from, "odd");
    expect(odd && variableLike(to, odd)).toBeUndefined();
  });
});
