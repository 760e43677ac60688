/** The same place in two sheets: by number where they share a program, else by the names of variable and items. */
import { cellAt, nameOf, type Sheet, type SheetVariable, variableNamed } from "../engine/index.ts";

const NOWHERE = -1;
/** Of each pair of sheets: the cells of the second by those of the first. */
const known = new WeakMap<Sheet, WeakMap<Sheet, Int32Array>>();

/** The cell of `to` that stands for a cell of `from`; undefined where it has none, or one that measures something else. */
export function cellIn(to: Sheet, from: Sheet, cell: number): number | undefined {
  // A sheet that was put on other inputs keeps its program, and with it all places.
  if (from.program === to.program) return cell;
  const pairs = known.get(from) ?? new WeakMap<Sheet, Int32Array>();
  known.set(from, pairs);
  const cells = pairs.get(to) ?? cellsByName(to, from);
  pairs.set(to, cells);
  const found = cells[cell] ?? NOWHERE;
  return found === NOWHERE ? undefined : found;
}

/** The variable of `to` that stands for one of `from`, by the name that it has or was built in under. */
export function variableLike(to: Sheet, { variable, unit }: SheetVariable): SheetVariable | undefined {
  const found = variableNamed(to, variable.name) ?? variableNamed(to, variable.builtIn ?? "");
  return found?.unit.powers.every((power, i) => power === unit.powers[i]) ? found : undefined;
}

function cellsByName(to: Sheet, from: Sheet): Int32Array {
  const cells = new Int32Array(from.cells).fill(NOWHERE);
  for (const placed of from.variables.values()) {
    const like = variableLike(to, placed);
    if (like === undefined) continue;
    for (let cell = placed.first; cell < placed.first + placed.count; cell++)
      cells[cell] = cellAt(to, like.variable.name, nameOf(from, cell).items) ?? NOWHERE;
  }
  return cells;
}
