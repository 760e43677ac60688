/**
 * What a formula may call. Operators stand here too, under names that cannot be typed. A function's family says how its
 * shape and unit follow from its arguments (check.ts) and how it becomes instructions (lower.ts).
 */

import { nearest, offer } from "./suggest.ts";

/** How a function's arguments and result relate. */
export type Family =
  /** Works item by item; the result has every dimension of its arguments. */
  | "itemwise"
  /** Takes all of x, or one named dimension, together: `sum(x)`, `sum(x, routes)`. */
  | "reduction"
  /** Reads x elsewhere along an ordered dimension: `prev(x, start)`. */
  | "along"
  /** Answers a question about flows along an ordered dimension: `irr(flows)`. */
  | "flows"
  /** Solves a problem of a matrix over two dimensions with the same items: `circulation(flows)`. */
  | "network"
  /** About items and dimensions themselves: `item(holders)`. */
  | "place"
  /** A named error as a value. */
  | "failure";

/** What units an itemwise function or reduction takes and gives. */
export type UnitRule =
  /** All alike; the result too. */
  | "same"
  /** All alike; the result is a condition. */
  | "compare"
  /** Plain numbers in, a plain number out. */
  | "plain"
  | "product"
  | "quotient"
  | "power"
  | "root"
  /** Any unit; the result is a plain number. */
  | "count"
  /** A condition, then two alike; the result has their unit. */
  | "choose";

export interface FunctionSpec {
  readonly name: string;
  readonly family: Family;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  readonly units: UnitRule;
  /** How it is called, for messages and help. */
  readonly usage: string;
  /** Excel's name where the meaning is the same. */
  readonly excel?: string;
}

const spec = (
  name: string,
  family: Family,
  arity: readonly [number, number],
  units: UnitRule,
  usage: string,
  excel?: string,
): [string, FunctionSpec] => [
  name,
  { name, family, arity, units, usage, ...(excel === undefined ? {} : { excel }) },
];

const MANY = 255;

const OPERATORS: readonly [string, FunctionSpec][] = [
  spec("+", "itemwise", [2, 2], "same", "a + b"),
  spec("-", "itemwise", [2, 2], "same", "a - b"),
  spec("*", "itemwise", [2, 2], "product", "a * b"),
  spec("/", "itemwise", [2, 2], "quotient", "a / b"),
  spec("^", "itemwise", [2, 2], "power", "a ^ b"),
  spec("u-", "itemwise", [1, 1], "same", "-a"),
  spec("u+", "itemwise", [1, 1], "same", "+a"),
  spec("==", "itemwise", [2, 2], "compare", "a == b"),
  spec("!=", "itemwise", [2, 2], "compare", "a != b"),
  spec("<", "itemwise", [2, 2], "compare", "a < b"),
  spec("<=", "itemwise", [2, 2], "compare", "a <= b"),
  spec(">", "itemwise", [2, 2], "compare", "a > b"),
  spec(">=", "itemwise", [2, 2], "compare", "a >= b"),
  spec("and", "itemwise", [2, 2], "plain", "a and b"),
  spec("or", "itemwise", [2, 2], "plain", "a or b"),
  spec("not", "itemwise", [1, 1], "plain", "not a"),
];

