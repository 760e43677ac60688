import { describe, expect, test } from "vitest";
import { FUNCTION_NAMES } from "../../src/engine/functions.ts";
import { buildSheet } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { UNITS } from "../../src/engine/units.ts";
import { complaints, type SmallSheet, sheetOf } from "../support/sheets.ts";

/** "kind: variable" of every complaint about a sheet. */
const said = (small: SmallSheet): readonly string[] =>
  sheetOf(small).complaints.map(({ kind, variable }) => `${kind}: ${variable}`);
const messages = (small: SmallSheet): readonly string[] =>
  sheetOf(small).complaints.map(({ message }) => message);

describe("One namespace:", () => {
  test("no variable has the name of a function, a unit or a word of the language", () => {
    const reserved = [...FUNCTION_NAMES, "year", "month", "GW", "share", "and", "or", "not", "mod"];
    for (const name of reserved) expect(said({ variables: { [name]: 1 } })).toEqual([`name_clash: ${name}`]);
    expect([...UNITS.keys()].filter((name) => said({ variables: { [name]: 1 } }).length === 0)).toEqual([]);
  });

  test("no variable has the name of a dimension or an alias", () => {
    const dimensions = { holders: ["A", "B"] };
    expect(said({ dimensions, variables: { holders: 1 } })).toEqual(["name_clash: holders"]);
    expect(said({ dimensions, variables: { x: { over: ["holders as from"], input: 1 }, from: 1 } })).toEqual([
      "name_clash: from",
    ]);
  });

  test("no dimension and no alias has the name of a function or a unit", () => {
    expect(said({ dimensions: { sum: ["A"] }, variables: {} })).toEqual(["name_clash: sum"]);
    const aliased = { holders: ["A", "B"] };
    expect(
      said({ dimensions: aliased, variables: { x: { over: ["holders as year"], input: 1 } } }),
    ).toContain("name_clash: year");
  });

  test("an alias means one dimension everywhere", () => {
    const dimensions = { holders: ["A"], routes: ["B"] };
    const variables = {
      x: { over: ["holders as side"], input: 1 },
      y: { over: ["routes as side"], input: 1 },
    };
    expect(said({ dimensions, variables })).toContain("name_clash: side");
  });

  test("two aliases of one dimension may be called from and to", () => {
    const variables = { owed: { over: ["parties as from", "parties as to"], input: 1 } };
    expect(said({ dimensions: { parties: ["A", "B"] }, variables })).toEqual([]);
  });

  test("no two variables and no two dimensions have one name", () => {
    const { complaints: found } = buildSheet(
      {
        title: "",
        dimensions: [
          { name: "d", items: ["A"] },
          { name: "d", items: ["B"] },
        ],
        variables: [
          { name: "a", input: 1 },
          { name: "a", input: 2 },
          { name: "A", input: 3 },
        ],
      },
      parseFormula,
    );
    expect(found.map(({ kind, variable }) => [kind, variable])).toEqual([
      ["name_clash", "d"],
      ["name_clash", "a"],
    ]);
  });

  test("what clashes is left out, and the rest works", () => {
    expect(complaints("a + 1", { variables: { sum: 5, a: 2 } })).toEqual(["name_clash: "]);
  });
});

describe("A name", () => {
  test("is a letter, then letters, digits and _", () => {
    for (const name of ["x", "x1", "netPresentValue", "a_b", "constructor", "toString"])
      expect(said({ variables: { [name]: 1 } })).toEqual([]);
    for (const name of ["", "1x", "_x", "a b", "a-b", "é", "x\u0000", "😀", "a.b", "__proto__x", "x$"])
      expect(said({ variables: { [name]: 1 } })).toEqual([`invalid_name: ${name}`]);
  });

  test("may be long", () => {
    expect(said({ variables: { ["x".repeat(10_000)]: 1 } })).toEqual([]);
  });
});

