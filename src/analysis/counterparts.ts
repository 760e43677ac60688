/** What in another sheet stands for each part of a sheet: by the names that they were built in under, whatever they are called now. */
import type { Dimension, Sheet, SheetVariable } from "../engine/index.ts";

export interface Counterparts {
  /** Of each cell the other sheet's, cells of checks too; NOWHERE where there is none. */
  readonly cells: Int32Array;
  /** Of each variable and check the other sheet's, also where that measures something else. */
  readonly places: ReadonlyMap<SheetVariable, SheetVariable>;
  /** Of each dimension, by its name, the other sheet's. */
  readonly dimensions: ReadonlyMap<string, DimensionThere>;
}

export interface DimensionThere {
  readonly dimension: Dimension;
  /** Of each item its place there; NOWHERE where there is none. */
  readonly places: readonly number[];
}

export const NOWHERE = -1;

/** Of the sheet `one` in the sheet `other`. */
export function counterparts(one: Sheet, other: Sheet): Counterparts {
  const dimensions = new Map(
    pairs(one.workbook.dimensions, other.workbook.dimensions, (it) => it).map(
      ([{ name, items }, dimension]) => [name, { dimension, places: placesIn(dimension.items, items) }],
    ),
  );
  const ofChecks = ({ checks }: Sheet) => checks.map(({ place }) => place);
  const places = new Map([
    ...pairs([...one.variables.values()], [...other.variables.values()], ({ variable }) => variable),
    ...pairs(ofChecks(one), ofChecks(other), ({ variable }) => variable),
  ]);
  const cells = new Int32Array(one.program.placeOfCell.length).fill(NOWHERE);
  for (const [mine, theirs] of places)
    if (isComparable(mine, theirs, dimensions)) pairCells(mine, theirs, dimensions, cells);
  return { cells, places, dimensions };
}

interface Named {
  readonly name: string;
  readonly builtIn?: string;
}

function pairs<T>(one: readonly T[], other: readonly T[], namesOf: (part: T) => Named): (readonly [T, T])[] {
  const keyOf = (part: T): string => namesOf(part).builtIn ?? namesOf(part).name;
  const known = new Map(other.map((part) => [keyOf(part), part]));
  return one.flatMap((part) => {
    const like = known.get(keyOf(part));
    return like === undefined ? [] : [[part, like] as const];
  });
}

/** Items stand for those of the same name; where there are as many of both, the others for each other in their order. */
function placesIn(others: readonly string[], items: readonly string[]): readonly number[] {
  const places = items.map((item) => others.indexOf(item));
  if (items.length !== others.length) return places;
  const taken = new Set(places);
  const free = others.map((_, place) => place).filter((place) => !taken.has(place));
  return places.map((place) => (place === NOWHERE ? (free.shift() ?? NOWHERE) : place));
}

/** Whether two variables have the same kind of unit, and range over the same dimensions. */
function isComparable(
  one: SheetVariable,
  other: SheetVariable,
  dimensions: Counterparts["dimensions"],
): boolean {
  return (
    other.count > 0 &&
    one.unit.powers.every((power, i) => power === other.unit.powers[i]) &&
    one.dimensions.length === other.dimensions.length &&
    one.dimensions.every(({ name }, d) => dimensions.get(name)?.dimension.name === other.dimensions[d]?.name)
  );
}

function pairCells(
  one: SheetVariable,
  other: SheetVariable,
  dimensions: Counterparts["dimensions"],
  cells: Int32Array,
): void {
  const axes = one.dimensions.flatMap(({ name }) => dimensions.get(name) ?? []);
  for (let i = 0; i < one.count; i++) {
    let [rest, at, size] = [i, 0, 1];
    let isThere = true;
    for (let d = axes.length - 1; d >= 0; d--) {
      const { places, dimension } = axes[d] as DimensionThere;
      const place = places[rest % places.length] as number;
      isThere &&= place !== NOWHERE;
      at += place * size;
      size *= dimension.items.length;
      rest = Math.floor(rest / places.length);
    }
    if (isThere) cells[one.first + i] = other.first + at;
  }
}
