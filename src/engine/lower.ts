/**
 * Variables -> scalar cells: a formula's tree becomes operations at every item of the variable's dimensions; `prev`,
 * `sum` and `x[item]` become plain references.
 */
import { FUNCTIONS } from "./functions.ts";
import { constant, constantOf, failure, few, type Graph, LEAF, leaf, many } from "./graph.ts";
import { lowerAlong, lowerFlows, lowerReduction } from "./lowerCalls.ts";
import { dimensionOf, type Lowering, meaningIn, type NamedError, placeOn, standing } from "./lowering.ts";
import { lowerNetwork } from "./lowerNetwork.ts";
import type { CallExpr, Checked, Meaning, Pick } from "./meaning.ts";
import type { Names } from "./names.ts";
import { OP } from "./operations.ts";
import type { Expr } from "./parse.ts";
import type { SheetVariable } from "./places.ts";
import { UNITS } from "./units.ts";
import type { Dimension } from "./workbook.ts";

export function createLowering(graph: Graph, names: Names, errors: NamedError[], checked: Checked): Lowering {
  const lowering: Lowering = {
    graph,
    names,
    errors,
    checked,
    places: new Map(),
    made: new Map(),
    shared: new Set(),
    lower: (expr) => lower(expr, lowering),
  };
  return lowering;
}

/** The formula's node at one item of each of the variable's dimensions. */
export function lowerAt(lowering: Lowering, axes: readonly string[], places: readonly number[]): number {
  for (const [i, axis] of axes.entries()) lowering.places.set(axis, places[i] as number);
  return lowering.lower(lowering.checked.tree);
}

function lower(expr: Expr, lowering: Lowering): number {
  const { graph, errors } = lowering;
  switch (expr.kind) {
    case "number":
      return constant(graph, expr.value);
    case "text":
      return constant(graph, 0);
    case "name":
      return lowerName(expr.name, lowering);
    case "item":
      return lowerPicks(expr.of, lowering.checked.picks.get(expr) ?? [], lowering);
    case "call":
      return lowerCall(expr, lowering, errors);
  }
}

function lowerName(name: string, lowering: Lowering): number {
  const { graph, names } = lowering;
  const variable = names.variables.get(name);
  if (variable !== undefined) return leaf(graph, LEAF.cell, cellHere(variable, lowering));
  if (name === "year" && names.axes.get("years")?.from !== undefined) {
    return constant(graph, (dimensionOf(lowering, "years").from ?? 0) + placeOn(lowering, "years"));
  }
  const unit = UNITS.get(name);
  return constant(graph, unit === undefined ? 0 : unit.multiply / unit.divide);
}

/** The cell of a variable where the walk stands. */
function cellHere({ axes, dimensions, first }: SheetVariable, lowering: Lowering): number {
  let place = 0;
  for (let i = 0; i < axes.length; i++) {
    place =
      place * (dimensions[i] as Dimension).items.length +
      placeOn(lowering, (axes[i] as { name: string }).name);
  }
  return first + place;
}

function lowerCall(expr: CallExpr, lowering: Lowering, errors: NamedError[]): number {
  switch (FUNCTIONS.get(expr.name)?.family) {
    case "itemwise":
      return lowerItemwise(expr, lowering);
    case "reduction":
      return isItemwise(expr, lowering) ? foldPairs(expr, lowering) : lowerReduction(expr, lowering);
    case "along":
      return lowerAlong(expr, lowering);
    case "flows":
      return lowerFlows(expr, lowering);
    case "network":
      return lowerNetwork(expr, lowering);
    case "place":
      return lowerPlace(expr, lowering);
    default: {
      const [kind, message] = expr.args.map((arg) => (arg.kind === "text" ? arg.text : "")) as [
        string,
        string,
      ];
      errors.push({ kind, sentence: message, own: message });
      return failure(lowering.graph, errors.length - 1);
    }
  }
}

/** `min(a, b)` as against `min(x, routes)`. */
function isItemwise({ args }: CallExpr, { names }: Lowering): boolean {
  const [, by] = args;
  return by !== undefined && !(by.kind === "name" && names.axes.has(by.name) && args.length === 2);
}

function foldPairs(expr: CallExpr, { graph, lower: at }: Lowering): number {
  return expr.args.map(at).reduce((a, b) => few(graph, expr.name === "min" ? OP.min : OP.max, a, b));
}

