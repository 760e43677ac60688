/** Values in the order of their keys. */

/** [place, the keys, the values]: the value that stands at that place once sorted by ascending key; equal keys keep their order. */
export function sortedAt(args: ArrayLike<number>): number {
  const count = (args.length - 1) >> 1;
  const keyAt = (i: number): number => args[1 + i] as number;
  const order = Array.from({ length: count }, (_, i) => i);
  if (order.some((i) => Number.isNaN(keyAt(i)))) return Number.NaN;
  order.sort((i, j) => keyAt(i) - keyAt(j) || i - j);
  const place = order[args[0] as number];
  return place === undefined ? Number.NaN : (args[1 + count + place] as number);
}
