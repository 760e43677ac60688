/**
 * A difference split over a few players, exactly. Each gets what its change adds to the output, averaged over all
 * orders in which the changes can be made one by one: the Shapley value. Where some combination of changes has no result,
 * the orders that pass through it are left out of the average.
 */
import { SLICE, type Sliced, type Split } from "./split.ts";
import type { Switchboard } from "./switchboard.ts";

/** Most players over which a difference is split exactly: each more doubles the work, and 12! orders are counted exactly. */
export const MOST_EXACT = 12;

export function* exactSplit(switchboard: Switchboard): Sliced<Split> {
  const { players } = switchboard;
  const values = yield* valuesOfAll(switchboard);
  const all = values.length - 1;
  const [forward, backward] = [pathsTo(values, players), pathsFrom(values, players)];
  const orders = forward[all] as number;
  const contributions = Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let sum = 0;
    for (let set = 0; set <= all; set++) {
      if ((set & bit) !== 0) continue;
      // So many orders make this change from this combination on.
      const times = (forward[set] as number) * (backward[set | bit] as number);
      if (times > 0) sum += times * ((values[set | bit] as number) - (values[set] as number));
    }
    return sum / orders;
  });
  return { contributions, orders, leftOut: factorial(players) - orders };
}

/** The output for every combination of changes, along a Gray code: from one to the next a single one is switched. */
function* valuesOfAll(switchboard: Switchboard): Sliced<Float64Array> {
  const values = new Float64Array(2 ** switchboard.players);
  values[0] = switchboard.value();
  let set = 0;
  for (let step = 1; step < values.length; step++) {
    const player = 31 - Math.clz32(step & -step);
    set ^= 1 << player;
    values[set] = switchboard.flip(player);
    if (step % SLICE === 0) yield step / values.length;
  }
  return values;
}

/** In how many orders each combination can be come to by combinations that have a result. */
function pathsTo(values: Float64Array, players: number): Float64Array {
  const paths = new Float64Array(values.length);
  for (let set = 0; set < values.length; set++) {
    if (Number.isNaN(values[set])) continue;
    if (set === 0) paths[set] = 1;
    for (let player = 0; player < players; player++)
      if ((set & (1 << player)) !== 0)
        paths[set] = (paths[set] as number) + (paths[set ^ (1 << player)] as number);
  }
  return paths;
}

/** In how many orders all changes can be come to from each combination. */
function pathsFrom(values: Float64Array, players: number): Float64Array {
  const paths = new Float64Array(values.length);
  const all = values.length - 1;
  for (let set = all; set >= 0; set--) {
    if (Number.isNaN(values[set])) continue;
    if (set === all) paths[set] = 1;
    for (let player = 0; player < players; player++)
      if ((set & (1 << player)) === 0)
        paths[set] = (paths[set] as number) + (paths[set | (1 << player)] as number);
  }
  return paths;
}

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}
