/**
 * Formula text -> tree. mathjs parses; the only leaves it ever sees are numbers that count our tokens, so no name, text
 * or value of a formula reaches it. What its tree may hold is an allow-list; everything else is a complaint with its place.
 */
import type {
  AccessorNode,
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  IndexNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from "mathjs";
import { create, type FactoryFunctionMap, parseDependencies } from "mathjs/number";
import type { Complaint } from "./errors.ts";
import { scan } from "./scan.ts";
import type { Token } from "./token.ts";
import { PLAIN, type Powers, UNITS } from "./units.ts";

/** Place in the formula's text, counted from 0, end excluded. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A formula as a tree. Operators are calls of their sign ("+", "u-", "if"); their names cannot be typed as functions. */
export type Expr = Place &
  (
    | { readonly kind: "number"; readonly value: number; readonly powers: Powers; readonly bare: boolean }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Expr[] }
    | { readonly kind: "item"; readonly of: Expr; readonly items: readonly Expr[] }
  );

export type ParseResult = { readonly tree: Expr } | { readonly complaint: Complaint };

/** mathjs's operators that formulas have -> our names. */
const OPERATORS: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  pow: "^",
  mod: "mod",
  unaryMinus: "u-",
  unaryPlus: "u+",
  equal: "==",
  unequal: "!=",
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  and: "and",
  or: "or",
  not: "not",
};

/** A complaint on its way up the tree. */
class ParseFailure extends Error {
  readonly complaint: Complaint;
  constructor(message: string, { start, end }: Place) {
    super(message);
    this.complaint = { kind: "syntax_error", message, start, end };
  }
}

let parser: ((text: string) => MathNode) | undefined;

/** Trees by the text that mathjs was given: formulas alike but for their names and numbers are parsed once. */
const shapes = new Map<string, MathNode>();
const MOST_SHAPES = 500;

/** mathjs's tree of a text; the parser is made at first use. */
function mathjsParse(text: string): MathNode {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  parser ??= create({ parseDependencies } as FactoryFunctionMap).parse;
  const tree = parser(text);
  if (shapes.size === MOST_SHAPES) shapes.clear();
  shapes.set(text, tree);
  return tree;
}

/** Parses one formula. Never throws on a user's mistake. */
export function parseFormula(formula: string): ParseResult {
  const tokens = scan(formula);
  if ("message" in tokens) return { complaint: tokens };
  if (tokens.length === 0) return refuse("syntax_error", "The formula is empty.", 0, formula.length);
  const { text, offsets } = disguise(tokens);
  try {
    return { tree: walk(mathjsParse(text), tokens) };
  } catch (failure) {
    if (failure instanceof ParseFailure) return { complaint: failure.complaint };
    if (failure instanceof RangeError)
      return refuse("formula_too_deep", "The formula is nested too deep.", 0, formula.length);
    if (failure instanceof SyntaxError) return misread(failure, tokens, offsets, formula.length);
    throw failure;
  }
}

const refuse = (kind: string, message: string, start: number, end: number): ParseResult => ({
  complaint: { kind, message, start, end },
});

/** The text for mathjs: every leaf is the number of its token. */
function disguise(tokens: readonly Token[]): { text: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = "";
  for (const [i, token] of tokens.entries()) {
    offsets.push(text.length);
    text +=
      token.kind === "sign"
        ? token.text
        : token.kind === "name"
          ? `t${i}`
          : token.kind === "text"
            ? `"${i}"`
            : i;
    text += " ";
  }
  return { text, offsets };
}

/** What mathjs could not read, in our words and at our place. */
function misread(
  failure: SyntaxError,
  tokens: readonly Token[],
  offsets: readonly number[],
  length: number,
): ParseResult {
  const char = "char" in failure && typeof failure.char === "number" ? failure.char - 1 : 0;
  const i = offsets.findLastIndex((offset) => offset <= char);
  const token = tokens[Math.max(0, i)];
  const count = (sign: string): number =>
    tokens.filter(({ kind, text }) => kind === "sign" && text === sign).length;
  if (token === undefined || char >= (offsets.at(-1) ?? 0) + 1) {
    const open = count("(") > count(")") || count("[") > count("]");
    return refuse(
      "syntax_error",
      open ? "A bracket is not closed." : "The formula ends too early: a value is missing.",
      length,
      length,
    );
  }
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.text === "," && before?.kind === "number" && after?.kind === "number") {
    return commaComplaint(before, after);
  }
  return refuse("syntax_error", `“${token.text}” is not expected here.`, token.start, token.end);
}

/** What to write instead of `1,5`, `1,000` or `1.000,5`. */
function commaComplaint({ text: before, start }: Token, { text: after, end }: Token): ParseResult {
  if (/^\d{3}$/.test(after) && !before.includes(".")) {
    const message = `Write ${before}${after} or ${before}.${after}: a comma separates arguments, and nothing separates thousands.`;
    return refuse("syntax_error", message, start, end);
  }
  const text = `${before.replaceAll(".", "")}.${after}`;
  const message = `Write the decimal point: ${text}; a comma separates arguments.`;
  return { complaint: { kind: "syntax_error", message, start, end, fix: { text, start, end } } };
}

