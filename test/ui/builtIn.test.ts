import { expect, test } from "vitest";
import { buildSheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import {
  builtInName,
  builtInNameOf,
  dimensionNamed,
  isInput,
  presentName,
  variableIn,
} from "../../src/ui/builtIn.ts";

const workbook: Workbook = {
  title: "Renamed",
  dimensions: [{ name: "owners", builtIn: "holders", items: ["Fund"] }],
  variables: [
    { name: "raised", builtIn: "roundSize", unit: "$B", input: 100 },
    { name: "valuation", unit: "$B", input: 800 },
    { name: "part", formula: "raised / valuation" },
    { name: "other", default: "part" },
    { name: "later" },
  ],
};
const sheet = buildSheet(workbook, parseFormula);

test("a variable is found by the name it has now and by the one it was built in under", () => {
  expect([presentName(sheet, "roundSize"), presentName(sheet, "raised")]).toEqual(["raised", "raised"]);
  expect([builtInName(sheet, "roundSize"), builtInName(sheet, "raised")]).toEqual(["roundSize", "roundSize"]);
  expect([presentName(sheet, "valuation"), builtInName(sheet, "valuation")]).toEqual([
    "valuation",
    "valuation",
  ]);
  expect([presentName(sheet, "noSuchThing"), builtInName(sheet, "noSuchThing")]).toEqual([
    "noSuchThing",
    "noSuchThing",
  ]);
  expect(builtInNameOf(undefined)).toBeUndefined();
});

test("a dimension is found by both names too", () => {
  expect(dimensionNamed(sheet, "holders")?.name).toBe("owners");
  expect(dimensionNamed(sheet, "owners")?.name).toBe("owners");
  expect(dimensionNamed(sheet, "years")).toBeUndefined();
});

test("a workbook's variable is found by its name alone", () => {
  expect(variableIn(workbook, "raised")?.input).toBe(100);
  expect(variableIn(workbook, "roundSize")).toBeUndefined();
});

test("an input has a value or a default formula; what is just named is none yet", () => {
  expect(workbook.variables.filter(isInput).map(({ name }) => name)).toEqual([
    "raised",
    "valuation",
    "other",
  ]);
});
