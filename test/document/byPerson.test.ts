import { describe, expect, test } from "vitest";
import { changeVariable } from "../../src/document/changeVariable.ts";
import type { Change, Contents } from "../../src/document/contents.ts";
import { setValue } from "../../src/document/values.ts";
import {
  buildSheet,
  calculate,
  cellAt,
  inputsBehind,
  nameOf,
  type Variable,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { statusesOf } from "../../src/io/statuses.ts";

const contents: Contents = {
  workbook: {
    title: "Small",
    dimensions: [],
    variables: [
      { name: "price", unit: "$B", input: 10, status: "reported", source: "Press", date: "2026-01-31" },
      { name: "cost", unit: "$B", formula: "price * 2" },
      { name: "total", unit: "$B", formula: "cost + price" },
    ],
  },
  overrides: {},
};

const contentsAfter = (change: Change): Contents => {
  const outcome = change(contents);
  return "contents" in outcome ? outcome.contents : expect.fail("refused");
};
const named = ({ workbook }: Contents, name: string): Variable | undefined =>
  workbook.variables.find((one) => one.name === name);

describe("what a person puts in the place of a published value", () => {
  test("is theirs, and names no source any more", () => {
    const changed = named(contentsAfter(changeVariable("price", { input: 20 })), "price");
    expect(changed).toEqual({ name: "price", unit: "$B", input: 20, status: "yours" });
    const sourced = named(
      contentsAfter(changeVariable("price", { input: 20, status: "reported", source: "Mine" })),
      "price",
    );
    expect(sourced).toEqual({ name: "price", unit: "$B", input: 20, status: "reported", source: "Mine" });
  });

  test("is theirs where it takes the place of a formula", () => {
    const changed = named(
      contentsAfter(setValue({ variable: "cost", items: [] }, 5, { overFormulas: true })),
      "cost",
    );
    expect(changed).toEqual({ name: "cost", unit: "$B", input: 5, slider: [0, 10], status: "yours" });
  });

  test("travels with a formula of theirs to every result", () => {
    const { workbook } = contentsAfter(changeVariable("cost", { formula: "30 $B" }));
    const sheet = buildSheet(workbook, parseFormula);
    const total = cellAt(sheet, "total") ?? -1;
    expect(inputsBehind(sheet, total).map((cell) => nameOf(sheet, cell).variable)).toEqual(["price", "cost"]);
    expect(statusesOf(calculate(sheet))[total]).toBe("yours");
    expect(statusesOf(calculate(buildSheet(contents.workbook, parseFormula)))[total]).toBe("reported");
  });
});
