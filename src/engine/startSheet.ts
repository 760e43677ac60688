/**
 * A part of a sheet to start with: what some variables need and nothing else, at the same cells, so that the whole can
 * take its place later. It explains nothing and has no warnings.
 */
import { FIRST_MANY } from "./operations.ts";
import { type PackedProgram, packProgram, unpackProgram } from "./packedProgram.ts";
import { placesInOrder, type SheetVariable } from "./places.ts";
import { indexProgram, type Program, placesRead, type Segment, STRIDE } from "./program.ts";
import type { Sheet } from "./sheet.ts";
import { SOLVERS } from "./solvers.ts";
import { readUnit, type Unit } from "./units.ts";
import {
  type Axis,
  axisOf,
  type Dimension,
  type Settings,
  type Variable,
  type Workbook,
} from "./workbook.ts";

/** The part of a sheet that the variables named need, through any number of steps. */
export function startOf(sheet: Sheet, names: readonly string[]): Sheet {
  const { program } = sheet;
  const wanted = names.flatMap((name) => {
    const { first, count } = sheet.variables.get(name) ?? { first: 0, count: 0 };
    return Array.from(program.placeOfCell.subarray(first, first + count));
  });
  const needed = neededPlaces(program, wanted);
  const isNeeded = ([name, placed]: readonly [string, SheetVariable]): boolean => {
    if (names.includes(name) || placed.variable.text === true) return true;
    const cells = Array.from({ length: placed.count }, (_, i) => placed.first + i);
    return placed.variable.formula === undefined && cells.some((cell) => needed.has(placeOf(program, cell)));
  };
  const variables = new Map([...sheet.variables].filter(isNeeded));
  const small = shrink(sheet, needed);
  return {
    ...sheet,
    ...small,
    workbook: {
      ...sheet.workbook,
      variables: [...variables.values()].map(({ variable }) => variable),
      checks: [],
    },
    variables,
    complaints: [],
    errors: [],
    checks: [],
    places: placesInOrder(variables.values(), []),
    plans: new Map(),
  };
}

const placeOf = (program: Program, cell: number): number => program.placeOfCell[cell] as number;

/** The places that some places are calculated from, themselves included; of a circular group all. */
function neededPlaces(
  { instructions, instructionOfPlace, pool, groups }: Program,
  wanted: readonly number[],
) {
  const needed = new Set<number>();
  const open = [...wanted];
  const groupOfPlace = new Map(
    groups.flatMap(({ places }) => places.map((place) => [place, places] as const)),
  );
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (needed.has(place)) continue;
    needed.add(place);
    open.push(...(groupOfPlace.get(place) ?? []));
    const instruction = instructionOfPlace[place] as number;
    if (instruction >= 0) open.push(...placesRead(instructions, pool, instruction));
  }
  return needed;
}

/** The program over fewer places, and the inputs that are left. */
function shrink(
  { program, ownInputs, inputOfCell, markOfCell }: Sheet,
  needed: ReadonlySet<number>,
): Pick<Sheet, "program" | "ownInputs" | "inputOfCell" | "markOfCell"> {
  const { constants, firstInput, damping, size, groups } = program;
  const kept = Array.from({ length: size }, (_, place) => place).filter(
    (place) => needed.has(place) || place === damping,
  );
  const placeNow = new Int32Array(size).fill(-1);
  for (const [now, place] of kept.entries()) placeNow[place] = now;
  const now = (place: number): number => placeNow[place] as number;
  const constantsNow = constants.filter((_, place) => needed.has(place));
  const inputNow = (input: number): number =>
    input < 0 || now(firstInput + input) < 0 ? -1 : now(firstInput + input) - constantsNow.length;
  const code = keptCode(program, needed, now);
  return {
    program: indexProgram({
      ...code,
      size: kept.length,
      constants: constantsNow,
      firstInput: constantsNow.length,
      damping: now(damping),
      groups: groups
        .filter(({ places }) => places.some((place) => needed.has(place)))
        .map(({ unknowns, places }) => ({ unknowns: unknowns.map(now), places: places.map(now) })),
      placeOfCell: program.placeOfCell.map(now),
    }),
    ownInputs: ownInputs.filter((_, input) => needed.has(firstInput + input)),
    inputOfCell: inputOfCell.map(inputNow),
    markOfCell: markOfCell.map(inputNow),
  };
}

