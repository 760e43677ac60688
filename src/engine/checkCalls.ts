/** The meaning of functions that take several items together: reductions, steps along a dimension, flows, picks. */
import type { FunctionSpec } from "./functions.ts";
import {
  axisNamed,
  BROKEN,
  type CallExpr,
  type Checking,
  complainOf,
  likePowers,
  type Meaning,
  type Pick,
  plainPowers,
  quoted,
  unionAxes,
  written,
} from "./meaning.ts";
import type { Expr } from "./parse.ts";
import { nearest, offer } from "./suggest.ts";
import { isPlain, PLAIN, type Powers, samePowers, YEAR } from "./units.ts";
import type { Dimension } from "./workbook.ts";

/** `sum(x)` or `sum(x, routes)`; undefined where `min` or `max` of several arguments works item by item. */
export function checkReduction(expr: CallExpr, spec: FunctionSpec, checking: Checking): Meaning | undefined {
  const [of, by] = expr.args as [Expr, Expr | undefined];
  const names = by?.kind === "name" && checking.names.axes.has(by.name);
  if (by !== undefined && !names && spec.arity[1] > 2) return undefined;
  const meaning = checkNumber(of, checking);
  if (spec.units === "plain") plainPowers([of], [meaning], expr, checking);
  const powers = spec.units === "same" ? meaning.powers : PLAIN;
  if (by === undefined) return { powers, axes: [] };
  const axis = axisNamed(by, checking);
  if (axis === undefined) return { powers, axes: meaning.axes };
  return { powers, axes: without(meaning, axis.name, of, checking) };
}

/** The meaning of a part that must be a number or a condition; choices and texts know only == and !=. */
function checkNumber(expr: Expr, checking: Checking): Meaning {
  const meaning = checking.check(expr);
  if (meaning.options === undefined && meaning.text === undefined) return meaning;
  const what = meaning.text === undefined ? "a choice; compare it with == first" : "a text, not a number";
  return complainOf(checking, "type_mismatch", `${quoted(checking, expr)} is ${what}.`, expr);
}

/** The dimensions but one; complains where that one is not among them. */
function without({ axes, powers }: Meaning, name: string, of: Expr, checking: Checking): readonly string[] {
  if (!axes.includes(name) && powers !== "any") {
    complainOf(checking, "dimension_mismatch", `${quoted(checking, of)} does not range over ${name}.`, of);
  }
  return axes.filter((axis) => axis !== name);
}

/** The dimension along which a function reads: the last argument if it names one, else years, else the only one. */
function alongAxis(
  expr: CallExpr,
  part: Expr,
  of: Meaning,
  fewest: number,
  checking: Checking,
): { axis: string | undefined; args: readonly Expr[] } {
  const last = expr.args.at(-1);
  if (expr.args.length > fewest && last?.kind === "name" && checking.names.axes.has(last.name)) {
    if (!of.axes.includes(last.name) && of !== BROKEN) {
      complainOf(
        checking,
        "dimension_mismatch",
        `${quoted(checking, part)} does not range over ${last.name}.`,
        last,
      );
      return { axis: undefined, args: expr.args.slice(0, -1) };
    }
    return { axis: last.name, args: expr.args.slice(0, -1) };
  }
  const axis = of.axes.includes("years") ? "years" : of.axes.length === 1 ? of.axes[0] : undefined;
  if (axis === undefined && of !== BROKEN) {
    const fix =
      of.axes.length === 0 ? "it ranges over no dimension" : `name the dimension: ${of.axes.join(" or ")}`;
    complainOf(checking, "dimension_mismatch", `${expr.name} reads along a dimension: ${fix}.`, expr);
  }
  return { axis, args: expr.args };
}

/** `prev`, `shift`, `cumulative`, `first`, `last`. */
export function checkAlong(expr: CallExpr, checking: Checking): Meaning {
  const [of] = expr.args as [Expr];
  const meaning = checkNumber(of, checking);
  const fewest = expr.name === "shift" || expr.name === "sortBy" ? 2 : 1;
  const { axis, args } = alongAxis(expr, of, meaning, fewest, checking);
  const rest = args.slice(1).map((arg) => checkNumber(arg, checking));
  if (axis === undefined) return BROKEN;
  if (expr.name === "first" || expr.name === "last" || expr.name === "cumulative") {
    if (rest.length > 0)
      return complainOf(
        checking,
        "unknown_name",
        `${quoted(checking, args[1] as Expr)} is not a dimension.`,
        args[1] as Expr,
      );
    const axes = expr.name === "cumulative" ? meaning.axes : meaning.axes.filter((name) => name !== axis);
    return { powers: meaning.powers, axes };
  }
  if (expr.name === "sortBy") {
    without(rest[0] as Meaning, axis, args[1] as Expr, checking);
    return { powers: meaning.powers, axes: unionAxes([meaning, ...rest]) };
  }
  if (expr.name === "shift") {
    plainOrTime(args[1] as Expr, rest[0] as Meaning, "a whole number of items or years", checking);
    return { powers: meaning.powers, axes: unionAxes([meaning, ...rest]) };
  }
  const like = likePowers(expr, args, [meaning, ...rest], checking);
  return { powers: like, axes: unionAxes([meaning, ...rest]) };
}

