import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bridge, bridge, type SplitBridge, slicedBridge } from "../../src/analysis/bridge.ts";
import { sumOf } from "../../src/analysis/settle.ts";
import {
  buildSheet,
  type Calculation,
  calculate,
  cellText,
  type InputValues,
  nameOf,
  rebase,
  type Sheet,
  valueAt,
  type Workbook,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { announced2026 } from "../../src/model/presets/announced.ts";
import { closed2026 } from "../../src/model/presets/closed.ts";
import { withPreset } from "../../src/model/presets/withPreset.ts";
import { dealSheet } from "../support/deal.ts";
import { randomEdits, randomSheet } from "../support/randomSheets.ts";
import { calculated, cell, type SmallSheet, set, sheetOf } from "../support/sheets.ts";

type Inputs = Readonly<Record<string, InputValues>>;

const asked = (small: SmallSheet, before: Inputs, after: Inputs, output: string): Bridge => {
  const from = calculated(small, before);
  return bridge({ from, to: calculated(small, after), output: cell(from.sheet, output) });
};

function splitIn(answer: Bridge): SplitBridge {
  if (answer.kind !== "split") throw new Error(`The answer is ${answer.kind}.`);
  return answer;
}

/** What each player adds, by the cells that formulas would name. */
const amountsIn = (sheet: Sheet, answer: Bridge): Readonly<Record<string, number>> =>
  Object.fromEntries(
    splitIn(answer).contributions.map(({ inputs, amount }) => [
      inputs.map((input) => cellText(nameOf(sheet, input.cell))).join(" and "),
      amount,
    ]),
  );

const product: SmallSheet = {
  variables: { x: 2, y: 3, idle: 1, area: "x * y", double: "idle * 2", inverse: "1 / (x - 4)" },
};

describe("A bridge", () => {
  test("of a product gives each factor its change times the mean of the other, the largest first", () => {
    // 5 × 7 - 2 × 3 = 29: x 3 × (3 + 7) / 2 = 15, y 4 × (2 + 5) / 2 = 14.
    const answer = splitIn(asked(product, {}, { x: 5, y: 7 }, "area"));
    expect(answer).toMatchObject({ from: 6, to: 35, total: 29, isSampled: false, isTogether: false });
    expect(Object.entries(amountsIn(sheetOf(product), answer))).toEqual([
      ["x", 15],
      ["y", 14],
    ]);
    expect([answer.orders, answer.leftOut]).toEqual([2, 0]);
  });

  test("the other way round has the same amounts with the other sign", () => {
    const back = asked(product, { x: 5, y: 7 }, {}, "area");
    expect(amountsIn(sheetOf(product), back)).toEqual({ x: -15, y: -14 });
  });

  test("gives an input that the output does not depend on 0, without counting its orders, and names it last", () => {
    const answer = splitIn(asked(product, {}, { idle: 9, y: 4, x: 1 }, "area"));
    // 1 × 4 - 2 × 3 = -2: x -1 × 3.5, y 1 × 1.5.
    expect(Object.entries(amountsIn(sheetOf(product), answer))).toEqual([
      ["x", -3.5],
      ["y", 1.5],
      ["idle", 0],
    ]);
    expect(answer.orders).toBe(2);
  });

  test("of an output that depends on nothing that differs is nothing but zeros", () => {
    const answer = splitIn(asked(product, {}, { idle: 9 }, "area"));
    expect(answer).toMatchObject({ from: 6, to: 6, total: 0 });
    expect(amountsIn(sheetOf(product), answer)).toEqual({ idle: 0 });
  });

  test("of an input that is the output itself is its own change", () => {
    expect(amountsIn(sheetOf(product), asked(product, {}, { x: 5 }, "x"))).toEqual({ x: 3 });
  });

  test("says that nothing differs where no input does", () => {
    expect(asked(product, {}, { x: 2 }, "area")).toEqual({ kind: "nothing_differs", value: 6 });
  });

  test("says which side has no result, and why", () => {
    const answer = asked(product, {}, { x: 4 }, "inverse");
    expect(answer).toMatchObject({ kind: "no_result", to: { kind: "division_by_zero" } });
    expect(answer).not.toHaveProperty("from");
    expect(asked(product, { x: 4 }, {}, "inverse")).toMatchObject({ from: { kind: "division_by_zero" } });
  });

  test("names the formulas in which two sheets differ", () => {
    const other: SmallSheet = { variables: { ...product.variables, area: "x + y" } };
    const from = calculated(product);
    expect(bridge({ from, to: calculated(other), output: cell(from.sheet, "area") })).toMatchObject({
      kind: "different_sheets",
      formulas: ["area"],
    });
  });

  test("splits what is calculated alike, though something else is not, and other inputs are there", () => {
    const other: SmallSheet = {
      variables: { fee: 9, ...product.variables, x: 5, y: 7, double: "idle * 3", idle: 8 },
    };
    const [from, to] = [calculated(product), calculated(other)];
    const answer = bridge({
      from,
      to,
      output: cell(from.sheet, "area"),
      toOutput: cell(to.sheet, "area"),
    });
    expect(splitIn(answer)).toMatchObject({ from: 6, to: 35, total: 29 });
    expect(amountsIn(from.sheet, answer)).toEqual({ x: 15, y: 14, idle: 0 });
    expect(splitIn(answer).contributions[0]?.inputs[0]).toMatchObject({
      cell: cell(from.sheet, "x"),
      toCell: cell(to.sheet, "x"),
    });
  });

  test("compares sheets that were built apart from the same formulas", () => {
    const from = calculated(product);
    const to = calculate(sheetOf({ variables: { ...product.variables, x: 5, y: 7 } }));
    expect(amountsIn(from.sheet, bridge({ from, to, output: cell(from.sheet, "area") }))).toEqual({
      x: 15,
      y: 14,
    });
  });

  test("of two sheets reads what it is asked about before the first pause only", () => {
    const [from, to] = [
      calculated(product),
      calculated({ variables: { fee: 9, ...product.variables, y: 7 } }),
    ];
    const work = slicedBridge({
      from,
      to,
      output: cell(from.sheet, "area"),
      toOutput: cell(to.sheet, "area"),
    });
    expect(work.next()).toEqual({ done: false, value: 0 });
    set(from, { x: 100 });
    set(to, { y: 100 });
    let step = work.next();
    while (step.done !== true) step = work.next();
    expect(splitIn(step.value)).toMatchObject({ from: 6, to: 14, total: 8 });
  });

  test("works in slices, and reads what it is asked about before the first pause only", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const small: SmallSheet = {
      variables: { ...Object.fromEntries(names.map((name) => [name, 1])), together: names.join(" + ") },
    };
    const from = calculated(small);
    const to = calculated(small, Object.fromEntries(names.map((name) => [name, 2])));
    const work = slicedBridge({ from, to, output: cell(from.sheet, "together") });
    expect(work.next()).toEqual({ done: false, value: 250 / 512 });
    set(from, { a: 100 });
    let step = work.next();
    while (step.done !== true) step = work.next();
    expect(splitIn(step.value)).toMatchObject({ from: 9, to: 18, total: 9 });
  });
});

