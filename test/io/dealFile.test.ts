import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DealState } from "../../src/document/dealState.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { type DealReading, type Deals, readDealFile, writeDealFile } from "../../src/io/dealFile.ts";
import { complaintLine } from "../../src/io/fileComplaint.ts";
import { keptOf, readKept } from "../../src/io/keptWorkbook.ts";
import { deal } from "../../src/model/deal.ts";
import { seed } from "../../src/model/presets/seed.ts";
import { withPreset } from "../../src/model/presets/withPreset.ts";

const book: Workbook = {
  title: "Book",
  date: "2026-01-31",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", label: "Price", unit: "$B", input: 1 },
    { name: "cheque", unit: "$B", over: ["holders"], input: { Fund: 2 } },
    { name: "half", unit: "$B", formula: "price / 2" },
  ],
};
const empty: Workbook = { title: "New sheet", dimensions: [], variables: [] };
const deals: Deals = {
  own: "book",
  empty: "empty",
  workbookOf: (preset) =>
    new Map([
      ["book", book],
      ["empty", empty],
    ]).get(preset),
};
const published: DealState = { id: "one", preset: "book", overrides: {}, scenarios: [] };
const edited: Workbook = {
  ...book,
  variables: book.variables.map((one) => (one.name === "price" ? { ...one, label: "Cost" } : one)),
};
const scenarios = [
  { name: "Dear", overrides: { price: 2 } },
  { name: "Large", overrides: { cheque: { Fund: 3 } } },
];

const written = (state: DealState): string => writeDealFile(state, deals.workbookOf(state.preset) ?? empty);
const read = (text: string): DealReading => readDealFile(text, "one", deals);
const stateOf = (text: string): DealState => {
  const reading = read(text);
  return "state" in reading ? reading.state : expect.fail(JSON.stringify(reading.complaints));
};
const complaintsOf = (file: object): string[] => {
  const reading = read(JSON.stringify({ loopsheet: 1, title: "Test", ...file }));
  return "state" in reading ? [] : reading.complaints.map((one) => complaintLine(one));
};

describe("A document is the same after its file:", () => {
  test.each<[string, DealState]>([
    ["a deal as published", published],
    ["changes without a name", { ...published, overrides: { price: 3, cheque: { Fund: 0.1 + 0.2 } } }],
    ["scenarios, none open", { ...published, scenarios }],
    ["an open scenario", { ...published, scenarios, scenario: "Large", overrides: { cheque: { Fund: 3 } } }],
    ["a title of its own", { ...published, title: "My book" }],
    ["a sheet in which only a label was edited", { ...published, workbook: edited }],
    ["an empty sheet", { ...published, preset: "empty" }],
    ["an empty sheet with a name", { ...published, preset: "empty", title: "Mine" }],
    ["a sheet begun empty", { ...published, preset: "empty", workbook: { ...book, title: "New sheet" } }],
    [
      "a sheet from elsewhere",
      { ...published, preset: "empty", title: "Foreign", workbook: { ...book, title: "New sheet" } },
    ],
  ])("%s", (_, state) => {
    expect(stateOf(written(state))).toEqual(state);
  });
});

describe("Whatever is set and saved in a published deal,", () => {
  const own = withPreset(deal, seed);
  const real: Deals = {
    own: seed.name,
    empty: "empty",
    workbookOf: (preset) => (preset === seed.name ? own : undefined),
  };
  const scalars = own.variables.filter(
    ({ input, over, unit, choice, text }) =>
      typeof input === "number" && !over && unit !== "date" && !choice && !text,
  );
  const overrides = fc.dictionary(
    fc.constantFrom(...scalars.map(({ name }) => name)),
    // Numbers that a person can type: beyond these they are told to be too large or too small.
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => (Math.abs(value) < 1e-12 ? 0 : value)),
    { maxKeys: 6 },
  );
  const states = fc.record({
    unnamed: overrides,
    scenarios: fc.uniqueArray(fc.record({ name: fc.stringMatching(/^\w[^\n]{0,20}$/), overrides }), {
      selector: ({ name }) => name,
      maxLength: 4,
    }),
    open: fc.nat(8),
    title: fc.option(fc.stringMatching(/^\w[^\n]{0,40}$/)),
  });

  test("the file and what is kept read back as the same document", () => {
    fc.assert(
      fc.property(states, ({ unnamed, scenarios, open, title }) => {
        const scenario = scenarios[open];
        const state: DealState = {
          id: "one",
          preset: seed.name,
          ...(title !== null && { title }),
          overrides: scenario?.overrides ?? unnamed,
          ...(scenario && { scenario: scenario.name }),
          scenarios,
        };
        // JSON has no -0, and the order of an object's fields is nothing to it.
        expect(readDealFile(writeDealFile(state, own), "one", real)).toEqual({ state: plain(state) });
        expect(readKept(keptOf(state, own), "one", real.workbookOf)).toEqual({ state: plain(state) });
      }),
      { seed: 9, numRuns: 40 },
    );
  });
  const plain = (state: DealState): unknown => JSON.parse(JSON.stringify(state));
});

