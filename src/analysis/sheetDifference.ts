/** In what two sheets calculate a result differently. What does not reach the result does not matter, nor do names. */
import { nameOf, type Sheet, type SheetVariable, variableOf } from "../engine/index.ts";
import { piecesOf } from "../engine/pieces.ts";
import { cellMeanings, createNumbering } from "./cellMeanings.ts";
import { type Counterparts, counterparts, NOWHERE } from "./counterparts.ts";
import { placesBehind } from "./reaching.ts";
import { SLICE, type Sliced } from "./split.ts";

export interface SheetDifference {
  /** Variables and checks of both that are calculated differently: by their names in the first, in its order. */
  readonly formulas: readonly string[];
  /** What only one of the two has. */
  readonly onlyFrom: readonly OneSided[];
  readonly onlyTo: readonly OneSided[];
  /** Whether a circular reference behind the result is solved by other settings. */
  readonly isSolvedDifferently: boolean;
}

/** A variable, or an item of a dimension. */
export type OneSided = { readonly variable: string } | { readonly dimension: string; readonly item: string };

/** A result in a sheet. */
export interface Asked {
  readonly sheet: Sheet;
  readonly output: number;
}

/** What two sheets are to each other. */
export interface Likeness {
  readonly there: Counterparts;
  readonly back: Counterparts;
  /** Whether a cell of the first is calculated from other cells as its counterpart is. */
  isAlike(cell: number): boolean;
}

const known = new WeakMap<Sheet, WeakMap<Sheet, Likeness>>();

/** Found once for two sheets. */
export function likenessOf(from: Sheet, to: Sheet): Likeness {
  const pairs = known.get(from) ?? new WeakMap<Sheet, Likeness>();
  known.set(from, pairs);
  const likeness = pairs.get(to) ?? createLikeness(from, to);
  pairs.set(to, likeness);
  return likeness;
}

function createLikeness(from: Sheet, to: Sheet): Likeness {
  const [there, back] = [counterparts(from, to), counterparts(to, from)];
  const number = createNumbering();
  const mine = cellMeanings(from, number, String);
  const theirs = cellMeanings(to, number, (cell) =>
    back.cells[cell] === NOWHERE ? `there ${cell}` : String(back.cells[cell]),
  );
  return {
    there,
    back,
    isAlike: (cell) => {
      const other = there.cells[cell] ?? NOWHERE;
      return other !== NOWHERE && mine(cell) === theirs(other);
    },
  };
}

/** Undefined where both calculate the result in the same way. It gives no progress: that is to come. */
export function* sheetDifference(from: Asked, to: Asked): Sliced<SheetDifference | undefined> {
  const { there, back, isAlike } = likenessOf(from.sheet, to.sheet);
  yield 0;
  const behind = behindOf(from);
  const mine = cellsOf(from.sheet, behind);
  const isSolvedDifferently = !hasSameSettings(from.sheet, to.sheet) && hasLoop(from.sheet, behind);
  let isSame = there.cells[from.output] === to.output;
  for (const [i, cell] of mine.entries()) {
    isSame = isAlike(cell) && isSame;
    if (i % SLICE === SLICE - 1) yield 0;
  }
  if (isSame && !isSolvedDifferently) return undefined;
  const theirs = cellsOf(to.sheet, behindOf(to));
  const onlyFrom = oneSided(from.sheet, mine, there);
  const onlyTo = oneSided(to.sheet, theirs, back);
  const hasItems = [...onlyFrom, ...onlyTo].some((one) => "item" in one);
  const changed = changedPlaces(from.sheet, to.sheet, { mine, theirs, hasItems });
  const output = variableOf(from.sheet, from.output);
  const isOther = there.places.has(output) && there.cells[from.output] !== to.output;
  return {
    formulas: namesInOrder(from.sheet, isOther ? [...changed, output] : changed),
    onlyFrom,
    onlyTo,
    isSolvedDifferently,
  };
}

interface Behind {
  /** The cells behind the result in both sheets. */
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
  /** Whether one of them is at an item that only one sheet has. */
  readonly hasItems: boolean;
}

