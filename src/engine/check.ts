/**
 * Tree -> what each part of it means: its unit, the dimensions it ranges over, the options of a choice. Complains of
 * unknown names, unlike units and dimensions that do not fit, each with its place; goes on after each.
 */
import { checkAlong, checkFlows, checkItem, checkPlaceFunction, checkReduction } from "./checkCalls.ts";
import { checkNetwork } from "./checkNetwork.ts";
import { FUNCTIONS, type FunctionSpec, functionFix } from "./functions.ts";
import {
  amount,
  BROKEN,
  type CallExpr,
  type Checked,
  type Checking,
  complainOf,
  likePowers,
  type Meaning,
  plainPowers,
  quoted,
  unionAxes,
  written,
} from "./meaning.ts";
import type { Names } from "./names.ts";
import type { Expr } from "./parse.ts";
import { nearest, offer } from "./suggest.ts";
import { combine, isPlain, PLAIN, type Powers, powersText, raise, samePowers, UNITS, YEAR } from "./units.ts";

/** Conditions have no unit. */
const CONDITION: Powers = PLAIN;

/** The meaning of a formula and of each of its parts. */
export function checkFormula(tree: Expr, formula: string, names: Names): Checked {
  const checking: Checking = {
    names,
    formula,
    meanings: new Map(),
    picks: new Map(),
    complaints: [],
    check: (expr) => check(expr, checking),
  };
  const meaning = check(tree, checking);
  const { meanings, picks } = checking;
  const complaints = checking.complaints.filter(
    (one, i, all) =>
      all.findIndex(({ start, message }) => start === one.start && message === one.message) === i,
  );
  return { tree, meaning, meanings, picks, complaints };
}

function check(expr: Expr, checking: Checking): Meaning {
  const meaning = meaningOf(expr, checking);
  const isAmount = meaning.axes.length === 0 && meaning.options === undefined && meaning.text === undefined;
  if (!isAmount) checking.meanings.set(expr, meaning);
  return meaning;
}

function meaningOf(expr: Expr, checking: Checking): Meaning {
  switch (expr.kind) {
    case "number":
      return amount(expr.bare && expr.value === 0 ? "any" : expr.powers);
    case "text":
      return { powers: PLAIN, axes: [], text: expr.text };
    case "name":
      return checkName(expr, checking);
    case "item":
      return checkItem(expr, checking);
    case "call":
      return checkCall(expr, checking);
  }
}

function checkName(expr: Expr & { kind: "name" }, checking: Checking): Meaning {
  const { variables, axes } = checking.names;
  const known = variables.get(expr.name);
  if (known !== undefined) {
    if (known.variable.text)
      return complainOf(checking, "type_mismatch", `${expr.name} is a text; formulas cannot use it.`, expr);
    const { unit, choices } = known;
    if (known.axes.length === 0 && choices === undefined) return amount(unit.powers);
    const own = known.axes.map(({ name }) => name);
    return { powers: unit.powers, axes: own, ...(choices && { options: choices }) };
  }
  if (expr.name === "year" && axes.get("years")?.from !== undefined) return { powers: YEAR, axes: ["years"] };
  const unit = UNITS.get(expr.name);
  if (unit !== undefined) return amount(unit.powers);
  if (axes.has(expr.name)) {
    return complainOf(
      checking,
      "type_mismatch",
      `${expr.name} is a dimension: write item(${expr.name}) or index(${expr.name}).`,
      expr,
    );
  }
  if (FUNCTIONS.has(expr.name)) {
    return complainOf(
      checking,
      "syntax_error",
      `${expr.name} is a function: write ${FUNCTIONS.get(expr.name)?.usage}.`,
      expr,
    );
  }
  const near = nearest(expr.name, [...variables.keys(), ...UNITS.keys()]);
  return complainOf(checking, "unknown_name", `Unknown name ${expr.name}.${offer(near)}`, expr, near);
}

function checkCall(expr: CallExpr, checking: Checking): Meaning {
  const spec = FUNCTIONS.get(expr.name);
  if (spec === undefined) {
    for (const arg of expr.args) check(arg, checking);
    const { message, name } = functionFix(expr.name);
    const fix = name && { text: name, start: expr.start, end: expr.start + expr.name.length };
    return complainOf(checking, "unknown_name", `Unknown function ${expr.name}.${message}`, expr, fix);
  }
  const [fewest, most] = spec.arity;
  if (expr.args.length < fewest || expr.args.length > most) {
    return complainOf(
      checking,
      "wrong_arguments",
      `${spec.name} is called as ${spec.usage}; it has ${expr.args.length} here.`,
      expr,
    );
  }
  switch (spec.family) {
    case "itemwise":
      return checkItemwise(expr, spec, checking);
    case "reduction":
      return checkReduction(expr, spec, checking) ?? checkItemwise(expr, spec, checking);
    case "along":
      return checkAlong(expr, checking);
    case "flows":
      return checkFlows(expr, checking);
    case "network":
      return checkNetwork(expr, checking);
    case "place":
      return checkPlaceFunction(expr, checking);
    case "failure":
      return checkFail(expr, checking);
  }
}

