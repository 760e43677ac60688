import { describe, expect, test } from "vitest";
import { mapItems, mapValues, valueIn, withLeaves } from "../../src/document/valueTrees.ts";

const tree = { Nvidia: { "0": 1, "1": 2 }, Amazon: { "0": 3 } };

describe("Values nested by items", () => {
  test("change at their leaves; a branch without values goes", () => {
    expect(mapValues(tree, (value) => Number(value) * 10)).toEqual({
      Nvidia: { "0": 10, "1": 20 },
      Amazon: { "0": 30 },
    });
    expect(mapValues(tree, (value) => (value === 3 ? undefined : value))).toEqual({
      Nvidia: { "0": 1, "1": 2 },
    });
    expect(mapValues(5, () => undefined)).toBeUndefined();
    expect(mapValues(tree, (value) => value)).toBe(tree);
  });

  test("change at an item of the dimension that stands there", () => {
    const renamed = (item: string): string => (item === "0" ? "zero" : item);
    expect(mapItems(tree, [false, true], renamed)).toEqual({
      Nvidia: { zero: 1, "1": 2 },
      Amazon: { zero: 3 },
    });
    expect(mapItems(tree, [true, false], renamed)).toBe(tree);
    expect(mapItems(7, [true], renamed)).toBe(7);
  });

  test("lose an item", () => {
    expect(mapItems(tree, [false, true], (item) => (item === "0" ? undefined : item))).toEqual({
      Nvidia: { "1": 2 },
    });
  });

  test("change at many cells at once; unchanged branches are shared", () => {
    const changed = withLeaves(tree, [
      { items: ["Amazon", "1"], value: 4 },
      { items: ["Amazon", "0"], value: undefined },
      { items: ["AMD", "0"], value: 5 },
    ]);
    expect(changed).toEqual({ Nvidia: { "0": 1, "1": 2 }, Amazon: { "1": 4 }, AMD: { "0": 5 } });
    expect((changed as typeof tree).Nvidia).toBe(tree.Nvidia);
    expect(withLeaves(tree, [])).toBe(tree);
    expect(withLeaves(1, [{ items: [], value: 2 }])).toBe(2);
    expect(withLeaves({ a: 1 }, [{ items: ["a"], value: undefined }])).toBeUndefined();
  });

  test("are read at a cell; one value stands for all items further in", () => {
    expect(valueIn(tree, ["Nvidia", "1"])).toBe(2);
    expect(valueIn({ Nvidia: 9 }, ["Nvidia", "1"])).toBe(9);
    expect(valueIn(4, ["Nvidia"])).toBe(4);
    expect(valueIn(tree, ["Nvidia"])).toBeUndefined();
    expect(valueIn(tree, ["constructor"])).toBeUndefined();
  });

  test("take names that are words of JavaScript as they are", () => {
    const odd = withLeaves(undefined, [{ items: ["__proto__"], value: 1 }]);
    expect(valueIn(odd, ["__proto__"])).toBe(1);
  });
});
