/** Lowering of functions that take several items together: reductions, steps along a dimension, flows. */
import { constant, constantOf, failure, few, many } from "./graph.ts";
import { dimensionOf, type Lowering, meaningIn, placeOn, standing } from "./lowering.ts";
import type { CallExpr } from "./meaning.ts";
import { OP } from "./operations.ts";
import type { Expr } from "./parse.ts";
import { samePowers, YEAR } from "./units.ts";

/** The nodes already made of a part, and the key of where the walk stands along its dimensions. */
function madeHere(
  expr: Expr,
  axes: readonly string[],
  lowering: Lowering,
): { nodes: Map<number, number>; place: number } {
  let nodes = lowering.made.get(expr);
  if (nodes === undefined) {
    nodes = new Map();
    lowering.made.set(expr, nodes);
  }
  let place = 0;
  for (const axis of axes) place = place * dimensionOf(lowering, axis).items.length + placeOn(lowering, axis);
  return { nodes, place };
}

/** A part made once for each place where it can stand: a wide sum is not built again at every item that reads it. */
function once(expr: Expr, axes: readonly string[], lowering: Lowering, make: () => number): number {
  const { nodes, place } = madeHere(expr, axes, lowering);
  const known = nodes.get(place);
  if (known !== undefined) return known;
  const node = make();
  nodes.set(place, node);
  lowering.shared.add(node);
  return node;
}

const REDUCTIONS: Readonly<Record<string, number>> = {
  sum: OP.sum,
  mean: OP.sum,
  min: OP.minOf,
  max: OP.maxOf,
  product: OP.product,
  count: OP.count,
  any: OP.any,
  all: OP.all,
};

export function lowerReduction(expr: CallExpr, lowering: Lowering): number {
  const { graph } = lowering;
  const [of, by] = expr.args as [Expr, Expr | undefined];
  const all = meaningIn(lowering, of).axes;
  const axes = by?.kind === "name" ? [by.name] : all;
  return once(expr, meaningIn(lowering, expr).axes, lowering, () => {
    const values: number[] = [];
    eachPlace(axes, lowering, () => values.push(lowering.lower(of)));
    const op = REDUCTIONS[expr.name] as number;
    const isAlone =
      values.length === 1 && (op === OP.sum || op === OP.minOf || op === OP.maxOf || op === OP.product);
    const whole = isAlone ? (values[0] as number) : many(graph, op, values);
    return expr.name === "mean" ? few(graph, OP.divide, whole, constant(graph, values.length)) : whole;
  });
}

/** Runs `then` at every item of the dimensions, the last fastest. */
function eachPlace(axes: readonly string[], lowering: Lowering, then: () => void): void {
  const [axis, ...rest] = axes;
  if (axis === undefined) {
    then();
    return;
  }
  const { length } = dimensionOf(lowering, axis).items;
  for (let place = 0; place < length; place++) {
    standing(lowering, axis, place, () => eachPlace(rest, lowering, then));
  }
}

/** The dimension along which a call reads: named last, else years, else the only one. */
function axisOfCall(
  expr: CallExpr,
  of: Expr,
  fewest: number,
  lowering: Lowering,
): { axis: string; args: readonly Expr[] } {
  const last = expr.args.at(-1);
  if (expr.args.length > fewest && last?.kind === "name" && lowering.names.axes.has(last.name)) {
    return { axis: last.name, args: expr.args.slice(0, -1) };
  }
  const { axes } = meaningIn(lowering, of);
  return { axis: axes.includes("years") ? "years" : (axes[0] ?? ""), args: expr.args };
}

export function lowerAlong(expr: CallExpr, lowering: Lowering): number {
  const [of] = expr.args as [Expr];
  const fewest = expr.name === "shift" || expr.name === "sortBy" ? 2 : 1;
  const { axis, args } = axisOfCall(expr, of, fewest, lowering);
  const { length } = dimensionOf(lowering, axis).items;
  const at = (place: number): number => standing(lowering, axis, place, () => lowering.lower(of));
  const here = placeOn(lowering, axis);
  switch (expr.name) {
    case "first":
      return at(0);
    case "last":
      return at(length - 1);
    case "cumulative":
      return lowerCumulative(expr, of, axis, lowering);
    case "sortBy":
      return lowerSorted(of, args[1] as Expr, axis, lowering);
    case "shift":
      return lowerShift(args[1] as Expr, here, length, at, lowering);
    default:
      return here > 0 ? at(here - 1) : lowerStart(args[1], lowering);
  }
}

