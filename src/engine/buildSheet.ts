/** Workbook -> sheet: checked, lowered, ordered and compiled. Never throws on a user's mistake. */
import type { Building } from "./building.ts";
import { compile } from "./compile.ts";
import { claim, createGraph, failure, TooLarge } from "./graph.ts";
import { MAX_INSTRUCTIONS, MAX_ITERATIONS } from "./limits.ts";
import { lowerSheet } from "./lowerSheet.ts";
import { type Names, namesOf, type SheetComplaint } from "./names.ts";
import { addOperations } from "./operations.ts";
import { orderNodes } from "./order.ts";
import type { ParseResult } from "./parse.ts";
import { placesInOrder } from "./places.ts";
import type { Program } from "./program.ts";
import type { Sheet } from "./sheet.ts";
import { SOLVERS } from "./solvers.ts";
import { understandChecks, understandFormulas } from "./understand.ts";
import { DEFAULT_SETTINGS, type Settings, type Workbook } from "./workbook.ts";

export function buildSheet(workbook: Workbook, parse: (text: string) => ParseResult): Sheet {
  addOperations(SOLVERS);
  const { names, complaints } = namesOf(workbook);
  const building = begin(workbook, names, [...complaints], parse);
  understandFormulas(building);
  const checks = understandChecks(building);
  const roots = new Int32Array(names.cells + checks.reduce((sum, { place }) => sum + place.count, 0));
  const program = programOf({ ...building, checks, roots });
  const { inputOfCell, markOfCell, inputs, errors } = building;
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
    places: placesInOrder(names.variables.values(), checks),
    inputOfCell,
    markOfCell,
    ownInputs: Float64Array.from(inputs),
    plans: new Map(),
  };
}

export function begin(
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
    effort: { steps: 0 },
    checks: [],
    blockers: new Map(),
    roots: new Int32Array(0),
    inputOfCell: new Int32Array(names.cells).fill(-1),
    markOfCell: new Int32Array(names.cells).fill(-1),
    inputs: [],
  };
}

/** The workbook's settings; one that cannot be used is complained of, and the usual one holds. */
function settingsOf({ settings }: Workbook, complaints: SheetComplaint[]): Settings {
  const { iterations, change, damping } = { ...DEFAULT_SETTINGS, ...settings };
  const wrong: Partial<Settings> = {
    ...(!(Number.isInteger(iterations) && iterations >= 1 && iterations <= MAX_ITERATIONS) && {
      iterations: DEFAULT_SETTINGS.iterations,
    }),
    ...(!(change > 0 && change < 1) && { change: DEFAULT_SETTINGS.change }),
    ...(!(damping > 0 && damping <= 2) && { damping: DEFAULT_SETTINGS.damping }),
  };
  for (const [name, usual] of Object.entries(wrong)) {
    const message = `${name} must be ${RANGES[name]}; ${usual} is used.`;
    complaints.push({ variable: "settings", kind: "invalid_setting", message, start: 0, end: 0 });
  }
  return { ...DEFAULT_SETTINGS, ...settings, ...wrong };
}

const RANGES: Readonly<Record<string, string>> = {
  iterations: `a whole number from 1 to ${MAX_ITERATIONS}`,
  change: "more than 0 and less than 1",
  damping: "more than 0 and at most 2",
};

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