/** mathjs's tree -> ours; only the nodes named here pass. */
function walk(node: MathNode, tokens: readonly Token[]): Expr {
  switch (node.type) {
    case "ConstantNode":
      return leaf(Number((node as ConstantNode<number | string>).value), tokens);
    case "SymbolNode":
      return leaf(Number((node as SymbolNode).name.slice(1)), tokens);
    case "ParenthesisNode": {
      const content = walk((node as ParenthesisNode).content, tokens);
      return { ...content, ...widened(content, 1, 1, tokens) };
    }
    case "OperatorNode":
      return operator(node as OperatorNode, tokens);
    case "RelationalNode":
      return relation(node as RelationalNode, tokens);
    case "FunctionNode":
      return call(node as FunctionNode, tokens);
    case "ConditionalNode": {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      return spanning(
        "if",
        [condition, trueExpr, falseExpr].map((part) => walk(part, tokens)),
      );
    }
    case "AccessorNode":
      return access(node as AccessorNode, tokens);
    default:
      throw new ParseFailure(
        `A formula is one expression; ${NOT_ALLOWED[node.type] ?? "this form"} is not part of it.`,
        placeOf(node, tokens),
      );
  }
}

const NOT_ALLOWED: Readonly<Record<string, string>> = {
  RangeNode: "a range (a:b)",
  ArrayNode: "a list in brackets",
  AssignmentNode: "an assignment",
  FunctionAssignmentNode: "a function definition",
  BlockNode: "a second expression",
};

/** The place of a run of tokens. */
const place = (tokens: readonly Token[]): Place => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** The place of a node that does not become part of the tree: from its first leaf to its last. */
function placeOf(node: MathNode, tokens: readonly Token[]): Place {
  const leaves = new Set<Token | undefined>();
  node.traverse((part) => {
    if (part.type === "ConstantNode") leaves.add(tokens[Number((part as ConstantNode<number>).value)]);
    if (part.type === "SymbolNode") leaves.add(tokens[Number((part as SymbolNode).name.slice(1))]);
  });
  const run = tokens.filter((token) => token.kind !== "sign" && leaves.has(token));
  return place(run.length === 0 ? tokens : run);
}

/** A place with some tokens more before and after it: its brackets, or the sign in front of it. */
function widened({ start, end }: Place, before: number, after: number, tokens: readonly Token[]): Place {
  const first = tokens.findIndex((token) => token.start === start) - before;
  const last = tokens.findIndex((token) => token.end === end) + after;
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end };
}

function leaf(i: number, tokens: readonly Token[]): Expr {
  const token = tokens[i];
  if (token === undefined) throw new ParseFailure("A value is missing.", place(tokens));
  const { kind, text, value, powers, start, end } = token;
  if (kind === "number")
    return { kind, value, powers, bare: powers === PLAIN && !text.endsWith("%"), start, end };
  if (kind === "text") return { kind, text, start, end };
  return { kind: "name", name: text, start, end };
}

/** A call that reaches from its first argument to its last. */
function spanning(name: string, args: readonly Expr[]): Expr {
  return { kind: "call", name, args, start: args[0]?.start ?? 0, end: args.at(-1)?.end ?? 0 };
}

function operator(node: OperatorNode, tokens: readonly Token[]): Expr {
  const args = node.args.map((arg) => walk(arg, tokens));
  const span = spanning(OPERATORS[node.fn] ?? node.fn, args);
  const whole = args.length === 1 ? { ...span, ...widened(span, 1, 0, tokens) } : span;
  if (node.implicit) {
    const [left, right] = args;
    if (left?.kind === "number" && right?.kind === "name") {
      throw new ParseFailure(
        `“${right.name}” is not a unit. To multiply, write *; units are ${[...UNITS.keys()].join(", ")}.`,
        right,
      );
    }
    throw new ParseFailure("Write * to multiply.", whole);
  }
  if (!Object.hasOwn(OPERATORS, node.fn))
    throw new ParseFailure(`“${node.op}” is not an operator of formulas.`, whole);
  return whole;
}

/** `a < b < c` is `a < b and b < c`. */
function relation(node: RelationalNode, tokens: readonly Token[]): Expr {
  const params = node.params.map((param) => walk(param, tokens));
  const pairs = node.conditionals.map((fn, i) => spanning(OPERATORS[fn] ?? fn, params.slice(i, i + 2)));
  return pairs.reduce((left, right) => spanning("and", [left, right]));
}

function call(node: FunctionNode, tokens: readonly Token[]): Expr {
  const fn = walk(node.fn, tokens);
  const args = node.args.map((arg) => walk(arg, tokens));
  if (fn.kind !== "name") throw new ParseFailure("Only a function can be called.", fn);
  const { end } = widened(args.at(-1) ?? fn, 0, args.length === 0 ? 2 : 1, tokens);
  return { kind: "call", name: fn.name, args, start: fn.start, end };
}

function access(node: AccessorNode, tokens: readonly Token[]): Expr {
  const of = walk(node.object, tokens);
  const items = (node.index as IndexNode).dimensions.map((item) => walk(item, tokens));
  const last = items.at(-1);
  if (last === undefined) throw new ParseFailure("Name an item between the brackets.", of);
  return { kind: "item", of, items, start: of.start, end: widened(last, 0, 1, tokens).end };
}
