/** Small dense matrices: what circular groups need. */

export type Matrix = readonly (readonly number[])[];

/**
 * The largest modulus of an eigenvalue, by Gelfand's formula with repeated squaring: rho = lim ||A^(2^k)||^(1/2^k). Each
 * square is scaled, and an error made in step k counts only 1/2^k, so the result is good to rounding.
 */
export function spectralRadius(matrix: Matrix): number {
  if (matrix.length === 1) return Math.abs(matrix[0]?.[0] ?? 0);
  let power = matrix;
  let logRadius = 0;
  for (let k = 0, weight = 1; k < 48; k++, weight /= 2) {
    const norm = rowNorm(power);
    if (norm === 0) return 0;
    logRadius += weight * Math.log(norm);
    power = multiply(
      power.map((row) => row.map((entry) => entry / norm)),
      power.map((row) => row.map((entry) => entry / norm)),
    );
  }
  return Math.exp(logRadius);
}

const rowNorm = (matrix: Matrix): number =>
  Math.max(0, ...matrix.map((row) => row.reduce((sum, entry) => sum + Math.abs(entry), 0)));

function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => {
    const product = new Array<number>(b[0]?.length ?? 0).fill(0);
    for (const [k, entry] of row.entries()) {
      if (entry === 0) continue;
      const other = b[k] ?? [];
      for (let j = 0; j < product.length; j++)
        product[j] = (product[j] as number) + entry * (other[j] as number);
    }
    return product;
  });
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
