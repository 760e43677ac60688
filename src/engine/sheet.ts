/** A workbook ready to calculate, and where its cells are. */
import type { Plan } from "./dependentCode.ts";
import type { NamedError } from "./lowering.ts";
import type { SheetComplaint } from "./names.ts";
import { itemsAt, type SheetCheck, type SheetVariable } from "./places.ts";
import type { Program } from "./program.ts";
import type { CellName, Settings, Workbook } from "./workbook.ts";

/** A compiled workbook. */
export interface Sheet {
  readonly workbook: Workbook;
  readonly variables: ReadonlyMap<string, SheetVariable>;
  /** How many cells its variables have. */
  readonly cells: number;
  /** What is wrong with formulas, names and inputs: the cells concerned are errors, the rest works. */
  readonly complaints: readonly SheetComplaint[];
  readonly settings: Settings;
  readonly program: Program;
  /** The errors that instructions of the kind `fail` are. */
  readonly errors: readonly NamedError[];
  readonly checks: readonly SheetCheck[];
  /** Variables and checks that have cells, in the order of their cells. */
  readonly places: readonly SheetVariable[];
  /** Of each cell that is an input: place of its value among the inputs; -1 for others. */
  readonly inputOfCell: Int32Array;
  /** Of each cell with a default formula: place of the mark that says it was set; -1 for others. */
  readonly markOfCell: Int32Array;
  /** The workbook's own values of the inputs. */
  readonly ownInputs: Float64Array;
  /** Plans already asked for, by the inputs that changed. */
  readonly plans: Map<string | number, Plan>;
}

/** A variable by its name, or by the one that the page's own screens know it by. */
export function variableNamed(
  { variables }: Pick<Sheet, "variables">,
  name: string,
): SheetVariable | undefined {
  return variables.get(name) ?? variables.get(renamedIn(variables).get(name) ?? "");
}

const renamedBySheet = new WeakMap<Sheet["variables"], ReadonlyMap<string, string>>();

/** The present names of renamed variables, by their names before. */
function renamedIn(variables: Sheet["variables"]): ReadonlyMap<string, string> {
  let renamed = renamedBySheet.get(variables);
  if (renamed === undefined) {
    const pairs = Array.from(
      variables.values(),
      ({ variable }) => [variable.builtIn ?? "", variable.name] as const,
    );
    renamed = new Map(pairs.filter(([before]) => before !== ""));
    renamedBySheet.set(variables, renamed);
  }
  return renamed;
}

/** The cell of a variable at some items; undefined where there is none. */
export function cellAt(
  sheet: Pick<Sheet, "variables">,
  variable: string,
  items: readonly string[] = [],
): number | undefined {
  const placed = variableNamed(sheet, variable);
  if (placed === undefined || placed.count === 0 || items.length !== placed.dimensions.length)
    return undefined;
  let cell = 0;
  for (const [i, { items: all }] of placed.dimensions.entries()) {
    const place = all.indexOf(items[i] ?? "");
    if (place < 0) return undefined;
    cell = cell * all.length + place;
  }
  return placed.first + cell;
}

/** All cells of a variable, in order. */
export function cellsOf(sheet: Sheet, variable: string): readonly number[] {
  const { first, count } = variableNamed(sheet, variable) ?? { first: 0, count: 0 };
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The variable that a cell belongs to; cells of checks belong to the check's place. */
export function variableOf({ places }: Sheet, cell: number): SheetVariable {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] as SheetVariable).first <= cell) low = middle;
    else high = middle - 1;
  }
  return places[low] as SheetVariable;
}

export function nameOf(sheet: Sheet, cell: number): CellName {
  const placed = variableOf(sheet, cell);
  return { variable: placed.variable.name, items: itemsAt(placed, cell) };
}
