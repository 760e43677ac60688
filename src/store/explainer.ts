/** Why a cell is an error, what to warn of, what is behind a cell, and all that the deal says of itself: loaded second. */
import { packed } from "virtual:built-in-sheet";
import {
  type Calculation,
  type CellError,
  describe,
  errorOf,
  type FailedCheck,
  failedChecks,
  inputsBehind,
  type Sheet,
  unpackSheet,
  type Warning,
  type Workbook,
  warningsOf,
} from "../engine/index.ts";
import { deal } from "../model/deal.ts";

export interface Explainer {
  errorOf(calculation: Calculation, cell: number): CellError | undefined;
  warningsOf(calculation: Calculation): readonly Warning[];
  failedChecks(calculation: Calculation): readonly FailedCheck[];
  inputsBehind(sheet: Sheet, cell: number): readonly number[];
  /** A problem in words. */
  readonly describe: typeof describe;
  /** The workbook with its notes, sources and formulas. */
  readonly workbook: Workbook;
}

export const explainer: Explainer = {
  errorOf,
  warningsOf,
  failedChecks,
  inputsBehind,
  describe,
  workbook: deal,
};

/** The built-in deal's sheet with nothing left out, for what is taken out of the page. */
export const createWholeSheet = (): Sheet => unpackSheet(deal, packed);
