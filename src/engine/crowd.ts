/** How large a workbook is, found without its formulas: before anything is made for each of its items and cells. */
import { namesOf } from "./names.ts";
import type { Workbook } from "./workbook.ts";

/** What of a workbook is beyond a limit: how much of it there is, and the most that there may be. */
export interface Excess {
  readonly of: "items" | "cells" | "steps" | "cost";
  readonly count: number;
  readonly most: number;
}

/** Most that there may be. */
export interface Room {
  /** Items of all dimensions together. */
  readonly items: number;
  /** Cells of variables and checks. */
  readonly cells: number;
}

/** Whether a workbook has more items, or more cells of variables. */
export function crowdOf(workbook: Workbook, most: Room): Excess | undefined {
  const items = workbook.dimensions.reduce((sum, dimension) => sum + dimension.items.length, 0);
  if (items > most.items) return { of: "items", count: items, most: most.items };
  const { cells } = namesOf(workbook).names;
  return cells > most.cells ? { of: "cells", count: cells, most: most.cells } : undefined;
}
