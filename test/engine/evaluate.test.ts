import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calculation,
  calculate,
  calculateBlock,
  cellsOf,
  cellText,
  circularGroups,
  type Edit,
  givenValue,
  isSet,
  nameOf,
  packSheet,
  readInputs,
  recalculate,
  type Sheet,
  unpackSheet,
  valueAt,
} from "../../src/engine/index.ts";
import { randomEdits, randomSheet } from "../support/randomSheets.ts";
import { calculated, cell, kind, type SmallSheet, set, sheetOf, value } from "../support/sheets.ts";

const allValues = (calculation: Calculation): readonly number[] =>
  Array.from({ length: calculation.sheet.cells }, (_, at) => valueAt(calculation, at));

describe("Recalculation", () => {
  const sheet: SmallSheet = {
    dimensions: { years: [0, 2] },
    variables: {
      a: 1,
      b: 2,
      sum: "a + b",
      twice: "a * 2",
      large: "a > 5",
      balance: { over: ["years"], formula: "prev(balance, a) + b" },
    },
  };
  // "sum" is a function's name.
  const { sum: total, ...others } = sheet.variables;
  const fine = { ...sheet, variables: { ...others, total: total ?? "" } };

  test("names the cells that changed, and no others", () => {
    const calculation = calculated(fine);
    expect(set(calculation, { a: 3 })).toEqual(
      ["a", "twice", 'balance["0"]', 'balance["1"]', 'balance["2"]', "total"].sort(
        (x, y) => cell(calculation.sheet, x) - cell(calculation.sheet, y),
      ),
    );
    expect(set(calculation, { a: 6 })).toContain("large");
    expect(set(calculation, { a: 7 })).not.toContain("large");
  });

  test("names none where nothing changes", () => {
    const calculation = calculated(fine);
    expect(set(calculation, { a: 1 })).toEqual([]);
    expect(recalculate(calculation, [])).toEqual([]);
  });

  test("takes a cell that stays an error for changed, since its cause may be another", () => {
    const calculation = calculated({ variables: { a: 0, b: 0, x: "1 / a + 1 / b", y: "b" } });
    expect(set(calculation, { b: 1 })).toEqual(["b", "x", "y"]);
    expect(kind(calculation, "x")).toBe("division_by_zero");
  });

  test("leaves what does not depend on the input alone", () => {
    const calculation = calculated(fine);
    const place = calculation.sheet.program.placeOfCell[cell(calculation.sheet, "twice")] as number;
    calculation.values[place] = 12345;
    set(calculation, { b: 5 });
    expect(value(calculation, "twice")).toBe(12345);
    set(calculation, { a: 5 });
    expect(value(calculation, "twice")).toBe(10);
  });

  test("takes many edits at once, and the last of several for one cell", () => {
    const calculation = calculated(fine);
    const at = cell(calculation.sheet, "a");
    recalculate(calculation, [
      { cell: at, value: 10 },
      { cell: cell(calculation.sheet, "b"), value: 20 },
      { cell: at, value: 30 },
    ]);
    expect(value(calculation, "total")).toBe(50);
  });

  test("takes an edit back to the workbook's own value", () => {
    const calculation = calculated(fine, { a: 8 });
    const at = cell(calculation.sheet, "a");
    expect([isSet(calculation, at), givenValue(calculation, at)]).toEqual([true, 8]);
    recalculate(calculation, [{ cell: at, value: undefined }]);
    expect([isSet(calculation, at), givenValue(calculation, at), value(calculation, "twice")]).toEqual([
      false,
      1,
      2,
    ]);
  });

  test("pays no heed to an edit of a formula's cell", () => {
    const calculation = calculated(fine);
    expect(recalculate(calculation, [{ cell: cell(calculation.sheet, "total"), value: 9 }])).toEqual([]);
    expect(value(calculation, "total")).toBe(3);
  });

  test("never shows -0, whatever is set", () => {
    const calculation = calculated(fine);
    recalculate(calculation, [{ cell: cell(calculation.sheet, "a"), value: -0 }]);
    expect(Object.is(value(calculation, "a"), 0)).toBe(true);
    expect(Object.is(value(calculation, "twice"), 0)).toBe(true);
    expect(Object.is(givenValue(calculation, cell(calculation.sheet, "a")), 0)).toBe(true);
  });

  test("keeps two calculations of one sheet apart", () => {
    const first = calculated(fine);
    const second = calculate(first.sheet, [{ cell: cell(first.sheet, "a"), value: 100 }]);
    set(first, { b: 50 });
    expect([value(first, "total"), value(second, "total")]).toEqual([51, 102]);
  });
});