function plainOrTime(expr: Expr, { powers }: Meaning, wanted: string, checking: Checking): void {
  if (powers === "any" || isPlain(powers) || samePowers(powers, YEAR)) return;
  complainOf(checking, "unit_mismatch", `${quoted(checking, expr)} must be ${wanted}.`, expr);
}

/** `npv`, `presentValue`, `irr`, `xirr`, `payback`. */
export function checkFlows(expr: CallExpr, checking: Checking): Meaning {
  const before = expr.name === "npv" || expr.name === "presentValue" ? 1 : 0;
  const flows = expr.args[before] as Expr;
  const meaning = checkNumber(flows, checking);
  const { axis, args } = alongAxis(expr, flows, meaning, expr.name === "xirr" ? 2 : before + 1, checking);
  const rest = args.filter((arg) => arg !== flows);
  const others = rest.map((arg) => checkNumber(arg, checking));
  if (axis === undefined) return BROKEN;
  if (rest.length > (expr.name === "xirr" ? 1 : before)) {
    const odd = rest.at(-1) as Expr;
    return complainOf(checking, "unknown_name", `${quoted(checking, odd)} is not a dimension.`, odd);
  }
  if (before === 1) checkRate(rest[0] as Expr, others[0] as Meaning, axis, expr, checking);
  if (expr.name === "xirr") plainOrTime(rest[0] as Expr, others[0] as Meaning, "in days or years", checking);
  const axes = unionAxes([
    { powers: PLAIN, axes: meaning.axes.filter((name) => name !== axis) },
    ...others,
  ]).filter((name) => name !== axis);
  return { powers: flowsPowers(expr.name, meaning, axis), axes };
}

/** A rate is a plain number, and one for the whole run. */
function checkRate(rate: Expr, meaning: Meaning, axis: string, expr: Expr, checking: Checking): void {
  plainPowers([rate], [meaning], expr, checking);
  if (!meaning.axes.includes(axis)) return;
  const message = `The rate ${quoted(checking, rate)} ranges over ${axis}; one rate for all flows is needed.`;
  complainOf(checking, "dimension_mismatch", message, rate);
}

function flowsPowers(name: string, flows: Meaning, axis: string): Powers | "any" {
  if (name === "irr" || name === "xirr") return PLAIN;
  if (name === "payback") return axis === "years" ? YEAR : PLAIN;
  return flows.powers;
}

/** `item`, `index`, `pick`, `relabel`. */
export function checkPlaceFunction(expr: CallExpr, checking: Checking): Meaning {
  if (expr.name === "pick") return checkPick(expr, checking);
  if (expr.name === "relabel") return checkRelabel(expr, checking);
  const axis = axisNamed(expr.args[0], checking);
  if (axis === undefined) return BROKEN;
  const place = { powers: PLAIN, axes: [axis.name] };
  return expr.name === "item" ? { ...place, options: axis.dimension.items } : place;
}

function checkPick(expr: CallExpr, checking: Checking): Meaning {
  const [of, ...pairs] = expr.args as [Expr, ...Expr[]];
  const meaning = checking.check(of);
  const picks: Pick[] = [];
  if (pairs.length % 2 === 1) {
    const message = 'pick takes a dimension and an item, or two of each: pick(x, dimension, "item").';
    return complainOf(checking, "wrong_arguments", message, expr);
  }
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const axis = axisNamed(pairs[i], checking);
    if (axis === undefined) return BROKEN;
    const free = {
      ...meaning,
      axes: meaning.axes.filter((name) => !picks.some((pick) => pick.axis === name)),
    };
    without(free, axis.name, of, checking);
    const pick = pickAt(axis.name, axis.dimension, pairs[i + 1] as Expr, checking);
    if (pick === undefined) return BROKEN;
    picks.push(pick);
  }
  return picked(expr, meaning, picks, checking);
}

function picked(expr: Expr, meaning: Meaning, picks: readonly Pick[], checking: Checking): Meaning {
  checking.picks.set(expr, picks);
  const taken = new Set(picks.map(({ axis }) => axis));
  const indexes = picks.flatMap(({ at }) =>
    typeof at === "number" ? [] : [checking.meanings.get(at.index) ?? BROKEN],
  );
  const axes = [...new Set([...meaning.axes.filter((axis) => !taken.has(axis)), ...unionAxes(indexes)])];
  return { ...meaning, axes };
}

