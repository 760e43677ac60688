/** The meaning of functions over a square matrix: `solve(A, b)`, `circulation(flows)`. */
import { MAX_NETWORK } from "./limits.ts";
import {
  BROKEN,
  type CallExpr,
  type Checking,
  complainOf,
  type Meaning,
  plainPowers,
  quoted,
} from "./meaning.ts";
import type { Expr } from "./parse.ts";

export function checkNetwork(expr: CallExpr, checking: Checking): Meaning {
  const [matrix, offset] = expr.args as [Expr, Expr | undefined];
  const meaning = checking.check(matrix);
  const added = offset === undefined ? undefined : checking.check(offset);
  if (meaning === BROKEN || added === BROKEN) return BROKEN;
  if (!isSquare(meaning, checking)) {
    const message = `${quoted(checking, matrix)} must range over one dimension twice, under two names: "over": ["parties as from", "parties as to"].`;
    return complainOf(checking, "dimension_mismatch", message, matrix);
  }
  const items = checking.names.axes.get(meaning.axes[0] ?? "")?.items.length ?? 0;
  if (items > MAX_NETWORK) {
    const message = `${expr.name} takes at most ${MAX_NETWORK} items; ${meaning.axes[0]} has ${items}.`;
    return complainOf(checking, "too_many_cells", message, expr);
  }
  if (offset === undefined || added === undefined) return { powers: meaning.powers, axes: meaning.axes };
  plainPowers([matrix], [meaning], expr, checking);
  const [axis] = added.axes;
  if (added.axes.length === 1 && axis !== undefined && meaning.axes.includes(axis))
    return { powers: added.powers, axes: [axis] };
  const message = `${quoted(checking, offset)} must range over ${meaning.axes.join(" or ")}.`;
  return complainOf(checking, "dimension_mismatch", message, offset);
}

/** Whether something ranges over one dimension twice. */
function isSquare({ axes }: Meaning, { names }: Checking): boolean {
  const [first, second] = axes.map((axis) => names.axes.get(axis));
  return axes.length === 2 && first !== undefined && first === second;
}
