import { describe, expect, test } from "vitest";
import {
  calculate,
  cellsOf,
  cellText,
  errorOf,
  formulasOf,
  nameOf,
  provenanceAt,
  rebase,
  STATUSES,
  valueAt,
  type Workbook,
} from "../../../src/engine/index.ts";
import { deal, dealSections } from "../../../src/model/deal.ts";
import type { Preset, PresetInput, PresetItems } from "../../../src/model/presets/preset.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { withPreset } from "../../../src/model/presets/withPreset.ts";
import { dealSheet, sheetOf } from "../../support/deal.ts";

const byName = presets.map((preset) => [preset.name, preset, withPreset(deal, preset)] as const);

/** Every value that is given, with where it comes from. */
const inputsOf = (given: PresetInput | PresetItems | Preset["inputs"]): PresetInput[] =>
  "value" in given && typeof given.value !== "object"
    ? [given as PresetInput]
    : Object.values(given as PresetItems).flatMap(inputsOf);

const variableIn = (workbook: Workbook, name: string) =>
  workbook.variables.find((variable) => variable.name === name);

test("There are the eleven published deals, the built-in one first", () => {
  expect(presets.map(({ name }) => name)).toEqual([
    "seed-2026-01",
    "letter-of-intent-2025",
    "announced-2026-02",
    "closed-2026-03",
    "amazon-loop",
    "coreweave-backstop",
    "amd-warrant",
    "oracle-chain",
    "anthropic-three",
    "xai-lease",
    "lucent-1999",
  ]);
  expect(new Set(presets.map(({ title }) => title)).size).toBe(11);
});

test("The built-in deal is a preset that changes nothing", () => {
  const [seed] = presets;
  expect(seed?.inputs).toEqual({});
  expect(withPreset(deal, seed ?? expect.fail())).toEqual(deal);
});

