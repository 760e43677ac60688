import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/engine/index.ts";
import { causeGroups } from "../../../src/ui/sheet/causeGroups.ts";
import { calculated } from "../../support/sheets.ts";

const drawn = (...given: Parameters<typeof calculated>): string[] =>
  causeGroups(calculated(...given)).map(
    ({ error, causes, reach }) => `${error.sentence} at ${causes.map(cellText).join(" ")} reaches ${reach}`,
  );

describe("errors by their first cause", () => {
  test("are one for all cells that an error reaches", () => {
    const variables = {
      shares: 0,
      price: "100 / shares",
      value: "price * 2",
      twice: "value + price",
      other: 3,
    };
    expect(drawn({ variables })).toEqual(["division_by_zero at price reaches 2"]);
  });

  test("are one for the items of a variable that fail in the same way", () => {
    const small = {
      dimensions: { holders: ["A", "B", "C"] },
      variables: {
        shares: { over: ["holders"], input: { B: 4 } },
        price: { over: ["holders"], formula: "8 / shares" },
        best: 'price["B"]',
      },
    };
    expect(drawn(small)).toEqual(['division_by_zero at price["A"] price["C"] reaches 0']);
  });

  test("stand in the order of the sheet", () => {
    const variables = { zero: 0, minus: -4, root: "sqrt(minus)", ratio: "1 / zero", both: "root + ratio" };
    expect(drawn({ variables })).toEqual([
      "not_real at root reaches 1",
      "division_by_zero at ratio reaches 0",
    ]);
  });

  test("are one for a circle, wherever one looks at it", () => {
    const variables = { part: 1.2, a: "1 + part * b", b: "a", c: "2 * a" };
    const [group, ...others] = causeGroups(calculated({ variables }));
    expect(others).toEqual([]);
    expect(group?.error.sentence).toBe("divergent");
    expect([...(group?.variables ?? [])].sort()).toEqual(["a", "b", "c"]);
  });

  test("leave out items that are not in use", () => {
    const small = {
      dimensions: { tranches: ["1", "2", "3"] },
      variables: {
        used: 1,
        part: { over: ["tranches"], input: { 1: 1 } },
        inverse: { over: ["tranches"], formula: "1 / part" },
      },
    };
    const calculation = calculated(small);
    expect(causeGroups(calculation).map(({ causes }) => causes.length)).toEqual([2]);
    const [tranches] = calculation.sheet.workbook.dimensions;
    const workbook = {
      ...calculation.sheet.workbook,
      dimensions: [{ name: "tranches", items: tranches?.items ?? [], inUse: "used" }],
    };
    expect(causeGroups({ ...calculation, sheet: { ...calculation.sheet, workbook } })).toEqual([]);
  });
});
