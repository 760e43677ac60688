import { describe, expect, test } from "vitest";
import { listDifference, type Named, withListDifference } from "../../src/document/listDifference.ts";

interface Thing extends Named {
  readonly n?: number;
}

const before: readonly Thing[] = ["a", "b", "c", "d"].map((name) => ({ name }));
const [a, b, c, d] = before as readonly [Thing, Thing, Thing, Thing];
const differing = (after: readonly Thing[]) => {
  const difference = listDifference(before, after);
  expect(withListDifference(before, difference)).toEqual(after);
  return difference;
};

describe("What differs between two lists is", () => {
  test("nothing where they are alike", () => {
    expect(differing([{ name: "a" }, b, c, d])).toBeUndefined();
  });

  test("the fields of what changed", () => {
    expect(differing([a, { name: "b", n: 1 }, c, d])).toEqual({ changed: { b: { set: { n: 1 } } } });
  });

  test("what was put in, whole, at its place", () => {
    expect(differing([a, b, { name: "x", n: 2 }, c, d])).toEqual({
      start: 2,
      end: 2,
      between: [{ name: "x", n: 2 }],
    });
  });

  test("the place of what was taken out", () => {
    expect(differing([a, d])).toEqual({ start: 1, end: 1, between: [] });
    expect(differing([])).toEqual({ start: 0, end: 0, between: [] });
  });

  test("the stretch in which things were moved", () => {
    expect(differing([a, c, b, d])).toEqual({ start: 1, end: 1, between: ["c", "b"] });
  });

  test("the name of what was renamed, which is still the same thing", () => {
    expect(differing([a, { name: "x", builtIn: "b" }, c, d])).toEqual({
      changed: { b: { set: { name: "x", builtIn: "b" } } },
    });
  });

  test("exact also where a name stands twice, or comes back", () => {
    differing([a, a, b, c, d]);
    differing([{ name: "b", builtIn: "a" }, { name: "a" }, c, d]);
    differing([d, c, b, a, { name: "b", n: 3 }]);
  });
});
