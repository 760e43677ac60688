/** The graph in calculation order -> one flat program over one column of doubles: constants, inputs, then results. */
import { argsOf, type Graph, LEAF } from "./graph.ts";
import { FIRST_MANY, OP } from "./operations.ts";
import { type Order, resolve } from "./order.ts";

/** Whole numbers an instruction takes: operation, place of the result, places of up to three arguments. */
export const STRIDE = 5;

/** A run of instructions: plain, or one circular group. Counted in instructions, end excluded. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Number of the circular group, -1 for plain. */
  readonly group: number;
}

/** A circular group in a program. */
export interface Group {
  /** Places of the values read before they are calculated, in calculation order. */
  readonly unknowns: readonly number[];
  /** Every place that the group calculates. */
  readonly places: readonly number[];
  /** The cells among them. */
  readonly cells: readonly number[];
}

/** Instructions that some run needs: all of them, or the dependents of some inputs. Plain data; any executor can run it. */
export interface Code {
  readonly instructions: Int32Array;
  readonly segments: readonly Segment[];
}

/** A compiled sheet. Formulas have become data: nothing here is ever turned into source. */
export interface Program extends Code {
  /** Arguments of the instructions that take any number. */
  readonly pool: Int32Array;
  /** How many values there are. */
  readonly size: number;
  readonly constants: readonly number[];
  /** Place of the first input value; inputs are consecutive. */
  readonly firstInput: number;
  /** Place of the damping weight. */
  readonly damping: number;
  readonly groups: readonly Group[];
  /** Place of each cell's value, and cell of each place (-1 for none). */
  readonly placeOfCell: Int32Array;
  readonly cellOfPlace: Int32Array;
  /** The instruction that gives each place its value; -1 for constants and inputs. */
  readonly instructionOfPlace: Int32Array;
}

/** Where values stand: constants first, then inputs, the damping weight, results, and new values of unknowns. */
interface Layout {
  readonly placeOf: Int32Array;
  readonly firstInput: number;
  readonly damping: number;
  readonly firstNew: number;
  readonly size: number;
}

export function compile(graph: Graph, order: Order, roots: Int32Array, inputs: number): Program {
  const layout = layOut(graph, order, inputs);
  const place = (node: number): number => placeOf(graph, roots, layout, node);
  const newPlaces = new Map(
    order.groups.flatMap(({ unknowns }) => unknowns).map((node, i) => [node, layout.firstNew + i]),
  );
  const instructions = new Int32Array((order.nodes.length + newPlaces.size) * STRIDE);
  const pool: number[] = [];
  let at = 0;
  const write = (...words: readonly [number, number, number, number, number]): void => {
    instructions.set(words, at);
    at += STRIDE;
  };
  const starts: number[] = [];
  for (const node of order.nodes) {
    starts.push(at / STRIDE);
    const op = graph.op.values[node] as number;
    const result = newPlaces.get(node) ?? place(node);
    const args = argsOf(graph, node);
    if (op >= FIRST_MANY) {
      write(op, result, pool.length, args.length, 0);
      for (let i = 0; i < args.length; i++) pool.push(place(args[i] as number));
    } else if (op === OP.fail) write(op, result, graph.a.values[node] as number, 0, 0);
    else {
      const [a, b, c] = [0, 1, 2].map((i) => (i < args.length ? place(args[i] as number) : 0)) as [
        number,
        number,
        number,
      ];
      write(op, result, a, b, c);
    }
    if (newPlaces.has(node)) write(OP.damp, place(node), result, layout.damping, 0);
  }
  starts.push(at / STRIDE);
  const cellOfPlace = new Int32Array(layout.size).fill(-1);
  const placeOfCell = roots.map((root, cell) => {
    const own = place(root);
    cellOfPlace[own] = cell;
    return own;
  });
  const { segments, groups } = segmentsOf(order, starts, instructions, place, cellOfPlace);
  const { size, firstInput, damping } = layout;
  const instructionOfPlace = new Int32Array(size).fill(-1);
  for (let i = 0; i * STRIDE < instructions.length; i++)
    instructionOfPlace[instructions[i * STRIDE + 1] as number] = i;
  return {
    instructions,
    segments,
    groups,
    pool: Int32Array.from(pool),
    size,
    constants: graph.constants,
    firstInput,
    damping,
    placeOfCell,
    cellOfPlace,
    instructionOfPlace,
  };
}