/** What both sheets have and calculate differently, as it is in the first. */
function changedPlaces(from: Sheet, to: Sheet, { mine, theirs, hasItems }: Behind): readonly SheetVariable[] {
  const likeness = likenessOf(from, to);
  const { there, back, isAlike } = likeness;
  const changed = new Set<SheetVariable>();
  const paired = [...mine, ...theirs.map((cell) => back.cells[cell] ?? NOWHERE)].filter(
    (cell) => (there.cells[cell] ?? NOWHERE) !== NOWHERE,
  );
  const names = namesBack(likeness);
  for (const cell of new Set(paired)) {
    const place = variableOf(from, cell);
    const other = there.places.get(place);
    if (other === undefined || changed.has(place) || isAlike(cell)) continue;
    // The same formula over other items: then the items are what differs.
    if (!hasItems || wayOf(from, place) !== wayOf(to, other, names)) changed.add(place);
  }
  // What cannot be compared, since it measures something else or ranges over something else.
  for (const place of incomparable(from, mine, there)) changed.add(place);
  for (const place of incomparable(to, theirs, back)) changed.add(back.places.get(place) ?? place);
  return [...changed];
}

const incomparable = (
  sheet: Sheet,
  cells: readonly number[],
  there: Counterparts,
): readonly SheetVariable[] =>
  cells
    .filter((cell) => there.cells[cell] === NOWHERE && itemsOnlyHere(sheet, cell, there).length === 0)
    .map((cell) => variableOf(sheet, cell))
    .filter((place) => there.places.has(place));

/** The names of some variables and checks, each once, in the order of their cells. */
const namesInOrder = (sheet: Sheet, some: readonly SheetVariable[]): readonly string[] =>
  sheet.places.filter((place) => some.includes(place)).map(({ variable }) => variable.name);

const behindOf = ({ sheet: { program }, output }: Asked): Uint8Array =>
  placesBehind(program, program.placeOfCell[output] as number);

/** The cells among some places, in order; those of checks too. */
function cellsOf({ program: { placeOfCell } }: Sheet, behind: Uint8Array): readonly number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < placeOfCell.length; cell++)
    if (behind[placeOfCell[cell] as number] === 1) cells.push(cell);
  return cells;
}

const hasLoop = ({ program: { groups } }: Sheet, behind: Uint8Array): boolean =>
  groups.some(({ places }) => places.some((place) => behind[place] === 1));

const hasSameSettings = ({ settings: one }: Sheet, { settings: other }: Sheet): boolean =>
  one.iterate === other.iterate &&
  one.iterations === other.iterations &&
  one.change === other.change &&
  one.damping === other.damping;

/** Variables and items of some cells that the other sheet does not have, each once. */
function oneSided(sheet: Sheet, cells: readonly number[], there: Counterparts): readonly OneSided[] {
  const found = new Map<string, OneSided>();
  const add = (one: OneSided): void => void found.set(JSON.stringify(one), one);
  for (const cell of cells) {
    const place = variableOf(sheet, cell);
    if (!there.places.has(place)) add({ variable: place.variable.name });
    else if (there.cells[cell] === NOWHERE) for (const item of itemsOnlyHere(sheet, cell, there)) add(item);
  }
  return [...found.values()];
}

/** The items of a cell that the other sheet does not have. */
function itemsOnlyHere(sheet: Sheet, cell: number, there: Counterparts): readonly OneSided[] {
  const { dimensions } = variableOf(sheet, cell);
  return nameOf(sheet, cell).items.flatMap((item, axis) => {
    const { name = "", items = [] } = dimensions[axis] ?? {};
    const place = there.dimensions.get(name)?.places[items.indexOf(item)];
    return place === NOWHERE ? [{ dimension: name, item }] : [];
  });
}

/** The names that parts of the second sheet have in the first. */
function namesBack({ back }: Likeness): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [{ variable }, like] of back.places) names.set(variable.name, like.variable.name);
  for (const [name, like] of back.dimensions) names.set(name, like.dimension.name);
  return names;
}

/** What a person writes to say how something is calculated. */
function wayOf(sheet: Sheet, place: SheetVariable, names: ReadonlyMap<string, string> = new Map()): string {
  const { formula, default: initial, range, exclusiveMinimum, whole } = place.variable;
  const check = sheet.checks.find((one) => one.place === place)?.check.formula;
  const texts = [formula, initial, check].map((text = "") =>
    piecesOf(text)
      .filter(({ kind }) => kind !== "space")
      .map((piece) => (piece.kind === "name" ? (names.get(piece.text) ?? piece.text) : piece.text)),
  );
  return JSON.stringify([texts, range ?? null, exclusiveMinimum ?? null, whole ?? false]);
}