function lowerSorted(of: Expr, key: Expr, axis: string, lowering: Lowering): number {
  const places = Array.from(dimensionOf(lowering, axis).items.keys());
  const all = (part: Expr): number[] =>
    places.map((place) => standing(lowering, axis, place, () => lowering.lower(part)));
  const here = constant(lowering.graph, placeOn(lowering, axis));
  return many(lowering.graph, OP.sorted, [here, ...all(key), ...all(of)]);
}

function lowerStart(start: Expr | undefined, lowering: Lowering): number {
  if (start !== undefined) return lowering.lower(start);
  lowering.errors.push({ kind: "no_previous", sentence: "no_previous" });
  return failure(lowering.graph, lowering.errors.length - 1);
}

/** x summed from the first item to here, each sum one more addition than the one before. */
function lowerCumulative(expr: Expr, of: Expr, axis: string, lowering: Lowering): number {
  const { axes } = meaningIn(lowering, of);
  const sumAt = (place: number): number | undefined =>
    standing(lowering, axis, place, () => {
      const made = madeHere(expr, axes, lowering);
      return made.nodes.get(made.place);
    });
  const here = placeOn(lowering, axis);
  let from = here;
  while (from > 0 && sumAt(from) === undefined) from -= 1;
  let sum = sumAt(from);
  for (let place = sum === undefined ? 0 : from + 1; place <= here; place++) {
    const before = sum;
    sum = standing(lowering, axis, place, () =>
      once(expr, axes, lowering, () => {
        const value = lowering.lower(of);
        return before === undefined ? value : few(lowering.graph, OP.add, before, value);
      }),
    );
  }
  return sum ?? constant(lowering.graph, 0);
}

/** x as it was n items earlier, 0 outside. */
function lowerShift(
  by: Expr,
  here: number,
  length: number,
  at: (place: number) => number,
  lowering: Lowering,
): number {
  const { graph, errors } = lowering;
  const n = lowering.lower(by);
  const known = constantOf(graph, n);
  if (known === undefined) {
    const place = few(graph, OP.subtract, constant(graph, here), n);
    return many(graph, OP.shift, [place, constant(graph, 0), ...Array.from({ length }, (_, i) => at(i))]);
  }
  if (!Number.isInteger(known)) {
    errors.push({ kind: "invalid_input", sentence: "bad_item" });
    return failure(graph, errors.length - 1);
  }
  const place = here - known;
  return place >= 0 && place < length ? at(place) : constant(graph, 0);
}

const FLOWS: Readonly<Record<string, number>> = {
  npv: OP.npv,
  presentValue: OP.presentValue,
  irr: OP.irr,
  xirr: OP.xirr,
  payback: OP.payback,
};

export function lowerFlows(expr: CallExpr, lowering: Lowering): number {
  const { graph } = lowering;
  const before = expr.name === "npv" || expr.name === "presentValue" ? 1 : 0;
  const flows = expr.args[before] as Expr;
  const { axis, args } = axisOfCall(expr, flows, expr.name === "xirr" ? 2 : before + 1, lowering);
  return once(expr, meaningIn(lowering, expr).axes, lowering, () => {
    const dimension = dimensionOf(lowering, axis);
    const along = (part: Expr): number[] =>
      dimension.items.map((_, place) => standing(lowering, axis, place, () => lowering.lower(part)));
    const op = FLOWS[expr.name] as number;
    if (before === 1) return many(graph, op, [lowering.lower(expr.args[0] as Expr), ...along(flows)]);
    if (expr.name === "xirr")
      return many(graph, op, [
        ...along(flows),
        ...along(args[1] as Expr).map((day) => inDays(day, args[1] as Expr, lowering)),
      ]);
    const start = expr.name === "payback" ? [constant(graph, dimension.from ?? 0)] : [];
    return many(graph, op, [...start, ...along(flows)]);
  });
}

/** A time in years as days; a plain number is days already. */
function inDays(time: number, part: Expr, lowering: Lowering): number {
  const { powers } = meaningIn(lowering, part);
  const isTime = powers !== "any" && samePowers(powers, YEAR);
  return isTime ? few(lowering.graph, OP.multiply, time, constant(lowering.graph, 365)) : time;
}
