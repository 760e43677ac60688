import { describe, expect, test } from "vitest";
import { variableNamed } from "../../../src/engine/index.ts";
import {
  choicesOf,
  firstOutputs,
  hasSupplier,
  isSameOutput,
  outputId,
  outputRows,
} from "../../../src/ui/compare/outputs.ts";
import { insideDeal } from "../insideDeal.ts";
import { smallColumns } from "./smallColumns.ts";

const { sheet } = smallColumns();
const placed = (name: string) => {
  const found = variableNamed(sheet, name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};
const idsOf = (output: Parameters<typeof outputRows>[1], isUsed = (_: unknown, __: number) => true) =>
  outputRows(sheet, output, isUsed).map(({ id }) => id);

describe("what is shown at first", () => {
  test("of the deal is its key figures and what follows from them", () => {
    insideDeal(({ calculation }) => {
      const names = firstOutputs(calculation.sheet, true).map(({ variable }) => variable);
      expect(names.slice(0, 4)).toEqual([
        "wholeRoundRatio",
        "supplierOwnership",
        "passiveDilution",
        "effectiveCost",
      ]);
      expect(names).toHaveLength(13);
    });
  });

  test("of another sheet is what is pinned", () => {
    expect(firstOutputs(sheet, false)).toEqual([{ variable: "stake", items: "each" }]);
  });
});

describe("a chosen variable", () => {
  test("is a row, a row an item, or the supplier's", () => {
    expect(idsOf({ variable: "half" })).toEqual(['["half",[]]']);
    expect(idsOf({ variable: "stake", items: ["Fund"] })).toEqual(['["stake",["Fund"]]']);
    expect(idsOf({ variable: "stake", items: "each" })).toEqual([
      '["stake",["Founders"]]',
      '["stake",["Fund"]]',
      '["stake",["Chips"]]',
    ]);
    expect(idsOf({ variable: "stake", items: "supplier" })).toEqual(['["stake","supplier"]']);
    expect(idsOf({ variable: "company" })).toEqual(['["company",[]]']);
  });

  test("is found by the name it was built in under, and nothing where it is gone", () => {
    expect(idsOf({ variable: "middle" })).toEqual(['["half",[]]']);
    expect(idsOf({ variable: "gone" })).toEqual([]);
    expect(idsOf({ variable: "stake", items: ["Nobody"] })).toEqual([]);
    expect(idsOf({ variable: "half", items: "supplier" })).toEqual([]);
  });

  test("leaves out items that are not in use", () => {
    const { first } = placed("paid");
    expect(idsOf({ variable: "paid", items: "each" }, (_, cell) => cell < first + 2)).toEqual([
      '["paid",["1"]]',
      '["paid",["2"]]',
    ]);
  });
});

test("a variable with items can be chosen whole, the supplier's, and one by one", () => {
  expect(choicesOf(sheet, placed("half"))).toEqual([{ variable: "middle" }]);
  expect(choicesOf(sheet, placed("stake"))).toEqual([
    { variable: "stake", items: "each" },
    { variable: "stake", items: "supplier" },
    { variable: "stake", items: ["Founders"] },
    { variable: "stake", items: ["Fund"] },
    { variable: "stake", items: ["Chips"] },
  ]);
  expect(hasSupplier(sheet, placed("paid"))).toBe(false);
});

test("two choices are the same by variable and items", () => {
  expect(isSameOutput({ variable: "stake", items: ["Fund"] }, { variable: "stake", items: ["Fund"] })).toBe(
    true,
  );
  expect(outputId({ variable: "stake" })).not.toBe(outputId({ variable: "stake", items: "each" }));
});
