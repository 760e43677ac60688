/** What the user's document is: a workbook that began as a published deal, what was changed in it, and its scenarios. */
import type { Scenario, Workbook } from "../engine/index.ts";
import type { Overrides } from "./overrides.ts";

/** Longest name of a scenario or a workbook, in characters. */
export const MAX_NAME = 80;

export interface DealState {
  /** Names the workbook in this browser. */
  readonly id: string;
  /** The name of the published deal that it began as, or EMPTY_PRESET. */
  readonly preset: string;
  /** What a person calls it; left out where it goes by the workbook's own title. */
  readonly title?: string;
  /** Values that differ from the workbook's own, in each variable's unit: those of the open scenario. */
  readonly overrides: Overrides;
  /** The name of the open scenario; left out where none is open: the workbook as it is, with changes that have no name yet. */
  readonly scenario?: string;
  /** The named scenarios in order, the open one among them with the same overrides. */
  readonly scenarios: readonly Scenario[];
  /** The workbook as edited, without scenarios; left out where it is the published deal's own. */
  readonly workbook?: Workbook;
}

/** Whether nothing was changed, named or saved of what a workbook began as. */
export const isPristine = ({ title, overrides, scenarios, workbook }: DealState): boolean =>
  title === undefined &&
  workbook === undefined &&
  scenarios.length === 0 &&
  Object.keys(overrides).length === 0;
