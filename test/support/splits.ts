/** Splits of differences for tests: games written as a function, and all orders of a few players. */
import type { Sliced } from "../../src/analysis/split.ts";
import type { Switchboard } from "../../src/analysis/switchboard.ts";

/** Players whose value is a function of who is switched on. */
export function switchboardOf(players: number, valueWith: (on: readonly boolean[]) => number): Switchboard {
  const on = Array.from({ length: players }, () => false);
  return {
    players,
    value: () => valueWith(on),
    flip: (player) => {
      on[player] = !on[player];
      return valueWith(on);
    },
  };
}

/** What work in slices comes to. */
export function finished<T>(work: Sliced<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** All orders of 0 to players - 1. */
export function ordersOf(players: number): readonly (readonly number[])[] {
  if (players === 0) return [[]];
  return ordersOf(players - 1).flatMap((order) =>
    Array.from({ length: players }, (_, at) => order.toSpliced(at, 0, players - 1)),
  );
}
