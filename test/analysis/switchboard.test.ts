import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedInputs } from "../../src/analysis/changedInputs.ts";
import { eachCell } from "../../src/analysis/players.ts";
import { createSwitchboard } from "../../src/analysis/switchboard.ts";
import { type Calculation, calculate, valueAt } from "../../src/engine/index.ts";
import { randomEdits, randomSheet } from "../support/randomSheets.ts";
import { calculated, cell, type SmallSheet, set, sheetOf } from "../support/sheets.ts";

const board = (from: Calculation, to: Calculation, output: string) =>
  createSwitchboard(from, eachCell(changedInputs(from, to)), cell(from.sheet, output));

describe("A switchboard", () => {
  const small: SmallSheet = { variables: { x: 2, y: 3, r: { default: "x + 1" }, result: "x * y + r" } };

  test("switches an input to its other value and back", () => {
    const switches = board(calculated(small), calculated(small, { x: 5, y: 7 }), "result");
    // 2 × 3 + 3, 5 × 3 + 6, 5 × 7 + 6, 2 × 7 + 3, 2 × 3 + 3.
    expect([
      switches.value(),
      switches.flip(0),
      switches.flip(1),
      switches.flip(0),
      switches.flip(1),
    ]).toEqual([9, 21, 41, 17, 9]);
  });

  test("lets an input follow its default formula on the side on which it does", () => {
    const [follows, given] = [calculated(small), calculated(small, { r: 100 })];
    expect([board(follows, given, "result").flip(0), board(given, follows, "result").flip(0)]).toEqual([
      106, 9,
    ]);
    const both = board(calculated(small, { r: 100, x: 5 }), calculated(small), "result");
    // The inputs in the order of their cells: x, then r. 5 × 3 + 100; then x is 2; then r is 2 + 1; then x is 5 and r 5 + 1.
    expect([both.value(), both.flip(0), both.flip(1), both.flip(0)]).toEqual([115, 106, 9, 21]);
  });

  test("leaves the calculations that it is made from as they are", () => {
    const [from, to] = [calculated(small), calculated(small, { x: 5 })];
    board(from, to, "result").flip(0);
    expect([valueAt(from, cell(from.sheet, "result")), valueAt(to, cell(to.sheet, "result"))]).toEqual([
      9, 21,
    ]);
  });

  test("goes on as it began when a calculation that it is made from is changed", () => {
    const [from, to] = [calculated(small), calculated(small, { x: 5 })];
    const switches = board(from, to, "result");
    set(from, { y: 1000 });
    expect(switches.flip(0)).toBe(21);
  });
});

/** Whatever the way to a combination, the values are the same to the last bit, those of a full calculation. */
test.each([false, true])("The way to a combination does not matter (circles: %s)", (circular) => {
  fc.assert(
    fc.property(
      randomSheet({ circular }),
      randomEdits,
      randomEdits,
      fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }),
      (small, first, second, way) => {
        const sheet = sheetOf(small);
        fc.pre(sheet.complaints.length === 0);
        const [from, to] = [calculate(sheet), calculate(sheet)];
        for (const inputs of first) set(from, inputs);
        for (const inputs of second) set(to, inputs);
        const players = eachCell(changedInputs(from, to));
        fc.pre(players.length > 0);
        for (let output = 0; output < sheet.cells; output++) {
          const switches = createSwitchboard(from, players, output);
          const on = players.map(() => false);
          for (const step of way) {
            const player = step % players.length;
            on[player] = !on[player];
            switches.flip(player);
          }
          const straight = createSwitchboard(from, players, output);
          for (const [player, isOn] of on.entries()) if (isOn) straight.flip(player);
          expect(switches.value()).toBe(straight.value());
          for (const [player, isOn] of on.entries()) if (!isOn) switches.flip(player);
          expect(switches.value()).toBe(valueAt(to, output));
        }
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});