describe("A dimension", () => {
  test("names no item twice, however many it has", () => {
    expect(said({ dimensions: { holders: ["A", "B", "A"] }, variables: {} })).toEqual([
      "name_clash: holders",
    ]);
    expect(messages({ dimensions: { holders: ["A", "B", "A"] }, variables: {} })).toEqual([
      "holders names “A” twice.",
    ]);
    const many = Array.from({ length: 100_000 }, (_, i) => `item ${i}`);
    expect(said({ dimensions: { many }, variables: {} })).toEqual([]);
    expect(said({ dimensions: { many: [...many, "item 5"] }, variables: {} })).toEqual(["name_clash: many"]);
  });

  test("has one item at least, or nothing ranges over it", () => {
    expect(said({ dimensions: { holders: [] }, variables: {} })).toEqual(["invalid_dimension: holders"]);
    const variables = { x: { over: ["holders"], input: 1 }, y: "first(x)", z: 5 };
    expect(said({ dimensions: { holders: [] }, variables })).toEqual([
      "invalid_dimension: holders",
      "unknown_name: x",
      "unknown_name: y",
    ]);
  });
});

describe("A variable", () => {
  const dimensions = { holders: ["A", "B"], routes: ["C"], years: [0, 2] as const };

  test("ranges over none, one or two dimensions that exist", () => {
    for (const over of [[], ["holders"], ["holders", "years"], ["holders as from", "holders as into"]])
      expect(said({ dimensions, variables: { x: { over, input: 1 } } })).toEqual([]);
    expect(
      said({ dimensions, variables: { x: { over: ["holders", "routes", "years"], input: 1 } } }),
    ).toEqual(["invalid_dimension: x"]);
    expect(said({ dimensions, variables: { x: { over: ["holder"], input: 1 } } })).toEqual([
      "unknown_name: x",
    ]);
    expect(messages({ dimensions, variables: { x: { over: ["holder"], input: 1 } } })[0]).toContain(
      "Did you mean holders?",
    );
  });

  test("ranges over a dimension twice under an alias only", () => {
    expect(said({ dimensions, variables: { x: { over: ["holders", "holders"], input: 1 } } })).toEqual([
      "invalid_dimension: x",
    ]);
  });

  test("is a formula, an input or a default: one of them", () => {
    expect(said({ variables: { x: {} } })).toEqual(["no_value: x"]);
    expect(said({ variables: { x: { formula: "1", input: 2 } } })).toEqual(["invalid_variable: x"]);
    expect(said({ variables: { x: { default: "1" } } })).toEqual([]);
  });

  test("has a unit that is known", () => {
    for (const unit of ["", "%", "pp", "$B", "$B/GW", "$/share", "1/year", "GW*year"])
      expect(said({ variables: { x: { unit, input: 1 } } })).toEqual([]);
    for (const unit of ["$X", "years", "EUR", "$B/", "%/year"])
      expect(said({ variables: { x: { unit, input: 1 } } })).toEqual(["unknown_unit: x"]);
    expect(messages({ variables: { x: { unit: "years", input: 1 } } })[0]).toContain("Did you mean year?");
  });

  test("that is a choice has options, or a dimension whose items they are", () => {
    expect(said({ dimensions, variables: { x: { choice: "holders", input: "A" } } })).toEqual([]);
    expect(said({ dimensions, variables: { x: { choice: "nobody", input: "A" } } })).toEqual([
      "unknown_name: x",
    ]);
    expect(said({ dimensions, variables: { x: { choice: ["p", "q"], formula: "1" } } })).toEqual([
      "type_mismatch: x",
    ]);
  });
});

describe("Cells", { timeout: 60_000 }, () => {
  test("stand one after another, the last dimension fastest", () => {
    const { variables, cells } = sheetOf({
      dimensions: { holders: ["A", "B"], years: [0, 2] },
      variables: {
        a: 1,
        b: { over: ["holders", "years"], input: 1 },
        name: { text: true, input: "x" },
        c: 1,
      },
    });
    expect([...variables.values()].map(({ first, count }) => [first, count])).toEqual([
      [0, 1],
      [1, 6],
      [7, 0],
      [7, 1],
    ]);
    expect(cells).toBe(8);
  });

  test("are a million at most, and what is beyond is complained of", () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => `${i}`);
    const dimensions = { rows: thousand, columns: thousand };
    const square = { over: ["rows", "columns"], formula: "1" };
    const sheet = sheetOf({ dimensions, variables: { square, one: 1 } });
    expect(sheet.complaints.map(({ kind, variable }) => [kind, variable])).toEqual([
      ["too_many_cells", "one"],
    ]);
    expect(sheet.cells).toBe(1_000_000);
  });
});
