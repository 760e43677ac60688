/** Roots of a function of one variable: bracket by scanning, then Brent's method; never Newton alone. */

const MOST_STEPS = 200;

/**
 * A root of `f` between `a` and `b`, whose values must differ in sign: Brent's method (R. P. Brent, Algorithms for
 * Minimization without Derivatives, 1973, chapter 4), to a relative tolerance of 1e-15.
 */
export function brent(f: (x: number) => number, a: number, b: number): number {
  let low = a;
  let high = b;
  let fLow = f(low);
  let fHigh = f(high);
  let other = low;
  let fOther = fLow;
  let step = high - low;
  let before = step;
  for (let i = 0; i < MOST_STEPS && fHigh !== 0; i++) {
    if (fHigh > 0 === fOther > 0) {
      other = low;
      fOther = fLow;
      step = high - low;
      before = step;
    }
    if (Math.abs(fOther) < Math.abs(fHigh)) {
      low = high;
      high = other;
      other = low;
      fLow = fHigh;
      fHigh = fOther;
      fOther = fLow;
    }
    const tolerance = 2e-16 * Math.abs(high) + 1e-18;
    const half = (other - high) / 2;
    if (Math.abs(half) <= tolerance) break;
    const guess = interpolate(low, fLow, high, fHigh, other, fOther);
    const accept =
      Math.abs(before) > tolerance &&
      Math.abs(fLow) > Math.abs(fHigh) &&
      guess * half > 0 &&
      Math.abs(guess) < Math.min(1.5 * Math.abs(half) - tolerance / 2, Math.abs(before) / 2);
    before = accept ? step : half;
    step = accept ? guess : half;
    low = high;
    fLow = fHigh;
    high += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fHigh = f(high);
  }
  return high;
}

/** The step from `high` by inverse quadratic interpolation, or by the secant where two points coincide. */
function interpolate(
  low: number,
  fLow: number,
  high: number,
  fHigh: number,
  other: number,
  fOther: number,
): number {
  const s = fHigh / fLow;
  if (low === other) return ((other - high) * s) / (1 - s) || 0;
  const q = fLow / fOther;
  const r = fHigh / fOther;
  const p = s * ((other - high) * q * (q - r) - (high - low) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1)) || 0;
}

/** Every root of `f` found between neighbours of an ascending grid. */
export function rootsOnGrid(f: (x: number) => number, grid: readonly number[]): number[] {
  const roots: number[] = [];
  let [x, y] = [grid[0] ?? 0, f(grid[0] ?? 0)];
  if (y === 0) roots.push(x);
  for (const next of grid.slice(1)) {
    const value = f(next);
    if (value === 0) roots.push(next);
    else if (y !== 0 && value > 0 !== y > 0) roots.push(brent(f, x, next));
    [x, y] = [next, value];
  }
  return roots;
}