function layOut(graph: Graph, order: Order, inputs: number): Layout {
  const firstInput = graph.constants.length;
  const damping = firstInput + inputs;
  const placeOfNode = new Int32Array(graph.op.length).fill(-1);
  for (const [i, node] of order.nodes.entries()) placeOfNode[node] = damping + 1 + i;
  const firstNew = damping + 1 + order.nodes.length;
  const unknowns = order.groups.reduce((count, group) => count + group.unknowns.length, 0);
  return { placeOf: placeOfNode, firstInput, damping, firstNew, size: firstNew + unknowns };
}

function placeOf(graph: Graph, roots: Int32Array, layout: Layout, node: number): number {
  const meant = resolve(graph, roots, node);
  const op = graph.op.values[meant] as number;
  if (op === LEAF.constant) return graph.a.values[meant] as number;
  if (op === LEAF.input) return layout.firstInput + (graph.a.values[meant] as number);
  return layout.placeOf[meant] as number;
}

function segmentsOf(
  order: Order,
  starts: readonly number[],
  instructions: Int32Array,
  place: (node: number) => number,
  cellOfPlace: Int32Array,
): { segments: readonly Segment[]; groups: readonly Group[] } {
  const segments: Segment[] = [];
  let from = 0;
  const plainUntil = (to: number): void => {
    if (to > from) segments.push({ from, to, group: -1 });
  };
  const groups = order.groups.map((group, number) => {
    const [first, end] = [starts[group.from] as number, starts[group.to] as number];
    plainUntil(first);
    segments.push({ from: first, to: end, group: number });
    from = end;
    const places = Array.from(
      { length: end - first },
      (_, i) => instructions[(first + i) * STRIDE + 1] as number,
    );
    const cells = places.map((at) => cellOfPlace[at] as number).filter((cell) => cell >= 0);
    return { unknowns: group.unknowns.map(place), places, cells: cells.sort((a, b) => a - b) };
  });
  plainUntil(instructions.length / STRIDE);
  return { segments, groups };
}

/** Code of dependents, and which of the places it calculates are cells' own. */
export interface Plan extends Code {
  readonly cellPlaces: Int32Array;
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
  for (const [k, i] of picked.entries())
    chosen.set(instructions.subarray(i * STRIDE, (i + 1) * STRIDE), k * STRIDE);
  const results = picked.map((i) => instructions[i * STRIDE + 1] as number);
  const cellPlaces = Int32Array.from(results.filter((place) => (program.cellOfPlace[place] as number) >= 0));
  return { instructions: chosen, segments, cellPlaces, before: new Float64Array(cellPlaces.length) };
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
  const args = placesRead(instructions, pool, i);
  for (let k = 0; k < args.length; k++) if (touched[args[k] as number] === 1) return true;
  return false;
}

/** How many places an operation of a few arguments reads. */
const READS: Readonly<Record<number, number>> = {
  [OP.fail]: 0,
  [OP.not]: 1,
  [OP.negate]: 1,
  [OP.abs]: 1,
  [OP.sqrt]: 1,
  [OP.exp]: 1,
  [OP.log]: 1,
  [OP.log10]: 1,
  [OP.floor]: 1,
  [OP.ceil]: 1,
  [OP.copy]: 1,
  [OP.choose]: 3,
  [OP.inRange]: 3,
};

/** The places that an instruction reads. */
export function placesRead(instructions: Int32Array, pool: Int32Array, i: number): Int32Array {
  const at = i * STRIDE;
  const op = instructions[at] as number;
  if (op >= FIRST_MANY) {
    const offset = instructions[at + 2] as number;
    return pool.subarray(offset, offset + (instructions[at + 3] as number));
  }
  return instructions.subarray(at + 2, at + 2 + (READS[op] ?? 2));
}