describe("Where a combination of changes has no result", () => {
  const round: SmallSheet = {
    dimensions: { holders: ["A", "B"] },
    variables: {
      size: 100,
      part: { over: ["holders"], input: { A: 60, B: 40 } },
      value: 'size * part["A"]',
    },
    checks: {
      whole: { formula: "sum(part) == 100", blocks: ["value"] },
    },
  };

  test("orders that come through it are left out, and counted", () => {
    const loan: SmallSheet = {
      variables: { limit: 10, drawn: 5, left: "limit - drawn" },
      checks: { within: { formula: "drawn <= limit", blocks: ["left"] } },
    };
    // Only the limit before the sum drawn: + 10, then - 9.
    const answer = splitIn(asked(loan, {}, { limit: 20, drawn: 14 }, "left"));
    expect(amountsIn(sheetOf(loan), answer)).toEqual({ limit: 10, drawn: -9 });
    expect([answer.orders, answer.leftOut]).toEqual([1, 1]);
  });

  test("the cells of a variable are changed together if one by one they have no result in any order", () => {
    const answer = splitIn(asked(round, {}, { part: { A: 50, B: 50 }, size: 200 }, "value"));
    expect(answer).toMatchObject({ isTogether: true, isSampled: false, orders: 2, leftOut: 0, total: 4000 });
    // size 100 × (60 + 50) / 2 = 5500, the shares -10 × (100 + 200) / 2 = -1500.
    expect(amountsIn(sheetOf(round), answer)).toEqual({
      size: 5500,
      'part["A"] and part["B"]': -1500,
    });
  });

  test("it is said where that does not help either", () => {
    const two: SmallSheet = {
      variables: { a: 1, b: 1, both: "a + b" },
      checks: { alike: { formula: "a == b", blocks: ["both"] } },
    };
    expect(asked(two, {}, { a: 2, b: 2 }, "both")).toMatchObject({ kind: "no_orders", total: 2 });
  });
});

describe("Where more than twelve inputs differ", () => {
  const names = Array.from({ length: 13 }, (_, i) => `a${i}`);
  const small: SmallSheet = {
    variables: {
      ...Object.fromEntries(names.map((name) => [name, 1])),
      rate: 2,
      result: `(${names.join(" + ")}) * rate`,
    },
  };
  const after = { ...Object.fromEntries(names.map((name) => [name, 2])), rate: 4 };

  test("orders are sampled, each amount has its error, and all add up exactly", () => {
    const answer = splitIn(asked(small, {}, after, "result"));
    expect(answer).toMatchObject({ isSampled: true, from: 26, to: 104, total: 78, orders: 2000, leftOut: 0 });
    // An order and its reverse together: the rate adds 2 × (13 + 26) / 2 = 39, each of the thirteen (2 + 4) / 2 = 3.
    expect(answer.contributions.map(({ amount }) => amount)).toEqual([39, ...names.map(() => 3)]);
    expect(answer.contributions.map(({ error }) => error)).toEqual([0, ...names.map(() => 0)]);
    expect(sumOf(answer.contributions.map(({ amount }) => amount))).toBe(78);
  });

  test("a seed gives the same digits each time", () => {
    expect(asked(small, {}, after, "result")).toEqual(asked(small, {}, after, "result"));
  });
});

