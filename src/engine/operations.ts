/**
 * The instructions of a program: what each computes from doubles, an error being NaN. `execute.ts` repeats the common
 * ones inline; this is their meaning, used to fold constants, to explain, and for the rare ones.
 */
import { power } from "./power.ts";

/** Operation codes; the numbers are those of the switch in execute.ts. */
export const OP = {
  add: 1,
  subtract: 2,
  multiply: 3,
  divide: 4,
  power: 5,
  mod: 6,
  min: 7,
  max: 8,
  equal: 9,
  unequal: 10,
  less: 11,
  lessEqual: 12,
  and: 13,
  or: 14,
  not: 15,
  negate: 16,
  choose: 17,
  abs: 18,
  sqrt: 19,
  exp: 20,
  log: 21,
  log10: 22,
  round: 23,
  floor: 24,
  ceil: 25,
  copy: 26,
  /** a, if it lies in [b, c]. */
  inRange: 27,
  /** a, if it is more than b. */
  above: 28,
  /** a, if it is a whole number of b. */
  whole: 29,
  /** b, if the check a holds. */
  guard: 30,
  /** The error with number a. */
  fail: 31,
  /** The new value of an unknown, of its old one c: (1 - b) c + b a. */
  damp: 32,
  // From here on: any number of arguments.
  sum: 40,
  minOf: 41,
  maxOf: 42,
  product: 43,
  count: 44,
  any: 45,
  all: 46,
  /** Index, offset, then the values to pick from; outside is an error. */
  pick: 47,
  /** Index, offset, then the values; outside is 0. */
  shift: 48,
  npv: 49,
  presentValue: 50,
  irr: 51,
  xirr: 52,
  payback: 53,
  /** Item, the matrix in rows, the offset: x = A x + b at the item. */
  solve: 54,
  /** Edge, the flows in rows: the largest circulation on the edge. */
  circulation: 55,
  /** Place, the keys, the values: the value at that place once sorted by key. */
  sorted: 56,
} as const;

export type Op = (typeof OP)[keyof typeof OP];

/** Operations with any number of arguments have these codes and above. */
export const FIRST_MANY = OP.sum;

/** Makes what is not finite an error, and -0 a 0. */
export const settle = (value: number): number => value + (value - value);

const truth = (holds: boolean): number => (holds ? 1 : 0);
const isError = Number.isNaN;

type Compute = (a: number, b: number, c: number) => number;

/** Result of a comparison or condition that hands an error on. */
const handingOn =
  (holds: (a: number, b: number) => boolean): Compute =>
  (a, b) =>
    isError(a) || isError(b) ? Number.NaN : truth(holds(a, b));

const FEW: Readonly<Record<number, Compute>> = {
  [OP.add]: (a, b) => settle(a + b),
  [OP.subtract]: (a, b) => settle(a - b),
  [OP.multiply]: (a, b) => settle(a * b),
  [OP.divide]: (a, b) => settle(a / b),
  [OP.power]: (a, b) => (isError(a) ? Number.NaN : settle(power(a, b))),
  [OP.mod]: (a, b) => settle(a - b * Math.floor(a / b)),
  [OP.min]: (a, b) => settle(Math.min(a, b)),
  [OP.max]: (a, b) => settle(Math.max(a, b)),
  [OP.equal]: handingOn((a, b) => a === b),
  [OP.unequal]: handingOn((a, b) => a !== b),
  [OP.less]: handingOn((a, b) => a < b),
  [OP.lessEqual]: handingOn((a, b) => a <= b),
  [OP.and]: handingOn((a, b) => a !== 0 && b !== 0),
  [OP.or]: handingOn((a, b) => a !== 0 || b !== 0),
  [OP.not]: (a) => (isError(a) ? a : truth(a === 0)),
  [OP.negate]: (a) => settle(-a),
  [OP.choose]: (a, b, c) => (isError(a) ? a : a !== 0 ? b : c),
  [OP.abs]: (a) => Math.abs(a),
  [OP.sqrt]: (a) => settle(Math.sqrt(a)),
  [OP.exp]: (a) => settle(Math.exp(a)),
  [OP.log]: (a) => settle(Math.log(a)),
  [OP.log10]: (a) => settle(Math.log10(a)),
  [OP.round]: (a, b) => roundTo(a, b),
  [OP.floor]: (a) => settle(Math.floor(a)),
  [OP.ceil]: (a) => settle(Math.ceil(a)),
  [OP.copy]: (a) => a,
  [OP.inRange]: (a, b, c) => (a >= b && a <= c ? a : Number.NaN),
  [OP.above]: (a, b) => (a > b ? a : Number.NaN),
  // Whole as it is shown: 7/12 year is 7 months, though 7/12 divided by 1/12 is not quite 7.
  [OP.whole]: (a, b) => (Number.isInteger(Number((a / b).toPrecision(15))) ? a : Number.NaN),
  [OP.guard]: (a, b) => (isError(a) || a === 0 ? Number.NaN : b),
  [OP.fail]: () => Number.NaN,
  [OP.damp]: (a, b, c) => settle((1 - b) * c + b * a),
};

