import { describe, expect, test } from "vitest";
import type { DealState } from "../../src/document/dealState.ts";
import { differenceOf } from "../../src/document/difference.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { editionOf } from "../../src/io/edition.ts";
import { inWords } from "../../src/io/fileComplaint.ts";
import { type KeptReading, type KeptWorkbook, keptOf, readKept } from "../../src/io/keptWorkbook.ts";

const base: Workbook = {
  title: "Book",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", label: "Price", unit: "$B", input: 1 },
    { name: "cheque", unit: "$B", over: ["holders"], input: { Fund: 2 } },
    { name: "half", unit: "$B", formula: "price / 2" },
  ],
};
const workbookOf = (preset: string): Workbook | undefined => (preset === "book" ? base : undefined);

const state: DealState = {
  id: "one",
  preset: "book",
  title: "My book",
  overrides: { cheque: { Fund: 3 } },
  scenario: "Large",
  scenarios: [
    { name: "Dear", overrides: { price: 2 } },
    { name: "Large", overrides: { cheque: { Fund: 3 } } },
  ],
  workbook: {
    ...base,
    variables: [
      ...base.variables.map((one) => (one.name === "half" ? { ...one, formula: "price / 4" } : one)),
      { name: "third", formula: "price / 3" },
    ],
  },
};
const kept: KeptWorkbook = keptOf(state, base);

const stateOf = (reading: KeptReading): DealState =>
  "state" in reading ? reading.state : expect.fail(JSON.stringify(reading.complaints));
const complaintsOf = (value: unknown): string[] => {
  const reading = readKept(value, "one", workbookOf);
  if ("state" in reading) return [];
  return reading.complaints.map((one) => inWords(one)).map(({ place, message }) => `${place}: ${message}`);
};

describe("A kept workbook", () => {
  test("is read as it was, through text and as an object", () => {
    expect(stateOf(readKept(kept, "one", workbookOf))).toEqual(state);
    expect(stateOf(readKept(JSON.parse(JSON.stringify(kept)), "one", workbookOf))).toEqual(state);
  });

  test("of a deal as published says little", () => {
    const published: DealState = { id: "two", preset: "book", overrides: {}, scenarios: [] };
    const bare = { loopsheet: 1, preset: "book", edition: editionOf(base), overrides: {} };
    expect(keptOf(published, base)).toEqual(bare);
    expect(stateOf(readKept(bare, "two", workbookOf))).toEqual(published);
  });

  test("has the values in force in its open scenario", () => {
    const read = stateOf(readKept({ ...kept, overrides: { price: 9 } }, "one", workbookOf));
    expect(read.scenarios[1]).toEqual({ name: "Large", overrides: { price: 9 } });
  });

  test("shares no object with what was given", () => {
    const read = stateOf(readKept(kept, "one", workbookOf));
    expect(read.overrides).not.toBe(kept.overrides);
    expect(read.scenarios[0]).not.toBe(kept.scenarios?.[0]);
  });
});

describe("A workbook kept on another edition of its deal", () => {
  // The deal calculates half of the price; its last edition calculated a third, under another label.
  const former: Workbook = {
    ...base,
    variables: base.variables.map((one) =>
      one.name === "half" ? { ...one, label: "A part", formula: "price / 3" } : one,
    ),
  };
  const past = [
    {
      preset: "book",
      edition: editionOf(former),
      until: "2026-01-31",
      difference: differenceOf(base, former),
    },
  ];
  const published: DealState = { id: "one", preset: "book", overrides: { price: 2 }, scenarios: [] };

  test("opens with its old meaning where that edition is known, and says what is other since", () => {
    const reading = readKept(keptOf(published, former), "one", workbookOf, past);
    expect(reading).toEqual({
      state: { ...published, workbook: former },
      revised: { edition: editionOf(former), isKnown: true, changed: ["half"] },
    });
    // Kept again it differs from the present edition, and stays what it is.
    const again = readKept(keptOf(stateOf(reading), base), "one", workbookOf, past);
    expect(again).toEqual({ state: { ...published, workbook: former } });
  });

  test("has its own edits on the old edition", () => {
    const edited: Workbook = {
      ...former,
      variables: [...former.variables, { name: "mine", formula: "half * 2" }],
    };
    const reading = readKept(keptOf({ ...published, workbook: edited }, former), "one", workbookOf, past);
    expect(stateOf(reading).workbook).toEqual(edited);
  });

  test("opens on the present one where it is not known, and says so", () => {
    const reading = readKept(keptOf(published, former), "one", workbookOf);
    expect(reading).toEqual({
      state: published,
      revised: { edition: editionOf(former), isKnown: false, changed: [] },
    });
    const edited: Workbook = { ...former, variables: [{ name: "mine", input: 1 }, ...former.variables] };
    const other = readKept(keptOf({ ...published, workbook: edited }, former), "one", workbookOf);
    expect(stateOf(other).workbook?.variables).toEqual([{ name: "mine", input: 1 }, ...base.variables]);
  });
});

