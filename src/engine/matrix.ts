/** Small dense matrices: what circular groups need. */

export type Matrix = readonly (readonly number[])[];

/**
 * The largest modulus of an eigenvalue, by Gelfand's formula with repeated squaring: rho = lim ||A^(2^k)||^(1/2^k). Each
 * square is scaled, and an error made in step k counts only 1/2^k, so the result is good to rounding.
 */
export function spectralRadius(matrix: Matrix): number {
  const n = matrix.length;
  if (n === 1) return Math.abs(matrix[0]?.[0] ?? 0);
  let power: Float64Array = Float64Array.from(matrix.flat());
  let logRadius = 0;
  let before: Float64Array | undefined;
  for (let k = 0, weight = 1; k < 48; k++, weight /= 2) {
    const norm = rowNorm(power, n);
    if (norm === 0) return 0;
    logRadius += weight * Math.log(norm);
    const scaled = power.map((entry) => entry / norm);
    // Where squaring no longer changes the matrix but for its size, what is left of the sum is known.
    if (before !== undefined && isNext(scaled, before)) return Math.exp(logRadius + weight * Math.log(norm));
    before = scaled;
    power = square(scaled, n);
  }
  return Math.exp(logRadius);
}

/** Whether matrices of norm 1 are the same but for rounding. The same norm alone says nothing: A may pass on all of it, and A A nothing. */
const isNext = (a: Float64Array, b: Float64Array): boolean =>
  a.every((entry, i) => Math.abs(entry - (b[i] as number)) <= 1e-14);

function rowNorm(matrix: Float64Array, n: number): number {
  let largest = 0;
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += Math.abs(matrix[row * n + j] as number);
    largest = Math.max(largest, sum);
  }
  return largest;
}

/** The square of a matrix, whose rows stand one after another. */
function square(matrix: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = product.subarray(i * n, (i + 1) * n);
    for (let k = 0; k < n; k++) {
      const entry = matrix[i * n + k] as number;
      if (entry === 0) continue;
      for (let j = 0, at = k * n; j < n; j++, at++)
        row[j] = (row[j] as number) + entry * (matrix[at] as number);
    }
  }
  return product;
}

/** The solution of A x = b by elimination with partial pivoting; undefined where A is singular. */
export function solveLinear(matrix: Matrix, right: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[pivot]?.[k] ?? 0)) pivot = i;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[k] as number[];
    rows[k] = top;
    const lead = top[k] as number;
    if (lead === 0) return undefined;
    for (let i = k + 1; i < n; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] as number) / lead;
      if (factor !== 0)
        for (let j = k; j <= n; j++) row[j] = (row[j] as number) - factor * (top[j] as number);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let sum = row[n] as number;
    for (let j = i + 1; j < n; j++) sum -= (row[j] as number) * (x[j] as number);
    x[i] = sum / (row[i] as number);
  }
  return x;
}
