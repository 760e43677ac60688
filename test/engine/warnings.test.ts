import { describe, expect, test } from "vitest";
import { failedChecks, describe as inWords, warningsOf, writeFact } from "../../src/engine/index.ts";
import { calculated, set } from "../support/sheets.ts";

const told = (calculation: Parameters<typeof warningsOf>[0]) =>
  warningsOf(calculation).map((warning) => [warning.kind, inWords(warning, writeFact).message]);

const round = {
  dimensions: { holders: ["Founders", "Fund"] },
  variables: {
    size: { unit: "$B", input: 100 },
    cheque: { unit: "$B", over: ["holders"], input: { Fund: 90 } },
    offered: { unit: "$B", formula: "sum(cheque)" },
    taken: { unit: "$B", formula: "offered" },
    ratio: "size / offered",
  },
  checks: {
    covered: {
      formula: "offered >= size",
      severity: "warning" as const,
      kind: "undersubscribed",
      message: "The cheques come to {offered} of {size}.",
      at: "size",
    },
    within: {
      formula: "cheque <= size",
      kind: "cheque_exceeds_round",
      message: "{item} puts in {cheque}.",
      blocks: ["taken"],
    },
    sane: { formula: "ratio < 5", severity: "warning" as const, kind: "thin", message: "Thin." },
  },
};

describe("A warning check", () => {
  test("that does not hold speaks at the input it belongs to, with the values its sentence names", () => {
    const calculation = calculated(round);
    expect(told(calculation)).toEqual([["undersubscribed", "The cheques come to $90B of $100B."]]);
    expect(warningsOf(calculation)[0]?.cell).toEqual({ variable: "size", items: [] });
  });

  test("falls silent when it holds", () => {
    const calculation = calculated(round);
    set(calculation, { size: 80 });
    expect(told(calculation)).toEqual([]);
  });

  test("that cannot be calculated says nothing: the division by 0 is an error already", () => {
    const calculation = calculated(round, { cheque: 0 });
    expect(told(calculation).map(([kind]) => kind)).toEqual(["undersubscribed"]);
  });
});

test("An error check that does not hold is told with its item, and is no warning", () => {
  const calculation = calculated(round, { cheque: { Fund: 150 } });
  const failed = failedChecks(calculation);
  expect(failed.map(({ check, items }) => [check.name, items])).toEqual([["within", ["Fund"]]]);
  expect(failed.map((problem) => inWords(problem, writeFact).message)).toEqual(["Fund puts in $150B."]);
  expect(told(calculation)).toEqual([]);
});

describe("Flows warn", () => {
  const flows = (...values: number[]) => ({
    dimensions: { years: [0, values.length - 1] as const },
    variables: {
      flow: { over: ["years"], input: Object.fromEntries(values.map((value, year) => [`${year}`, value])) },
      rate: { unit: "%", formula: "irr(flow)" },
      back: { unit: "year", formula: "payback(flow) + 0 year" },
    },
  });

  test("of several internal rates: -100, 230, -132 has 10 % and 20 %", () => {
    const [warning] = warningsOf(calculated(flows(-100, 230, -132)));
    expect(warning).toMatchObject({ kind: "multiple_irr", cell: { variable: "rate", items: [] } });
    expect(inWords(warning as NonNullable<typeof warning>, writeFact).message).toBe(
      "rate: several internal rates of return: 10 %, 20 %; the one nearest 10 % is shown",
    );
  });

  test("of a payback that later flows undo, at the cell whose formula it is part of", () => {
    // 10 is paid, back in year 1, and gone again in year 2; -10 + 12 v - 5 v² has no root, so there is no rate.
    expect(warningsOf(calculated(flows(-10, 12, -5)))).toMatchObject([
      { kind: "cumulative_falls_below_again", cell: { variable: "back", items: [] } },
    ]);
  });

  test("of nothing where one rate and one payback are all there is", () => {
    expect(told(calculated(flows(-10, 5, 8)))).toEqual([]);
  });
});

test("A matrix solved is no flow of money, and warns of nothing", () => {
  const calculation = calculated({
    dimensions: { parties: ["A", "B"] },
    variables: {
      pays: { over: ["parties as from", "parties as to"], input: { A: { B: 30 }, B: { A: 40 } } },
      goesRound: { over: ["parties as from", "parties as to"], formula: "circulation(pays)" },
    },
  });
  expect(told(calculation)).toEqual([]);
});
