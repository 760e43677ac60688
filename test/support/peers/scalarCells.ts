/**
 * A sheet cell by cell, each formula naming cells only: what an engine without dimensions can be told. Walks our tree by
 * engine.md's words, apart from src/engine/lower.ts, so that it can find that wrong.
 */
import {
  type Dimension,
  type Expr,
  type Sheet,
  type SheetVariable,
  UNITS,
} from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";

/** A formula over cells. Operators and functions have the names of our trees; `fail` has no arguments. */
export type Scalar =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cell"; readonly cell: number }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Scalar[] };

/** A cell of a variable or check, by its number in the sheet. */
export interface ScalarCell {
  readonly cell: number;
  /** Of an input: its own value in base units; of a choice the place of the option. */
  readonly input?: number;
  readonly formula?: Scalar;
}

/** Where the walk stands along each dimension, as places from 0. */
type Places = Readonly<Record<string, number>>;

/** Functions of a whole matrix, which the other engines have not: they stand without arguments, and have no value there. */
const NETWORK: ReadonlySet<string> = new Set(["solve", "circulation"]);

/** Whether a formula asks one of them. */
export function asksNetwork(scalar: Scalar | undefined): boolean {
  return scalar?.kind === "call" && (NETWORK.has(scalar.name) || scalar.args.some(asksNetwork));
}

/** Every cell of a sheet, checks included. A cell that checks block is `if(check, formula, fail)`. */
export function scalarCells(sheet: Sheet): readonly ScalarCell[] {
  return sheet.places.flatMap((placed) => {
    const formula =
      placed.variable.formula ??
      placed.variable.default ??
      sheet.checks.find(({ place }) => place === placed)?.check.formula;
    return Array.from({ length: placed.count }, (_, i): ScalarCell => {
      const cell = placed.first + i;
      const places = placesOf(placed, i);
      if (formula === undefined) return { cell, input: sheet.ownInputs[sheet.inputOfCell[cell] ?? -1] ?? 0 };
      const parsed = parseFormula(formula);
      if ("complaint" in parsed) throw new Error(`${placed.variable.name}: ${parsed.complaint.message}`);
      return { cell, formula: blocked(flat(parsed.tree, places, sheet), placed, places, sheet) };
    });
  });
}

function placesOf({ axes, dimensions }: SheetVariable, i: number): Places {
  const places: Record<string, number> = {};
  let rest = i;
  for (let d = axes.length - 1; d >= 0; d--) {
    const { length } = dimensions[d]?.items ?? [];
    places[axes[d]?.name ?? ""] = rest % length;
    rest = Math.floor(rest / length);
  }
  return places;
}

function blocked(formula: Scalar, placed: SheetVariable, places: Places, sheet: Sheet): Scalar {
  let result = formula;
  for (const { check, place } of sheet.checks) {
    if (check.severity !== "error" || !check.blocks?.includes(placed.variable.name)) continue;
    for (let i = 0; i < place.count; i++) {
      const at = placesOf(place, i);
      const applies = Object.keys(at).every(
        (axis) => places[axis] === undefined || places[axis] === at[axis],
      );
      if (applies) result = call("if", cellRef(place.first + i), result, call("fail"));
    }
  }
  return result;
}

const number = (value: number): Scalar => ({ kind: "number", value });
const cellRef = (cell: number): Scalar => ({ kind: "cell", cell });

/** A call; a comparison of two known places, or a choice by a known condition, is settled here as a person would. */
function call(name: string, ...args: readonly Scalar[]): Scalar {
  const [a, b] = args;
  if ((name === "==" || name === "!=") && a?.kind === "number" && b?.kind === "number")
    return number((a.value === b.value) === (name === "==") ? 1 : 0);
  const [condition, yes, no] = args;
  if (name === "if" && condition?.kind === "number" && yes && no) return condition.value !== 0 ? yes : no;
  return { kind: "call", name, args };
}

