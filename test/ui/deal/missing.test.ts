import { describe, expect, test } from "vitest";
import { buildSheet, type Variable, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { isNothing, missingFor, usable } from "../../../src/ui/deal/missing.ts";

const published: Workbook = {
  title: "A small round",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "raised", unit: "$B", input: 100 },
    { name: "stake", unit: "%", over: ["holders"], input: { Founders: 60, Fund: 40 } },
    { name: "basis", choice: ["pre", "post"], input: "post" },
    { name: "customer", text: true, input: "OpenAI" },
    { name: "half", unit: "$B", formula: "raised / 2" },
  ],
};
const NAMES = ["raised", "stake", "basis", "customer", "half"];

/** The sheet with some variables changed; `undefined` deletes one. */
function edited(
  changes: Readonly<Record<string, Partial<Variable> | undefined>>,
  more: Partial<Workbook> = {},
) {
  const variables = published.variables.flatMap((variable): Variable[] => {
    if (!Object.hasOwn(changes, variable.name)) return [variable];
    const change = changes[variable.name];
    return change === undefined ? [] : [{ ...variable, ...change }];
  });
  return buildSheet({ ...published, ...more, variables }, parseFormula);
}

const missing = (...given: Parameters<typeof edited>) => missingFor(edited(...given), published, NAMES);

describe("what a part of the deal misses in a sheet", () => {
  test("is nothing where all is as it was published, or nothing is published yet", () => {
    expect(isNothing(missing({}))).toBe(true);
    expect(isNothing(missingFor(edited({ half: undefined }), undefined, NAMES))).toBe(true);
  });

  test("is what was deleted", () => {
    expect(missing({ half: undefined, customer: undefined })).toEqual({
      gone: ["customer", "half"],
      changed: [],
    });
  });

  test("is not what was renamed, relabelled, or put in another unit of the same kind", () => {
    expect(isNothing(missing({ half: { name: "part", builtIn: "half" } }))).toBe(true);
    expect(isNothing(missing({ half: { label: "Half of it", unit: "$M" } }))).toBe(true);
  });

  test("is not a formula that became an input", () => {
    const { formula, ...rest } = published.variables[4] as Variable;
    const variables = [...published.variables.slice(0, 4), { ...rest, input: 7 }];
    const sheet = buildSheet({ ...published, variables }, parseFormula);
    expect(formula).toBe("raised / 2");
    expect(isNothing(missingFor(sheet, published, NAMES))).toBe(true);
  });

  test("is what measures something else: another kind of unit, other dimensions, no choice, no text any more", () => {
    expect(missing({ half: { unit: "$B/year" } }).changed).toEqual(["half"]);
    expect(missing({ half: { over: ["holders"] } }).changed).toEqual(["half"]);
    const { choice, ...number } = { ...published.variables[2], name: "basis", input: 1 };
    const { text, ...named } = { ...published.variables[3], name: "customer", input: 1 };
    const sheet = buildSheet(
      {
        ...published,
        variables: [number, named, ...published.variables.filter((it) => it.name === "raised")],
      },
      parseFormula,
    );
    expect(missingFor(sheet, published, ["basis", "customer", "raised"]).changed).toEqual([
      "basis",
      "customer",
    ]);
    expect(usable(sheet, published, NAMES)).toEqual(["raised"]);
  });

  test("is not what ranges over a dimension that was renamed", () => {
    const dimensions = [{ name: "owners", builtIn: "holders", items: ["Founders", "Fund"] }];
    expect(isNothing(missing({ stake: { over: ["owners"] } }, { dimensions }))).toBe(true);
  });
});
