/**
 * A calculation of its own in which changed inputs are switched, one player at a time, between what they are in one
 * calculation and in another: only what depends on them is calculated anew.
 */
import { type Calculation, calculate, type Edit, recalculate, valueAt } from "../engine/index.ts";
import type { ChangedInput } from "./changedInputs.ts";
import type { Player } from "./players.ts";

export interface Switchboard {
  /** How many can be switched. */
  readonly players: number;
  /** The output's value; NaN where this combination has no result. */
  value(): number;
  /** Switches one player to its other state, and gives the output's value then. */
  flip(player: number): number;
}

/** All players as they are in `from`, which is copied. */
export function createSwitchboard(
  from: Calculation,
  players: readonly Player[],
  output: number,
): Switchboard {
  const calculation = copyOf(
    from,
    players.flatMap(({ inputs }) => inputs),
  );
  const off = players.map(({ inputs }) => inputs.map((input) => editOf(input, "from")));
  const on = players.map(({ inputs }) => inputs.map((input) => editOf(input, "to")));
  const isOn = players.map(() => false);
  return {
    players: players.length,
    value: () => valueAt(calculation, output),
    flip: (player) => {
      isOn[player] = isOn[player] !== true;
      recalculate(calculation, (isOn[player] ? on : off)[player] ?? []);
      return valueAt(calculation, output);
    },
  };
}

/** A calculation like another, in which inputs can be taken back to their default formula where they are to follow it. */
function copyOf(from: Calculation, inputs: readonly ChangedInput[]): Calculation {
  const { sheet, values } = from;
  const { firstInput } = sheet.program;
  const ownInputs = values.slice(firstInput, firstInput + sheet.ownInputs.length);
  const freed = inputs.filter((input) => input.from.isGiven && !input.to.isGiven);
  // Only a value that the sheet itself does not give can be taken away again.
  for (const { cell } of freed) ownInputs[sheet.markOfCell[cell] as number] = 0;
  const begin = freed.map((input) => editOf(input, "from"));
  return calculate({ ...sheet, ownInputs, plans: new Map() }, begin);
}

function editOf(input: ChangedInput, side: "from" | "to"): Edit {
  const { value, isGiven } = input[side];
  return { cell: input.cell, value: isGiven ? value : undefined };
}
