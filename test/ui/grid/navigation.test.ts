import { expect, test } from "vitest";
import {
  groupOf,
  isSideways,
  type Move,
  moved,
  nearestPlace,
  type Place,
  placeOfSpot,
  placeShowing,
  slotAt,
  type Wanted,
} from "../../../src/ui/grid/navigation.ts";
import { groundOf, MIXED, nameAt, placed } from "./groundOf.ts";

const ground = groundOf(MIXED);

/** Where moves lead one after the other, keeping to the column of the last sideways move, as the grid does. */
function walk(from: Place, ...moves: readonly Move["to"][]): string[] {
  let place = from;
  let wanted: Wanted | undefined;
  const keep = (): void => {
    const part = slotAt(ground, place)?.spot?.part;
    if (part !== undefined) wanted = { part, place };
  };
  keep();
  return moves.map((to) => {
    place = moved(ground, place, { to }, wanted);
    if (isSideways({ to })) keep();
    return nameAt(ground, place);
  });
}

test("arrows go from slot to slot, and stay at the edges", () => {
  expect(walk(placed(ground, "price"), "right", "right", "right", "right", "left")).toEqual([
    "unit price",
    "formula price",
    "status price",
    "status price",
    "formula price",
  ]);
  expect(walk(placed(ground, "price"), "down", "up", "up", "up")).toEqual([
    "value pieces",
    "value price",
    "section",
    "section",
  ]);
});

test("down through a table keeps to its column, and after it to the part that one came from", () => {
  const down = Array<"down">(9).fill("down");
  expect(walk(placed(ground, "pieces"), ...down)).toEqual([
    "label worth",
    "name worth",
    "value worth Ann",
    "value worth Bob",
    "unit worth",
    "formula worth",
    "status worth",
    "value total",
    "item 0",
  ]);
});

test("from a list into a timeline the value of the first year follows", () => {
  expect(walk(placed(ground, "total"), "down", "down", "right", "down")).toEqual([
    "item 0",
    "value sold 0",
    "value sold 1",
    "value",
  ]);
});

test("heads that are words are passed over", () => {
  // Left of a table's unit stands the word only.
  expect(walk(placed(ground, "stake", "#unit"), "left")).toEqual(["unit stake"]);
  expect(walk(placed(ground, "stake", "Bob"), "left", "down")).toEqual(["item Bob", "unit stake"]);
});

test("Home and End go to the ends of the row, with Ctrl to those of the grid", () => {
  expect(walk(placed(ground, "pieces"), "rowEnd", "rowStart", "end", "start")).toEqual([
    "status pieces",
    "label pieces",
    "add",
    "section",
  ]);
  expect(moved(ground, placed(ground, "pieces"), { to: "end" }).row).toBe(ground.layout.rows.length - 1);
});

test("Ctrl and an arrow go to the edge of the block, and from there on", () => {
  expect(walk(placed(ground, "stake", "Ann"), "edgeDown", "edgeDown", "edgeUp")).toEqual([
    "status stake",
    "value total",
    "status stake",
  ]);
});

test("Ctrl sideways goes to the last of the same part, and from there to the next", () => {
  expect(walk(placed(ground, "sold", "0"), "edgeRight", "edgeRight", "edgeLeft", "edgeLeft")).toEqual([
    "value sold 2",
    "unit sold",
    "value sold 2",
    "value sold 0",
  ]);
});

test("a page moves several rows, as far as there are any", () => {
  const from = placed(ground, "price");
  expect(nameAt(ground, moved(ground, from, { to: "down", by: 4 }))).toBe("value worth Ann");
  expect(moved(ground, from, { to: "down", by: 100 }).row).toBe(ground.layout.rows.length - 1);
  expect(nameAt(ground, moved(ground, from, { to: "up", by: 100 }))).toBe("section");
});

test("a spot is found wherever it has moved, an item's head near where it was", () => {
  const spot = { part: "item", section: "money", dimension: "holders", items: ["Ann"] } as const;
  expect(placeOfSpot(ground, spot)).toEqual({ row: 6, column: 0 });
  expect(placeOfSpot(ground, { ...spot, section: "people" }, 18)).toEqual({ row: 18, column: 0 });
  expect(placeOfSpot(ground, { part: "value", section: "money", variable: "gone" })).toBeUndefined();
});

test("a variable asked for without its items is shown at its first value", () => {
  const place = placeShowing(ground, { part: "value", section: "money", variable: "worth" });
  expect(place && nameAt(ground, place)).toBe("value worth Ann");
  const matrix = placeShowing(ground, { part: "value", section: "people", variable: "promise", items: [] });
  expect(matrix && nameAt(ground, matrix)).toBe("value promise Ann said");
});

test("where something is gone, what is left nearest takes its place; in an empty row the label", () => {
  expect(nearestPlace(ground, { row: 99, column: 2 })).toEqual({ row: 20, column: 0 });
  expect(nearestPlace(ground, { row: 2, column: 2 })).toEqual({ row: 2, column: 2 });
  expect(nearestPlace(groundOf({ variables: {} }), { row: 2, column: 2 })).toEqual({ row: 2, column: 0 });
});

test("rows of a block belong together", () => {
  const { rows } = ground.layout;
  expect(groupOf(rows[2])).toBe(groupOf(rows[3]));
  expect(groupOf(rows[3])).not.toBe(groupOf(rows[4]));
  expect(groupOf(rows[1])).toBe(rows[1]);
});
