/** All variables and checks of a workbook -> cells in the graph: formulas, inputs with their hard ranges, blocks by checks. */
import { type Building, checkKey } from "./building.ts";
import { claim, constant, failure, few, type Graph, LEAF, leaf, many } from "./graph.ts";
import { createLowering, lowerAt } from "./lower.ts";
import type { Checked } from "./meaning.ts";
import { OP } from "./operations.ts";
import { type OwnValues, ownValues } from "./ownInputs.ts";
import type { SheetCheck, SheetVariable } from "./places.ts";
import { toBase } from "./units.ts";
import { hasValue, type Variable } from "./workbook.ts";

/** Lowers every cell; fills the building's roots. Throws TooLarge past the limit of instructions. */
export function lowerSheet(building: Building): void {
  for (const placed of building.names.variables.values()) lowerVariable(building, placed);
  for (const { check, place } of building.checks)
    lowerCells(building, place, building.formulas.get(checkKey(check)), []);
}

function lowerVariable(building: Building, placed: SheetVariable): void {
  const { variable, count } = placed;
  if (count === 0) return;
  const blockers = building.blockers.get(variable.name) ?? [];
  const isInput = variable.formula === undefined && hasValue(variable);
  if (isInput) lowerInputs(building, placed, blockers);
  else lowerCells(building, placed, building.formulas.get(variable.name), blockers);
}

/** Every cell of a formula; a broken formula's cells are errors that carry the complaint. */
function lowerCells(
  building: Building,
  placed: SheetVariable,
  checked: Checked | undefined,
  blockers: readonly SheetCheck[],
): void {
  const { graph, roots, names, errors } = building;
  const { axes, dimensions, first, count, variable } = placed;
  const lowering = checked === undefined ? undefined : createLowering(graph, names, errors, checked);
  const broken = lowering === undefined ? brokenError(building, variable) : 0;
  const axisNames = axes.map(({ name }) => name);
  for (let i = 0; i < count; i++) {
    const cell = first + i;
    const firstNew = graph.op.length;
    const node =
      lowering === undefined ? failure(graph, broken) : lowerAt(lowering, axisNames, placesAt(dimensions, i));
    const own = guarded(building, placed, i, blockers, node);
    const isShared = own === node && count > 1 && lowering?.shared.has(node);
    roots[cell] = claim(graph, own, isShared ? graph.op.length : firstNew, cell);
  }
}

function brokenError({ complaints, errors }: Building, { name }: Variable): number {
  const complaint = complaints.find(({ variable }) => variable === name);
  errors.push({
    kind: complaint?.kind ?? "syntax_error",
    sentence: "formula",
    complaint: complaint?.message ?? "the formula cannot be used.",
  });
  return errors.length - 1;
}

/** The place along each dimension of a variable's i-th cell. */
function placesAt(dimensions: SheetVariable["dimensions"], i: number): readonly number[] {
  const places: number[] = [];
  let rest = i;
  for (let d = dimensions.length - 1; d >= 0; d--) {
    const { length } = (dimensions[d] as { items: readonly string[] }).items;
    places[d] = rest % length;
    rest = Math.floor(rest / length);
  }
  return places;
}

/** The node, let through only while the checks that block it hold: at its own items, and at all items of other dimensions. */
function guarded(
  { graph }: Building,
  { axes, dimensions }: SheetVariable,
  i: number,
  blockers: readonly SheetCheck[],
  node: number,
): number {
  if (blockers.length === 0) return node;
  const places = placesAt(dimensions, i);
  let result = node;
  for (const { place } of blockers) {
    const cells: number[] = [];
    for (let k = 0; k < place.count; k++) {
      const at = placesAt(place.dimensions, k);
      const fits = place.axes.every(({ name }, d) => {
        const own = axes.findIndex((axis) => axis.name === name);
        return own < 0 || places[own] === at[d];
      });
      if (fits) cells.push(leaf(graph, LEAF.cell, place.first + k));
    }
    const holds = cells.length === 1 ? (cells[0] as number) : many(graph, OP.all, cells);
    result = few(graph, OP.guard, holds, result);
  }
  return result;
}

/** The cells of an input: the value set, or the default formula's, held to the hard range. */
function lowerInputs(building: Building, placed: SheetVariable, blockers: readonly SheetCheck[]): void {
  const { graph, names, errors, inputs, roots, inputOfCell, markOfCell } = building;
  const { variable, axes, dimensions, first, count } = placed;
  const checked = building.formulas.get(variable.name);
  const lowering = checked === undefined ? undefined : createLowering(graph, names, errors, checked);
  const own = ownValues(placed);
  complainOfValues(building, variable.name, own);
  const isBroken = variable.default !== undefined && lowering === undefined;
  const broken = isBroken ? brokenError(building, variable) : 0;
  for (let i = 0; i < count; i++) {
    const cell = first + i;
    const firstNew = graph.op.length;
    inputOfCell[cell] = inputs.push(own.values[i] as number) - 1;
    let node = leaf(graph, LEAF.input, inputOfCell[cell] as number);
    if (variable.default !== undefined) {
      markOfCell[cell] = inputs.push(own.given[i] as number) - 1;
      const initial =
        lowering === undefined
          ? failure(graph, broken)
          : lowerAt(
              lowering,
              axes.map(({ name }) => name),
              placesAt(dimensions, i),
            );
      node = few(graph, OP.choose, leaf(graph, LEAF.input, markOfCell[cell] as number), node, initial);
    }
    roots[cell] = claim(
      graph,
      guarded(building, placed, i, blockers, inRange(graph, placed, node)),
      firstNew,
      cell,
    );
  }
}

/** Complains of the values that cannot be read. */
function complainOfValues({ complaints }: Building, name: string, own: OwnValues): void {
  for (const { items, message } of own.complaints) {
    const place = items.length === 0 ? "" : `[${items.join(", ")}]`;
    complaints.push({
      variable: name,
      kind: "invalid_input",
      message: `input${place}: ${message}`,
      start: 0,
      end: 0,
    });
  }
}

/** Limits of an input in base units. */
function inRange(graph: Graph, { variable, unit }: SheetVariable, node: number): number {
  const limit = (value: number): number => constant(graph, toBase(value, unit));
  const { range, exclusiveMinimum, whole } = variable;
  let result = node;
  if (range !== undefined) {
    const [low, high] = range;
    const [lowest, highest] = [constant(graph, -Number.MAX_VALUE), constant(graph, Number.MAX_VALUE)];
    result = few(
      graph,
      OP.inRange,
      result,
      low === null ? lowest : limit(low),
      high === null ? highest : limit(high),
    );
  }
  if (exclusiveMinimum !== undefined) result = few(graph, OP.above, result, limit(exclusiveMinimum));
  if (whole) result = few(graph, OP.whole, result, limit(1));
  return result;
}
