/** How much a workbook asks for, found before it is made: so that one from elsewhere can be refused before it takes a while. */
import { begin, buildSheet } from "./buildSheet.ts";
import { crowdOf, type Excess, type Room } from "./crowd.ts";
import { namesOf } from "./names.ts";
import { FIRST_MANY, OP } from "./operations.ts";
import type { ParseResult } from "./parse.ts";
import { type Code, STRIDE } from "./program.ts";
import type { Sheet } from "./sheet.ts";
import { understandChecks, understandFormulas } from "./understand.ts";
import type { Workbook } from "./workbook.ts";

/** Most that a workbook may ask for. */
export interface Limits extends Room {
  /** Steps that making its program takes. */
  readonly steps: number;
  /** Plain operations that calculating it once takes. */
  readonly cost: number;
}

/** The sheet of a workbook, or what of it is beyond the limits: then nothing large is made. */
export function buildWithin(
  workbook: Workbook,
  parse: (text: string) => ParseResult,
  limits: Limits,
): { readonly sheet: Sheet } | { readonly excess: Excess } {
  const crowd = crowdOf(workbook, limits);
  if (crowd !== undefined) return { excess: crowd };
  const demand = demandOf(workbook, parse);
  for (const of of ["cells", "steps"] as const)
    if (demand[of] > limits[of]) return { excess: { of, count: demand[of], most: limits[of] } };
  const sheet = buildSheet(workbook, parse);
  const cost = costOf(sheet);
  return cost > limits.cost ? { excess: { of: "cost", count: cost, most: limits.cost } } : { sheet };
}

/** Cells and steps of building a workbook. Nothing is built. */
export function demandOf(
  workbook: Workbook,
  parse: (text: string) => ParseResult,
): { readonly cells: number; readonly steps: number } {
  const { names } = namesOf(workbook);
  const building = begin(workbook, names, [], parse);
  understandFormulas(building);
  const checks = understandChecks(building);
  const cells = checks.reduce((sum, { place }) => sum + place.count, names.cells);
  return { cells, steps: building.effort.steps };
}

/** What an argument of these costs beside one of a sum: they solve a problem anew for each result. */
const WEIGHTS: Readonly<Record<number, number>> = { [OP.irr]: 100, [OP.xirr]: 100, [OP.solve]: 40 };

/** An upper estimate of what calculating a sheet once takes, in plain operations; a circle may need all its iterations, twice. */
export function costOf({ program, settings }: Sheet): number {
  return program.segments.reduce((sum, { from, to, group }) => {
    const unknowns = program.groups[group]?.unknowns.length ?? 0;
    const times = group < 0 ? 1 : 2 * settings.iterations + unknowns;
    return sum + times * costOfRun(program, from, to);
  }, 0);
}

function costOfRun({ instructions }: Code, from: number, to: number): number {
  let cost = 0;
  for (let at = from * STRIDE; at < to * STRIDE; at += STRIDE) {
    const op = instructions[at] as number;
    cost += op < FIRST_MANY ? 1 : (instructions[at + 3] as number) * (WEIGHTS[op] ?? 1);
  }
  return cost;
}
