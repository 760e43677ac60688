import { expect, test } from "vitest";
import { deal } from "../../src/model/deal.ts";
import { type PanelTable, panelSections, panels, rungOutputs } from "../../src/model/panels.ts";
import { presets } from "../../src/model/presets/presets.ts";
import { inputSections, resultGroups } from "../../src/model/screen.ts";

const named = new Map(deal.variables.map((variable) => [variable.name, variable]));
const parts = panels.flatMap(({ side = [], parts }) => [...side, ...parts]);
const tables: readonly PanelTable[] = parts.flatMap((part) => ("table" in part ? [part.table] : []));
const isInput = (name: string): boolean => named.has(name) && named.get(name)?.formula === undefined;

test("panels name variables of the deal alone", () => {
  const names = panels.flatMap(({ figure, finding = [], inputs, unused }) => [
    figure,
    ...finding,
    ...inputs,
    ...(unused === undefined ? [] : [unused.variable]),
  ]);
  const inTables = tables.flatMap(({ columns, foldedBy = [], upTo }) => [
    ...columns.flatMap(({ variable, under, total, markedBy }) => [variable, under, total, markedBy]),
    ...foldedBy,
    upTo,
  ]);
  const results = parts.flatMap((part) => ("results" in part ? part.results : []));
  const all = [...names, ...inTables, ...results, ...rungOutputs];
  expect(all.filter((name) => name !== undefined && !named.has(name))).toEqual([]);
});

test("inputs at the side range over nothing, results and figures too", () => {
  const inputs = panels.flatMap((panel) => panel.inputs);
  expect(inputs.filter((name) => !isInput(name) || named.get(name)?.over !== undefined)).toEqual([]);
  const results = [
    ...panels.map(({ figure }) => figure),
    ...parts.flatMap((part) => ("results" in part ? part.results : [])),
    ...rungOutputs,
  ];
  expect(results.filter((name) => isInput(name) || named.get(name)?.over !== undefined)).toEqual([]);
});

test("the columns of a table range over what stands down and across", () => {
  for (const { down, columns } of tables) {
    for (const { variable, across, under, total, markedBy } of columns) {
      const over = across === undefined ? [down] : [down, across];
      for (const name of [variable, under, markedBy].filter((one) => one !== undefined))
        expect([name, named.get(name)?.over]).toEqual([name, over]);
      if (total !== undefined)
        expect([total, named.get(total)?.over]).toEqual([total, across === undefined ? undefined : [across]]);
    }
  }
});

test("every input of the deal has one place: among the terms or in a panel; the network has its own", () => {
  const inPanels = [
    ...panels.flatMap(({ inputs }) => inputs),
    ...tables.flatMap(({ columns }) => columns.map(({ variable }) => variable)).filter(isInput),
  ];
  const wanted = deal.variables
    .filter(
      ({ name, section = "" }) => isInput(name) && panelSections.includes(section) && section !== "network",
    )
    .map(({ name }) => name);
  expect(inPanels.toSorted()).toEqual(wanted.toSorted());
  expect(panelSections.filter((section) => inputSections.includes(section))).toEqual([]);
});

test("what a published deal opens with is a panel, terms or a group of results", () => {
  const keys = [...panels.map(({ key }) => key), ...inputSections, ...resultGroups.map(({ key }) => key)];
  const shown = presets.flatMap(({ shows }) => (shows === undefined ? [] : [shows]));
  expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
});
