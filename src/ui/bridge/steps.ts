/** A split difference as the steps of a picture: the largest changes, the rest in one. */
import type { Contribution, SplitBridge } from "../../analysis/bridge.ts";

/** A step from one value to the next: of one contribution, or of several together. */
export interface Step {
  readonly contributions: readonly Contribution[];
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** More steps than these are not told apart. */
export const MOST_STEPS = 9;

/** The steps from the first value to the second, the largest first; what adds nothing is no step. */
export function stepsOf({ from, to, contributions }: SplitBridge, most = MOST_STEPS): readonly Step[] {
  const moving = contributions.filter(({ amount }) => amount !== 0);
  // A rest of one is a step like the others.
  const single = moving.length <= most ? moving : moving.slice(0, most - 1);
  const rest = moving.slice(single.length);
  const groups = [...single.map((one) => [one]), ...(rest.length > 0 ? [rest] : [])];
  let level = from;
  return groups.map((group, i) => {
    const start = level;
    const amount = group.reduce((sum, one) => sum + one.amount, 0);
    // The last ends where the other side stands, to the last digit.
    level = i === groups.length - 1 ? to : level + amount;
    return { contributions: group, start, end: level, amount };
  });
}