function dimensionOf(axis: string, sheet: Sheet): Dimension {
  for (const { axes, dimensions } of sheet.variables.values()) {
    const found = dimensions[axes.findIndex(({ name }) => name === axis)];
    if (found !== undefined) return found;
  }
  const found = sheet.workbook.dimensions.find(({ name }) => name === axis);
  if (found === undefined) throw new Error(`There is no dimension ${axis}.`);
  return found;
}

const isDimension = (expr: Expr | undefined, sheet: Sheet): expr is Expr & { kind: "name" } =>
  expr?.kind === "name" && axisNames(sheet).has(expr.name);

const namesBySheet = new WeakMap<Sheet, ReadonlySet<string>>();

/** The dimensions of a sheet, and the names under which variables range over them twice. */
function axisNames(sheet: Sheet): ReadonlySet<string> {
  const known = namesBySheet.get(sheet);
  if (known !== undefined) return known;
  const dimensions = sheet.workbook.dimensions.map(({ name }) => name);
  const axes = [...sheet.variables.values()].flatMap((placed) => placed.axes.map(({ name }) => name));
  const names = new Set([...dimensions, ...axes]);
  namesBySheet.set(sheet, names);
  return names;
}

/** The dimensions that a part ranges over. */
function axesOf(expr: Expr, sheet: Sheet): readonly string[] {
  if (expr.kind === "name") {
    if (expr.name === "year") return ["years"];
    return sheet.variables.get(expr.name)?.axes.map(({ name }) => name) ?? [];
  }
  if (expr.kind === "item") {
    const taken = pickedAxes(expr, sheet);
    const left = axesOf(expr.of, sheet).filter((axis) => !taken.includes(axis));
    return [...new Set([...left, ...expr.items.flatMap((item) => axesOf(item, sheet))])];
  }
  if (expr.kind !== "call") return [];
  const [first] = expr.args;
  if (expr.name === "item" || expr.name === "index") return isDimension(first, sheet) ? [first.name] : [];
  if (expr.name === "relabel") {
    const [from, to] = relabelled(expr);
    return axesOf(first as Expr, sheet).map((axis) => (axis === from ? to : axis));
  }
  const union = [...new Set(expr.args.flatMap((arg) => axesOf(arg, sheet)))];
  if (isReduction(expr, sheet)) {
    const by = expr.args[1];
    return isDimension(by, sheet) ? union.filter((axis) => axis !== by.name) : [];
  }
  const drops = ["first", "last", "npv", "presentValue", "irr", "payback"].includes(expr.name);
  return drops ? union.filter((axis) => axis !== axisAlong(expr, sheet)) : union;
}

/** The two dimensions of a `relabel`. */
function relabelled({ args }: Expr & { kind: "call" }): readonly [string, string] {
  const [from = "", to = ""] = args.slice(1).map((arg) => (arg.kind === "name" ? arg.name : ""));
  return [from, to];
}

const REDUCTIONS = ["sum", "min", "max", "mean", "product", "count", "any", "all"];

/** `sum(x)` or `min(x, routes)`, as against `min(a, b)`. */
function isReduction({ name, args }: Expr & { kind: "call" }, sheet: Sheet): boolean {
  return REDUCTIONS.includes(name) && (args.length === 1 || isDimension(args[1], sheet));
}

/** Where the flows, or the thing read along a dimension, stand among the arguments. */
const flowsAt = (name: string): number => (name === "npv" || name === "presentValue" ? 1 : 0);

/** The dimension along which a call reads: named last, else years, else the only one. */
function axisAlong({ name, args }: Expr & { kind: "call" }, sheet: Sheet): string {
  const last = args.at(-1);
  if (isDimension(last, sheet)) return last.name;
  const axes = axesOf(args[flowsAt(name)] as Expr, sheet);
  return axes.includes("years") ? "years" : (axes[0] ?? "");
}