/** The instructions whose results are needed, with their places renumbered. */
function keptCode(program: Program, needed: ReadonlySet<number>, now: (place: number) => number) {
  const words: number[] = [];
  const pool: number[] = [];
  const segments: Segment[] = [];
  let group = -1;
  for (const segment of program.segments) {
    const from = words.length / STRIDE;
    for (let i = segment.from; i < segment.to; i++) {
      const [op = 0, result = 0, a = 0, b = 0, c = 0] = program.instructions.subarray(
        i * STRIDE,
        (i + 1) * STRIDE,
      );
      if (!needed.has(result)) continue;
      const reads = Array.from(placesRead(program.instructions, program.pool, i), now);
      if (op >= FIRST_MANY) words.push(op, now(result), pool.push(...reads) - reads.length, reads.length, 0);
      else words.push(op, now(result), reads[0] ?? a, reads[1] ?? b, reads[2] ?? c);
    }
    const to = words.length / STRIDE;
    if (segment.group >= 0 && to > from) group += 1;
    if (to > from) segments.push({ from, to, group: segment.group < 0 ? -1 : group });
  }
  return { instructions: Int32Array.from(words), pool: Int32Array.from(pool), segments };
}

/** JSON of a part of a sheet. */
export interface PackedStart {
  readonly title: string;
  readonly dimensions: readonly Dimension[];
  /** Each with its first cell. */
  readonly variables: readonly (readonly [Variable, number])[];
  readonly cells: number;
  readonly settings: Settings;
  readonly inputOfCell: readonly number[];
  readonly markOfCell: readonly number[];
  readonly ownInputs: readonly (number | null)[];
  readonly program: PackedProgram;
}

/** Packs a part of a sheet; `bare` leaves out of a variable what is not needed at the start. */
export function packStart(start: Sheet, bare: (variable: Variable) => Variable): PackedStart {
  const { instructions } = start.program;
  if (instructions.some((op, at) => at % STRIDE === 0 && Object.hasOwn(SOLVERS, op)))
    throw new Error("A part to start with holds an operation that comes with whole sheets (solvers.ts).");
  const placed = [...start.variables.values()];
  const used = new Set(
    placed.flatMap(({ axes, variable: { choice } }) => [
      ...axes.map(({ dimension }) => dimension),
      String(choice),
    ]),
  );
  return {
    title: start.workbook.title,
    dimensions: start.workbook.dimensions.filter(({ name }) => used.has(name)),
    variables: placed.map(({ variable, first }) => [bare(variable), first] as const),
    cells: start.cells,
    settings: start.settings,
    inputOfCell: [...start.inputOfCell],
    markOfCell: [...start.markOfCell],
    ownInputs: Array.from(start.ownInputs, (value) => (Number.isNaN(value) ? null : value)),
    program: packProgram(start.program),
  };
}

export function unpackStart(packed: PackedStart): Sheet {
  const { title, dimensions, cells, settings } = packed;
  const places = packed.variables.map(([variable, first]) => placeAgain(variable, first, dimensions));
  const workbook: Workbook = { title, dimensions, variables: places.map(({ variable }) => variable) };
  return {
    workbook,
    variables: new Map(places.map((placed) => [placed.variable.name, placed])),
    cells,
    complaints: [],
    settings,
    program: unpackProgram(packed.program),
    errors: [],
    checks: [],
    places: placesInOrder(places, []),
    inputOfCell: Int32Array.from(packed.inputOfCell),
    markOfCell: Int32Array.from(packed.markOfCell),
    ownInputs: Float64Array.from(packed.ownInputs, (value) => value ?? Number.NaN),
    plans: new Map(),
  };
}

/** A variable that was placed before, so that nothing can be wrong with it. */
function placeAgain(variable: Variable, first: number, known: readonly Dimension[]): SheetVariable {
  const itemsOf = (name: string): readonly string[] => known.find((one) => one.name === name)?.items ?? [];
  const axes: readonly Axis[] = (variable.over ?? []).map(axisOf);
  const dimensions = axes.flatMap(({ dimension }) => known.filter(({ name }) => name === dimension));
  const { choice } = variable;
  return {
    variable,
    unit: readUnit(variable.unit ?? "") as Unit,
    axes,
    dimensions,
    first,
    count: variable.text ? 0 : dimensions.reduce((product, { items }) => product * items.length, 1),
    ...(choice !== undefined && { choices: typeof choice === "string" ? itemsOf(choice) : choice }),
  };
}
