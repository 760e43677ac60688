/** The thin bar of a cell: from 0 to its value, on one scale for all columns of a row. */

/** Parts of the cell's width, from 0 to 1. */
export interface Bar {
  readonly from: number;
  readonly size: number;
  readonly isNegative: boolean;
}

/** A bar for each value; none for what is no number, and none at all where all are 0. */
export function barsOf(values: readonly (number | undefined)[]): readonly (Bar | undefined)[] {
  const numbers = values.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
  const low = Math.min(0, ...numbers);
  const span = Math.max(0, ...numbers) - low;
  return values.map((value) => {
    if (value === undefined || !Number.isFinite(value) || span === 0) return undefined;
    return {
      from: (Math.min(value, 0) - low) / span,
      size: Math.abs(value) / span,
      isNegative: value < 0,
    };
  });
}
