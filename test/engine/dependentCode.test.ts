import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependentCode } from "../../src/engine/dependentCode.ts";
import { cellText, nameOf } from "../../src/engine/index.ts";
import { STRIDE } from "../../src/engine/program.ts";
import { cell, type SmallSheet, sheetOf } from "../support/sheets.ts";

/** The cells that are calculated anew when some inputs change. */
function dependents(small: SmallSheet, ...inputs: readonly string[]): readonly string[] {
  const sheet = sheetOf(small);
  const places = inputs.map(
    (name) => sheet.program.firstInput + (sheet.inputOfCell[cell(sheet, name)] as number),
  );
  const { cellPlaces } = dependentCode(sheet.program, places);
  return [...cellPlaces].map((place) => cellText(nameOf(sheet, sheet.program.cellOfPlace[place] as number)));
}

describe("The code of an input's dependents", () => {
  const sheet: SmallSheet = {
    dimensions: { holders: ["A", "B"], years: [0, 2] },
    variables: {
      a: 1,
      b: 2,
      c: "a + 1",
      d: "b + 1",
      e: "c + d",
      cheque: { over: ["holders"], input: 1 },
      total: "sum(cheque) + b",
      part: { over: ["holders"], formula: "cheque / 2" },
      balance: { over: ["years"], formula: "prev(balance, a) + b" },
      x: "y / 2 + a",
      y: "x / 2",
      z: "y + 1",
    },
  };

  test("calculates them only, each once, precedents first", () => {
    expect(dependents(sheet, "a")).toEqual([
      "a",
      "c",
      "e",
      'balance["0"]',
      'balance["1"]',
      'balance["2"]',
      "y",
      "x",
      "z",
    ]);
    expect(dependents(sheet, 'cheque["A"]')).toEqual(['cheque["A"]', "total", 'part["A"]']);
  });

  test("of several inputs is that of any of them", () => {
    expect(new Set(dependents(sheet, "a", "b"))).toEqual(
      new Set([...dependents(sheet, "a"), ...dependents(sheet, "b")]),
    );
  });

  test("holds a circular group whole, as one segment", () => {
    const { program, inputOfCell } = sheetOf(sheet);
    const plan = dependentCode(program, [program.firstInput + (inputOfCell[0] as number)]);
    const groups = plan.segments.filter(({ group }) => group >= 0);
    expect(groups).toHaveLength(1);
    const [{ from = 0, to = 0 } = {}] = groups;
    const places = program.groups[0]?.places ?? [];
    const calculated = Array.from(
      { length: to - from },
      (_, i) => plan.instructions[(from + i) * STRIDE + 1],
    );
    expect(calculated).toEqual(places);
  });

  test("leaves a group alone that does not depend on it", () => {
    expect(dependents(sheet, "b")).not.toContain("x");
  });

  test("is nothing for no change", () => {
    expect(dependents(sheet)).toEqual([]);
  });

  test("is all that can be reached from the input, in any sheet", () => {
    const formulas = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(formulas, (raw) => {
        // v0, v1, … each add up a few variables before them, or the inputs p and q.
        const nameOfRead = (n: number, i: number): string =>
          (n % (i + 2) < 2 ? "pq"[n % (i + 2)] : `v${(n % (i + 2)) - 2}`) as string;
        const reads = raw.map((read, i) => read.map((n) => nameOfRead(n, i)));
        const variables = Object.fromEntries(reads.map((read, i) => [`v${i}`, ["1", ...read].join(" + ")]));
        const reached = new Set(["p"]);
        for (const [i, read] of reads.entries())
          if (read.some((name) => reached.has(name))) reached.add(`v${i}`);
        expect(new Set(dependents({ variables: { p: 1, q: 2, ...variables } }, "p"))).toEqual(reached);
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});
