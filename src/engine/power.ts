/**
 * x to the power y, the same digits on every machine: browsers and versions of Node differ in the last digit of theirs.
 * After FreeBSD's e_pow.c (fdlibm), Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is preserved. Its error is
 * below 0.70 of the last place.
 */

const doubles = new Float64Array(1);
const words = new Int32Array(doubles.buffer);
/** Where the high and the low half of a double stand. */
const [HIGH, LOW] = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? [1, 0] : [0, 1];

function highOf(x: number): number {
  doubles[0] = x;
  return words[HIGH] as number;
}

function withHigh(x: number, high: number): number {
  doubles[0] = x;
  words[HIGH] = high;
  return doubles[0] as number;
}

/** x with the low half of its digits cut off. */
function cut(x: number): number {
  doubles[0] = x;
  words[LOW] = 0;
  return doubles[0] as number;
}

const TWO53 = 9007199254740992;
const LG2 = Math.LN2;
const [LG2_HIGH, LG2_LOW] = [0.6931471824645996, -1.904654299957768e-9];
const CP = 0.9617966939259756;
const [CP_HIGH, CP_LOW] = [0.9617967009544373, -7.028461650952758e-9];
const IVLN2 = Math.LOG2E;
const [IVLN2_HIGH, IVLN2_LOW] = [1.4426950216293335, 1.9259629911266175e-8];
const [DP_HIGH, DP_LOW] = [0.5849624872207642, 1.350039202129749e-8];
const OVERFLOWS = 8.008566259537294e-17;

/** A number in two parts that add up to more digits than one has. */
type Double = readonly [high: number, low: number];

/** x^y as `Math.pow` gives it to within the last digit: NaN, infinities and zeros included, and 1 for 0^0. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  const sign = x < 0 && Math.abs(y % 2) === 1 ? -1 : 1;
  if (y === 1) return x;
  if (!Number.isFinite(y)) return size === 1 ? Number.NaN : size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  if (size === 0 || !Number.isFinite(size)) {
    const isOdd = Math.abs(y % 2) === 1 && (x < 0 || Object.is(x, -0));
    const result = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    return isOdd ? -result : result;
  }
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  if (size === 1) return sign;
  return sign * finitePower(size, y);
}

/** The same of a finite x > 0 that is not 1, and a finite y. */
function finitePower(x: number, y: number): number {
  const isHuge = Math.abs(y) > 2 ** 31;
  const isFar = isHuge && (Math.abs(y) > 2 ** 64 || x < 1 - 2 ** -20 || x > 1 + 2 ** -20);
  if (isFar) return x < 1 === y < 0 ? Number.POSITIVE_INFINITY : 0;
  const [high, low] = isHuge ? logNearOne(x) : logOf(x);
  const yHigh = cut(y);
  const rest = (y - yHigh) * high + y * low;
  const whole = yHigh * high;
  const sum = rest + whole;
  if (sum > 1024 || (sum === 1024 && rest + OVERFLOWS > sum - whole)) return Number.POSITIVE_INFINITY;
  if (sum < -1075 || (sum === -1075 && rest <= sum - whole)) return 0;
  return powerOfTwo(whole, rest, sum);
}

/** The binary logarithm of an x so close to 1 that a short series has it. */
function logNearOne(x: number): Double {
  const t = x - 1;
  const w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
  const u = IVLN2_HIGH * t;
  const v = t * IVLN2_LOW - w * IVLN2;
  const high = cut(u + v);
  return [high, v - (high - u)];
}

/** The binary logarithm of x > 0 in two parts. */
function logOf(x: number): Double {
  let ax = x;
  let exponent = 0;
  if (highOf(ax) < 0x00100000) {
    ax *= TWO53;
    exponent = -53;
  }
  exponent += (highOf(ax) >> 20) - 0x3ff;
  const digits = highOf(ax) & 0xfffff;
  let high = digits | 0x3ff00000;
  // Below sqrt(3/2) the log is taken from 1, below sqrt(3) from 1.5, above from 2.
  const isMiddle = digits > 0x3988e && digits < 0xbb67a;
  if (digits >= 0xbb67a) {
    exponent += 1;
    high -= 0x00100000;
  }
  ax = withHigh(ax, high);
  const base = isMiddle ? 1.5 : 1;
  const u = ax - base;
  const v = 1 / (ax + base);
  const ss = u * v;
  const sHigh = cut(ss);
  const tHigh = withHigh(0, ((high >> 1) | 0x20000000) + 0x00080000 + (isMiddle ? 1 << 18 : 0));
  const sLow = v * (u - sHigh * tHigh - sHigh * (ax - (tHigh - base)));
  return joinLog(ss, sHigh, sLow, isMiddle, exponent);
}

/** log2 of a number from its series in ss = (ax - base) / (ax + base), and its exponent. */
function joinLog(ss: number, sHigh: number, sLow: number, isMiddle: boolean, exponent: number): Double {
  const s2 = ss * ss;
  const r = s2 * s2 * logSeries(s2) + sLow * (sHigh + ss);
  const square = sHigh * sHigh;
  const tHigh = cut(3 + square + r);
  const tLow = r - (tHigh - 3 - square);
  const u = sHigh * tHigh;
  const v = sLow * tHigh + tLow * ss;
  const pHigh = cut(u + v);
  const pLow = v - (pHigh - u);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (isMiddle ? DP_LOW : 0);
  const base = isMiddle ? DP_HIGH : 0;
  const high = cut(zHigh + zLow + base + exponent);
  return [high, zLow - (high - exponent - base - zHigh)];
}

const logSeries = (s2: number): number =>
  0.5999999999999946 +
  s2 *
    (0.4285714285785502 +
      s2 *
        (0.33333332981837743 +
          s2 * (0.272728123808534 + s2 * (0.23066074577556175 + s2 * 0.20697501780033842))));

/** 2 to the power of whole + rest, whose sum is known. */
function powerOfTwo(whole: number, rest: number, sum: number): number {
  const steps = Math.abs(sum) > 0.5 ? Math.floor(sum + 0.5) : 0;
  const left = whole - steps;
  const t = cut(rest + left);
  const u = t * LG2_HIGH;
  const v = (rest - (t - left)) * LG2 + t * LG2_LOW;
  const z = u + v;
  const w = v - (z - u);
  const square = z * z;
  const t1 = z - square * expSeries(square);
  const r = (z * t1) / (t1 - 2) - (w + z * w);
  return scaled(1 - (r - z), steps);
}

const expSeries = (square: number): number =>
  0.16666666666666602 +
  square *
    (-0.0027777777777015593 +
      square *
        (0.00006613756321437934 + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8)));

/** 2^n of an n between -1022 and 1023. */
const twoTo = (n: number): number => withHigh(0, (n + 1023) << 20);

/** x times 2^steps, rounded once: what is no normal number comes in two steps of which the first is exact. */
function scaled(x: number, steps: number): number {
  const high = highOf(x) + (steps << 20);
  if (steps < 1024 && high >> 20 > 0) return withHigh(x, high);
  return steps < 0 ? x * twoTo(steps + 54) * twoTo(-54) : x * twoTo(steps - 1) * 2;
}