describe("After any sequence of edits, recalculation", { timeout: 60_000 }, () => {
  function check(small: SmallSheet, changes: readonly Readonly<Record<string, number | string>>[]): void {
    const sheet = sheetOf(small);
    expect(sheet.complaints).toEqual([]);
    const calculation = calculate(sheet);
    const all: Edit[] = [];
    for (const change of changes) {
      const edits = readInputs(sheet, change).edits;
      all.push(...edits);
      const before = allValues(calculation);
      const changed = new Set(recalculate(calculation, edits));
      const now = allValues(calculation);
      expect(now).toEqual(allValues(calculate(sheet, all)));
      expect([...changed].filter((at) => at >= sheet.cells)).toEqual([]);
      expect(circularGroups(calculation)).toEqual(circularGroups(calculate(sheet, all)));
      for (const [at, is] of now.entries()) {
        const name = cellText(nameOf(sheet, at));
        if (!Object.is(is, before[at])) expect([name, changed.has(at)]).toEqual([name, true]);
        else if (changed.has(at)) expect([name, is]).toEqual([name, Number.NaN]);
      }
    }
  }

  test("gives every value of a full calculation, in any sheet, and names what changed", () => {
    fc.assert(fc.property(randomSheet({ circular: false }), randomEdits, check), { seed: 20, numRuns: 300 });
  });

  test("does so with circular groups too", () => {
    fc.assert(fc.property(randomSheet({ circular: true }), randomEdits, check), { seed: 21, numRuns: 150 });
  });
});

