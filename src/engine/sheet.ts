/** A workbook made ready to calculate: checked, lowered, ordered and compiled. Never throws on a user's mistake. */
import type { Building, SheetCheck } from "./building.ts";
import { compile, type Plan, type Program } from "./compile.ts";
import { claim, createGraph, failure, TooLarge } from "./graph.ts";
import { MAX_INSTRUCTIONS, MAX_ITERATIONS } from "./limits.ts";
import type { NamedError } from "./lowering.ts";
import { lowerSheet } from "./lowerSheet.ts";
import type { Checked } from "./meaning.ts";
import { itemsAt, type Names, namesOf, type SheetComplaint, type SheetVariable } from "./names.ts";
import { orderNodes } from "./order.ts";
import type { ParseResult } from "./parse.ts";
import { understandChecks, understandFormulas } from "./understand.ts";
import { type CellName, DEFAULT_SETTINGS, type Settings, type Workbook } from "./workbook.ts";

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
  /** Formulas by variable, as understood; broken ones are not here. */
  readonly formulas: ReadonlyMap<string, Checked>;
  /** Of each cell that is an input: place of its value among the inputs; -1 for others. */
  readonly inputOfCell: Int32Array;
  /** Of each cell with a default formula: place of the mark that says it was set; -1 for others. */
  readonly markOfCell: Int32Array;
  /** The workbook's own values of the inputs. */
  readonly ownInputs: Float64Array;
  /** Plans already asked for, by the inputs that changed. */
  readonly plans: Map<string | number, Plan>;
}

export function buildSheet(workbook: Workbook, parse: (text: string) => ParseResult): Sheet {
  const { names, complaints } = namesOf(workbook);
  const building = begin(workbook, names, [...complaints], parse);
  understandFormulas(building);
  const checks = understandChecks(building);
  const roots = new Int32Array(names.cells + checks.reduce((sum, { place }) => sum + place.count, 0));
  const program = programOf({ ...building, checks, roots });
  const { inputOfCell, markOfCell, inputs, errors, formulas } = building;
  const settings = settingsOf(workbook, building.complaints);
  return {
    workbook,
    variables: names.variables,
    cells: names.cells,
    complaints: building.complaints,
    settings,
    program,
    errors,
    checks,
    places: [...names.variables.values(), ...checks.map(({ place }) => place)].filter(
      ({ count }) => count > 0,
    ),
    formulas,
    inputOfCell,
    markOfCell,
    ownInputs: Float64Array.from(inputs),
    plans: new Map(),
  };
}

function begin(
  workbook: Workbook,
  names: Names,
  complaints: SheetComplaint[],
  parse: Building["parse"],
): Building {
  return {
    workbook,
    names,
    parse,
    complaints,
    graph: createGraph(),
    errors: [],
    formulas: new Map(),
    checks: [],
    blockers: new Map(),
    roots: new Int32Array(0),
    inputOfCell: new Int32Array(names.cells).fill(-1),
    markOfCell: new Int32Array(names.cells).fill(-1),
    inputs: [],
  };
}

function settingsOf({ settings }: Workbook, complaints: SheetComplaint[]): Settings {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  if (Number.isInteger(all.iterations) && all.iterations >= 1 && all.iterations <= MAX_ITERATIONS) return all;
  complaints.push({
    variable: "settings",
    kind: "invalid_setting",
    message: `iterations must be a whole number from 1 to ${MAX_ITERATIONS}.`,
    start: 0,
    end: 0,
  });
  return { ...all, iterations: DEFAULT_SETTINGS.iterations };
}

function programOf(building: Building): Program {
  const { graph, roots } = building;
  try {
    lowerSheet(building);
  } catch (failed) {
    if (!(failed instanceof TooLarge)) throw failed;
    return tooLarge(building);
  }
  return compile(graph, orderNodes(graph, roots), roots, building.inputs.length);
}

/** Every cell an error, where the workbook would need too many instructions. */
function tooLarge(building: Building): Program {
  const message = `The workbook needs more than ${MAX_INSTRUCTIONS} operations; make its dimensions smaller.`;
  building.complaints.push({
    variable: building.workbook.title,
    kind: "too_many_cells",
    message,
    start: 0,
    end: 0,
  });
  building.errors.push({ kind: "too_many_cells", sentence: "formula", complaint: message });
  const graph = createGraph();
  for (let cell = 0; cell < building.roots.length; cell++)
    building.roots[cell] = claim(graph, failure(graph, building.errors.length - 1), 0, cell);
  return compile(graph, orderNodes(graph, building.roots), building.roots, building.inputs.length);
}

/** The cell of a variable at some items; undefined where there is none. */
export function cellAt(sheet: Sheet, variable: string, items: readonly string[] = []): number | undefined {
  const placed = sheet.variables.get(variable);
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
  const { first, count } = sheet.variables.get(variable) ?? { first: 0, count: 0 };
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
