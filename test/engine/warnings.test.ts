import { describe, expect, test } from "vitest";
import {
  cellText,
  failedChecks,
  describe as inWords,
  warningsOf,
  writeFact,
} from "../../src/engine/index.ts";
import { calculated, type SmallSheet, set } from "../support/sheets.ts";

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

const said = (calculation: Parameters<typeof warningsOf>[0]): readonly string[] =>
  warningsOf(calculation).map(
    (warning) =>
      `${warning.kind} at ${cellText(warning.cell)}: ${inWords(warning, (fact) => writeFact(fact)).message}`,
  );

describe("A warning check over items", () => {
  const sheet: SmallSheet = {
    dimensions: { holders: ["A", "B"] },
    variables: {
      limit: { unit: "$B", input: 10 },
      cheque: { unit: "$B", over: ["holders"], input: { A: 3, B: 4 } },
      zero: 0,
      rest: { unit: "$B", formula: "limit - sum(cheque)" },
    },
    checks: {
      spent: {
        formula: "rest <= 0",
        severity: "warning",
        kind: "undersubscribed",
        message: "{rest} is left.",
      },
      small: {
        formula: "cheque < 9 $B",
        severity: "warning",
        kind: "large",
        message: "{item} has {cheque}.",
        at: "cheque",
      },
      strict: { formula: "limit > 1 $B", kind: "tiny", message: "Tiny." },
      uncertain: { formula: "1 / zero > 0", severity: "warning", kind: "uncertain", message: "Uncertain." },
    },
  };

  test("speaks in its own name, or at the input it belongs to, item by item", () => {
    const calculation = calculated(sheet);
    expect(said(calculation)).toEqual(["undersubscribed at spent: $3B is left."]);
    set(calculation, { cheque: { B: 9.5 } });
    expect(said(calculation)).toEqual(['large at cheque["B"]: B has $9.5B.']);
  });

  test("is not an error check, and not one that cannot be calculated", () => {
    const calculation = calculated(sheet, { limit: 0.5 });
    expect(said(calculation).join()).not.toMatch(/tiny|uncertain/);
  });

  test("stands among all checks that fail, with the error checks", () => {
    const calculation = calculated(sheet, { limit: 0.5, cheque: { A: 9, B: 0 } });
    expect(failedChecks(calculation).map(({ check, items }) => [check.name, items])).toEqual([
      ["small", ["A"]],
      ["strict", []],
    ]);
  });
});

describe("Several internal rates", () => {
  // (1 + r)² - 6.25 (1 + r) + 6.25 = 0 at 25 % and 400 %.
  const flows = (result: SmallSheet["variables"]): SmallSheet => ({
    dimensions: { years: [0, 2] },
    variables: {
      flow: { over: ["years"], input: { "0": -1, "1": 6.25, "2": -6.25 } },
      dates: { over: ["years"], formula: "365 * index(years)" },
      ...result,
    },
  });

  test("are listed, the one shown first", () => {
    expect(said(calculated(flows({ rate: { unit: "%", formula: "irr(flow)" } })))).toEqual([
      "multiple_irr at rate: rate: several internal rates of return: 25 %, 400 %; the one nearest 10 % is shown",
    ]);
  });

  test("are told by days, and where the rate is part of a formula", () => {
    const said1 = said(calculated(flows({ rate: { unit: "%", formula: "xirr(flow, dates)" } })));
    expect(said1.join()).toMatch(/^multiple_irr at rate: .* 25 %, 400 %; /);
    expect(said(calculated(flows({ rate: "(irr(flow) + 1) / 2" })))).toHaveLength(1);
  });

  test("are no warning where there is one rate, or none", () => {
    const sheet = flows({ rate: { unit: "%", formula: "irr(flow)" } });
    expect(said(calculated(sheet, { flow: { "1": 1, "2": 1 } }))).toEqual([]);
    expect(said(calculated(sheet, { flow: 1 }))).toEqual([]);
  });
});

test("A payback that is undone later is told", () => {
  const sheet: SmallSheet = {
    dimensions: { years: [0, 3] },
    variables: {
      flow: { over: ["years"], input: { "0": -10, "1": 20, "2": -20, "3": 5 } },
      back: { unit: "year", formula: "payback(flow)" },
    },
  };
  expect(said(calculated(sheet))).toEqual([
    "cumulative_falls_below_again at back: back: the cumulative balance falls below zero again later",
  ]);
  expect(said(calculated(sheet, { flow: { "2": -10 } }))).toEqual([]);
  expect(said(calculated(sheet, { flow: { "0": 0 } }))).toHaveLength(0);
});

test("A rate within a check warns of nothing: the check speaks for itself", () => {
  const calculation = calculated({
    dimensions: { years: [0, 2] },
    variables: { flow: { over: ["years"], input: { "0": -1, "1": 6.25, "2": -6.25 } } },
    checks: { sound: "irr(flow) > 10%" },
  });
  expect(warningsOf(calculation)).toEqual([]);
});
