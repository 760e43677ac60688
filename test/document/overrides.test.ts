import { describe, expect, test } from "vitest";
import {
  editsBetween,
  overrideAt,
  readOverrides,
  textsOf,
  withoutVariable,
  withValue,
} from "../../src/document/overrides.ts";
import { cellText } from "../../src/engine/index.ts";
import { smallSheet } from "../store/smallSheet.ts";

const fund = { variable: "stake", items: ["Fund"] };
const price = { variable: "price", items: [] };

describe("overrides", () => {
  test("change by copy", () => {
    const before = { price: 12 };
    const after = withValue(before, fund, 45);
    expect(after).toEqual({ price: 12, stake: { Fund: 45 } });
    expect(before).toEqual({ price: 12 });
    expect(overrideAt(after, fund)).toBe(45);
    expect(overrideAt(after, { variable: "stake", items: ["Founders"] })).toBeUndefined();
  });

  test("lose a branch with its last value", () => {
    expect(withValue({ price: 12, stake: { Fund: 45 } }, fund, undefined)).toEqual({ price: 12 });
    expect(withValue({ price: 12 }, price, undefined)).toEqual({});
    expect(withoutVariable({ price: 12, stake: { Fund: 45 } }, "stake")).toEqual({ price: 12 });
  });

  test("take names that are words of JavaScript as they are", () => {
    const odd = { variable: "constructor", items: ["__proto__"] };
    expect(overrideAt({}, odd)).toBeUndefined();
    expect(overrideAt(withValue({}, odd, 1), odd)).toBe(1);
  });
});

describe("the edits between two documents", () => {
  const sheet = smallSheet();
  const cellOf = (variable: string): number => sheet.variables.get(variable)?.first ?? -1;

  test("set what is new, in base units, and take back what is gone", () => {
    const edits = editsBetween(sheet, { price: 12 }, { part: 50 });
    expect(edits).toContainEqual({ cell: cellOf("price"), value: undefined });
    expect(edits).toContainEqual({ cell: cellOf("part"), value: 0.5 });
    expect(edits).toHaveLength(2);
  });

  test("pass over branches that are the same", () => {
    const stake = { Fund: 45 };
    expect(editsBetween(sheet, { stake }, { stake, price: 12 })).toEqual([
      { cell: cellOf("price"), value: 12e9 },
    ]);
  });

  test("take back the items that are no longer set", () => {
    const edits = editsBetween(sheet, { stake: { Fund: 45, Founders: 55 } }, { stake: { Fund: 45 } });
    expect(edits).toContainEqual({ cell: cellOf("stake"), value: undefined });
    expect(edits).toContainEqual({ cell: cellOf("stake") + 1, value: 0.45 });
  });

  test("choose by the option's place", () => {
    expect(editsBetween(sheet, {}, { mode: "second" })).toEqual([{ cell: cellOf("mode"), value: 1 }]);
  });

  test("name what the sheet does not have, and what is not of its kind", () => {
    const { dropped } = readOverrides(sheet, {
      gone: 1,
      cost: 5,
      price: "ten",
      mode: "third",
      stake: { Nobody: 1, Fund: 45 },
      company: "Initech",
    });
    expect(dropped.map(cellText)).toEqual(["gone", "cost", "price", "mode", 'stake["Nobody"]']);
    expect(textsOf(sheet, { company: "Initech", price: "ten" })).toEqual({ company: "Initech" });
  });

  test("leave out variables that the sheet does not have", () => {
    expect(editsBetween(sheet, {}, { gone: 1 })).toEqual([]);
  });
});
