/** Values in the order of their keys. */
import { answerer } from "./answerer.ts";

/** [place, the keys, the values]: the value that stands at that place once sorted by ascending key; equal keys keep their order. */
export const sortedAt = answerer((question) => {
  const count = question.length >> 1;
  const keyAt = (i: number): number => question[i] as number;
  const order = Array.from({ length: count }, (_, i) => i);
  return order.sort((i, j) => keyAt(i) - keyAt(j) || i - j).map((i) => question[count + i] as number);
});
