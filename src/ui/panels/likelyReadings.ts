/** Which readings of a published stake may have been meant. */

export interface Reading {
  readonly reading: string;
  /** Published stake less the stake by this reading, a fraction; NaN where it cannot be said. */
  readonly gap: number;
  readonly fits: boolean;
}

/** All that fit; else the one with the smallest gap; none where no gap is known. */
export function likelyReadings(readings: readonly Reading[]): readonly Reading[] {
  const known = readings.filter(({ gap }) => !Number.isNaN(gap));
  const fitting = known.filter(({ fits }) => fits);
  if (fitting.length > 0) return fitting;
  return known.toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap)).slice(0, 1);
}
