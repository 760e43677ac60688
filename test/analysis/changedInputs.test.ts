import { describe, expect, test } from "vitest";
import { changedInputs } from "../../src/analysis/changedInputs.ts";
import { calculate, rebase } from "../../src/engine/index.ts";
import { calculated, cell, type SmallSheet, set, workbookOf } from "../support/sheets.ts";

const small: SmallSheet = {
  dimensions: { holders: ["A", "B"] },
  variables: {
    p: 3,
    q: { default: "p * 10" },
    h: { over: ["holders"], input: { A: 1, B: 2 } },
    name: { text: true, input: "Nobody" },
    k: { choice: ["low", "high"], input: "low" },
    sum1: "p + q + h['A']".replaceAll("'", '"'),
  },
};

describe("Inputs that differ", () => {
  test("are named cell by cell, with what they are on both sides", () => {
    const [from, to] = [calculated(small), calculated(small, { h: { B: 5 }, k: "high" })];
    expect(changedInputs(from, to)).toEqual([
      {
        cell: cell(from.sheet, 'h["B"]'),
        toCell: cell(from.sheet, 'h["B"]'),
        from: { value: 2, isGiven: true },
        to: { value: 5, isGiven: true },
      },
      {
        cell: cell(from.sheet, "k"),
        toCell: cell(from.sheet, "k"),
        from: { value: 0, isGiven: true },
        to: { value: 1, isGiven: true },
      },
    ]);
  });

  test("are none where a value is set to what it was", () => {
    expect(changedInputs(calculated(small), calculated(small, { p: 3 }))).toEqual([]);
  });

  test("include one that is given where the other follows its default, even at the same value", () => {
    const [from, to] = [calculated(small), calculated(small, { q: 30 })];
    expect(changedInputs(from, to)).toEqual([
      {
        cell: cell(from.sheet, "q"),
        toCell: cell(from.sheet, "q"),
        from: { value: 30, isGiven: false },
        to: { value: 30, isGiven: true },
      },
    ]);
  });

  test("do not include one that follows its default on both sides: what that reads is what differs", () => {
    const [from, to] = [calculated(small), calculated(small)];
    set(to, { p: 4 });
    expect(changedInputs(from, to).map(({ cell: at }) => at)).toEqual([cell(from.sheet, "p")]);
  });

  test("are found between a sheet and the same formulas on other inputs", () => {
    const from = calculated(small);
    const other = workbookOf({ ...small, variables: { ...small.variables, p: 7 } });
    const to = calculate(rebase(from.sheet, other));
    expect(changedInputs(from, to)).toEqual([
      {
        cell: cell(from.sheet, "p"),
        toCell: cell(from.sheet, "p"),
        from: { value: 3, isGiven: true },
        to: { value: 7, isGiven: true },
      },
    ]);
  });

  test("are found at other places of another sheet; what has none there is passed over", () => {
    const from = calculated(small);
    const to = calculated({ variables: { fresh: 1, p: 7 } });
    const cells = new Int32Array(from.sheet.cells).fill(-1);
    cells[cell(from.sheet, "p")] = cell(to.sheet, "p");
    expect(changedInputs(from, to, cells)).toEqual([
      { cell: 0, toCell: 1, from: { value: 3, isGiven: true }, to: { value: 7, isGiven: true } },
    ]);
  });

  test("do not include what is an input on one side and a formula on the other", () => {
    const [from, to] = [calculated({ variables: { p: 3 } }), calculated({ variables: { p: "1 + 1" } })];
    expect(changedInputs(from, to, [0])).toEqual([]);
  });
});
