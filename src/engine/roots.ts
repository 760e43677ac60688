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
  if (low === other) return ((high - other) * s) / (1 - s) || 0;
  const q = fLow / fOther;
  const r = fHigh / fOther;
  const p = s * ((other - high) * q * (q - r) - (high - low) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1)) || 0;
}

/**
 * Every root of `f` that shows on an ascending grid: where the sign changes between neighbours, and where the values dip
 * towards 0 and back, since there may be two close together, or one that `f` only touches.
 */
export function rootsOnGrid(f: (x: number) => number, grid: readonly number[]): number[] {
  const roots: number[] = [];
  const values = grid.map(f);
  for (const [i, y] of values.entries()) {
    const x = grid[i] as number;
    const [before = x, after = x] = [grid[i - 1], grid[i + 1]];
    const [left = 2 * y, right = 2 * y] = [values[i - 1], values[i + 1]];
    if (y === 0) roots.push(x);
    else if (y * Math.sign(right) < 0) roots.push(brent(f, x, after));
    else if (isDip(left, y, right)) roots.push(...rootsInDip(f, before, after));
  }
  return roots;
}

/** Three values of one sign, the middle one nearest 0. */
const isDip = (left: number, y: number, right: number): boolean =>
  y * Math.sign(left) > 0 &&
  y * Math.sign(right) > 0 &&
  Math.abs(y) < Math.abs(left) &&
  Math.abs(y) <= Math.abs(right);

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const MOST_CUTS = 80;
/** A dip to this part of its rim is taken for a touch of 0. */
const TOUCH = 1e-12;

/** The roots between two points at which `f` has one sign: golden-section search for the bottom, or for the other side of 0. */
function rootsInDip(f: (x: number) => number, from: number, to: number): readonly number[] {
  const sign = Math.sign(f(from));
  const rim = Math.min(Math.abs(f(from)), Math.abs(f(to)));
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fLeft, fRight] = [sign * f(left), sign * f(right)];
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const [bottom, depth] = fLeft < fRight ? [left, fLeft] : [right, fRight];
    if (depth < 0) return [brent(f, from, bottom), brent(f, bottom, to)];
    if (fLeft < fRight) {
      [high, right, fRight] = [right, left, fLeft];
      left = high - GOLDEN * (high - low);
      fLeft = sign * f(left);
    } else {
      [low, left, fLeft] = [left, right, fRight];
      right = low + GOLDEN * (high - low);
      fRight = sign * f(right);
    }
  }
  return Math.min(fLeft, fRight) <= TOUCH * rim ? [(low + high) / 2] : [];
}
