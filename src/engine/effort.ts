/** How much work a formula asks for, counted before any is done: a few letters can name a sum over a billion places. */
import { FUNCTIONS } from "./functions.ts";
import { BROKEN, type CallExpr, type Checked, type Pick } from "./meaning.ts";
import type { Names } from "./names.ts";
import type { Expr } from "./parse.ts";

/** What the count carries. */
interface Counting {
  readonly checked: Checked;
  readonly names: Names;
  steps: number;
}

/** How often parts of the formula are lowered, for `count` cells. An upper estimate; lower.ts says what is done once. */
export function effortOf(checked: Checked, names: Names, count: number): number {
  const counting: Counting = { checked, names, steps: 0 };
  countSteps(checked.tree, count, counting);
  return counting.steps;
}

/** Counts a part that is lowered `times` times, and its own parts. */
function countSteps(expr: Expr, times: number, counting: Counting): void {
  counting.steps += times;
  if (expr.kind === "item") countPicks(expr, expr.of, times, counting);
  if (expr.kind === "call") countCall(expr, times, counting);
}

function countCall(expr: CallExpr, times: number, counting: Counting): void {
  const [of] = expr.args;
  if (of === undefined) return;
  // Most formulas of a large sheet know no dimension: every part is lowered as often as the whole.
  if (counting.checked.meanings.size === 0) {
    for (const arg of expr.args) countSteps(arg, times, counting);
    return;
  }
  const inner = axesOf(of, counting);
  const made = Math.min(times, itemsOf(axesOf(expr, counting), counting));
  const inside = (): number => {
    switch (FUNCTIONS.get(expr.name)?.family) {
      case "reduction":
        return isItemwise(expr, counting) ? times : made * itemsOf(reduced(expr, inner), counting);
      case "flows":
        return made * longest(expr, counting);
      case "network":
        return times * itemsOf(inner, counting);
      case "along":
        if (expr.name === "cumulative")
          return Math.min(itemsOf(inner, counting), times * longest(expr, counting));
        return expr.name === "shift" || expr.name === "sortBy" ? times * longest(expr, counting) : times;
      default:
        return times;
    }
  };
  if (expr.name === "pick") countPicks(expr, of, times, counting);
  else for (const arg of expr.args) countSteps(arg, inside(), counting);
}

/** The dimensions that a reduction takes together. */
function reduced({ args: [, by] }: CallExpr, axes: readonly string[]): readonly string[] {
  return by?.kind === "name" ? [by.name] : axes;
}

const isItemwise = ({ args: [, by], args }: CallExpr, { names }: Counting): boolean =>
  by !== undefined && !(by.kind === "name" && names.axes.has(by.name) && args.length === 2);

/** x at items that are found by calculation reads x at all of them. */
function countPicks(expr: Expr, of: Expr, times: number, counting: Counting): void {
  const picks: readonly Pick[] = counting.checked.picks.get(expr) ?? [];
  const found = picks.flatMap(({ axis, at }) => (typeof at === "number" ? [] : [{ axis, index: at.index }]));
  for (const { index } of found) countSteps(index, times, counting);
  countSteps(
    of,
    times *
      itemsOf(
        found.map(({ axis }) => axis),
        counting,
      ),
    counting,
  );
}

const axesOf = (expr: Expr, { checked }: Counting): readonly string[] =>
  (checked.meanings.get(expr) ?? BROKEN).axes;

/** How many places there are along some dimensions. */
const itemsOf = (axes: readonly string[], { names }: Counting): number =>
  axes.reduce((product, axis) => product * (names.axes.get(axis)?.items.length ?? 1), 1);

/** The most items of a dimension along which any argument ranges. */
const longest = ({ args }: CallExpr, counting: Counting): number =>
  args
    .flatMap((arg) => axesOf(arg, counting))
    .reduce((most, axis) => Math.max(most, itemsOf([axis], counting)), 1);