test("Amounts add up to the difference to the last digit, on random sheets", () => {
  let splits = 0;
  fc.assert(
    fc.property(randomSheet({ circular: false }), randomEdits, randomEdits, (small, first, second) => {
      const sheet = sheetOf(small);
      fc.pre(sheet.complaints.length === 0);
      const [from, to] = [calculate(sheet), calculate(sheet)];
      for (const inputs of first) set(from, inputs);
      for (const inputs of second) set(to, inputs);
      for (let output = 0; output < sheet.cells; output++) {
        const answer = bridge({ from, to, output });
        if (answer.kind !== "split") continue;
        splits++;
        const amounts = answer.contributions.map(({ amount }) => amount);
        const largest = Math.max(...amounts.map(Math.abs));
        // Amounts that cancel are coarser than what is left of them: then within their own last digit.
        if (largest <= Math.abs(answer.total)) expect(sumOf(amounts)).toBe(answer.total);
        else expect(Math.abs(sumOf(amounts) - answer.total)).toBeLessThanOrEqual(largest * 2 ** -52);
        expect([answer.from, answer.to]).toEqual([valueAt(from, output), valueAt(to, output)]);
      }
    }),
    { seed: 8, numRuns: 80 },
  );
  expect(splits).toBeGreaterThan(500);
});

/** The deal with one variable renamed, and with what is put in the place of others. */
function renamedDeal(name: string, to: string): Workbook {
  const text = (formula: string): string => formula.replaceAll(new RegExp(`\\b${name}\\b`, "g"), to);
  return {
    ...deal,
    variables: deal.variables.map((variable) => ({
      ...variable,
      ...(variable.name === name && { name: to, builtIn: name }),
      ...(variable.formula !== undefined && { formula: text(variable.formula) }),
      ...(variable.default !== undefined && { default: text(variable.default) }),
    })),
    checks: (deal.checks ?? []).map((check) => ({
      ...check,
      formula: text(check.formula),
      blocks: (check.blocks ?? []).map((blocked) => (blocked === name ? to : blocked)),
    })),
  };
}

describe("Between the deal with a renamed variable and a published deal", () => {
  const renamed = buildSheet(renamedDeal("roundSize", "moneyRaised"), parseFormula);
  const published = rebase(dealSheet, withPreset(deal, announced2026));
  const ask = (output: string): Bridge =>
    bridge({
      from: calculate(renamed),
      to: calculate(published),
      output: cell(renamed, output),
      toOutput: cell(published, output),
    });

  test.each(["effectiveValuation", "effectiveCost"])("%s is split as before the renaming", (output) => {
    const before = bridge({
      from: calculate(dealSheet),
      to: calculate(published),
      output: cell(dealSheet, output),
    });
    expect(renamed.complaints).toEqual([]);
    expect(splitIn(ask(output))).toMatchObject({
      total: splitIn(before).total,
      players: splitIn(before).players,
      orders: splitIn(before).orders,
    });
    expect(amountsIn(renamed, ask(output))).toEqual(
      Object.fromEntries(
        Object.entries(amountsIn(dealSheet, before)).map(([name, amount]) => [
          name.replace("roundSize", "moneyRaised"),
          amount,
        ]),
      ),
    );
  });
});

describe("Between published deals", () => {
  const calculationOf = (preset: typeof closed2026): Calculation =>
    calculate(rebase(dealSheet, withPreset(deal, preset)));

  test("the shares of a cheque in each state are changed together, since they add up to the whole", () => {
    const [from, to] = [calculationOf(announced2026), calculationOf(closed2026)];
    const answer = splitIn(bridge({ from, to, output: cell(dealSheet, "effectiveCost") }));
    expect(answer.isTogether).toBe(true);
    expect(answer.contributions.some(({ inputs }) => inputs.length > 1)).toBe(true);
    expect(sumOf(answer.contributions.map(({ amount }) => amount))).toBe(answer.total);
  });

  test("amounts add up to the last digit whichever input is changed in the deal", () => {
    const from = calculate(dealSheet);
    const to = calculate(dealSheet);
    set(to, { chipSpendShare: 55, taxRate: 19, grossMargin: 71.3, baselineShare: 41, valuation: 913 });
    for (const output of ["effectiveCost", "effectiveValuation", "wholeRoundRatio", "internalRateOfReturn"]) {
      const answer = splitIn(bridge({ from, to, output: cell(dealSheet, output) }));
      expect(sumOf(answer.contributions.map(({ amount }) => amount))).toBe(answer.to - answer.from);
    }
  });
});
