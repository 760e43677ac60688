/**
 * The value at a place (from 0) once sorted by ascending key, by counting how many keys come before each. Arguments are the
 * keys, then the values. Written apart from src/engine/sorting.ts, for engines that lack it.
 */
export function sortedByCounting(place: number, args: readonly number[]): number {
  const keys = args.slice(0, args.length / 2);
  const rankOf = (key: number, i: number): number =>
    keys.filter((other, j) => other < key || (other === key && j < i)).length;
  const found = keys.findIndex((key, i) => rankOf(key, i) === place);
  return args[keys.length + found] ?? Number.NaN;
}
