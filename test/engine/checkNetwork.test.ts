import { describe, expect, test } from "vitest";
import { buildSheet, calculate, cellAt, errorOf, valueAt, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const network = (variables: Workbook["variables"], parties = ["A", "B"]): Workbook => ({
  title: "Network",
  dimensions: [
    { name: "parties", items: parties },
    { name: "routes", items: ["Direct"] },
  ],
  variables: [
    {
      name: "pays",
      unit: "$B",
      over: ["parties as from", "parties as to"],
      input: { A: { B: 30 }, B: { A: 40 } },
    },
    {
      name: "passesOn",
      over: ["parties as from", "parties as to"],
      input: { A: { B: 0.5 }, B: { A: 0.25 } },
    },
    { name: "start", unit: "$B", over: ["parties"], input: { A: 3, B: 1 } },
    { name: "other", unit: "$B", over: ["routes"], input: 1 },
    ...variables,
  ],
});

const complaintsOf = (formula: string, over: readonly string[]) =>
  buildSheet(network([{ name: "x", unit: "$B", over, formula }]), parseFormula).complaints;

describe("A network", () => {
  test("circulates the smaller of two opposite payments: 30 of 30 and of 40", () => {
    const sheet = buildSheet(
      network([
        {
          name: "goesRound",
          unit: "$B",
          over: ["parties as from", "parties as to"],
          formula: "circulation(pays)",
        },
        { name: "circularShare", unit: "%", formula: "sum(goesRound) / sum(pays)" },
      ]),
      parseFormula,
    );
    expect(sheet.complaints).toEqual([]);
    const calculation = calculate(sheet);
    const at = (name: string, ...items: string[]) => valueAt(calculation, cellAt(sheet, name, items) ?? -1);
    expect([at("goesRound", "A", "B"), at("goesRound", "B", "A"), at("goesRound", "A", "A")]).toEqual([
      30e9, 30e9, 0,
    ]);
    expect(at("circularShare")).toBeCloseTo(60 / 70, 12);
  });

  test("sums all rounds: what A gets from half of B's and 3, B from a quarter of A's and 1, is 4 and 2", () => {
    const sheet = buildSheet(
      network([
        {
          name: "x",
          unit: "$B",
          over: ["parties as from"],
          formula: "solve(passesOn, relabel(start, parties, from))",
        },
      ]),
      parseFormula,
    );
    expect(sheet.complaints).toEqual([]);
    const calculation = calculate(sheet);
    const value = (item: string) => valueAt(calculation, cellAt(sheet, "x", [item]) ?? -1);
    expect(value("A")).toBeCloseTo(4e9, 3);
    expect(value("B")).toBeCloseTo(2e9, 3);
  });

  test("that passes on all it gets has no sum, and says so", () => {
    const sheet = buildSheet(
      network([
        {
          name: "everything",
          over: ["parties as from", "parties as to"],
          input: { A: { B: 1 }, B: { A: 1 } },
        },
        {
          name: "x",
          unit: "$B",
          over: ["parties as from"],
          formula: "solve(everything, relabel(start, parties, from))",
        },
      ]),
      parseFormula,
    );
    const calculation = calculate(sheet);
    expect(errorOf(calculation, cellAt(sheet, "x", ["A"]) ?? -1)?.kind).toBe("divergent");
  });
});

describe("A network is refused, with the place,", () => {
  test("of something that does not range over one dimension twice", () => {
    expect(complaintsOf("circulation(start)", ["parties"])).toMatchObject([
      { kind: "dimension_mismatch", start: 12, end: 17 },
    ]);
  });

  test("with an offset over something else", () => {
    expect(complaintsOf("solve(passesOn, other)", ["parties as from"])).toMatchObject([
      { kind: "dimension_mismatch", start: 16, end: 21 },
    ]);
  });

  test("with a matrix that is no plain number", () => {
    expect(complaintsOf("solve(pays, relabel(start, parties, from))", ["parties as from"])).toMatchObject([
      { kind: "unit_mismatch", start: 6, end: 10 },
    ]);
  });

  test("of more than 40 parties", () => {
    const many = Array.from({ length: 41 }, (_, i) => `P${i}`);
    const variables = [
      { name: "x", unit: "$B", over: ["parties as from", "parties as to"], formula: "circulation(large)" },
    ];
    const sheet = buildSheet(
      network(
        [{ name: "large", unit: "$B", over: ["parties as from", "parties as to"], input: 1 }, ...variables],
        ["A", "B", ...many],
      ),
      parseFormula,
    );
    expect(sheet.complaints.map(({ kind }) => kind)).toContain("too_many_cells");
  });
});
