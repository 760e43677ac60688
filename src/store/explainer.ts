/** Why a cell is an error, what to warn of, what is behind a cell, how circles were solved: loaded second. */
import {
  type Calculation,
  type CellError,
  circularGroups,
  describe,
  errorOf,
  type FailedCheck,
  failedChecks,
  type GroupReport,
  inputsBehind,
  type Sheet,
  type Warning,
  warningsOf,
} from "../engine/index.ts";
import { createOptions, type Options } from "./createOptions.ts";

export interface Explainer {
  errorOf(calculation: Calculation, cell: number): CellError | undefined;
  warningsOf(calculation: Calculation): readonly Warning[];
  failedChecks(calculation: Calculation): readonly FailedCheck[];
  circularGroups(calculation: Calculation): readonly GroupReport[];
  inputsBehind(sheet: Sheet, cell: number): readonly number[];
  /** For the sheet at each option of a choice. */
  readonly createOptions: () => Options;
  /** A problem in words. */
  readonly describe: typeof describe;
}

export const explainer: Explainer = {
  errorOf,
  warningsOf,
  failedChecks,
  circularGroups,
  inputsBehind,
  createOptions,
  describe,
};