function checkFail(expr: CallExpr, checking: Checking): Meaning {
  const odd = expr.args.find((arg) => arg.kind !== "text");
  if (odd !== undefined)
    return complainOf(checking, "wrong_arguments", 'fail takes two texts: fail("kind", "message").', odd);
  return BROKEN;
}

/** An operator, or a function that works item by item. */
function checkItemwise(expr: CallExpr, spec: FunctionSpec, checking: Checking): Meaning {
  const meanings = expr.args.map((arg) => check(arg, checking));
  const axes = unionAxes(meanings);
  const worded = meanings.findIndex(({ options, text }) => options !== undefined || text !== undefined);
  if (worded >= 0) return checkWords(expr, meanings, axes, worded, checking);
  const powers = powersOf(expr, spec, meanings, checking);
  return axes.length === 0 ? amount(powers) : { powers, axes };
}

/** Choices and texts know only == and !=. */
function checkWords(
  expr: CallExpr,
  meanings: readonly Meaning[],
  axes: readonly string[],
  worded: number,
  checking: Checking,
): Meaning {
  const [left, right] = meanings;
  if (expr.name !== "==" && expr.name !== "!=") {
    return complainOf(
      checking,
      "type_mismatch",
      `${quoted(checking, expr.args[worded] as Expr)} is a choice; choices know only == and !=.`,
      expr,
    );
  }
  const isWord = (meaning: Meaning | undefined): boolean =>
    meaning?.options !== undefined || meaning?.text !== undefined;
  if (!isWord(left) || !isWord(right)) {
    if (left === BROKEN || right === BROKEN) return { powers: CONDITION, axes };
    return complainOf(
      checking,
      "type_mismatch",
      "A choice can be compared only with a choice or a text.",
      expr,
    );
  }
  const options = left?.options ?? right?.options;
  const text = left?.text ?? right?.text;
  if (options !== undefined && text !== undefined && !options.includes(text)) {
    const place = expr.args[left?.text === undefined ? 1 : 0] as Expr;
    const near = nearest(text, options);
    const message = `“${text}” is none of ${options.slice(0, 12).join(", ")}.${offer(near)}`;
    return complainOf(checking, "unknown_item", message, place, written(near));
  }
  return { powers: CONDITION, axes };
}

function powersOf(
  expr: CallExpr,
  { units }: FunctionSpec,
  meanings: readonly Meaning[],
  checking: Checking,
): Powers | "any" {
  const first = meanings[0]?.powers ?? "any";
  const second = meanings[1]?.powers ?? "any";
  switch (units) {
    case "same":
      return likePowers(expr, expr.args, meanings, checking);
    case "compare":
      likePowers(expr, expr.args, meanings, checking);
      return CONDITION;
    case "choose":
      plainPowers([expr.args[0] as Expr], [meanings[0] as Meaning], expr, checking);
      return likePowers(expr, expr.args.slice(1), meanings.slice(1), checking);
    case "plain":
      plainPowers(expr.args, meanings, expr, checking);
      return PLAIN;
    case "product":
      return first === "any" || second === "any" ? "any" : combine(first, second);
    case "quotient":
      return first === "any" || second === "any" ? "any" : combine(first, second, -1);
    case "root":
      return first === "any" ? "any" : rootPowers(expr, first, checking);
    case "power":
      return first === "any" ? "any" : raisedPowers(expr, first, second, checking);
    case "count":
      return PLAIN;
  }
}

function rootPowers(expr: Expr, powers: Powers, checking: Checking): Powers | "any" {
  if (powers.every((power) => power % 2 === 0)) return raise(powers, 0.5);
  complainOf(checking, "unit_mismatch", `The square root of ${powersText(powers)} is no unit.`, expr);
  return "any";
}

/** A plain number takes any exponent, in years too; a unit takes a whole number written out. */
function raisedPowers(
  expr: CallExpr,
  base: Powers,
  exponent: Powers | "any",
  checking: Checking,
): Powers | "any" {
  const power = expr.args[1] as Expr;
  if (isPlain(base)) {
    if (exponent === "any" || isPlain(exponent) || samePowers(exponent, YEAR)) return PLAIN;
    complainOf(
      checking,
      "unit_mismatch",
      `The exponent ${quoted(checking, power)} is ${powersText(exponent)}; it must be a number or in years.`,
      power,
    );
    return PLAIN;
  }
  const raised = raise(base, writtenNumber(power) ?? Number.NaN);
  if (raised.every(Number.isInteger)) return raised;
  complainOf(
    checking,
    "unit_mismatch",
    `${quoted(checking, expr.args[0] as Expr)} is ${powersText(base)}; its exponent must be a whole number written out.`,
    power,
  );
  return "any";
}

/** A number written out, with or without a minus; undefined for anything else. */
function writtenNumber(expr: Expr): number | undefined {
  if (expr.kind === "number") return expr.bare ? expr.value : undefined;
  const [arg] = expr.kind === "call" && expr.name === "u-" ? expr.args : [];
  return arg?.kind === "number" && arg.bare ? -arg.value : undefined;
}
