/** Which reading of a published stake comes closest to it. */

export interface Reading {
  readonly reading: string;
  /** Published stake less the stake by this reading, a fraction; NaN where it cannot be said. */
  readonly gap: number;
  readonly fits: boolean;
}

/** The first that fits, else the one with the smallest gap; undefined where no gap is known. */
export function closestReading(readings: readonly Reading[]): Reading | undefined {
  const known = readings.filter(({ gap }) => !Number.isNaN(gap));
  const closest = known.reduce<Reading | undefined>(
    (best, one) => (best === undefined || Math.abs(one.gap) < Math.abs(best.gap) ? one : best),
    undefined,
  );
  return known.find(({ fits }) => fits) ?? closest;
}
