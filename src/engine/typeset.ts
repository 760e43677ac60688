/** A formula's tree -> mathematics as a tree of MathML elements: fractions, powers, roots, sums, cases; brackets where precedence asks for them. */
import type { CallExpr } from "./meaning.ts";
import type { Expr } from "./parse.ts";

/** An element of MathML: with a text, or with others in it. */
export interface MathTree {
  readonly tag: MathTag;
  readonly text?: string;
  readonly children?: readonly MathTree[];
  /** What it names in the workbook. */
  readonly name?: string;
}

export type MathTag =
  | "mrow"
  | "mfrac"
  | "msup"
  | "msub"
  | "munder"
  | "msqrt"
  | "mtable"
  | "mtr"
  | "mtd"
  | "mi"
  | "mn"
  | "mo"
  | "mtext";

export interface TypesetOptions {
  /** The words beside the cases of an `if`. */
  readonly words: { readonly if: string; readonly otherwise: string };
  /** What to write for a name, or a name with items; undefined leaves it. */
  readonly write?: (part: Expr) => string | undefined;
}

/** How tightly a part holds together; a part that holds less than its place asks for is put in brackets. */
const CASES = 0;
const OR = 1;
const AND = 2;
const RELATION = 3;
const SUM = 4;
const SIGN = 5;
const PRODUCT = 6;
const POWER = 7;
const FRACTION = 8;
const WHOLE = 9;

/** A part that has been set. */
interface Part {
  readonly math: MathTree;
  readonly holds: number;
}

interface Setting extends TypesetOptions {
  readonly formula: string;
}

/** The formula as mathematics. `formula` is the text that the tree was parsed from: numbers are written as they stand there. */
export function typeset(tree: Expr, formula: string, options: TypesetOptions): MathTree {
  return set(tree, { ...options, formula }).math;
}

const row = (...children: readonly MathTree[]): MathTree => ({ tag: "mrow", children });
const sign = (text: string): MathTree => ({ tag: "mo", text });
const word = (text: string): MathTree => ({ tag: "mtext", text });
const whole = (math: MathTree): Part => ({ math, holds: WHOLE });
const between = (open: string, inner: MathTree, close: string): MathTree =>
  row(sign(open), inner, sign(close));

function set(expr: Expr, setting: Setting): Part {
  const written = expr.kind === "name" || expr.kind === "item" ? setting.write?.(expr) : undefined;
  if (written !== undefined) {
    return { math: { tag: "mn", text: written }, holds: holdOf(written) };
  }
  switch (expr.kind) {
    case "number":
      return setNumber(setting.formula.slice(expr.start, expr.end));
    case "text":
      return whole(word(expr.text));
    case "name":
      // Not mtext: that counts as space to MathML, and a sign between two of them as no sign between two parts.
      return whole({ tag: "mi", text: expr.name, name: expr.name });
    case "item":
      return whole(
        indexed(
          held(expr.of, WHOLE, setting),
          expr.items.map((item) => plain(item, setting)),
        ),
      );
    case "call":
      return setCall(expr, setting);
  }
}

/** How tightly a value holds that stands for a name: a list least of all. */
function holdOf(value: string): number {
  if (value.includes(", ")) return CASES;
  if (/^[-\u2212]/.test(value)) return SIGN;
  return /\s|%/.test(value) ? PRODUCT : WHOLE;
}

/** A part that stands for itself: in a fraction, between brackets, as an argument. */
const plain = (expr: Expr, setting: Setting): MathTree => set(expr, setting).math;

/** A part that must hold as tightly as this, in brackets where it does not. */
function held(expr: Expr, least: number, setting: Setting): MathTree {
  const { math, holds } = set(expr, setting);
  return holds >= least ? math : between("(", math, ")");
}

/** `35 $B/GW`: the number, and its unit upright behind it. */
function setNumber(text: string): Part {
  const bare = text.replace(/^[(\s]+|[)\s]+$/g, "");
  const [, digits = bare, exponent, mark = "", unit = ""] =
    /^([\d.]+)(?:[eE]([+-]?\d+))?(%?)\s*(.*)$/s.exec(bare) ?? [];
  const mantissa: MathTree = { tag: "mn", text: `${digits}${mark}` };
  if (exponent === undefined && unit === "") return { math: mantissa, holds: mark === "" ? WHOLE : PRODUCT };
  const ten: MathTree = {
    tag: "msup",
    children: [
      { tag: "mn", text: "10" },
      { tag: "mn", text: String(Number(exponent)).replace("-", "\u2212") },
    ],
  };
  const scaled = exponent === undefined ? [mantissa] : [mantissa, sign("×"), ten];
  return { math: row(...scaled, ...(unit === "" ? [] : [word(`\u2009${unit}`)])), holds: PRODUCT };
}

const indexed = (of: MathTree, items: readonly MathTree[]): MathTree => ({
  tag: "msub",
  children: [of, items.length === 1 ? (items[0] as MathTree) : row(...listed(items))],
});

const listed = (parts: readonly MathTree[]): readonly MathTree[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [sign(","), part]));

