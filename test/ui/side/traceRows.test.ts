import { describe, expect, test } from "vitest";
import { cellText, nameOf, type Sheet } from "../../../src/engine/index.ts";
import { type Direction, traceRows } from "../../../src/ui/side/traceRows.ts";
import { cell, sheetOf } from "../../support/sheets.ts";

const loop = sheetOf({
  variables: {
    preMoney: 700,
    money: 100,
    part: 0.1,
    postMoney: "preMoney + money",
    pool: "part * (postMoney + pool)",
    twice: "2 * pool",
  },
});

/** Rows as text: indented by level, with their state and the names that keys end in. */
function drawn(sheet: Sheet, root: string, direction: Direction, open: readonly string[] = []): string[] {
  const unfolded = { open: new Set(open), shown: new Map<string, number>() };
  return traceRows(sheet, cell(sheet, root), direction, unfolded).map(
    ({ cell: at, level, place, size, state, hidden }) =>
      `${"  ".repeat(level - 1)}${at === undefined ? `${hidden} more` : cellText(nameOf(sheet, at))} ${state} ${place}/${size}`,
  );
}

describe("the rows of a trace", () => {
  test("are at first what the cell reads, in the order of the sheet", () => {
    expect(drawn(loop, "postMoney", "precedents")).toEqual(["preMoney end 1/2", "money end 2/2"]);
  });

  test("unfold to what those read", () => {
    expect(drawn(loop, "twice", "precedents", ["\npool", "\npool\npostMoney"])).toEqual([
      "pool open 1/1",
      "  part end 1/3",
      "  postMoney open 2/3",
      "    preMoney end 1/2",
      "    money end 2/2",
      "  pool circular 3/3",
    ]);
  });

  test("mark a cell that reads itself, and do not follow it", () => {
    expect(drawn(loop, "pool", "precedents", ["\npool"])).toEqual([
      "part end 1/3",
      "postMoney closed 2/3",
      "pool circular 3/3",
    ]);
  });

  test("go the other way to what reads the cell", () => {
    expect(drawn(loop, "preMoney", "dependents", ["\npostMoney", "\npostMoney\npool"])).toEqual([
      "postMoney open 1/1",
      "  pool open 1/1",
      "    pool circular 1/2",
      "    twice end 2/2",
    ]);
  });

  test("stop after twenty, and say how many are left", () => {
    const items = Array.from({ length: 1000 }, (_, i) => `i${i}`);
    const sheet = sheetOf({
      dimensions: { things: items },
      variables: { amount: { over: ["things"], input: {} }, total: "sum(amount)" },
    });
    const rows = drawn(sheet, "total", "precedents");
    expect(rows).toHaveLength(21);
    expect(rows[19]).toBe('amount["i19"] end 20/21');
    expect(rows[20]).toBe("980 more end 21/21");
    const more = traceRows(sheet, cell(sheet, "total"), "precedents", {
      open: new Set(),
      shown: new Map([["", 120]]),
    });
    expect(more).toHaveLength(121);
    expect(more.at(-1)?.hidden).toBe(880);
  });

  test("keep their keys when cells move", () => {
    const before = sheetOf({ variables: { a: 1, b: "a + 1" } });
    const after = sheetOf({ variables: { first: 1, a: 1, b: "a + 1" } });
    const keyIn = (sheet: Sheet) =>
      traceRows(sheet, cell(sheet, "b"), "precedents", { open: new Set(), shown: new Map() })[0]?.key;
    expect(keyIn(after)).toBe(keyIn(before));
  });
});
