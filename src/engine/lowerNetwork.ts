/** Lowering of functions over a square matrix: each item of the result asks for its part of one answer. */
import { constant, many } from "./graph.ts";
import { dimensionOf, type Lowering, meaningIn, placeOn, standing } from "./lowering.ts";
import type { CallExpr } from "./meaning.ts";
import { OP } from "./operations.ts";
import type { Expr } from "./parse.ts";

export function lowerNetwork(expr: CallExpr, lowering: Lowering): number {
  const [matrix, offset] = expr.args as [Expr, Expr | undefined];
  const [first = "", second = ""] = meaningIn(lowering, matrix).axes;
  const { length } = dimensionOf(lowering, first).items;
  const places = Array.from({ length }, (_, place) => place);
  const entry = (row: number, column: number, [down, across]: readonly [string, string]): number =>
    standing(lowering, down, row, () => standing(lowering, across, column, () => lowering.lower(matrix)));
  const square = (axes: readonly [string, string]): number[] =>
    places.flatMap((row) => places.map((column) => entry(row, column, axes)));
  if (offset === undefined) {
    const edge = placeOn(lowering, first) * length + placeOn(lowering, second);
    return many(lowering.graph, OP.circulation, [constant(lowering.graph, edge), ...square([first, second])]);
  }
  const [down = first] = meaningIn(lowering, offset).axes;
  const offsets = places.map((place) => standing(lowering, down, place, () => lowering.lower(offset)));
  const here = constant(lowering.graph, placeOn(lowering, down));
  const rows = square([down, down === first ? second : first]);
  return many(lowering.graph, OP.solve, [here, ...rows, ...offsets]);
}
