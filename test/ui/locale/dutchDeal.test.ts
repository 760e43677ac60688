import { describe, expect, test } from "vitest";
import { formulasOf } from "../../../src/engine/index.ts";
import { deal, dealSections } from "../../../src/model/deal.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { withPreset } from "../../../src/model/presets/withPreset.ts";
import { dutchDeal } from "../../../src/ui/locale/dutchDeal.ts";
import { englishDeal } from "../../../src/ui/locale/englishDeal.ts";

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();
const places = (text: string) => sorted([...text.matchAll(/\{\w+\}/g)].map(([place]) => place));

/** The messages of `fail` in the deal's formulas. */
const failures = sorted(
  formulasOf(deal).flatMap((formula) =>
    [...formula.matchAll(/fail\("\w+", "([^"]+)"\)/g)].map(([, message = ""]) => message),
  ),
);
const checks = deal.checks ?? [];
const choices = deal.variables.flatMap(({ choice }) => (Array.isArray(choice) ? choice : []));
/** The deal, the built-in one and every published one. */
const workbooks = [deal, ...presets.map((preset) => withPreset(deal, preset))];
const variables = workbooks.flatMap((workbook) => workbook.variables);
const origins = variables.flatMap((variable) => [variable, ...Object.values(variable.items ?? {})]);
const anchors = [
  ...variables.flatMap((variable) => variable.anchors ?? []),
  ...origins.flatMap(({ rivals }) => rivals ?? []),
];
const provenances = [...origins, ...anchors];

describe("the Dutch of the deal is complete, and nothing more:", () => {
  test("every variable", () => {
    expect(sorted(Object.keys(dutchDeal.variables))).toEqual(sorted(deal.variables.map(({ name }) => name)));
  });

  test("every check, and every named error", () => {
    expect(failures.length).toBeGreaterThan(5);
    expect(sorted(Object.keys(dutchDeal.sentences))).toEqual(
      sorted([...checks.map(({ name }) => name), ...failures]),
    );
  });

  test("every item of every dimension that is not numbered", () => {
    const items = workbooks
      .flatMap(({ dimensions }) => dimensions)
      .filter(({ from }) => from === undefined)
      .flatMap((dimension) => dimension.items);
    expect(sorted(Object.keys(dutchDeal.items))).toEqual(sorted(items));
  });

  test("every choice, section and dimension", () => {
    expect(sorted(Object.keys(dutchDeal.choices))).toEqual(sorted(choices));
    expect(sorted(Object.keys(dutchDeal.sections))).toEqual(sorted(dealSections.map(({ key }) => key)));
    expect(sorted(Object.keys(dutchDeal.dimensions))).toEqual(
      sorted(deal.dimensions.map(({ name }) => name)),
    );
  });

  test("every mark on a slider, and every assumption's source", () => {
    expect(sorted(Object.keys(dutchDeal.anchors))).toEqual(sorted(anchors.map(({ label }) => label)));
    const sources = provenances.map(({ source = "" }) => source);
    expect(
      sources.filter((source) => /^(Assumption|Dutch press)/.test(source) && !dutchDeal.sources[source]),
    ).toEqual([]);
    expect(Object.keys(dutchDeal.sources).filter((source) => !sources.includes(source))).toEqual([]);
  });
});

test("Every published deal has a title and a note in Dutch", () => {
  expect(Object.keys(dutchDeal.presets)).toEqual(presets.map(({ name }) => name));
  for (const { name, title, note } of presets) {
    const words = dutchDeal.presets[name] ?? expect.fail(name);
    expect(words.title, name).toMatch(/^\S.{10,70}\S$/);
    expect(words.note, name).toMatch(/^[A-Z$].{60,}\.$/);
    expect(words.note).not.toBe(note);
    // The same figures, with a decimal comma.
    const figures = (text: string) => sorted(text.replace(/(\d),(\d)/g, "$1.$2").match(/\d+(\.\d+)?/g) ?? []);
    expect([name, ...figures(words.title)]).toEqual([name, ...figures(title)]);
    expect([name, ...figures(words.note)]).toEqual([name, ...figures(note)]);
  }
});

test("English too has words for every choice and section", () => {
  expect(sorted(Object.keys(englishDeal.choices))).toEqual(sorted(choices));
  expect(sorted(Object.keys(englishDeal.sections))).toEqual(sorted(dealSections.map(({ key }) => key)));
});

test("a sentence keeps its places", () => {
  for (const { name, message } of checks) {
    expect(places(dutchDeal.sentences[name] ?? ""), name).toEqual(places(message));
  }
  for (const message of failures) expect(places(dutchDeal.sentences[message] ?? "")).toEqual(places(message));
});

test("labels start with a capital and notes are whole sentences", () => {
  for (const [name, { label, note }] of Object.entries(dutchDeal.variables)) {
    expect(label, name).toMatch(/^[A-Z]/);
    expect(note, name).toMatch(/^.{20,}\.$/);
  }
});

test("labels are told apart", () => {
  const labels = Object.values(dutchDeal.variables).map(({ label }) => label);
  expect(sorted(labels).length).toBe(labels.length);
  expect(sorted(deal.variables.map(({ label = "" }) => label)).length).toBe(deal.variables.length);
});
