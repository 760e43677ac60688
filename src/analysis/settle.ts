/** Rounding, put where it disappears: parts that add up to their total to the last digit. */

/** How many doubles on either side of a part are tried. */
const REACH = 4;

/**
 * Parts whose sum, from left to right, is exactly the total: what rounding has left over goes to the largest part, or to
 * the next where that is too coarse to hold it. A part that is 0 stays 0. Where the parts cancel to less than their own last
 * digits there may be no such numbers; then as near as it comes.
 */
export function settle(parts: readonly number[], total: number): readonly number[] {
  const settled = [...parts];
  const bySize = [...parts.keys()]
    .filter((i) => parts[i] !== 0)
    .sort((i, j) => Math.abs(parts[j] as number) - Math.abs(parts[i] as number));
  for (const at of bySize) {
    if (sumOf(settled) === total) break;
    settled[at] = bestAt(settled, at, total);
  }
  return settled;
}

/** The value of one part with which the sum comes nearest to the total; its own where none is better. */
function bestAt(parts: readonly number[], at: number, total: number): number {
  const own = parts[at] as number;
  const tried = [...parts];
  const missed = (part: number): number => {
    tried[at] = part;
    return Math.abs(total - sumOf(tried));
  };
  let best = own;
  let least = missed(own);
  const near = own + (total - sumOf(parts));
  // The distance of the doubles near it.
  const step = 2 ** (Math.floor(Math.log2(Math.abs(near) || 1)) - 52);
  for (let k = 0; k <= REACH && least > 0; k++)
    for (const part of [near - k * step, near + k * step]) {
      const rest = missed(part);
      if (rest >= least) continue;
      [best, least] = [part, rest];
    }
  return best;
}

/** The sum from left to right. */
export function sumOf(parts: readonly number[]): number {
  let sum = 0;
  for (const part of parts) sum += part;
  return sum;
}
