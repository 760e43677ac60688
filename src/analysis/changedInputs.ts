/** The inputs in which two calculations of one program differ. */
import { type Calculation, givenValue } from "../engine/index.ts";

/** What an input is set to. */
export interface InputState {
  /** In base units: the value given, or what the default formula comes to. */
  readonly value: number;
  /** Whether a value is given; false where the default formula holds. */
  readonly isGiven: boolean;
}

/** A cell of an input that differs. */
export interface ChangedInput {
  readonly cell: number;
  readonly from: InputState;
  readonly to: InputState;
}

/** Every cell of an input that is set to something else, in the order of the cells. Texts have no cells. */
export function changedInputs(from: Calculation, to: Calculation): readonly ChangedInput[] {
  const changed: ChangedInput[] = [];
  for (let cell = 0; cell < from.sheet.cells; cell++) {
    if ((from.sheet.inputOfCell[cell] ?? -1) < 0) continue;
    const [before, after] = [stateOf(from, cell), stateOf(to, cell)];
    // Where both follow the default formula, the inputs behind that are what differs.
    const isSame =
      before.isGiven === after.isGiven && (!before.isGiven || Object.is(before.value, after.value));
    if (!isSame) changed.push({ cell, from: before, to: after });
  }
  return changed;
}

function stateOf(calculation: Calculation, cell: number): InputState {
  const { sheet, values } = calculation;
  const mark = sheet.markOfCell[cell] ?? -1;
  return {
    value: givenValue(calculation, cell),
    isGiven: mark < 0 || values[sheet.program.firstInput + mark] !== 0,
  };
}