/** A part at one item of each of its dimensions. */
function flat(expr: Expr, places: Places, sheet: Sheet): Scalar {
  switch (expr.kind) {
    case "number":
      return number(expr.value);
    case "text":
      throw new Error(`The text ${expr.text} stands where no text is compared.`);
    case "name":
      return flatName(expr.name, places, sheet);
    case "item":
      return flatItem(expr, places, sheet);
    case "call":
      return flatCall(expr, places, sheet);
  }
}

function flatName(name: string, places: Places, sheet: Sheet): Scalar {
  const placed = sheet.variables.get(name);
  if (placed !== undefined) {
    const offset = placed.axes.reduce(
      (sum, axis, d) => sum * (placed.dimensions[d]?.items.length ?? 0) + (places[axis.name] ?? 0),
      0,
    );
    return cellRef(placed.first + offset);
  }
  if (name === "year") return number((dimensionOf("years", sheet).from ?? 0) + (places.years ?? 0));
  const unit = UNITS.get(name);
  if (unit === undefined) throw new Error(`The name ${name} is neither a variable nor a unit.`);
  return number(unit.multiply / unit.divide);
}

function flatCall(expr: Expr & { kind: "call" }, places: Places, sheet: Sheet): Scalar {
  const { name, args } = expr;
  const [first, second] = args as [Expr, Expr];
  if (name === "fail") return call("fail");
  if (name === "item" || name === "index") {
    const place = places[first.kind === "name" ? first.name : ""] ?? 0;
    return number(name === "item" ? place : place + 1);
  }
  if (name === "relabel") {
    const [from, to] = relabelled(expr);
    return flat(first, { ...places, [from]: places[to] ?? 0 }, sheet);
  }
  if (NETWORK.has(name)) return call(name);
  if (name === "==" || name === "!=") return flatComparison(name, first, second, places, sheet);
  if (isReduction(expr, sheet)) {
    const axes = isDimension(second, sheet) ? [second.name] : axesOf(first, sheet);
    return call(name, ...everyPlace(axes, places, sheet).map((at) => flat(first, at, sheet)));
  }
  if (["prev", "first", "last", "cumulative", "shift"].includes(name)) return flatAlong(expr, places, sheet);
  if (name === "sortBy") {
    const axis = axisAlong(expr, sheet);
    const all = everyPlace([axis], places, sheet);
    const along = (part: Expr): readonly Scalar[] => all.map((at) => flat(part, at, sheet));
    return call(name, number(places[axis] ?? 0), ...along(second), ...along(first));
  }
  if (["npv", "presentValue", "irr", "payback"].includes(name)) {
    const axis = axisAlong(expr, sheet);
    const flows = everyPlace([axis], places, sheet).map((at) => flat(args[flowsAt(name)] as Expr, at, sheet));
    const before = name === "payback" ? [number(dimensionOf(axis, sheet).from ?? 0)] : [];
    const rate = flowsAt(name) === 1 ? [flat(first, places, sheet)] : [];
    return call(name, ...before, ...rate, ...flows);
  }
  return call(name, ...args.map((arg) => flat(arg, places, sheet)));
}

function everyPlace(axes: readonly string[], places: Places, sheet: Sheet): readonly Places[] {
  return axes.reduce<readonly Places[]>(
    (all, axis) =>
      all.flatMap((at) => dimensionOf(axis, sheet).items.map((_, place) => ({ ...at, [axis]: place }))),
    [places],
  );
}