describe("A file", () => {
  test("of a deal that was since worded otherwise opens as the deal, and where it calculates otherwise as it was", () => {
    const label = JSON.parse(written(published).replace('"Price"', '"Price of all"'));
    // The file of an older Loopsheet carries the digest of the deal as that had it.
    const older: Workbook = {
      ...book,
      variables: book.variables.map((one) =>
        one.name === "price" ? { ...one, label: "Price of all" } : one,
      ),
    };
    const { edition } = JSON.parse(writeDealFile(published, older));
    expect(stateOf(JSON.stringify({ ...label, edition }))).toEqual(published);
    const other: Workbook = {
      ...book,
      variables: book.variables.map((one) => (one.name === "half" ? { ...one, formula: "price / 3" } : one)),
    };
    expect(stateOf(writeDealFile(published, other)).workbook).toEqual(other);
  });

  test("of a deal that is not known here opens as a sheet of its own, which is said", () => {
    const text = writeDealFile({ ...published, preset: "later-deal" }, book);
    expect(read(text)).toEqual({
      state: { ...published, preset: "empty", title: "Book", workbook: { ...book, title: "New sheet" } },
      unknownPreset: "later-deal",
    });
  });

  test("with a whole sheet of its own is called by its title", () => {
    const { title, ...sheet } = book;
    const dimensions = { holders: ["Founders", "Fund"] };
    const file = { loopsheet: 1, title: "Small round", ...sheet, dimensions };
    expect(stateOf(JSON.stringify(file))).toEqual({
      ...published,
      preset: "empty",
      title: "Small round",
      workbook: { ...book, title: "New sheet" },
    });
  });

  test("without variables is about the deal that it names, or the built-in one", () => {
    const file = { loopsheet: 1, title: "Two prices", scenarios };
    const expected = { ...published, title: "Two prices", scenarios };
    expect(stateOf(JSON.stringify(file))).toEqual(expected);
    expect(stateOf(JSON.stringify({ ...file, preset: "book" }))).toEqual(expected);
    expect(complaintsOf({ preset: "boook" })).toEqual(['preset: is no published deal known here: "boook".']);
  });

  test("leaves out values without effect, which it could not be read with", () => {
    const overrides = { price: 3, gone: 1 };
    const state = {
      ...published,
      overrides,
      scenarios: [{ name: "A", overrides: { cheque: { Nobody: 1 } } }],
    };
    expect(stateOf(written(state))).toEqual({
      ...published,
      overrides: { price: 3 },
      scenarios: [{ name: "A", overrides: {} }],
    });
  });

  test("in which one input moved differs in one line", () => {
    const lines = (price: number): string[] => written({ ...published, overrides: { price } }).split("\n");
    const [before, after] = [lines(3), lines(4)];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, i) => line !== before[i])).toEqual(['    "price": 4']);
  });
});

describe("What is wrong in a file is said with its path:", () => {
  test.each<[object, string]>([
    [
      { scenarios: [{ name: "A", overrides: { prise: 1 } }] },
      "scenarios[0].overrides.prise: there is no variable prise. Did you mean price?",
    ],
    [
      { changes: { cheque: { Funds: 1 } } },
      "changes.cheque.Funds: holders has no item “Funds”. Did you mean Fund?",
    ],
    [{ open: "Larg", scenarios }, 'open: is none of the file\'s scenarios: "Larg". Did you mean Large?'],
    [
      { open: "Dear", scenarios, changes: {} },
      "changes: stands for changes without a name, and a scenario is open. Leave out one of the two.",
    ],
    [
      { scenarios: [{ name: "a".repeat(81), overrides: {} }] },
      "scenarios[0].name: must be at most 80 characters long.",
    ],
    [
      { scenarios: Array.from({ length: 101 }, (_, i) => ({ name: `S${i}`, overrides: {} })) },
      "scenarios: must hold at most 100 scenarios.",
    ],
    [{ title: "a".repeat(81) }, "title: must be at most 80 characters long."],
  ])("%#", (file, complaint) => {
    expect(complaintsOf(file)).toEqual([complaint]);
  });
});