function checkRelabel(expr: CallExpr, checking: Checking): Meaning {
  const [of, fromName, toName] = expr.args as [Expr, Expr, Expr];
  const meaning = checking.check(of);
  const [from, to] = [axisNamed(fromName, checking), axisNamed(toName, checking)];
  if (from === undefined || to === undefined) return BROKEN;
  without(meaning, from.name, of, checking);
  if (from.dimension !== to.dimension) {
    return complainOf(
      checking,
      "dimension_mismatch",
      `${from.name} and ${to.name} are different dimensions.`,
      expr,
    );
  }
  if (meaning.axes.includes(to.name)) {
    return complainOf(
      checking,
      "dimension_mismatch",
      `${quoted(checking, of)} ranges over ${to.name} already.`,
      expr,
    );
  }
  return { ...meaning, axes: meaning.axes.map((axis) => (axis === from.name ? to.name : axis)) };
}

/** `x["Nvidia"]`, `x[supplier]`, `x[0]`, `x["Oracle", 2]`: each item belongs to one of x's dimensions. */
export function checkItem(expr: Expr & { kind: "item" }, checking: Checking): Meaning {
  const meaning = checking.check(expr.of);
  if (meaning === BROKEN) return BROKEN;
  const picks: Pick[] = [];
  for (const item of expr.items) {
    const free = meaning.axes.filter((axis) => !picks.some((pick) => pick.axis === axis));
    const pick = pickAmong(free, item, expr, checking);
    if (pick === undefined) return { ...meaning, axes: [] };
    picks.push(pick);
  }
  return picked(expr, meaning, picks, checking);
}

/** Which of the free dimensions an item belongs to. */
function pickAmong(
  free: readonly string[],
  item: Expr,
  expr: Expr & { kind: "item" },
  checking: Checking,
): Pick | undefined {
  const known = free.flatMap((name) => {
    const dimension = checking.names.axes.get(name);
    return dimension === undefined ? [] : [{ name, dimension }];
  });
  const fitting = known.filter(({ dimension }) => fits(item, dimension, checking));
  const [only] = fitting;
  if (fitting.length > 1) {
    const message = `${quoted(checking, item)} stands in ${fitting.map(({ name }) => name).join(" and ")}: write pick(${checking.formula.slice(expr.of.start, expr.of.end)}, ${only?.name}, …).`;
    complainOf(checking, "ambiguous_item", message, item);
    return undefined;
  }
  if (only === undefined) {
    const items = known.flatMap(({ dimension }) => dimension.items);
    const near = item.kind === "text" ? nearest(item.text, items) : undefined;
    const where =
      known.length === 0
        ? "It ranges over no dimension."
        : `It ranges over ${known.map(({ name }) => name).join(" and ")}.`;
    complainOf(
      checking,
      "unknown_item",
      `${quoted(checking, expr.of)} has no item ${quoted(checking, item)}. ${where}${offer(near)}`,
      item,
      written(near),
    );
    return undefined;
  }
  return pickAt(only.name, only.dimension, item, checking);
}

function itemText(item: Expr): string | undefined {
  if (item.kind === "text") return item.text;
  if (item.kind === "number") return String(item.value);
  const [arg] = item.kind === "call" && item.name === "u-" ? item.args : [];
  return arg?.kind === "number" ? String(-arg.value) : undefined;
}

function fits(item: Expr, dimension: Dimension, checking: Checking): boolean {
  const text = itemText(item);
  if (text !== undefined) return dimension.items.includes(text);
  const { options } = checking.check(item);
  return options === undefined
    ? dimension.from !== undefined
    : options.every((option) => dimension.items.includes(option));
}

/** How an item picks along a dimension: by its place, by a choice, or by its number. */
function pickAt(axis: string, dimension: Dimension, item: Expr, checking: Checking): Pick | undefined {
  const text = itemText(item);
  if (text !== undefined) {
    const at = dimension.items.indexOf(text);
    if (at >= 0) return { axis, at };
    const near = nearest(text, dimension.items);
    const message = `${axis} has no item “${text}”.${offer(near)}`;
    complainOf(checking, "unknown_item", message, item, written(near));
    return undefined;
  }
  const { options, powers } = checking.check(item);
  if (options !== undefined) {
    const places = options.map((option) => dimension.items.indexOf(option));
    if (!places.includes(-1)) {
      return {
        axis,
        at: { index: item, offset: 0, ...(places.every((place, i) => place === i) ? {} : { places }) },
      };
    }
  } else if (
    dimension.from !== undefined &&
    (powers === "any" || isPlain(powers) || samePowers(powers, YEAR))
  ) {
    return { axis, at: { index: item, offset: dimension.from } };
  }
  complainOf(checking, "unknown_item", `${quoted(checking, item)} is no item of ${axis}.`, item);
  return undefined;
}
