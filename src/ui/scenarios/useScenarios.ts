/** The scenarios of the workbook in the page's words, and what can be done with them; each edit says why it is refused. */

import { changedInputs } from "../../document/changedInputs.ts";
import type { Change } from "../../document/contents.ts";
import type { Overrides } from "../../document/overrides.ts";
import { plainName } from "../../document/plainText.ts";
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  freeScenarioName,
  moveScenario,
  openScenario,
  renameScenario,
  saveScenario,
  takeBackInputs,
} from "../../document/scenarios.ts";
import type { Scenario } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useChange } from "../sheet/useChange.ts";
import { sayRefused } from "./opened.ts";

/** Why an edit was refused, in words. */
type Refused = string | undefined;

export interface Scenarios {
  /** The named ones, in order. Tracked. */
  readonly list: () => readonly Scenario[];
  /** The name of the open one, if one is. Tracked. */
  readonly open: () => string | undefined;
  /** What is open in words: a name, the sheet as published, or changes without a name. Tracked. */
  title(): string;
  /** What is open where no scenario is, and nothing is set: as published, or as the sheet was edited. Tracked. */
  ownTitle(): string;
  /** Whether an input is set in what is open. Tracked. */
  hasChanges(): boolean;
  /** Whether there are changes that have no name. Tracked. */
  isUnnamed(): boolean;
  /** How many inputs are set, in words: "4 inputs changed". Tracked. */
  count(overrides: Overrides): string;
  /** So many, in those words. Tracked. */
  counted(inputs: number): string;
  /** A name that no scenario has: as wanted, or with a number. */
  free(wanted: string): string;
  /** A scenario; without a name the workbook as it is. */
  show(name: string | undefined): Refused;
  /** The scenario so many further in the list, round its ends; the workbook as it is comes first. */
  step(by: 1 | -1): Refused;
  save(name: string): Refused;
  add(): Refused;
  /** A copy of a scenario, right behind it. */
  duplicate(of: string): Refused;
  rename(from: string, to: string): Refused;
  move(name: string, by: 1 | -1): Refused;
  remove(name: string): Refused;
  /** All inputs of what is open back to the workbook's own. */
  resetAll(): Refused;
}

export function useScenarios(): Scenarios {
  const { t, format } = useLearned(scenariosEnglish);
  const { calculation, scenario, scenarios, overrides, isEdited } = useWorkspace();
  const make = useChange();
  const change = (edit: Change): Refused => {
    const why = make(edit);
    sayRefused(why);
    return why;
  };
  /** Names by which the page calls what is no scenario. */
  const ownNames = (): readonly string[] =>
    (["scenarios.own", "scenarios.ownSheet", "scenarios.unnamed"] as const).map((key) => t(key));
  const named = (name: string, edit: Change): Refused => {
    const wanted = plainName(name);
    return ownNames().includes(wanted) ? t("scenarios.ownName", { name: wanted }) : change(edit);
  };
  const keepAs = (): string => t("scenarios.keepAs");
  const free = (wanted: string): string => freeScenarioName(scenarios(), wanted);
  const hasChanges = (): boolean => Object.keys(overrides()).length > 0;
  const isUnnamed = (): boolean => scenario() === undefined && hasChanges();
  const ownTitle = (): string => t(isEdited() ? "scenarios.ownSheet" : "scenarios.own");
  const counted = (inputs: number): string => {
    if (inputs < 2) return t(inputs === 0 ? "scenarios.changedNone" : "scenarios.changedOne");
    return t("scenarios.changed", { count: format.plain(inputs, 0) });
  };
  const show = (name: string | undefined): Refused => change(openScenario(name, keepAs()));
  return {
    list: scenarios,
    open: scenario,
    title: () => scenario() ?? (isUnnamed() ? t("scenarios.unnamed") : ownTitle()),
    ownTitle,
    hasChanges,
    isUnnamed,
    count: (values) => counted(changedInputs(calculation.sheet, values).length),
    counted,
    free,
    show,
    step: (by) => {
      const names = [undefined, ...scenarios().map(({ name }) => name)];
      const at = names.indexOf(scenario());
      return show(names[(at + by + names.length) % names.length]);
    },
    save: (name) => named(name, saveScenario(name)),
    add: () => change(addScenario(free(t("scenarios.name")), keepAs())),
    duplicate: (of) => change(duplicateScenario(of, free(of), keepAs())),
    rename: (from, to) => named(to, renameScenario(from, to)),
    move: (name, by) => change(moveScenario(name, by)),
    remove: (name) => change(deleteScenario(name)),
    resetAll: () => change(takeBackInputs),
  };
}