const ITEMWISE: Readonly<Record<string, number>> = {
  "+": OP.add,
  "-": OP.subtract,
  "*": OP.multiply,
  "/": OP.divide,
  "^": OP.power,
  "==": OP.equal,
  "!=": OP.unequal,
  "<": OP.less,
  "<=": OP.lessEqual,
  "u-": OP.negate,
  and: OP.and,
  or: OP.or,
  not: OP.not,
  if: OP.choose,
  mod: OP.mod,
  abs: OP.abs,
  sqrt: OP.sqrt,
  exp: OP.exp,
  log: OP.log,
  log10: OP.log10,
  round: OP.round,
  floor: OP.floor,
  ceil: OP.ceil,
};

function lowerItemwise(expr: CallExpr, lowering: Lowering): number {
  const { graph, lower: at } = lowering;
  const first = expr.args[0] as Expr;
  const second = expr.args[1] as Expr;
  if (expr.name === "u+") return at(first);
  if (expr.name === ">" || expr.name === ">=")
    return few(graph, expr.name === ">" ? OP.less : OP.lessEqual, at(second), at(first));
  if (expr.name === "==" || expr.name === "!=") {
    const [a, b] = lowerComparands(first, second, lowering);
    return few(graph, expr.name === "==" ? OP.equal : OP.unequal, a, b);
  }
  const third = expr.args[2];
  const a = at(first);
  const b = second !== undefined ? at(second) : expr.name === "round" ? constant(graph, 0) : -1;
  return few(graph, ITEMWISE[expr.name] as number, a, b, third === undefined ? -1 : at(third));
}

/** Two sides of a comparison; choices and texts become places in the same list of options. */
function lowerComparands(first: Expr, second: Expr, lowering: Lowering): [number, number] {
  const { graph, lower: at } = lowering;
  const [left, right] = [meaningIn(lowering, first), meaningIn(lowering, second)];
  const options = left.options ?? right.options;
  if (left.text !== undefined && right.text !== undefined)
    return [constant(graph, 0), constant(graph, left.text === right.text ? 0 : 1)];
  if (options === undefined) return [at(first), at(second)];
  const side = (expr: Expr, meaning: Meaning): number => {
    if (meaning.text !== undefined) return constant(graph, options.indexOf(meaning.text));
    return translate(
      graph,
      at(expr),
      (meaning.options ?? options).map((option) => options.indexOf(option)),
    );
  };
  return [side(first, left), side(second, right)];
}

/** A place in one list as the place in another; nothing to do where they agree. */
function translate(graph: Graph, place: number, places: readonly number[]): number {
  if (places.every((other, i) => other === i)) return place;
  return many(graph, OP.pick, [place, constant(graph, 0), ...places.map((other) => constant(graph, other))]);
}

function lowerPlace(expr: CallExpr, lowering: Lowering): number {
  const { graph, lower: at } = lowering;
  const [of, from, to] = expr.args as [Expr, Expr & { name: string }, Expr & { name: string }];
  if (expr.name === "pick") return lowerPicks(of, lowering.checked.picks.get(expr) ?? [], lowering);
  if (expr.name === "relabel") return standing(lowering, from.name, placeOn(lowering, to.name), () => at(of));
  const place = placeOn(lowering, of.kind === "name" ? of.name : "");
  return constant(graph, expr.name === "item" ? place : place + 1);
}

/** x at chosen items: a plain reference where the place is known, else a pick among all of them. */
function lowerPicks(of: Expr, picks: readonly Pick[], lowering: Lowering): number {
  const indexes = picks.map(({ at }) =>
    typeof at === "number" ? undefined : translate(lowering.graph, lowering.lower(at.index), at.places ?? []),
  );
  return pickFrom(of, picks, indexes, lowering);
}

function pickFrom(
  of: Expr,
  picks: readonly Pick[],
  indexes: readonly (number | undefined)[],
  lowering: Lowering,
): number {
  const [pick, ...rest] = picks;
  if (pick === undefined) return lowering.lower(of);
  const { graph } = lowering;
  const [index, ...others] = indexes;
  const here = (place: number): number =>
    standing(lowering, pick.axis, place, () => pickFrom(of, rest, others, lowering));
  if (typeof pick.at === "number" || index === undefined)
    return here(typeof pick.at === "number" ? pick.at : 0);
  const { length } = dimensionOf(lowering, pick.axis).items;
  const known = constantOf(graph, index);
  if (
    known !== undefined &&
    Number.isInteger(known - pick.at.offset) &&
    known >= pick.at.offset &&
    known < pick.at.offset + length
  ) {
    return here(known - pick.at.offset);
  }
  const values = Array.from({ length }, (_, place) => here(place));
  return many(graph, OP.pick, [index, constant(graph, pick.at.offset), ...values]);
}
