/**
 * The sheet as a graph of operations: leaves (constants, inputs, references to cells) and instructions over them. Equal
 * parts are one node, constants are folded, whole powers are multiplications. Nodes are numbers; columns hold them.
 */
import { MAX_INSTRUCTIONS } from "./limits.ts";
import { computeFew, computeMany, FIRST_MANY, OP } from "./operations.ts";

/** Kinds of leaf, where an instruction has its operation code. */
export const LEAF = { constant: -1, input: -2, cell: -3 } as const;

const LARGEST_WHOLE_POWER = 64;

/** A growing column of whole numbers. */
interface Column {
  values: Int32Array;
  length: number;
}

export interface Graph {
  /** Operation code, or kind of leaf. */
  readonly op: Column;
  /** First to third argument (nodes); of a leaf, `a` is the place of its constant, input or cell; of many, offset and count in `pool`. */
  readonly a: Column;
  readonly b: Column;
  readonly c: Column;
  readonly pool: Column;
  /** The cell whose value the node is, or -1. Such nodes are never shared, so that every cell has one of its own. */
  readonly cell: Column;
  readonly constants: number[];
  /** Table of nodes by their content, for finding equal ones: open addressing. */
  table: Int32Array;
  entries: number;
}

const column = (): Column => ({ values: new Int32Array(1024), length: 0 });

export function createGraph(): Graph {
  return {
    op: column(),
    a: column(),
    b: column(),
    c: column(),
    pool: column(),
    cell: column(),
    constants: [],
    table: new Int32Array(4096).fill(-1),
    entries: 0,
  };
}

function push(target: Column, value: number): void {
  if (target.length === target.values.length) {
    const grown = new Int32Array(target.length * 2);
    grown.set(target.values);
    target.values = grown;
  }
  target.values[target.length++] = value;
}

function newNode(graph: Graph, op: number, a: number, b: number, c: number): number {
  if (graph.op.length >= MAX_INSTRUCTIONS) throw new TooLarge();
  push(graph.op, op);
  push(graph.a, a);
  push(graph.b, b);
  push(graph.c, c);
  push(graph.cell, -1);
  return graph.op.length - 1;
}

/** The workbook asks for more instructions than the limit. */
export class TooLarge extends Error {}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

/** The node with this content: an old one if there is one. */
function intern(
  graph: Graph,
  op: number,
  a: number,
  b: number,
  c: number,
  same: (node: number) => boolean,
  hash: number,
): number {
  if (graph.entries * 2 > graph.table.length) regrow(graph);
  const mask = graph.table.length - 1;
  let at = (hash ^ (hash >>> 13)) & mask;
  let known = graph.table[at] as number;
  while (known !== -1 && !same(known)) {
    at = (at + 1) & mask;
    known = graph.table[at] as number;
  }
  if (known !== -1 && graph.cell.values[known] === -1) return known;
  // A cell's own node makes way in the table for one that may be shared.
  const node = newNode(graph, op, a, b, c);
  if (known === -1) graph.entries += 1;
  graph.table[at] = node;
  return node;
}

function regrow(graph: Graph): void {
  const old = graph.table;
  const table = new Int32Array(old.length * 4).fill(-1);
  const mask = table.length - 1;
  for (const node of old) {
    if (node === -1) continue;
    const hash = hashOf(graph, node);
    let at = (hash ^ (hash >>> 13)) & mask;
    while (table[at] !== -1) at = (at + 1) & mask;
    table[at] = node;
  }
  graph.table = table;
}

function hashFew(op: number, a: number, b: number, c: number): number {
  return mix(mix(mix(mix(17, op), a), b), c);
}