describe("In any sheet", { timeout: 60_000 }, () => {
  test("every value is a finite number or an error with a kind, a sentence and a cause", () => {
    fc.assert(
      fc.property(randomSheet({ circular: true }), (small) => {
        const sheet = sheetOf(small);
        const calculation = calculate(sheet);
        for (let at = 0; at < sheet.cells; at++) {
          const name = cellText(nameOf(sheet, at)).replace(/\[/, "[");
          const is = valueAt(calculation, at);
          if (Number.isNaN(is)) expect(kind(calculation, name)).toMatch(/^[a-z_]+$/);
          else expect(Number.isFinite(is) && !Object.is(is, -0)).toBe(true);
        }
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  test("the order in which the workbook lists its variables does not matter", () => {
    fc.assert(
      fc.property(randomSheet({ circular: false }), fc.infiniteStream(fc.nat()), (small, random) => {
        const { checks: _, ...open } = small;
        const entries = Object.entries(open.variables);
        const shuffled = entries.map((entry) => [random.next().value, entry] as const);
        shuffled.sort(([a], [b]) => a - b);
        const [first, second] = [
          open,
          { ...open, variables: Object.fromEntries(shuffled.map(([, e]) => e)) },
        ].map((one) => calculate(sheetOf(one))) as [Calculation, Calculation];
        for (const [name] of entries) expect(valuesOf(second, name)).toEqual(valuesOf(first, name));
      }),
      { seed: 23, numRuns: 150 },
    );
  });
});

describe("Any sheet, with any edits", { timeout: 60_000 }, () => {
  const editsOf = (sheet: Sheet, changes: readonly Readonly<Record<string, number | string>>[]) =>
    changes.map((change) => readInputs(sheet, change).edits);

  test("has in a block of scenarios the digits of each scenario alone", () => {
    fc.assert(
      fc.property(randomSheet({ circular: true }), randomEdits, (small, changes) => {
        const sheet = sheetOf(small);
        const scenarios = editsOf(sheet, changes);
        const columns = calculateBlock(sheet, scenarios);
        for (const [k, edits] of scenarios.entries())
          expect(columns.map((column) => column[k])).toEqual(allValues(calculate(sheet, edits)));
      }),
      { seed: 26, numRuns: 150 },
    );
  });

  test("comes to the same when it was packed as JSON and unpacked", () => {
    fc.assert(
      fc.property(randomSheet({ circular: true }), randomEdits, (small, changes) => {
        const sheet = sheetOf(small);
        const packed = JSON.parse(JSON.stringify(packSheet(sheet)));
        const unpacked = unpackSheet(sheet.workbook, packed);
        const [one, other] = [calculate(sheet), calculate(unpacked)];
        for (const edits of editsOf(sheet, changes)) {
          expect(recalculate(other, edits)).toEqual(recalculate(one, edits));
          expect(allValues(other)).toEqual(allValues(one));
        }
      }),
      { seed: 27, numRuns: 150 },
    );
  });
});

const valuesOf = (calculation: Calculation, name: string): readonly number[] =>
  cellsOf(calculation.sheet, name).map((at) => valueAt(calculation, at));

describe("Depth and width", { timeout: 60_000 }, () => {
  /** How long a sheet takes is logged by the benches; here it must only come to an end. */
  const ends = (sheet: Sheet): Calculation => calculate(sheet);

  test("a recurrence over 100,000 years is calculated", () => {
    const sheet = sheetOf({
      dimensions: { years: [1, 100_000] },
      variables: { a: 1, balance: { over: ["years"], formula: "prev(balance, 0) + a" } },
    });
    const calculation = ends(sheet);
    expect(value(calculation, 'balance["100000"]')).toBe(100_000);
    expect(set(calculation, { a: 2 })).toHaveLength(100_001);
    expect(value(calculation, 'balance["100000"]')).toBe(200_000);
  });

  test("an error handed on through 100,000 years is explained", () => {
    const calculation = ends(
      sheetOf({
        dimensions: { years: [1, 100_000] },
        variables: { zero: 0, balance: { over: ["years"], formula: "prev(balance, 1 / zero) + 1" } },
      }),
    );
    expect(kind(calculation, 'balance["100000"]')).toBe("division_by_zero");
  });

  test("a chain of 100,000 variables is calculated, whichever way it runs", () => {
    const n = 100_000;
    for (const name of [(i: number) => `v${i}`, (i: number) => `v${n - 1 - i}`]) {
      const variables = Object.fromEntries(
        Array.from({ length: n }, (_, i): [string, string | number] => [
          name(i),
          i === 0 ? 1 : `${name(i - 1)} + 1`,
        ]),
      );
      const ordered = Object.fromEntries(
        Array.from({ length: n }, (_, i) => [`v${i}`, variables[`v${i}`] ?? 0]),
      );
      const calculation = ends(sheetOf({ variables: ordered }));
      expect(value(calculation, name(n - 1))).toBe(n);
    }
  });

  test("the plans kept of a large sheet take a bounded room, however many inputs are moved", () => {
    const sheet = sheetOf({
      dimensions: { years: [1, 20_000], knobs: [1, 80] },
      variables: {
        knob: { over: ["knobs"], input: 1 },
        balance: { over: ["years"], formula: "prev(balance, sum(knob)) * 1.0001 + 1" },
      },
    });
    const calculation = ends(sheet);
    let most = 0;
    for (let k = 1; k <= 80; k++) {
      set(calculation, { knob: { [k]: 2 } });
      const words = [...sheet.plans.values()].reduce((total, plan) => total + plan.instructions.length, 0);
      most = Math.max(most, words);
    }
    expect(value(calculation, 'balance["1"]')).toBeCloseTo(160 * 1.0001 + 1, 9);
    expect(most).toBeLessThan(11_000_000);
    expect(sheet.plans.size).toBeGreaterThan(0);
  });

  test("a sum over 100,000 items is calculated, and read by each of them", () => {
    const items = Array.from({ length: 100_000 }, (_, i) => `i${i}`);
    const calculation = ends(
      sheetOf({
        dimensions: { items },
        variables: {
          x: { over: ["items"], input: 2 },
          part: { over: ["items"], formula: "x / sum(x)" },
          most: "max(x)",
          any1: "any(x > 5)",
        },
      }),
    );
    expect(value(calculation, 'part["i99999"]')).toBe(2 / 200_000);
    expect(set(calculation, { x: { i7: 10 } })).toHaveLength(1 + 100_000 + 2);
    expect(value(calculation, "most")).toBe(10);
  });

  test("a circle of 100,000 cells is solved", () => {
    const calculation = ends(
      sheetOf({
        dimensions: { items: Array.from({ length: 100_000 }, (_, i) => `${i}`) },
        variables: {
          first1: { formula: "last(ring, items) / 2 + 1" },
          ring: { over: ["items"], formula: "prev(ring, first1, items)" },
        },
      }),
    );
    expect(value(calculation, 'ring["99999"]')).toBeCloseTo(2, 9);
  });
});
