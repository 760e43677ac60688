/**
 * Runs a program over a block of scenarios at once: every value is a column, one entry a scenario, so that an
 * instruction is looked up once for the whole block. This is where a faster executor of the same program goes in.
 */

import { solveGroup } from "./iterate.ts";
import { computeFew, computeMany, FIRST_MANY, OP, settle } from "./operations.ts";
import { type Program, type Segment, STRIDE } from "./program.ts";
import type { Settings } from "./workbook.ts";

/** Values of `width` scenarios: place p of scenario k stands at p × width + k. */
export interface Block {
  readonly width: number;
  readonly columns: Float64Array;
}

/** Room for `width` scenarios, with the program's constants filled in. */
export function createBlock(program: Program, width: number): Block {
  const columns = new Float64Array(program.size * width);
  for (const [place, value] of program.constants.entries())
    columns.fill(value, place * width, (place + 1) * width);
  return { width, columns };
}

/** Calculates all scenarios of a block from their inputs. Circular groups are solved one scenario at a time. */
export function executeBlock(program: Program, block: Block, settings: Settings): void {
  for (const segment of program.segments) {
    if (segment.group >= 0) solveColumns(program, segment, block, settings);
    else for (let i = segment.from; i < segment.to; i++) runColumn(program, i, block);
  }
}

function runColumn({ instructions, pool }: Program, i: number, { width, columns }: Block): void {
  const at = i * STRIDE;
  const [op, result] = [instructions[at] as number, (instructions[at + 1] as number) * width];
  const [a, b, c] = [
    instructions[at + 2] as number,
    instructions[at + 3] as number,
    instructions[at + 4] as number,
  ];
  if (op >= FIRST_MANY) {
    const args = new Float64Array(b);
    for (let k = 0; k < width; k++) {
      for (let j = 0; j < b; j++) args[j] = columns[(pool[a + j] as number) * width + k] as number;
      columns[result + k] = computeMany(op, args);
    }
    return;
  }
  runFew(op, columns, result, a * width, b * width, c * width, width);
}

/** The commonest operations as plain loops; the others by their meaning. */
function runFew(
  op: number,
  columns: Float64Array,
  result: number,
  a: number,
  b: number,
  c: number,
  width: number,
): void {
  const x = columns.subarray(a, a + width);
  const y = columns.subarray(b, b + width);
  const out = columns.subarray(result, result + width);
  switch (op) {
    case OP.add:
      for (let k = 0; k < width; k++) out[k] = settle((x[k] as number) + (y[k] as number));
      break;
    case OP.subtract:
      for (let k = 0; k < width; k++) out[k] = settle((x[k] as number) - (y[k] as number));
      break;
    case OP.multiply:
      for (let k = 0; k < width; k++) out[k] = settle((x[k] as number) * (y[k] as number));
      break;
    case OP.divide:
      for (let k = 0; k < width; k++) out[k] = settle((x[k] as number) / (y[k] as number));
      break;
    default: {
      const z = columns.subarray(c, c + width);
      for (let k = 0; k < width; k++) out[k] = computeFew(op, x[k] as number, y[k] as number, z[k] as number);
    }
  }
}

/** Solves a circular group for each scenario in a column of its own. */
function solveColumns(
  program: Program,
  segment: Segment,
  { width, columns }: Block,
  settings: Settings,
): void {
  const values = new Float64Array(program.size);
  const places = program.groups[segment.group]?.places ?? [];
  for (let k = 0; k < width; k++) {
    for (let place = 0; place < program.size; place++) values[place] = columns[place * width + k] as number;
    if (settings.iterate) solveGroup(program, program.instructions, segment, values, settings);
    else for (const place of places) values[place] = Number.NaN;
    for (const place of places) columns[place * width + k] = values[place] as number;
  }
}
