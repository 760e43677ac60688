import { describe, expect, test } from "vitest";
import { movedOverrides, withOver } from "../../src/document/overChange.ts";
import { rangingOver } from "../../src/document/ranging.ts";
import type { Dimension, InputValues, Variable } from "../../src/engine/index.ts";

const dimensions: readonly Dimension[] = [
  { name: "holders", items: ["Founders", "Fund"] },
  { name: "years", items: ["0", "1"], from: 0 },
];
const byName = new Map(dimensions.map((dimension) => [dimension.name, dimension]));
const over = (variable: Variable, wanted: readonly string[]): Variable =>
  withOver(variable, wanted, rangingOver(variable.over ?? [], byName), rangingOver(wanted, byName));
const inputOver = (before: readonly string[], input: InputValues, after: readonly string[]) =>
  over({ name: "x", over: before, input }, after).input;

describe("Values of a variable that ranges over other dimensions", () => {
  test("hold at every item of a new one", () => {
    expect(inputOver([], 5, ["holders"])).toEqual({ Founders: 5, Fund: 5 });
    expect(inputOver(["holders"], { Fund: 3 }, ["holders", "years"])).toEqual({ Fund: { "0": 3, "1": 3 } });
  });

  test("stay where two dimensions change places", () => {
    const input = { Founders: { "0": 1, "1": 2 }, Fund: { "1": 3 } };
    const turned = { "0": { Founders: 1 }, "1": { Founders: 2, Fund: 3 } };
    expect(inputOver(["holders", "years"], input, ["years", "holders"])).toEqual(turned);
    expect(inputOver(["years", "holders"], turned, ["holders", "years"])).toEqual(input);
  });

  test("stay along a former dimension where they are the same at all its items", () => {
    const input = { Founders: { "0": 1, "1": 1 }, Fund: { "0": 1, "1": 2 } };
    expect(inputOver(["holders", "years"], input, ["holders"])).toEqual({ Founders: 1 });
    expect(inputOver(["holders"], { Founders: 4, Fund: 4 }, [])).toBe(4);
    expect(inputOver(["holders"], { Founders: 4 }, [])).toBeUndefined();
  });

  test("stay under another name of the same dimension", () => {
    expect(inputOver(["holders"], { Fund: 3 }, ["holders as payer"])).toEqual({ Fund: 3 });
    expect(inputOver(["holders as payer"], { Fund: 3 }, ["holders as payer", "holders"])).toEqual({
      Fund: { Founders: 3, Fund: 3 },
    });
  });

  test("that are set over it go the same way", () => {
    const [before, after] = [rangingOver(["holders"], byName), rangingOver(["years"], byName)];
    expect(movedOverrides({ x: { Founders: 1, Fund: 1 }, y: 2 }, "x", before, after)).toEqual({
      x: { "0": 1, "1": 1 },
      y: 2,
    });
    expect(movedOverrides({ x: { Founders: 1 } }, "x", before, after)).toEqual({});
    expect(movedOverrides({ y: 2 }, "x", before, after)).toEqual({ y: 2 });
  });
});

describe("Provenance of single items", () => {
  test("stays where the items do", () => {
    const items = { Fund: { source: "a" }, "Fund × 1": { source: "b" } };
    const variable = { name: "x", over: ["holders", "years"], items };
    expect(over(variable, ["holders", "years as when"]).items).toEqual(items);
    expect(over(variable, ["years", "holders"]).items).toEqual({ "1 × Fund": { source: "b" } });
    expect(over(variable, ["holders"]).items).toEqual({ Fund: { source: "a" } });
    expect(over(variable, [])).not.toHaveProperty("items");
  });
});
