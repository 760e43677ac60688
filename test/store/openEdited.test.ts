import { describe, expect, test } from "vitest";
import { calculate, cellAt, type Sheet, valueAt, type Workbook } from "../../src/engine/index.ts";
import { deal } from "../../src/model/deal.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { EMPTY_PRESET, UNCHANGED } from "../../src/store/dealState.ts";
import { openEdited } from "../../src/store/openEdited.ts";
import { readSaved, type Storage, writeSaved } from "../../src/store/savedInputs.ts";

function createStorage() {
  const kept = new Map<string, string>();
  const storage: Storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { storage, kept };
}

const amountOf = (sheet: Sheet, name: string): number =>
  valueAt(calculate(sheet), cellAt(sheet, name) ?? expect.fail(`no ${name}`));

const edited: Workbook = {
  ...deal,
  variables: [
    ...deal.variables.map((one) => (one.name === "roundSize" ? { ...one, label: "Money raised" } : one)),
    { name: "half", unit: "$B", formula: "roundSize / 2" },
  ],
};

/** Saves a state as the page does, and opens it as the next visit does. */
function saveAndOpen(preset: string, workbook: Workbook) {
  const { storage, kept } = createStorage();
  const state = { preset, overrides: {}, workbook };
  writeSaved(storage, state, createDealSheets().structureOf(state));
  return { ...openEdited(readSaved(storage), storage), kept };
}

describe("a document whose workbook was edited", () => {
  test("is there again: half of a round of $100B is $50B", () => {
    const { sheet, found } = saveAndOpen(UNCHANGED.preset, edited);
    expect(found.state.workbook).toEqual(edited);
    expect(sheet.complaints).toEqual([]);
    expect(amountOf(sheet, "half")).toBe(50e9);
  });

  test("is there again where it was begun empty", () => {
    const own: Workbook = {
      title: "Mine",
      dimensions: [],
      variables: [{ name: "a", input: 2 }],
      sections: ["S"],
    };
    expect(saveAndOpen(EMPTY_PRESET, own).found.state.workbook).toEqual(own);
  });

  test("opens empty where nothing stands in it yet", () => {
    const found = { state: { preset: EMPTY_PRESET, overrides: {} } };
    expect(openEdited(found, undefined).sheet.cells).toBe(0);
  });

  test("of the second version has its parties", () => {
    const found = { state: UNCHANGED, structure: { added: { parties: ["Meta"] } } };
    const { sheet } = openEdited(found, undefined);
    expect(valueAt(calculate(sheet), cellAt(sheet, "partyIn", ["Meta"]) ?? -1)).toBe(0);
  });

  test.each<[string, Record<string, unknown>]>([
    ["a variable without a name", { difference: { variables: { start: 0, between: [{ input: 1 }] } } }],
    [
      "a field that is not known",
      { difference: { variables: { changed: { roundSize: { set: { colour: "red" } } } } } },
    ],
    ["a list of variables that is none", { difference: { variables: { start: 0, between: 7 } } }],
    ["items that are no list", { added: { parties: 7 } }],
  ])("is laid aside and said to be corrupt where it is %s", (_, structure) => {
    const { storage, kept } = createStorage();
    writeSaved(storage, UNCHANGED, structure);
    const text = kept.get("loopsheet.inputs");
    const found = { state: UNCHANGED, structure };
    const opened = openEdited(found, storage);
    expect(opened.found).toEqual({
      state: UNCHANGED,
      aside: { reason: "corrupt", key: "loopsheet.inputs.aside.1" },
    });
    expect(kept.get("loopsheet.inputs.aside.1")).toBe(text);
    expect(amountOf(opened.sheet, "roundSize")).toBe(100e9);
  });
});
