import { afterEach, describe, expect, test } from "vitest";
import { differenceOf } from "../../src/document/difference.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { EMPTY_PRESET } from "../../src/store/dealState.ts";
import { createLibrary } from "../../src/store/library.ts";
import { takeOver } from "../../src/store/oldCopy.ts";
import { createRecords } from "../../src/store/records.ts";
import { base, freshDatabase } from "./keptDeals.ts";

afterEach(() => localStorage.clear());

const KEY = "loopsheet.inputs";

/** Takes an old copy over into an empty library. */
async function takeOverText(text: string) {
  const library = createLibrary(createRecords(freshDatabase()));
  localStorage.setItem(KEY, text);
  return { library, taken: await takeOver(library, localStorage) };
}

const edited: Workbook = {
  ...base,
  variables: [...base.variables, { name: "half", unit: "$B", formula: "roundSize / 2" }],
};

describe("what older versions kept", () => {
  test("is nothing in a browser that they never saw", async () => {
    const library = createLibrary(createRecords(freshDatabase()));
    expect(await takeOver(library, localStorage)).toBeUndefined();
  });

  test.each([
    ["the first", '{"loopsheet":"inputs","version":1,"overrides":{"roundSize":122}}', "seed-2026-01"],
    ["the second", '{"version":2,"preset":"closed-2026-03","overrides":{"roundSize":122}}', "closed-2026-03"],
    ["the third", '{"version":3,"preset":"closed-2026-03","overrides":{"roundSize":122}}', "closed-2026-03"],
  ])("in %s version becomes a workbook, once", async (_, text, preset) => {
    const { library, taken } = await takeOverText(text);
    expect(taken).toMatchObject({ state: { preset, overrides: { roundSize: 122 } }, news: [] });
    expect(localStorage.getItem(KEY)).toBeNull();
    expect((await library.list()).map(({ id }) => id)).toEqual([taken?.state.id]);
    // The same text again, as another tab may find it at the same moment, is the same workbook.
    localStorage.setItem(KEY, text);
    expect((await takeOver(library, localStorage))?.state).toEqual(taken?.state);
    expect((await library.list()).length).toBe(1);
  });

  test("has parties that were added in the second version", async () => {
    const { taken } = await takeOverText('{"version":2,"added":{"parties":["Meta"]},"overrides":{}}');
    const parties = taken?.state.workbook?.dimensions.find(({ name }) => name === "parties");
    expect(parties?.items.at(-1)).toBe("Meta");
  });

  test("has the sheet as it was edited in the third", async () => {
    const structure = { difference: differenceOf(base, edited) };
    const { taken } = await takeOverText(
      JSON.stringify({ version: 3, preset: "seed-2026-01", overrides: {}, structure }),
    );
    expect(taken?.state.workbook?.variables.at(-1)).toEqual({
      name: "half",
      unit: "$B",
      formula: "roundSize / 2",
    });
  });

  test("begun empty opens with what stood in it", async () => {
    const own: Workbook = {
      title: "Mine",
      dimensions: [],
      variables: [{ name: "a", input: 2 }],
      sections: ["S"],
    };
    const empty = { title: "New sheet", dimensions: [], variables: [] };
    const structure = { difference: differenceOf(empty, own) };
    const { taken } = await takeOverText(
      JSON.stringify({ version: 3, preset: EMPTY_PRESET, overrides: {}, structure }),
    );
    expect(taken?.state).toMatchObject({ title: "Mine", workbook: { ...own, title: "New sheet" } });
  });

  test("without a change is only what was open last", async () => {
    const { library, taken } = await takeOverText('{"version":3,"preset":"closed-2026-03","overrides":{}}');
    expect(taken?.state).toMatchObject({ preset: "closed-2026-03", overrides: {} });
    expect(await library.list()).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test.each([
    ["half a file", '{"loopsheet":"inputs","version":1,"overr'],
    ["another shape", "[1, 2, 3]"],
    ["without inputs", '{"version":3,"preset":"seed-2026-01"}'],
    ["a value that is no input", '{"version":1,"overrides":{"roundSize":null}}'],
    ["a number that is none", '{"version":1,"overrides":{"roundSize":1e999}}'],
    ["branches without end", `{"version":1,"overrides":${'{"a":'.repeat(99)}1${"}".repeat(99)}}`],
    ["a name that reaches a prototype", '{"version":1,"overrides":{"__proto__":{"polluted":1}}}'],
    ["a deal's name of another kind", '{"version":2,"preset":7,"overrides":{}}'],
    ["a deal that is not known", '{"version":2,"preset":"x","overrides":{"roundSize":1}}'],
    ["a structure that is none", '{"version":3,"overrides":{},"structure":[1]}'],
    [
      "a variable without a name",
      '{"version":3,"overrides":{},"structure":{"difference":{"variables":{"start":0,"between":[{"input":1}]}}}}',
    ],
    [
      "a field that is not known",
      '{"version":3,"overrides":{},"structure":{"difference":{"variables":{"changed":{"roundSize":{"set":{"colour":"red"}}}}}}}',
    ],
    ["items that are no list", '{"version":3,"overrides":{},"structure":{"added":{"parties":7}}}'],
  ])("that is %s is laid aside and said to be corrupt", async (_, text) => {
    const { library, taken } = await takeOverText(text);
    const key = "loopsheet.inputs.aside.1";
    expect(taken).toMatchObject({
      state: { overrides: {} },
      news: [{ kind: "aside", reason: "corrupt", key }],
    });
    expect(localStorage.getItem(key)).toBe(text);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(await library.list()).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  test("of a newer version is laid aside, beside what was laid aside before", async () => {
    const text = '{"version":4,"overrides":{}}';
    localStorage.setItem("loopsheet.inputs.aside.1", "older");
    const { taken } = await takeOverText(text);
    const key = "loopsheet.inputs.aside.2";
    expect(taken?.news).toEqual([{ kind: "aside", reason: "newer", key }]);
    expect(localStorage.getItem("loopsheet.inputs.aside.1")).toBe("older");
    expect(localStorage.getItem(key)).toBe(text);
  });
});
