import { describe, expect, test } from "vitest";
import { itemsAt, placeCheck, placesInOrder, type SheetVariable } from "../../src/engine/places.ts";
import { readUnit } from "../../src/engine/units.ts";

const holders = { name: "holders", items: ["A", "B"] };
const years = { name: "years", from: 0, items: ["0", "1", "2"] };
const unit = readUnit("") ?? expect.fail();
const grid: SheetVariable = {
  variable: { name: "grid" },
  unit,
  axes: [
    { name: "holders", dimension: "holders" },
    { name: "years", dimension: "years" },
  ],
  dimensions: [holders, years],
  first: 10,
  count: 6,
};

describe("The items of a cell", () => {
  test("run through the last dimension fastest", () => {
    expect([10, 11, 12, 13, 15].map((cell) => itemsAt(grid, cell))).toEqual([
      ["A", "0"],
      ["A", "1"],
      ["A", "2"],
      ["B", "0"],
      ["B", "2"],
    ]);
  });

  test("are none where there is no dimension", () => {
    expect(itemsAt({ ...grid, dimensions: [], axes: [] }, 10)).toEqual([]);
  });
});

describe("A check", () => {
  const check = { name: "fits", formula: "x", severity: "error" as const, kind: "k", message: "" };
  const known = new Map([
    ["holders", holders],
    ["from", holders],
    ["years", years],
  ]);

  test("has a cell at every item that its formula ranges over, under its aliases", () => {
    expect(placeCheck(check, [], known, 7).place).toMatchObject({ first: 7, count: 1, axes: [] });
    expect(placeCheck(check, ["from", "years"], known, 7).place).toMatchObject({
      count: 6,
      axes: [
        { name: "from", dimension: "holders" },
        { name: "years", dimension: "years" },
      ],
      dimensions: [holders, years],
    });
  });

  test("stands behind the variables, and what has no cell is left out", () => {
    const text: SheetVariable = { ...grid, count: 0 };
    const placed = placeCheck(check, [], known, 16);
    expect(placesInOrder([grid, text], [placed])).toEqual([grid, placed.place]);
  });
});
