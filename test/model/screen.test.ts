import { expect, test } from "vitest";
import { deal } from "../../src/model/deal.ts";
import { panels } from "../../src/model/panels.ts";
import {
  capTableColumns,
  firstInputs,
  inputSections,
  otherOwners,
  resultGroups,
} from "../../src/model/screen.ts";

const named = new Map(deal.variables.map((variable) => [variable.name, variable]));
const isInput = (name: string) => named.has(name) && named.get(name)?.formula === undefined;

test("at most seven inputs stand open at first", () => {
  expect(firstInputs.length).toBeLessThanOrEqual(7);
  expect(firstInputs.filter((name) => !isInput(name))).toEqual([]);
});

test("every section with inputs has its place, once: among the inputs or in a panel of its own", () => {
  const withInputs = new Set(
    deal.variables.filter(({ name }) => isInput(name)).map(({ section }) => section),
  );
  const sections = new Set(deal.variables.map(({ section }) => section));
  const ownPanels = panels.map(({ key }) => key).filter((key) => sections.has(key));
  expect([...inputSections, ...ownPanels].sort()).toEqual([...withInputs].sort());
});

test("results are formulas, shown once, over no dimension", () => {
  const shown = resultGroups.flatMap(({ variables }) => variables);
  expect(shown.filter((name) => named.get(name)?.formula === undefined)).toEqual([]);
  expect(shown.filter((name) => named.get(name)?.over !== undefined)).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

test("result groups stand under sections of the deal", () => {
  const sections = new Set(deal.variables.map(({ section }) => section));
  expect(resultGroups.filter(({ key }) => !sections.has(key))).toEqual([]);
});

test("the cap table ranges over holders, its other owners over nothing", () => {
  for (const name of capTableColumns) expect(named.get(name)?.over, name).toEqual(["holders"]);
  for (const owner of otherOwners) {
    for (const name of Object.values(owner)) expect(named.get(name)?.formula, name).toBeDefined();
  }
});
