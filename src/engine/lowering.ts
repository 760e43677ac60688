/** What lowering one formula carries, and where the walk stands. */
import type { Graph } from "./graph.ts";
import { BROKEN, type Checked, type Meaning } from "./meaning.ts";
import type { Names } from "./names.ts";
import type { Expr } from "./parse.ts";
import type { Dimension } from "./workbook.ts";

/** A named error that an instruction can be: a `fail`, or a formula that cannot be used. */
export interface NamedError {
  readonly kind: string;
  readonly sentence: string;
  readonly own?: string;
  readonly complaint?: string;
}

/** What lowering one formula carries. */
export interface Lowering {
  readonly graph: Graph;
  readonly names: Names;
  readonly errors: NamedError[];
  readonly checked: Checked;
  /** The place (from 0) along each dimension where the walk stands. */
  readonly places: Map<string, number>;
  /** Nodes already made of parts that take many items, by where they stand. */
  readonly made: Map<Expr, Map<number, number>>;
  /** Those nodes: several cells may read one, so none takes it for its own. */
  readonly shared: Set<number>;
  /** The node of a part, where the walk stands. */
  readonly lower: (expr: Expr) => number;
}

export const meaningIn = ({ checked }: Lowering, expr: Expr): Meaning => checked.meanings.get(expr) ?? BROKEN;

export function dimensionOf({ names }: Lowering, axis: string): Dimension {
  const dimension = names.axes.get(axis);
  if (dimension === undefined) throw new Error(`no dimension ${axis}`);
  return dimension;
}

/** The place (from 0) along a dimension where the walk stands. */
export const placeOn = ({ places }: Lowering, axis: string): number => places.get(axis) ?? 0;

/** Stands at a place along a dimension while `then` runs. */
export function standing<T>({ places }: Lowering, axis: string, place: number, then: () => T): T {
  const before = places.get(axis);
  places.set(axis, place);
  const result = then();
  if (before === undefined) places.delete(axis);
  else places.set(axis, before);
  return result;
}