function hashMany(op: number, count: number, arg: (i: number) => number): number {
  let hash = mix(23, op);
  for (let i = 0; i < count; i++) hash = mix(hash, arg(i));
  return hash;
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

function hashConstant(value: number): number {
  bits[0] = value;
  return mix(mix(29, words[0] as number), words[1] as number);
}

function hashOf(graph: Graph, node: number): number {
  const op = graph.op.values[node] as number;
  if (op === LEAF.constant) return hashConstant(constantOf(graph, node) as number);
  if (op >= FIRST_MANY) return hashMany(op, argCount(graph, node), (i) => argAt(graph, node, i));
  return hashFew(
    op,
    graph.a.values[node] as number,
    graph.b.values[node] as number,
    graph.c.values[node] as number,
  );
}

/** How many nodes a node reads. */
export function argCount({ op, b, c }: Graph, node: number): number {
  const code = op.values[node] as number;
  if (code < 0 || code === OP.fail) return 0;
  if (code >= FIRST_MANY) return b.values[node] as number;
  return (c.values[node] as number) >= 0 ? 3 : (b.values[node] as number) >= 0 ? 2 : 1;
}

/** The i-th node that a node reads. */
export function argAt({ op, a, b, c, pool }: Graph, node: number, i: number): number {
  const first = a.values[node] as number;
  if ((op.values[node] as number) >= FIRST_MANY) return pool.values[first + i] as number;
  return i === 0 ? first : ((i === 1 ? b : c).values[node] as number);
}

/** A constant's value; undefined for any other node. */
export function constantOf(graph: Graph, node: number): number | undefined {
  return graph.op.values[node] === LEAF.constant
    ? graph.constants[graph.a.values[node] as number]
    : undefined;
}

export function constant(graph: Graph, value: number): number {
  const same = (node: number): boolean => constantOf(graph, node) === value;
  const node = intern(graph, LEAF.constant, graph.constants.length, -1, -1, same, hashConstant(value));
  if (graph.a.values[node] === graph.constants.length) graph.constants.push(value);
  return node;
}

/** A leaf: the input or the cell with this number. */
export function leaf(graph: Graph, kind: typeof LEAF.input | typeof LEAF.cell, place: number): number {
  return internFew(graph, kind, place, -1, -1);
}

function internFew(graph: Graph, op: number, a: number, b: number, c: number): number {
  const { op: ops, a: as, b: bs, c: cs } = graph;
  const same = (node: number): boolean =>
    ops.values[node] === op && as.values[node] === a && bs.values[node] === b && cs.values[node] === c;
  return intern(graph, op, a, b, c, same, hashFew(op, a, b, c));
}

/** An operation of one to three arguments: folded if all are constant and the result is no error. */
export function few(graph: Graph, op: number, a: number, b = -1, c = -1): number {
  const x = constantOf(graph, a);
  const y = b < 0 ? 0 : constantOf(graph, b);
  const z = c < 0 ? 0 : constantOf(graph, c);
  const power = op === OP.power && y !== undefined ? wholePower(graph, a, y) : undefined;
  if (power !== undefined) return power;
  if (x !== undefined && y !== undefined && z !== undefined && op !== OP.fail) {
    const value = computeFew(op, x, y, z);
    if (!Number.isNaN(value)) return constant(graph, value);
  }
  if (op === OP.choose && x !== undefined) return x !== 0 ? b : c;
  return internFew(graph, op, a, b, c);
}

/** x^n as multiplications for a small whole n; x^-n as one division. */
function wholePower(graph: Graph, x: number, exponent: number): number | undefined {
  const n = Math.abs(exponent);
  if (!Number.isInteger(n) || n === 0 || n > LARGEST_WHOLE_POWER) return undefined;
  let result: number | undefined;
  let square = x;
  for (let rest = n; ; square = few(graph, OP.multiply, square, square)) {
    if (rest % 2 === 1) result = result === undefined ? square : few(graph, OP.multiply, result, square);
    rest = Math.floor(rest / 2);
    if (rest === 0) break;
  }
  if (exponent > 0 || result === undefined) return result;
  return few(graph, OP.divide, constant(graph, 1), result);
}

/** An error with its number; every one a node of its own. */
export const failure = (graph: Graph, error: number): number => newNode(graph, OP.fail, error, -1, -1);

/** An operation of any number of arguments. */
export function many(graph: Graph, op: number, args: readonly number[]): number {
  const values = args.map((arg) => constantOf(graph, arg));
  if (values.every((value) => value !== undefined)) {
    const value = computeMany(op, values);
    if (!Number.isNaN(value)) return constant(graph, value);
  }
  const same = (node: number): boolean => graph.op.values[node] === op && readsSame(graph, node, args);
  const offset = graph.pool.length;
  const before = graph.op.length;
  const hash = hashMany(op, args.length, (i) => args[i] as number);
  const node = intern(graph, op, offset, args.length, -1, same, hash);
  if (graph.op.length > before) for (const arg of args) push(graph.pool, arg);
  return node;
}

function readsSame(graph: Graph, node: number, args: readonly number[]): boolean {
  return argCount(graph, node) === args.length && args.every((arg, i) => arg === argAt(graph, node, i));
}

/** Makes a node a cell's own: the node itself, or a copy of it where it is a leaf, shared or another cell's. */
export function claim(graph: Graph, node: number, firstNew: number, cell: number): number {
  const isNew = node >= firstNew && (graph.op.values[node] as number) > 0 && graph.cell.values[node] === -1;
  const own = isNew && node === graph.op.length - 1 ? node : newNode(graph, OP.copy, node, -1, -1);
  graph.cell.values[own] = cell;
  return own;
}
