/** The part of a program that some inputs change. */
import { type Code, type Program, readAt, readCount, type Segment, STRIDE } from "./program.ts";

/** Code of dependents, and which of the places it calculates are cells' own. */
export interface Plan extends Code {
  readonly cellPlaces: Int32Array;
  /** Their cells. */
  readonly cells: Int32Array;
  /** Room for their values before a run. */
  readonly before: Float64Array;
}

/** The part of a program that depends on some places: their dependents in order, a touched group whole. */
export function dependentCode(program: Program, changed: readonly number[]): Plan {
  const touched = new Uint8Array(program.size);
  for (const place of changed) touched[place] = 1;
  const { instructions, pool } = program;
  const picked: number[] = [];
  const segments: Segment[] = [];
  for (const segment of program.segments) {
    const from = picked.length;
    if (segment.group >= 0) {
      if (segmentReads(program, segment, touched)) for (let i = segment.from; i < segment.to; i++) take(i);
    } else {
      for (let i = segment.from; i < segment.to; i++)
        if (instructionReads(instructions, pool, i, touched)) take(i);
    }
    if (picked.length > from) joinSegment(segments, { from, to: picked.length, group: segment.group });
  }
  function take(i: number): void {
    picked.push(i);
    touched[instructions[i * STRIDE + 1] as number] = 1;
  }
  const chosen = new Int32Array(picked.length * STRIDE);
  let at = 0;
  for (const i of inRows(program, picked, segments))
    for (let word = i * STRIDE; word < (i + 1) * STRIDE; word++) chosen[at++] = instructions[word] as number;
  const results = picked.map((i) => instructions[i * STRIDE + 1] as number);
  const cellPlaces = new Int32Array(results.filter((place) => (program.cellOfPlace[place] as number) >= 0));
  const cells = cellPlaces.map((place) => program.cellOfPlace[place] as number);
  return { instructions: chosen, segments, cellPlaces, cells, before: new Float64Array(cellPlaces.length) };
}

/** More than there are operation codes, and more than there can be instructions: together with a level, 52 bits. */
const [MOST_CODES, MOST_PICKED] = [2 ** 8, 2 ** 22];

/**
 * The picked instructions with equal operations in a row, which a processor foresees better: each after what it reads
 * still, since they go level by level. Those of a circular group stay as they are.
 */
function inRows(
  program: Program,
  picked: readonly number[],
  segments: readonly Segment[],
): readonly number[] {
  const { instructions, pool } = program;
  const levels = new Int32Array(program.size);
  return segments.flatMap(({ from, to, group }) => {
    const run = picked.slice(from, to);
    if (group >= 0) return run;
    const key = (i: number, k: number): number => {
      let level = 0;
      for (let j = readCount(instructions, i) - 1; j >= 0; j--)
        level = Math.max(level, levels[readAt(instructions, pool, i, j)] as number);
      levels[instructions[i * STRIDE + 1] as number] = level + 1;
      return (level * MOST_CODES + (instructions[i * STRIDE] as number)) * MOST_PICKED + k;
    };
    return Array.from(new Float64Array(run.map(key)).sort(), (sorted) => run[sorted % MOST_PICKED] as number);
  });
}

function joinSegment(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (last !== undefined && last.group === -1 && segment.group === -1)
    segments[segments.length - 1] = { ...last, to: segment.to };
  else segments.push(segment);
}

function segmentReads({ instructions, pool }: Program, { from, to }: Segment, touched: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (instructionReads(instructions, pool, i, touched)) return true;
  return false;
}

function instructionReads(
  instructions: Int32Array,
  pool: Int32Array,
  i: number,
  touched: Uint8Array,
): boolean {
  for (let k = readCount(instructions, i) - 1; k >= 0; k--)
    if (touched[readAt(instructions, pool, i, k)] === 1) return true;
  return false;
}
