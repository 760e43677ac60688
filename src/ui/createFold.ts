/** Items of a dimension with something in them; the rest is folded away until all are asked for. */
import { type Accessor, createMemo } from "solid-js";
import { cellAt, type SheetVariable, variableNamed } from "../engine/index.ts";
import type { LiveCalculation } from "../store/createCalculation.ts";
import { dimensionOf, itemsInUse } from "./itemsInUse.ts";

export interface Folding {
  /** Items at which all of these variables are 0 are folded away. */
  readonly foldedBy?: readonly string[];
  /** Items past this number are folded away. */
  readonly upTo?: string;
}

export interface Fold {
  readonly items: Accessor<readonly string[]>;
  readonly nIdle: Accessor<number>;
  readonly isIdle: Accessor<boolean>;
}

/**
 * Items in use, without those where all of some variables are 0, and those past a number. One that was shown stays: no
 * row goes away under a hand. Where nothing would be left, all are shown.
 */
export function createFold(
  calculation: LiveCalculation,
  dimension: string,
  { foldedBy = [], upTo }: Folding,
  isWhole: Accessor<boolean>,
): Fold {
  const present = (): string => dimensionOf(calculation, dimension)?.name ?? dimension;
  const variables = (): readonly SheetVariable[] =>
    foldedBy
      .flatMap((name) => variableNamed(calculation.sheet, name) ?? [])
      .filter(({ dimensions }) => dimensions.some(({ name }) => name === present()));
  const all = createMemo(() => itemsInUse(calculation, dimension));
  const isNear = (item: string): boolean => {
    const cell = upTo === undefined ? undefined : cellAt(calculation.sheet, upTo);
    return cell === undefined || !(all().indexOf(item) >= calculation.value(cell));
  };
  const isBusy = (item: string): boolean =>
    isNear(item) &&
    (variables().length === 0 ||
      variables().some((variable) =>
        cellsAlong(variable, present(), item).some(
          (cell) => calculation.isSet(cell) || Math.abs(calculation.given(cell)) > 0,
        ),
      ));
  const busy = createMemo(
    (before: ReadonlySet<string>) => new Set([...before, ...all().filter(isBusy)]),
    new Set<string>(),
  );
  const isShown = (item: string): boolean => busy().size === 0 || busy().has(item);
  return {
    items: createMemo(() => (isWhole() ? all() : all().filter(isShown))),
    nIdle: () => all().filter((item) => !isShown(item)).length,
    isIdle: () => busy().size === 0,
  };
}

/** The cells of a variable at one item of one of its dimensions. */
export function cellsAlong(
  { dimensions, first, count }: SheetVariable,
  dimension: string,
  item: string,
): readonly number[] {
  const axis = dimensions.findIndex(({ name }) => name === dimension);
  const items = dimensions[axis]?.items ?? [];
  const stride = dimensions.slice(axis + 1).reduce((product, { items: inner }) => product * inner.length, 1);
  const at = items.indexOf(item);
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => Math.floor(i / stride) % items.length === at)
    .map((i) => first + i);
}
