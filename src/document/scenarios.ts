/** Scenarios: named sets of values on the one sheet, added, opened, renamed, moved and deleted. */
import type { Scenario } from "../engine/index.ts";
import type { Change, Contents, Done, Outcome } from "./contents.ts";
import { MAX_NAME } from "./dealState.ts";
import { inStep } from "./inStep.ts";
import { swapped } from "./kept.ts";
import type { Overrides } from "./overrides.ts";
import { cutText, plainName } from "./plainText.ts";
import { type Refusal, refused } from "./refusals.ts";

/** Most scenarios of a workbook. */
export const MAX_SCENARIOS = 100;

/** Opens a scenario; without a name the workbook as it is. Changes that have no name are kept as a scenario called `keepAs`. */
export const openScenario =
  (name: string | undefined, keepAs: string): Change =>
  (contents) => {
    if (name === contents.scenario && (name !== undefined || !hasUnnamed(contents)))
      return { contents, done: openedDone(name) };
    if (name !== undefined && scenarioOf(contents, name) === undefined)
      return refused("no_scenario", { name });
    return keepingUnnamed(contents, keepAs, (kept) => opened(kept, name, openedDone(name)));
  };

/** Adds a scenario in which nothing is changed yet, and opens it. */
export const addScenario =
  (name: string, keepAs: string): Change =>
  (contents) =>
    keepingUnnamed(contents, keepAs, (kept) =>
      added(kept, name, {}, { did: "added", noun: "scenario", name: plainName(name) }),
    );

/** Makes changes that have no name a scenario, and opens it; where a scenario is open, a copy of that. */
export const saveScenario =
  (name: string): Change =>
  (contents) =>
    added(contents, name, contents.overrides, { did: "saved", name: plainName(name) });

/** Adds a copy of a scenario, or of the workbook as it is, and opens it. */
export const duplicateScenario =
  (of: string | undefined, name: string, keepAs: string): Change =>
  (contents) => {
    const overrides = of === undefined ? {} : scenarioOf(contents, of)?.overrides;
    if (overrides === undefined) return refused("no_scenario", { name: of ?? "" });
    const done: Done = { did: "duplicated", noun: "scenario", name: plainName(name) };
    return keepingUnnamed(contents, keepAs, (kept) => added(kept, name, overrides, done, of));
  };

export const renameScenario =
  (from: string, to: string): Change =>
  (contents) => {
    const name = plainName(to);
    const done: Done = { did: "renamed", noun: "scenario", from, to: name };
    if (scenarioOf(contents, from) === undefined) return refused("no_scenario", { name: from });
    if (name === from) return { contents, done };
    const refusal = scenarioNameRefusal(contents, name);
    if (refusal !== undefined) return { refusal };
    const scenarios = listOf(contents).map((one) => (one.name === from ? { ...one, name } : one));
    const isOpen = contents.scenario === from;
    return { contents: { ...contents, scenarios, ...(isOpen && { scenario: name }) }, done };
  };

/** Moves a scenario up (-1) or down (1) in the list. */
export const moveScenario =
  (name: string, by: -1 | 1): Change =>
  (contents) => {
    const scenarios = listOf(contents);
    const at = scenarios.findIndex((one) => one.name === name);
    if (at < 0) return refused("no_scenario", { name });
    if (scenarios[at + by] === undefined) return refused(by < 0 ? "is_first" : "is_last", { name });
    return {
      contents: { ...contents, scenarios: swapped(scenarios, at, at + by) },
      done: { did: "moved", noun: "scenario", name },
    };
  };

/** Deletes a scenario; where it is open, the workbook as it is opens. */
export const deleteScenario =
  (name: string): Change =>
  (contents) => {
    if (scenarioOf(contents, name) === undefined) return refused("no_scenario", { name });
    const left = { ...contents, scenarios: listOf(contents).filter((one) => one.name !== name) };
    const done: Done = { did: "deleted", noun: "scenario", name };
    return contents.scenario === name ? opened(left, undefined, done) : { contents: left, done };
  };

/** All inputs of what is open back to the workbook's own values. */
export const takeBackInputs: Change = (contents) => {
  const isChanged = Object.keys(contents.overrides).length > 0;
  return {
    contents: isChanged ? inStep({ ...contents, overrides: {} }) : contents,
    done: { did: "resetAll" },
  };
};

/** Why a scenario cannot have a name. */
export function scenarioNameRefusal(contents: Contents, name: string): Refusal | undefined {
  const wanted = plainName(name);
  if (wanted === "") return { key: "scenario_unnamed", facts: {} };
  if (wanted.length > MAX_NAME) return { key: "scenario_name_long", facts: { limit: String(MAX_NAME) } };
  const isTaken = scenarioOf(contents, wanted) !== undefined;
  return isTaken ? { key: "scenario_twice", facts: { name: wanted } } : undefined;
}

/** A name that no scenario has: as wanted, or with the next number: "Scenario", "Scenario 2". */
export function freeScenarioName(scenarios: readonly Scenario[], wanted: string): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  const base = cutText(plainName(wanted), MAX_NAME);
  if (!taken.has(base)) return base;
  const [, long = base, number = "1"] = /^(.+) (\d{1,2})$/.exec(base) ?? [];
  const stem = cutText(long, MAX_NAME - 4);
  let next = Number(number) + 1;
  while (taken.has(`${stem} ${next}`)) next += 1;
  return `${stem} ${next}`;
}

const openedDone = (name: string | undefined): Done => ({
  did: "openedScenario",
  ...(name !== undefined && { name }),
});

const listOf = ({ scenarios = [] }: Contents): readonly Scenario[] => scenarios;

const scenarioOf = (contents: Contents, name: string): Scenario | undefined =>
  listOf(contents).find((one) => one.name === name);

const hasUnnamed = ({ scenario, overrides }: Contents): boolean =>
  scenario === undefined && Object.keys(overrides).length > 0;

/** Makes an edit where changes without a name have become a scenario of this name, so that opening another loses nothing. */
function keepingUnnamed(contents: Contents, keepAs: string, make: Change): Outcome {
  if (!hasUnnamed(contents)) return make(contents);
  const kept = { name: freeScenarioName(listOf(contents), keepAs), overrides: contents.overrides };
  return withOneMore(contents, kept, undefined, make);
}

/** Contents with a scenario more, right behind another or last, which is open. */
function added(contents: Contents, name: string, overrides: Overrides, done: Done, behind?: string): Outcome {
  const refusal = scenarioNameRefusal(contents, name);
  if (refusal !== undefined) return { refusal };
  const scenario = { name: plainName(name), overrides };
  return withOneMore(contents, scenario, behind, (more) => opened(more, scenario.name, done));
}

function withOneMore(
  contents: Contents,
  scenario: Scenario,
  behind: string | undefined,
  make: Change,
): Outcome {
  const scenarios = listOf(contents);
  if (scenarios.length >= MAX_SCENARIOS)
    return refused("too_many_scenarios", { limit: String(MAX_SCENARIOS) });
  const at = scenarios.findIndex((one) => one.name === behind) + 1 || scenarios.length;
  return make({ ...contents, scenarios: scenarios.toSpliced(at, 0, scenario) });
}

function opened({ scenario: _, ...contents }: Contents, name: string | undefined, done: Done): Outcome {
  if (name === undefined) return { contents: { ...contents, overrides: {} }, done };
  const { overrides = {} } = scenarioOf(contents, name) ?? {};
  return { contents: { ...contents, scenario: name, overrides }, done };
}