describe.each(byName)("%s", (_, preset, workbook) => {
  const { calculation } = sheetOf(workbook);
  const { sheet } = calculation;

  test("has a title, a note of a sentence or more, a day, and a section to open", () => {
    expect(preset.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(preset.title).toMatch(/^\S.{10,70}\S$/);
    expect(preset.note).toMatch(/^[A-Z$].{60,}\.$/);
    expect(preset.date).toMatch(/^(19|20)\d\d-\d\d-\d\d$/);
    if (preset.shows !== undefined) expect(dealSections.map(({ key }) => key)).toContain(preset.shows);
  });

  test("is understood without complaints", () => {
    expect(sheet.complaints).toEqual([]);
  });

  test("names inputs that exist, and everything in them", () => {
    for (const [name, given] of Object.entries({ ...preset.inputs, ...preset.sliders })) {
      const variable = variableIn(deal, name) ?? expect.fail(`there is no ${name}`);
      expect(variable.formula, name).toBeUndefined();
      if (Array.isArray(given)) continue;
      const isWhole = "value" in given && typeof given.value !== "object";
      // Whatever is not named by its item is either said of the others, or follows a formula.
      const covered = Object.keys(given);
      const items = sheet.variables.get(name)?.dimensions[0]?.items ?? [];
      const isCovered = covered.includes("*") || items.every((item) => covered.includes(item));
      const isPublished = /^published/.test(name) || name === "stakeBefore";
      expect(isWhole || isCovered || isPublished || variable.default !== undefined, name).toBe(true);
    }
  });

  test("gives every input a status and a source, and a day or a month unless it is an assumption", () => {
    for (const { status = "", source = "", date, rivals = [] } of inputsOf(preset.inputs)) {
      expect(STATUSES.slice(0, 2)).toContain(status);
      expect(source).toMatch(status === "assumption" ? /^Assumption: \S/ : /^(?!Assumption)\S/);
      if (date !== undefined) expect(date, source).toMatch(/^20\d\d-\d\d-\d\d$/);
      else if (status === "reported") expect(source).toMatch(/\b[A-Z][a-z]+ 20\d\d\b/);
      for (const rival of rivals) {
        expect(rival.label).not.toBe("");
        expect(rival.status).toBe("reported");
        expect(rival.source).toMatch(/^(?!Assumption)\S/);
      }
    }
  });

  test("leaves no input without a status and a source", () => {
    for (const variable of workbook.variables.filter(({ formula }) => formula === undefined)) {
      for (const cell of cellsOf(sheet, variable.name)) {
        const { status, source } = provenanceAt(variable, nameOf(sheet, cell).items);
        expect(status, variable.name).toBeDefined();
        expect(source, variable.name).toBeTruthy();
      }
    }
  });

  test("comes to what its sources say, by hand", () => {
    expect(preset.expected.length).toBeGreaterThanOrEqual(3);
    for (const { variable, items = [], value, within, because, with: inputs = {} } of preset.expected) {
      const result = sheetOf(workbook, inputs).value(variable, ...items);
      expect(Math.abs(result - value), `${variable} ${items}: ${result}, ${because}`).toBeLessThanOrEqual(
        within,
      );
      expect(because).not.toBe("");
    }
  });

  test("shows no error in what it is opened for, and elsewhere only what has no answer", () => {
    const errors = workbook.variables.flatMap(({ name, section }) =>
      cellsOf(sheet, name).flatMap((cell) => {
        const error = errorOf(calculation, cell);
        return error === undefined
          ? []
          : [{ cell: cellText(nameOf(sheet, cell)), section, kind: error.kind }];
      }),
    );
    expect(errors.filter(({ section }) => section === preset.shows)).toEqual([]);
    const answerless = [
      "undefined_ratio",
      "no_payback",
      "no_outlay",
      "no_sign_change",
      "non_positive_premoney",
    ];
    expect(errors.filter(({ kind }) => !answerless.includes(kind))).toEqual([]);
  });

  test("comes to the same by the program of the built-in deal, as the page opens it", () => {
    const opened = calculate(rebase(dealSheet, workbook));
    for (let cell = 0; cell < sheet.cells; cell++)
      expect(valueAt(opened, cell), cellText(nameOf(sheet, cell))).toBe(valueAt(calculation, cell));
  });

  test("keeps as many items, told apart, and those that formulas name", () => {
    for (const { name, items } of deal.dimensions) {
      const renamed = workbook.dimensions.find((dimension) => dimension.name === name)?.items ?? [];
      expect(renamed).toHaveLength(items.length);
      expect(new Set(renamed).size).toBe(items.length);
      const gone = items.filter((item) => !renamed.includes(item));
      for (const item of gone)
        expect(formulasOf(deal).filter((formula) => formula.includes(`"${item}"`))).toEqual([]);
    }
    const named = (dimension: string) => workbook.dimensions.find(({ name }) => name === dimension)?.items;
    expect(named("holders")).toContain("New investors");
    expect(named("routes")).toContain("Direct");
  });
});

test("A deal of another company keeps nothing that is said of OpenAI's", () => {
  const others = byName.filter(
    ([, { inputs }]) => !JSON.stringify(inputs.customer ?? "OpenAI").includes("OpenAI"),
  );
  expect(others.map(([name]) => name)).toEqual([
    "coreweave-backstop",
    "anthropic-three",
    "xai-lease",
    "lucent-1999",
  ]);
  const ofOpenAI =
    /OpenAI|Dutch press|the report|letter of intent|recapitalisation|New Street|Bloomberg via mexc/;
  for (const [name, { inputs }, workbook] of others) {
    const kept = workbook.variables.filter((variable) => !Object.hasOwn(inputs, variable.name));
    for (const variable of kept)
      for (const { source = "" } of [variable, ...Object.values(variable.items ?? {})])
        expect(source, `${name}: ${variable.name}`).not.toMatch(ofOpenAI);
  }
});