/** Rounds half away from zero as decimals are read, so that 1.005 at 2 digits is 1.01. */
function roundTo(value: number, digits: number): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 15) return Number.NaN;
  if (Number.isInteger(value) && digits >= 0) return value;
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return settle(Math.sign(value) * Number(`${scaled}e${-digits}`));
}

/** The value at place `index - offset`; 0 or an error outside, an error where it is not whole. */
function pickFrom(args: ArrayLike<number>, outside: number): number {
  const place = (args[0] ?? Number.NaN) - (args[1] ?? 0);
  if (!Number.isInteger(place)) return Number.NaN;
  return place < 0 || place >= args.length - 2 ? outside : (args[place + 2] ?? Number.NaN);
}

/** An operation with any number of arguments. */
export type Reduce = (args: ArrayLike<number>) => number;

const sumOf: Reduce = (args) => {
  let sum = 0;
  for (let i = 0; i < args.length; i++) sum += args[i] as number;
  return settle(sum);
};

const smallestOf: Reduce = (args) => {
  let smallest = args[0] as number;
  for (let i = 1; i < args.length; i++) smallest = Math.min(smallest, args[i] as number);
  return settle(smallest);
};

const largestOf: Reduce = (args) => {
  let largest = args[0] as number;
  for (let i = 1; i < args.length; i++) largest = Math.max(largest, args[i] as number);
  return settle(largest);
};

const productOf: Reduce = (args) => {
  let product = 1;
  for (let i = 0; i < args.length; i++) product *= args[i] as number;
  return settle(product);
};

/** How many are true (not 0); an error if any is. */
const countOf: Reduce = (args) => {
  let count = 0;
  for (let i = 0; i < args.length; i++) {
    const value = args[i] as number;
    if (isError(value)) return value;
    if (value !== 0) count += 1;
  }
  return count;
};

const MANY: Record<number, Reduce> = {
  [OP.sum]: sumOf,
  [OP.minOf]: smallestOf,
  [OP.maxOf]: largestOf,
  [OP.product]: productOf,
  [OP.count]: countOf,
  [OP.any]: (args) => settle(Math.min(1, countOf(args))),
  [OP.all]: (args) => settle(countOf(args) === args.length ? 1 : 0 * countOf(args)),
  [OP.pick]: (args) => pickFrom(args, Number.NaN),
  [OP.shift]: (args) => pickFrom(args, 0),
};

/** Adds the operations that solve a problem (solvers.ts): whole sheets bring them, a page's first picture does without. */
export function addOperations(more: Readonly<Record<number, Reduce>>): void {
  Object.assign(MANY, more);
}

/** Whether an error began because the result is too large: its arguments have values, and nothing else is wrong with them. */
export function overflows(op: number, args: readonly number[]): boolean {
  const [a = 0, b = 0] = args;
  if (args.some(isError)) return false;
  if (op === OP.divide || op === OP.mod) return b !== 0;
  if (op === OP.power) return a !== 0 && (a > 0 || Number.isInteger(b));
  return op === OP.exp || op <= OP.multiply || op === OP.damp || op === OP.sum || op === OP.product;
}

/** The result of an operation with one to three arguments. */
export function computeFew(op: number, a: number, b: number, c: number): number {
  return (FEW[op] as Compute)(a, b, c);
}

/** The result of an operation with any number of arguments. */
export function computeMany(op: number, args: ArrayLike<number>): number {
  return (MANY[op] as Reduce)(args);
}
