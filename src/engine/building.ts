/** What making a sheet carries from stage to stage. */
import type { Graph } from "./graph.ts";
import type { NamedError } from "./lowering.ts";
import type { Checked } from "./meaning.ts";
import type { Names, SheetComplaint } from "./names.ts";
import type { ParseResult } from "./parse.ts";
import type { SheetCheck } from "./places.ts";
import type { Check, Workbook } from "./workbook.ts";

/** What building carries. */
export interface Building {
  readonly workbook: Workbook;
  readonly names: Names;
  readonly parse: (text: string) => ParseResult;
  readonly complaints: SheetComplaint[];
  readonly graph: Graph;
  readonly errors: NamedError[];
  readonly formulas: Map<string, Checked>;
  /** Steps that lowering the formulas understood so far will take. */
  readonly effort: { steps: number };
  readonly checks: readonly SheetCheck[];
  /** The checks that block a variable. */
  readonly blockers: Map<string, SheetCheck[]>;
  /** The node of each cell, checks' cells included. */
  readonly roots: Int32Array;
  readonly inputOfCell: Int32Array;
  readonly markOfCell: Int32Array;
  readonly inputs: number[];
}

/** The key of a check among the formulas; no variable can have it. */
export const checkKey = ({ name }: Check): string => `check ${name}`;
