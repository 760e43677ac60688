/** Nearest known name to one that is not known, for "did you mean …?". */

/** Longest name worth comparing, and most names compared with it: a hostile workbook may have very many of either. */
const MOST_LETTERS = 100;
const MOST_COMPARED = 100;

/**
 * The known name at the smallest edit distance, if it is near enough to be a slip; letter case costs nothing. A slip
 * leaves the first or the last letter right.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const small = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  let compared = 0;
  if (name.length > MOST_LETTERS) return undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    if (other[0] !== small[0] && other.at(-1) !== small.at(-1)) continue;
    if (compared === MOST_COMPARED) break;
    compared += 1;
    const distance = editDistance(small, other, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's edit distance, row by row; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let next = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next[j] = distance;
      if (distance < least) least = distance;
    }
    if (least >= limit) return limit;
    [row, next] = [next, row];
  }
  return Math.min(limit, row[b.length] as number);
}

/** " Did you mean x?", or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  return offer(nearest(name, known));
}

/** The same of a name that has been found. */
export function offer(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean ${near}?`;
}
