import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/engine/workbook.ts";
import { inWords } from "../../src/io/fileComplaint.ts";
import { readWorkbookFile, writeWorkbookFile } from "../../src/io/workbookFile.ts";
import { deal } from "../../src/model/deal.ts";
import { smallRound } from "../support/smallRound.ts";

const base: Workbook = {
  title: "The base",
  date: "2026-01-31",
  dimensions: [{ name: "holders", items: ["Founders"] }],
  variables: [{ name: "price", input: 1 }],
  scenarios: [{ name: "Old", overrides: {} }],
};

const complaintsOf = (file: unknown): string[] => {
  const read = readWorkbookFile(typeof file === "string" ? file : JSON.stringify(file), base);
  return "complaints" in read
    ? read.complaints.map((one) => inWords(one)).map(({ place, message }) => `${place}: ${message}`)
    : [];
};
const workbookOf = (file: unknown): Workbook => {
  const read = readWorkbookFile(typeof file === "string" ? file : JSON.stringify(file), base);
  return "workbook" in read ? read.workbook : expect.fail(JSON.stringify(read.complaints));
};
const book = (parts: object): object => ({ loopsheet: 1, title: "Test", ...parts });
const variable = (parts: object): object => book({ variables: [{ name: "a", input: 1, ...parts }] });

describe("A workbook file", () => {
  test("gives dimensions by list and by numbers, settings, variables, checks and scenarios", () => {
    const workbook = workbookOf(smallRound);
    expect(workbook.title).toBe("Small round");
    expect(workbook.dimensions).toEqual([
      { name: "holders", items: ["Founders", "Fund"] },
      { name: "years", items: ["0", "1", "2", "3", "4", "5"], from: 0 },
    ]);
    expect(workbook.settings).toEqual({ iterate: true, iterations: 100, change: 1e-9, damping: 1 });
    expect(workbook.variables.map(({ name }) => name)).toEqual([
      "preMoney",
      "basis",
      "cheque",
      "postMoney",
      "ownership",
      "balance",
    ]);
    expect(workbook.variables[2]?.input).toEqual({ Founders: 0, Fund: "100 $B" });
    expect(workbook.checks?.[0]?.kind).toBe("oversubscribed");
    expect(workbook.scenarios).toEqual([{ name: "Bigger", overrides: { cheque: { Fund: 150 } } }]);
  });

  test("may leave out everything but its variables", () => {
    expect(workbookOf(book({ variables: [] }))).toEqual({ title: "Test", dimensions: [], variables: [] });
  });

  test("without variables holds scenarios of the built-in deal", () => {
    const scenarios = [{ name: "Dear", overrides: { price: 2 } }];
    expect(workbookOf(book({ scenarios }))).toEqual({ ...base, title: "Test", scenarios });
    expect(complaintsOf(book({ checks: [], dimensions: {} }))).toEqual([
      "dimensions: needs variables in the same file: without them it holds only scenarios.",
      "checks: needs variables in the same file: without them it holds only scenarios.",
    ]);
  });

  test("may name its JSON Schema and begin with a byte order mark", () => {
    expect(workbookOf(`\ufeff${JSON.stringify(book({ $schema: "x.json", variables: [] }))}`).title).toBe(
      "Test",
    );
  });

  test("is read into fresh objects that share nothing with a prototype", () => {
    const read = workbookOf(variable({ items: { toString: { source: "S" } } }));
    const items = read.variables[0]?.items ?? {};
    expect(Object.keys(items)).toEqual(["toString"]);
    expect(items.toString).toEqual({ source: "S" });
    expect(Object.hasOwn({}, "source")).toBe(false);
  });
});

