import { describe, expect, test } from "vitest";
import { createGraph } from "../../src/engine/graph.ts";
import { dimensionOf, type Lowering, meaningIn, placeOn, standing } from "../../src/engine/lowering.ts";
import { BROKEN, type Checked } from "../../src/engine/meaning.ts";
import type { Expr } from "../../src/engine/parse.ts";
import { PLAIN } from "../../src/engine/units.ts";

const tree: Expr = { kind: "name", name: "x", start: 0, end: 1 };
const checked: Checked = {
  tree,
  meaning: BROKEN,
  meanings: new Map([[tree, { powers: PLAIN, axes: ["years"] }]]),
  picks: new Map(),
  complaints: [],
};
const years = { name: "years", from: 0, items: ["0", "1", "2"] };
const lowering = (): Lowering => ({
  graph: createGraph(),
  names: { variables: new Map(), axes: new Map([["years", years]]), cells: 0 },
  errors: [],
  checked,
  places: new Map(),
  made: new Map(),
  shared: new Set(),
  lower: () => 0,
});

describe("Where the walk stands", () => {
  test("is the first item unless said otherwise", () => {
    expect(placeOn(lowering(), "years")).toBe(0);
  });

  test("is another item for a while, then what it was before", () => {
    const walk = lowering();
    const seen = standing(walk, "years", 2, () => {
      const inner = standing(walk, "years", 1, () => placeOn(walk, "years"));
      return [inner, placeOn(walk, "years")];
    });
    expect(seen).toEqual([1, 2]);
    expect(walk.places.size).toBe(0);
  });
});

test("A part's meaning is what was checked, or nothing", () => {
  expect(meaningIn(lowering(), tree).axes).toEqual(["years"]);
  expect(meaningIn(lowering(), { ...tree })).toBe(BROKEN);
});

test("A dimension that was checked is there", () => {
  expect(dimensionOf(lowering(), "years")).toBe(years);
  expect(() => dimensionOf(lowering(), "nothing")).toThrow("nothing");
});