const CALLS: readonly [string, FunctionSpec][] = [
  spec("if", "itemwise", [3, 3], "choose", "if(condition, a, b)", "IF"),
  spec("mod", "itemwise", [2, 2], "same", "mod(a, b)", "MOD"),
  spec("abs", "itemwise", [1, 1], "same", "abs(x)", "ABS"),
  spec("sqrt", "itemwise", [1, 1], "root", "sqrt(x)", "SQRT"),
  spec("exp", "itemwise", [1, 1], "plain", "exp(x)", "EXP"),
  spec("log", "itemwise", [1, 1], "plain", "log(x)", "LN"),
  spec("log10", "itemwise", [1, 1], "plain", "log10(x)", "LOG10"),
  spec("round", "itemwise", [1, 2], "plain", "round(x, digits)", "ROUND"),
  spec("floor", "itemwise", [1, 1], "plain", "floor(x)", "FLOOR.MATH"),
  spec("ceil", "itemwise", [1, 1], "plain", "ceil(x)", "CEILING.MATH"),
  spec("sum", "reduction", [1, 2], "same", "sum(x) or sum(x, dimension)", "SUM"),
  spec("min", "reduction", [1, MANY], "same", "min(x), min(x, dimension) or min(a, b)", "MIN"),
  spec("max", "reduction", [1, MANY], "same", "max(x), max(x, dimension) or max(a, b)", "MAX"),
  spec("mean", "reduction", [1, 2], "same", "mean(x) or mean(x, dimension)", "AVERAGE"),
  spec("product", "reduction", [1, 2], "plain", "product(x) or product(x, dimension)", "PRODUCT"),
  spec("count", "reduction", [1, 2], "count", "count(condition) or count(condition, dimension)"),
  spec("any", "reduction", [1, 2], "count", "any(condition) or any(condition, dimension)", "OR"),
  spec("all", "reduction", [1, 2], "count", "all(condition) or all(condition, dimension)", "AND"),
  spec("prev", "along", [1, 3], "same", "prev(x, start, dimension)"),
  spec("shift", "along", [2, 3], "same", "shift(x, n, dimension)"),
  spec("cumulative", "along", [1, 2], "same", "cumulative(x, dimension)"),
  spec("sortBy", "along", [2, 3], "same", "sortBy(x, key, dimension)", "SORTBY"),
  spec("first", "along", [1, 2], "same", "first(x, dimension)"),
  spec("last", "along", [1, 2], "same", "last(x, dimension)"),
  spec("npv", "flows", [2, 3], "same", "npv(rate, flows)", "NPV"),
  spec("presentValue", "flows", [2, 3], "same", "presentValue(rate, flows)"),
  spec("irr", "flows", [1, 2], "count", "irr(flows)", "IRR"),
  spec("xirr", "flows", [2, 3], "count", "xirr(amounts, days)", "XIRR"),
  spec("payback", "flows", [1, 2], "count", "payback(flows)"),
  spec("solve", "network", [2, 2], "same", "solve(A, b)"),
  spec("circulation", "network", [1, 1], "same", "circulation(flows)"),
  spec("item", "place", [1, 1], "count", "item(dimension)"),
  spec("index", "place", [1, 1], "count", "index(dimension)"),
  spec("pick", "place", [3, 5], "same", 'pick(x, dimension, "item")'),
  spec("relabel", "place", [3, 3], "same", "relabel(x, from, to)"),
  spec("fail", "failure", [2, 2], "count", 'fail("kind", "message")'),
];

/** Everything a formula may call, operators included. */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map([...OPERATORS, ...CALLS]);

/** What to write for names of Excel that have no namesake here, or one with another meaning. */
const EXCEL_HABITS: ReadonlyMap<string, string> = new Map([
  ["AND", "a and b"],
  ["OR", "a or b"],
  ["LOG", "log10(x); log(x) is the natural logarithm"],
  ["POWER", "a ^ b"],
  ["INT", "floor(x)"],
]);

/** What to write for a function that is not known. */
export interface FunctionFix {
  /** " Write sum(x).", where it is called by Excel's name or in other letters; else " Did you mean …?", or nothing. */
  readonly message: string;
  /** The function's name, where one name takes the place of the other. */
  readonly name?: string;
}

export function functionFix(name: string): FunctionFix {
  const upper = name.toUpperCase();
  const habit = EXCEL_HABITS.get(upper);
  if (habit !== undefined) return { message: ` Write ${habit}.` };
  const known = CALLS.find(([own, { excel }]) => own.toUpperCase() === upper || excel === upper)?.[1];
  if (known !== undefined) return { message: ` Write ${known.usage}.`, name: known.name };
  const near = nearest(name, FUNCTION_NAMES);
  return { message: offer(near), ...(near !== undefined && { name: near }) };
}

/** The functions a person may type, in the order of the help. */
export const FUNCTION_NAMES: readonly string[] = CALLS.map(([name]) => name);