describe("What is written reads back the same:", () => {
  test("a workbook with every field", () => {
    const full: Workbook = {
      title: "Full",
      date: "2026-11-23",
      dimensions: [
        { name: "holders", label: "Holders", items: ["A; B", "=1+1", '"'] },
        { name: "years", label: "Years", items: ["-1", "0", "1"], from: -1 },
      ],
      settings: { damping: 0.5 },
      variables: [
        {
          name: "cheque",
          label: "Cheque",
          note: "A note.",
          section: "round",
          unit: "$B",
          over: ["holders"],
          input: { "A; B": 1, "=1+1": "$2bn" },
          range: [0, null],
          exclusiveMinimum: -1,
          whole: false,
          rangeKind: "bad",
          slider: [0, 10],
          anchors: [{ value: 3, label: "Once", status: "reported", source: "S", date: "2026-01-31" }],
          status: "assumption",
          source: "S",
          date: "2026-01-31",
          items: { "A; B": { status: "reported" } },
        },
        { name: "basis", choice: ["pre", "post"], input: "pre" },
        { name: "who", choice: "holders", input: "A; B" },
        { name: "customer", text: true, input: "OpenAI" },
        { name: "part", default: "cheque / sum(cheque)", over: ["holders"] },
        { name: "flow", over: ["holders as from", "holders as to"], formula: "0" },
      ],
      checks: [
        {
          name: "fits",
          formula: "1",
          severity: "error",
          kind: "k",
          message: "m",
          blocks: ["flow"],
          at: "cheque",
        },
      ],
      scenarios: [{ name: "S", overrides: { cheque: { "A; B": 5 }, basis: "post" } }],
    };
    expect(workbookOf(writeWorkbookFile(full))).toEqual(full);
  });

  test("the built-in deal", () => {
    expect(workbookOf(writeWorkbookFile(deal))).toEqual(deal);
  });
});

describe("A file that is no workbook of this version is refused with that alone:", () => {
  test.each([
    ["{}", ': is not a Loopsheet workbook: it must begin with { "loopsheet": 1, … }.'],
    ["[]", ': is not a Loopsheet workbook: it must begin with { "loopsheet": 1, … }.'],
    ["null", ': is not a Loopsheet workbook: it must begin with { "loopsheet": 1, … }.'],
    [
      '{"loopsheet": 2, "cells": []}',
      "loopsheet: is 2: the file was written by a newer Loopsheet. This one reads version 1; open it with the newer one.",
    ],
    ['{"loopsheet": "1"}', 'loopsheet: must be 1, the version of the file\'s form, not "1".'],
    ['{"loopsheet": 0}', "loopsheet: must be 1, the version of the file's form, not 0."],
  ])("%s", (text, complaint) => {
    expect(complaintsOf(text)).toEqual([complaint]);
  });
});

