import { expect, test } from "vitest";
import { layoutOf } from "../../../src/ui/grid/layout.ts";
import { sheetOf } from "../../support/sheets.ts";
import { groundOf, MIXED, rowNames } from "./groundOf.ts";

test("a section shows its variables in order: as lists, tables, timelines and matrices", () => {
  expect(rowNames(groundOf(MIXED))).toEqual([
    "heads",
    "section money",
    "price",
    "pieces",
    // stake and worth stand over the same holders: one table, items down.
    "label",
    "name",
    "Ann",
    "Bob",
    "unit",
    "formula",
    "status",
    "total",
    "across",
    "sold",
    "add",
    "section people",
    "promise",
    "across",
    "Ann",
    "Bob",
    "add",
  ]);
});

test("every row has the head of its own columns", () => {
  const ground = groundOf(MIXED);
  const names = rowNames(ground);
  const headNameOf = (name: string): string =>
    `${names[ground.layout.headOf[names.indexOf(name)] ?? -1]} ${ground.layout.headOf[names.indexOf(name)]}`;
  expect(headNameOf("price")).toBe("heads 0");
  expect(headNameOf("unit")).toBe("label 4");
  expect(headNameOf("total")).toBe("heads 0");
  expect(headNameOf("sold")).toBe("across 12");
  expect(headNameOf("promise")).toBe("heads 0");
  expect(ground.layout.headOf.at(-2)).toBe(17);
});

test("a folded section shows its title and how many variables it has", () => {
  const { layout } = groundOf(MIXED, ["money"]);
  expect(layout.rows.slice(1, 3).map(({ kind, section }) => [kind, section])).toEqual([
    ["section", "money"],
    ["section", "people"],
  ]);
  expect(layout.rows[1]).toMatchObject({ isFolded: true, count: 6 });
});

test("an empty sheet has a section without a name, and a row to add a variable", () => {
  expect(rowNames(groundOf({ variables: {} }))).toEqual(["heads", "section ", "add"]);
});

test("sections stand as the workbook lists them, also empty ones; what has none stands first", () => {
  const sheet = sheetOf({ variables: { loose: 1, late: { input: 1, section: "b" } } });
  const listed = { ...sheet, workbook: { ...sheet.workbook, sections: ["a", "b"] } };
  expect(rowNames(groundOf(listed))).toEqual([
    "heads",
    "section ",
    "loose",
    "add",
    "section a",
    "add",
    "section b",
    "late",
    "add",
  ]);
});

test("items that are not in use are left out", () => {
  const sheet = sheetOf(MIXED);
  const { rows } = layoutOf({ sheet, itemsOf: ({ items }) => items.slice(0, 1), folded: new Set() });
  expect(rows.flatMap((row) => (row.kind === "item" ? [row.item] : []))).toEqual(["Ann", "Ann"]);
});

test("a variable that the sheet has no place for is shown all the same", () => {
  // A name of the formula language: the sheet leaves it out.
  expect(rowNames(groundOf({ variables: { sum: 1 } }))).toEqual(["heads", "section ", "sum", "add"]);
});

test("rows have ids of their own", () => {
  const { rows, placeOf } = groundOf(MIXED).layout;
  expect(placeOf.size).toBe(rows.length);
});
