/**
 * A compiled sheet as plain JSON, so that a page can start from a sheet compiled when it was built, without the parser
 * and the stages behind it. What the workbook says anyway (names, units, items) is not packed but read again.
 */
import type { NamedError } from "./lowering.ts";
import { namesOf, type SheetComplaint } from "./names.ts";
import { addOperations } from "./operations.ts";
import { type PackedProgram, packProgram, unpackProgram } from "./packedProgram.ts";
import { placeCheck, placesInOrder, type SheetCheck } from "./places.ts";
import type { Sheet } from "./sheet.ts";
import { SOLVERS } from "./solvers.ts";
import type { Settings, Workbook } from "./workbook.ts";

/** JSON of a sheet. */
export interface PackedSheet {
  readonly complaints: readonly SheetComplaint[];
  readonly settings: Settings;
  readonly errors: readonly NamedError[];
  /** Of each check that stands, its number among the workbook's and the dimensions it ranges over. */
  readonly checks: readonly (readonly [number, readonly string[]])[];
  readonly inputOfCell: readonly number[];
  readonly markOfCell: readonly number[];
  /** The workbook's own inputs; null for an error. */
  readonly ownInputs: readonly (number | null)[];
  readonly program: PackedProgram;
}

export function packSheet(sheet: Sheet): PackedSheet {
  const { program, workbook } = sheet;
  return {
    complaints: sheet.complaints,
    settings: sheet.settings,
    errors: sheet.errors,
    checks: sheet.checks.map(({ check, place }) => [
      (workbook.checks ?? []).indexOf(check),
      place.axes.map(({ name }) => name),
    ]),
    inputOfCell: [...sheet.inputOfCell],
    markOfCell: [...sheet.markOfCell],
    ownInputs: Array.from(sheet.ownInputs, (value) => (Number.isNaN(value) ? null : value)),
    program: packProgram(program),
  };
}

/** The sheet of the same workbook. */
export function unpackSheet(workbook: Workbook, packed: PackedSheet): Sheet {
  addOperations(SOLVERS);
  const { names } = namesOf(workbook);
  const checks = unpackChecks(workbook, packed, names.axes, names.cells);
  return {
    workbook,
    variables: names.variables,
    cells: names.cells,
    complaints: packed.complaints,
    settings: packed.settings,
    program: unpackProgram(packed.program),
    errors: packed.errors,
    checks,
    places: placesInOrder(names.variables.values(), checks),
    inputOfCell: Int32Array.from(packed.inputOfCell),
    markOfCell: Int32Array.from(packed.markOfCell),
    ownInputs: Float64Array.from(packed.ownInputs, (value) => value ?? Number.NaN),
    plans: new Map(),
  };
}

function unpackChecks(
  workbook: Workbook,
  packed: PackedSheet,
  axes: Parameters<typeof placeCheck>[2],
  cells: number,
): readonly SheetCheck[] {
  let first = cells;
  return packed.checks.flatMap(([number, axisNames]) => {
    const check = workbook.checks?.[number];
    if (check === undefined) return [];
    const placed = placeCheck(check, axisNames, axes, first);
    first += placed.place.count;
    return [placed];
  });
}