describe("Every mistake is named with its path and what would be right:", () => {
  const cases: [name: string, file: object, complaints: string[]][] = [
    ["a missing title", { loopsheet: 1 }, ["title: is missing: the workbook's title."]],
    [
      "a missing name",
      book({ variables: [{ input: 1 }] }),
      ["variables[0].name: is missing: the name that formulas use."],
    ],
    [
      "a wrong type",
      book({ variables: [{ name: 5, input: 1 }] }),
      ["variables[0].name: must be a text, not 5."],
    ],
    [
      "an object for a list",
      book({ variables: {} }),
      ["variables: must be a list in square brackets, not an object in braces."],
    ],
    [
      "a choice among things that are no texts",
      variable({ choice: ["a", 5] }),
      ["variables[0].choice[1]: must be a text, not 5."],
    ],
    ["a list for an object", book({ settings: [] }), ["settings: must be an object in braces, not a list."]],
    [
      "null for an object",
      book({ variables: [null] }),
      ["variables[0]: must be an object in braces, not null."],
    ],
    [
      "a slip in a field",
      variable({ formul: "b" }),
      ['variables[0].formul: is not a field known here. Did you mean "formula"?'],
    ],
    [
      "unknown fields",
      variable({ colour: "b", size: 1 }),
      [
        'variables[0].colour: is not a field known here. Nor are "size". Known are name, builtIn, label, note, section, unit, over, formula, input, default, choice, text, range, exclusiveMinimum, whole, rangeKind, slider, anchors, status, source, date, rivals, pinned, items.',
      ],
    ],
    [
      "a range of one number",
      variable({ range: [1] }),
      ["variables[0].range[1]: must be a number or null, not missing."],
    ],
    [
      "a range of three numbers",
      variable({ range: [1, 2, 3] }),
      ["variables[0].range[2]: must be two bounds, such as [0, 100] or [0, null], not 3."],
    ],
    [
      "a range of texts",
      variable({ range: [0, "9"] }),
      ['variables[0].range[1]: must be a number or null, not "9".'],
    ],
    [
      "a range upside down",
      variable({ range: [5, 1] }),
      ["variables[0].range: must run from the smaller to the larger, not from 5 to 1."],
    ],
    [
      "a slider without length",
      variable({ slider: [1, 1] }),
      ["variables[0].slider: must run from the smaller to the larger, not from 1 to 1."],
    ],
    [
      "a status unknown",
      variable({ status: "sure" }),
      ['variables[0].status: must be one of "reported", "assumption", "yours", not "sure".'],
    ],
    [
      "a day written otherwise",
      variable({ date: "31-01-2026" }),
      ['variables[0].date: must be a day such as "2026-01-31", not "31-01-2026".'],
    ],
    [
      "a true input",
      variable({ input: { Fund: { "0": true } } }),
      [
        'variables[0].input.Fund["0"]: must be a number in the variable\'s unit, a text as typed, or an object with one of these per item, not true.',
      ],
    ],
    [
      "a list of inputs",
      variable({ input: [1, 2] }),
      [
        "variables[0].input: must be a number in the variable's unit, a text as typed, or an object with one of these per item, not a list.",
      ],
    ],
    [
      "a slider of a result",
      variable({ formula: "b", input: undefined, slider: [0, 1] }),
      ["variables[0].slider: belongs to an input, and this variable has a formula."],
    ],
    [
      "an item twice",
      book({ variables: [], dimensions: { d: ["x", "y", "x"] } }),
      ['dimensions.d[2]: stands twice: "x". Give each item a name of its own.'],
    ],
    [
      "an item without a name",
      book({ variables: [], dimensions: { d: [" "] } }),
      ["dimensions.d[0]: must have a name."],
    ],
    [
      "a dimension without items",
      book({ variables: [], dimensions: { d: [] } }),
      ["dimensions.d: must have at least one item."],
    ],
    [
      "an item that is a number",
      book({ variables: [], dimensions: { d: ["x", 2] } }),
      ["dimensions.d[1]: must be a text, not 2."],
    ],
    [
      "years upside down",
      book({ variables: [], dimensions: { d: { from: 3, to: 1 } } }),
      ["dimensions.d: must run upwards over at most 1000000 numbers, not from 3 to 1."],
    ],
    [
      "more years than a sheet may have, in several dimensions",
      book({ variables: [], dimensions: { d: { from: 1, to: 600_000 }, e: { from: 1, to: 600_000 } } }),
      ["dimensions.e: brings all dimensions together to more than 1000000 items. Make them shorter."],
    ],
    [
      "years without end",
      book({ variables: [], dimensions: { d: { from: 0, to: 1e15 } } }),
      ["dimensions.d.to: must be a whole number from -1000000 to 1000000, not 1000000000000000."],
    ],
    [
      "half a year",
      book({ variables: [], dimensions: { d: { from: 0.5, to: 2 } } }),
      ["dimensions.d.from: must be a whole number from -1000000 to 1000000, not 0.5."],
    ],
    [
      "endless iterations",
      book({ variables: [], settings: { iterations: 1e9, change: 0, damping: 3 } }),
      [
        "settings.iterations: must be a whole number from 1 to 10000, not 1000000000.",
        "settings.change: must be more than 0, not 0.",
        "settings.damping: must be at most 2, not 3.",
      ],
    ],
    [
      "a check without a message",
      book({ variables: [], checks: [{ name: "c", formula: "1", severity: "fatal", kind: "k" }] }),
      [
        'checks[0].severity: must be one of "error", "warning", not "fatal".',
        "checks[0].message: is missing: what a failure says.",
      ],
    ],
    [
      "two scenarios of one name",
      book({
        variables: [],
        scenarios: [
          { name: "S", overrides: {} },
          { name: "S", overrides: {} },
        ],
      }),
      ['scenarios[1].name: stands twice: "S". Give each scenario a name of its own.'],
    ],
    [
      "overrides in a list",
      book({ scenarios: [{ name: "S", overrides: [] }] }),
      ["scenarios[0].overrides: must be an object in braces, not a list."],
    ],
  ];
  test.each(cases)("%s", (_, file, complaints) => {
    expect(complaintsOf(file)).toEqual(complaints);
  });

  test("and complaints beyond a hundred are left out", () => {
    expect(complaintsOf(book({ variables: Array.from({ length: 1000 }, () => 1) }))).toHaveLength(100);
  });
});

test.each(["__proto__", "constructor", "prototype"])("%s is the name of no variable and no item", (name) => {
  const file = book({ dimensions: { holders: ["Fund", name] }, variables: [{ name, input: 1 }] });
  const message = "is a name that no field, variable or item of a file may have. Rename it.";
  expect(complaintsOf(file)).toEqual([`variables[0].name: ${message}`, `dimensions.holders[1]: ${message}`]);
});