/** Signs between two parts: how they look, how the whole holds, and what it asks of the left and the right part. */
const INFIX: Readonly<Record<string, readonly [sign: string, holds: number, left: number, right: number]>> = {
  "+": ["+", SUM, SUM, PRODUCT],
  "-": ["\u2212", SUM, SUM, PRODUCT],
  "*": ["·", PRODUCT, SIGN, POWER],
  mod: ["mod", PRODUCT, PRODUCT, POWER],
  "==": ["=", RELATION, SUM, SUM],
  "!=": ["≠", RELATION, SUM, SUM],
  "<": ["<", RELATION, SUM, SUM],
  "<=": ["≤", RELATION, SUM, SUM],
  ">": [">", RELATION, SUM, SUM],
  ">=": ["≥", RELATION, SUM, SUM],
  and: ["and", AND, AND, RELATION],
  or: ["or", OR, OR, AND],
};

function setCall(expr: CallExpr, setting: Setting): Part {
  const [first, second] = expr.args as [Expr, Expr];
  const infix = Object.hasOwn(INFIX, expr.name) ? INFIX[expr.name] : undefined;
  if (infix !== undefined && expr.args.length === 2) {
    const [text, holds, left, right] = infix;
    // What is added behind + needs no brackets of its own; a sum behind - does.
    const least = expr.name === "+" && isSum(second) ? SUM : right;
    return { math: row(held(first, left, setting), sign(text), held(second, least, setting)), holds };
  }
  switch (expr.name) {
    case "u-":
    case "u+":
      return {
        math: row(sign(expr.name === "u-" ? "\u2212" : "+"), held(first, PRODUCT, setting)),
        holds: SIGN,
      };
    case "not":
      return { math: row(sign("not"), held(first, PRODUCT, setting)), holds: SIGN };
    case "/":
      return {
        math: { tag: "mfrac", children: [plain(first, setting), plain(second, setting)] },
        holds: FRACTION,
      };
    case "^":
      return {
        math: { tag: "msup", children: [held(first, WHOLE, setting), plain(second, setting)] },
        holds: POWER,
      };
    case "if":
      return { math: cases(expr, setting), holds: CASES };
    default:
      return setFunction(expr, setting);
  }
}

const isSum = (expr: Expr): boolean => expr.kind === "call" && (expr.name === "+" || expr.name === "-");

/** `if` as a brace of cases; one inside the last of another continues it. */
function cases(expr: CallExpr, setting: Setting): MathTree {
  const rows: MathTree[] = [];
  let rest: Expr = expr;
  while (rest.kind === "call" && rest.name === "if") {
    const [condition, then, otherwise] = rest.args as [Expr, Expr, Expr];
    rows.push(oneCase(plain(then, setting), word(`${setting.words.if}\u00a0`), plain(condition, setting)));
    rest = otherwise;
  }
  rows.push(oneCase(plain(rest, setting), word(setting.words.otherwise)));
  return row(sign("{"), { tag: "mtable", children: rows });
}

const oneCase = (value: MathTree, ...when: readonly MathTree[]): MathTree => ({
  tag: "mtr",
  children: [
    { tag: "mtd", children: [value] },
    { tag: "mtd", children: when },
  ],
});

const LARGE: Readonly<Record<string, string>> = { sum: "∑", product: "∏" };
const FENCES: Readonly<Record<string, readonly [string, string]>> = {
  abs: ["|", "|"],
  floor: ["⌊", "⌋"],
  ceil: ["⌈", "⌉"],
};
/** Functions whose last argument is the dimension that they take together. */
const OVER_ONE = new Set(["mean", "count", "any", "all"]);

function setFunction(expr: CallExpr, setting: Setting): Part {
  const { name, args } = expr;
  const [first, second] = args as [Expr, Expr | undefined];
  const large = Object.hasOwn(LARGE, name) ? LARGE[name] : undefined;
  if (large !== undefined && first !== undefined) {
    const symbol = second === undefined ? sign(large) : under(sign(large), plain(second, setting));
    return { math: row(symbol, held(first, PRODUCT, setting)), holds: SUM };
  }
  const fence = Object.hasOwn(FENCES, name) ? FENCES[name] : undefined;
  if (fence !== undefined && args.length === 1)
    return whole(between(fence[0], plain(first, setting), fence[1]));
  if (name === "sqrt") return whole({ tag: "msqrt", children: [plain(first, setting)] });
  if (name === "exp")
    return { math: { tag: "msup", children: [upright("e"), plain(first, setting)] }, holds: POWER };
  if (name === "pick" && args.length >= 3) return whole(picked(args, setting));
  const of = OVER_ONE.has(name) && second !== undefined ? [first] : args;
  const inner = listed(of.map((arg) => plain(arg, setting)));
  const head = functionHead(name);
  const called = of === args || second === undefined ? head : under(head, plain(second, setting));
  return whole(row(called, between("(", row(...inner), ")")));
}

const upright = (text: string): MathTree => ({ tag: "mi", text });
const under = (of: MathTree, below: MathTree): MathTree => ({ tag: "munder", children: [of, below] });

/** Logarithms by their usual names; `log` is the natural one. */
function functionHead(name: string): MathTree {
  if (name === "log") return upright("ln");
  if (name !== "log10") return upright(name);
  return { tag: "msub", children: [upright("log"), { tag: "mn", text: "10" }] };
}

/** `pick(x, routes, "Oracle")` as x with the index routes = Oracle. */
function picked([of, ...pairs]: readonly Expr[], setting: Setting): MathTree {
  const items: MathTree[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    items.push(row(plain(pairs[i] as Expr, setting), sign("="), plain(pairs[i + 1] as Expr, setting)));
  return indexed(held(of as Expr, WHOLE, setting), items);
}
