/** Several edits as one step: all of them, or none where one is refused. What is said of them is said of the first. */
import type { Change } from "./contents.ts";

export const inTurn =
  (first: Change, ...others: readonly Change[]): Change =>
  (contents) => {
    let outcome = first(contents);
    for (const change of others) {
      if ("refusal" in outcome) return outcome;
      const next = change(outcome.contents);
      outcome = "refusal" in next ? next : { ...next, done: outcome.done };
    }
    return outcome;
  };
