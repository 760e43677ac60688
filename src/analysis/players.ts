/** What is changed in one step when a difference is split: one cell of an input, or all that differ of one variable. */
import { type Sheet, variableOf } from "../engine/index.ts";
import type { ChangedInput } from "./changedInputs.ts";

/** Inputs that change together; at least one. */
export interface Player {
  readonly inputs: readonly ChangedInput[];
}

/** Each cell by itself: "Cheque, Nvidia". */
export const eachCell = (inputs: readonly ChangedInput[]): readonly Player[] =>
  inputs.map((input) => ({ inputs: [input] }));

/** The cells of a variable together: "Cheque". A table whose shares must add up to 100 % has no result in between. */
export function eachVariable(sheet: Sheet, inputs: readonly ChangedInput[]): readonly Player[] {
  const players = new Map<string, ChangedInput[]>();
  for (const input of inputs) {
    const { name } = variableOf(sheet, input.cell).variable;
    const together = players.get(name);
    if (together === undefined) players.set(name, [input]);
    else together.push(input);
  }
  return Array.from(players.values(), (together) => ({ inputs: together }));
}