/** `prev`, `shift`, `first`, `last` and `cumulative`: the part elsewhere along a dimension. */
function flatAlong(expr: Expr & { kind: "call" }, places: Places, sheet: Sheet): Scalar {
  const { name, args } = expr;
  const [of, second] = args as [Expr, Expr | undefined];
  const axis = axisAlong(expr, sheet);
  const { length } = dimensionOf(axis, sheet).items;
  const here = places[axis] ?? 0;
  const at = (place: number): Scalar => flat(of, { ...places, [axis]: place }, sheet);
  if (name === "first") return at(0);
  if (name === "last") return at(length - 1);
  if (name === "cumulative") return call("sum", ...Array.from({ length: here + 1 }, (_, place) => at(place)));
  if (name === "prev") {
    if (here > 0) return at(here - 1);
    return second === undefined || isDimension(second, sheet) ? call("fail") : flat(second, places, sheet);
  }
  const earlier = flat(second as Expr, places, sheet);
  if (earlier.kind !== "number") {
    const all = Array.from({ length }, (_, place) => at(place));
    return call("shift", call("-", number(here), earlier), ...all);
  }
  const place = here - earlier.value;
  return place >= 0 && place < length ? at(place) : number(0);
}

/** The options of a choice or an item; undefined for anything else. */
function optionsOf(expr: Expr, sheet: Sheet): readonly string[] | undefined {
  if (expr.kind === "name") return sheet.variables.get(expr.name)?.choices;
  if (expr.kind === "item") return optionsOf(expr.of, sheet);
  const [dimension] = expr.kind === "call" && expr.name === "item" ? expr.args : [];
  return isDimension(dimension, sheet) ? dimensionOf(dimension.name, sheet).items : undefined;
}

/** Choices and items are places in their list of options; a text is its place there. */
function flatComparison(name: string, left: Expr, right: Expr, places: Places, sheet: Sheet): Scalar {
  const options = optionsOf(left, sheet) ?? optionsOf(right, sheet) ?? [];
  const side = (expr: Expr): Scalar =>
    expr.kind === "text" ? number(options.indexOf(expr.text)) : flat(expr, places, sheet);
  return call(name, side(left), side(right));
}

/** The dimensions along which `x[…]` picks, one for each item. */
function pickedAxes({ of, items }: Expr & { kind: "item" }, sheet: Sheet): readonly string[] {
  const free = [...axesOf(of, sheet)];
  return items.map((item) => {
    const fits = free.findIndex((axis) => {
      const { items: all, from } = dimensionOf(axis, sheet);
      if (item.kind === "text") return all.includes(item.text);
      if (item.kind === "number") return all.includes(String(item.value));
      return optionsOf(item, sheet)?.every((option) => all.includes(option)) ?? from !== undefined;
    });
    return free.splice(fits, 1)[0] ?? "";
  });
}

/** `x["Nvidia"]`; and `x[supplier]` or `x[exitYear]`, which is `pick` of a place among all values. */
function flatItem(expr: Expr & { kind: "item" }, places: Places, sheet: Sheet): Scalar {
  const axes = pickedAxes(expr, sheet);
  const known: Record<string, number> = { ...places };
  const chosen: { axis: string; by: Scalar }[] = [];
  for (const [i, item] of expr.items.entries()) {
    const axis = axes[i] ?? "";
    const all = dimensionOf(axis, sheet).items;
    if (item.kind === "text") known[axis] = all.indexOf(item.text);
    else if (item.kind === "number") known[axis] = all.indexOf(String(item.value));
    else chosen.push({ axis, by: placeOf(item, axis, places, sheet) });
  }
  const [choice, ...more] = chosen;
  if (choice === undefined) return flat(expr.of, known, sheet);
  if (more.length > 0) throw new Error("Two choices between one pair of brackets are not translated.");
  const values = dimensionOf(choice.axis, sheet).items.map((_, place) =>
    flat(expr.of, { ...known, [choice.axis]: place }, sheet),
  );
  return call("pick", choice.by, ...values);
}

/** The place, from 0, that a choice or an item's number stands for. */
function placeOf(item: Expr, axis: string, places: Places, sheet: Sheet): Scalar {
  const index = flat(item, places, sheet);
  const from = optionsOf(item, sheet) === undefined ? (dimensionOf(axis, sheet).from ?? 0) : 0;
  return from === 0 ? index : call("-", index, number(from));
}
