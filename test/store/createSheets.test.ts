import { describe, expect, test } from "vitest";
import { calculate, cellAt, valueAt, type Workbook } from "../../src/engine/index.ts";
import { LINK_LIMITS } from "../../src/io/fileLimits.ts";
import { createSheets } from "../../src/store/createSheets.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { smallSheet } from "./smallSheet.ts";

const base = smallSheet();
const { workbook } = base;
const at = (edited: Workbook) => ({ ...unchanged(), workbook: edited });
const withVariable = (name: string, change: object): Workbook => ({
  ...workbook,
  variables: workbook.variables.map((one) => (one.name === name ? { ...one, ...change } : one)),
});

describe("the sheets of a document", () => {
  test("stand on other inputs, labels and ranges of sliders without being built", () => {
    const sheets = createSheets(base, () => workbook);
    const sheet = sheets.sheetOf(at(withVariable("price", { input: 20, label: "Price", slider: [0, 50] })));
    expect(sheet && valueAt(calculate(sheet), cellAt(sheet, "cost") ?? -1)).toBe(8e9);
    expect(sheet?.program).toBe(base.program);
  });

  test("are built where a formula is another, once what builds is loaded", async () => {
    const sheets = createSheets(base, () => workbook);
    const edited = withVariable("cost", { formula: "price * 3" });
    expect(sheets.sheetOf(at(edited))).toBeUndefined();
    expect(sheets.isPrepared()).toBe(false);
    await sheets.prepare();
    expect(sheets.isPrepared()).toBe(true);
    const sheet = sheets.sheetOf(at(edited));
    expect(sheet && valueAt(calculate(sheet), cellAt(sheet, "cost") ?? -1)).toBe(30e9);
    expect(sheets.sheetOf(at(edited))).toBe(sheet);
    expect("tree" in sheets.parse("price * 3")).toBe(true);
  });

  test("of a stranger are built where they ask for little, and then are the same", async () => {
    const sheets = createSheets(base, () => workbook);
    await sheets.prepare();
    const edited = at(withVariable("cost", { formula: "price * 3" }));
    const built = sheets.sheetWithin(edited, LINK_LIMITS);
    const sheet = built && "sheet" in built ? built.sheet : undefined;
    expect(sheet && valueAt(calculate(sheet), cellAt(sheet, "cost") ?? -1)).toBe(30e9);
    expect(sheets.sheetOf(edited)).toBe(sheet);
    const years = { name: "d", from: 1, items: Array.from({ length: 20_001 }, (_, i) => String(i + 1)) };
    const long = { title: "Long", dimensions: [years], variables: [{ name: "a", over: ["d"], input: 1 }] };
    expect(sheets.sheetWithin(at(long), LINK_LIMITS)).toEqual({
      excess: { of: "items", count: 20_001, most: 5_000 },
    });
  });

  test("are put on the inputs of the sheet in force where only those differ from it", async () => {
    const sheets = createSheets(base, () => workbook);
    await sheets.prepare();
    const edited = withVariable("cost", { formula: "price * 3" });
    const near = sheets.sheetOf(at(edited));
    const labelled = { ...edited, variables: edited.variables.map((one) => ({ ...one, note: "n" })) };
    expect(sheets.sheetOf(at(labelled), near)?.program).toBe(near?.program);
  });

  test("have one workbook for each published deal", () => {
    const sheets = createSheets(base, (title) => ({ ...workbook, title }));
    expect(sheets.workbookOf("a")).toBe(sheets.workbookOf("a"));
    expect(sheets.workbookOf("b").title).toBe("b");
  });
});
