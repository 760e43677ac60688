/** Axes with round numbers that stay still: a former axis is kept as long as the values fit it and are not lost in it. */

export interface Axis {
  readonly min: number;
  readonly max: number;
  /** Distance of its ticks. */
  readonly step: number;
}

/** At most so many steps from end to end. */
const MOST_STEPS = 5;
/** Room beyond the values when an axis is chosen, as part of their span, so that a drag does not leave it at once. */
const HEADROOM = 0.1;
/** An axis is too long when its values take less than this part of it. */
const LEAST_USED = 0.35;

/** An axis from `low` to `high`, with 0 on it. Values beyond `limits` cannot come, so the axis ends there. */
export function axisFor(
  low: number,
  high: number,
  former?: Axis,
  limits: { readonly min?: number; readonly max?: number } = {},
): Axis {
  const from = Math.min(low, 0);
  const to = Math.max(high, 0);
  if (former !== undefined && fits(from, to, former)) return former;
  const span = to - from || 1;
  const lowest = from < 0 ? from - HEADROOM * span : 0;
  const highest = from === to ? span : to > 0 ? to + HEADROOM * span : 0;
  const step = roundStep((highest - lowest) / MOST_STEPS);
  return {
    min: Math.max(clean(step * Math.floor(lowest / step + ROUNDING)), limits.min ?? Number.NEGATIVE_INFINITY),
    max: Math.min(clean(step * Math.ceil(highest / step - ROUNDING)), limits.max ?? Number.POSITIVE_INFINITY),
    step,
  };
}

const ROUNDING = 1e-9;
/** 0.15 for 3 × 0.05, and 0 for −0. */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;

const fits = (from: number, to: number, { min, max }: Axis): boolean =>
  from >= min && to <= max && to - from >= LEAST_USED * (max - min);

/** The next of 1, 2, 5 times a power of ten. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + ROUNDING);
  return power * ([1, 2, 5].find((each) => each * power >= least * (1 - ROUNDING)) ?? 10);
}

/** Lowest and highest of the values that are known; 0 where none is. */
export function extentOf(values: readonly (number | undefined)[]): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const value of values)
    if (value !== undefined && Number.isFinite(value)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return [low, high];
}

/** Decimals that an axis with this step needs, counted in its unit. */
export const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + ROUNDING));

const MONEY = [
  ["$T", 1e12],
  ["$B", 1e9],
  ["$M", 1e6],
  ["$K", 1e3],
  ["$", 1],
] as const;
export type MoneyUnit = (typeof MONEY)[number][0];

/** The unit in which an axis in dollars is written: the largest of which its longer side is at least 2. */
export function moneyUnitOf({ min, max }: Axis): { readonly unit: MoneyUnit; readonly size: number } {
  const most = Math.max(-min, max);
  const [unit, size] = MONEY.find((each) => most >= 2 * each[1]) ?? ["$", 1];
  return { unit, size };
}