describe("What is wrong in a kept workbook is said with its path:", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, ": is not a workbook of Loopsheet."],
    ["a list", [], ": is not a workbook of Loopsheet."],
    [
      "a newer form",
      { ...kept, loopsheet: 2 },
      "loopsheet: is 2: this was kept by a newer Loopsheet. This one reads 1; open it with the newer one.",
    ],
    ["another form", { ...kept, loopsheet: "1" }, 'loopsheet: must be 1, not "1".'],
    ["an unknown deal", { ...kept, preset: "boook" }, 'preset: is no published deal known here: "boook".'],
    ["no values", { ...kept, overrides: 7 }, "overrides: must be an object in braces, not 7."],
    [
      "a number that is none",
      { ...kept, overrides: { price: Number.POSITIVE_INFINITY } },
      "overrides.price: must be a number in the variable's unit, a text as typed, or an object with one of these per item, not null.",
    ],
    ["an unknown scenario", { ...kept, scenario: "Small" }, 'scenario: is none of the scenarios: "Small".'],
    [
      "a scenario twice",
      { ...kept, scenarios: [...(kept.scenarios ?? []), { name: "Dear", overrides: {} }] },
      'scenarios[2].name: stands twice: "Dear".',
    ],
    [
      "a scenario without a name",
      { ...kept, scenarios: [{ name: " ", overrides: {} }], scenario: undefined },
      "scenarios[0].name: must not be empty.",
    ],
    [
      "a long name",
      { ...kept, title: "a".repeat(81) },
      `title: must be at most 80 characters long, not "${"a".repeat(38)}….`,
    ],
    ["a field that is not known", { ...kept, colour: 1 }, "colour: is not a field known here. Known are"],
    [
      "a variable with a wrong field",
      { ...kept, difference: { variables: { changed: { price: { set: { unit: 7 } } } } } },
      "difference: variables[0].unit: must be a text, not 7.",
    ],
    [
      "a variable named twice",
      { ...kept, difference: { variables: { start: 0, between: ["price", "price"] } } },
      'difference.variables.between: names "price" twice.',
    ],
    [
      "scenarios in the sheet",
      { ...kept, difference: { scenarios: {} } },
      "difference.scenarios: is not a field known here.",
    ],
  ])("%s", (_, value, complaint) => {
    expect(complaintsOf(value).join("\n")).toContain(complaint);
  });

  test("more than a hundred scenarios", () => {
    const scenarios = Array.from({ length: 101 }, (_, i) => ({ name: `S${i}`, overrides: {} }));
    const { scenario: _, ...without } = kept;
    expect(complaintsOf({ ...without, scenarios })).toEqual(["scenarios: must hold at most 100 scenarios."]);
  });

  test("values nested without end, and an object that holds itself", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(60)}1${"}".repeat(60)}`);
    expect(complaintsOf({ ...kept, overrides: deep })[0]).toContain("is nested deeper than 20 levels");
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    expect(complaintsOf({ ...kept, overrides: ring })).toEqual([": is not plain data."]);
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "a field named %s, which reaches no prototype",
    (key) => {
      const value = JSON.parse(`{"overrides":{"${key}":{"polluted":1}}}`);
      expect(complaintsOf({ ...kept, ...value })[0]).toContain("is a name that no field");
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );
});
