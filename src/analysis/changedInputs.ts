/** The inputs in which two calculations differ. */
import { type Calculation, givenValue, type Sheet } from "../engine/index.ts";

/** What an input is set to. */
export interface InputState {
  /** In base units: the value given, or what the default formula comes to. */
  readonly value: number;
  /** Whether a value is given; false where the default formula holds. */
  readonly isGiven: boolean;
}

/** A cell of an input that differs. */
export interface ChangedInput {
  /** In the sheet of the first calculation, and in that of the second. */
  readonly cell: number;
  readonly toCell: number;
  readonly from: InputState;
  readonly to: InputState;
}

/**
 * Every cell of an input that is set to something else, in the order of the cells. Texts have no cells. `cells` are the
 * second sheet's by the first's, -1 where there is none; left out where they are the same.
 */
export function changedInputs(
  from: Calculation,
  to: Calculation,
  cells?: ArrayLike<number>,
): readonly ChangedInput[] {
  const changed: ChangedInput[] = [];
  for (let cell = 0; cell < from.sheet.cells; cell++) {
    const toCell = cells === undefined ? cell : (cells[cell] ?? -1);
    if (!isInput(from.sheet, cell) || !isInput(to.sheet, toCell)) continue;
    const [before, after] = [stateOf(from, cell), stateOf(to, toCell)];
    // Where both follow the default formula, the inputs behind that are what differs.
    const isSame =
      before.isGiven === after.isGiven && (!before.isGiven || Object.is(before.value, after.value));
    if (!isSame) changed.push({ cell, toCell, from: before, to: after });
  }
  return changed;
}

const isInput = ({ inputOfCell }: Sheet, cell: number): boolean => (inputOfCell[cell] ?? -1) >= 0;

function stateOf(calculation: Calculation, cell: number): InputState {
  const { sheet, values } = calculation;
  const mark = sheet.markOfCell[cell] ?? -1;
  return {
    value: givenValue(calculation, cell),
    isGiven: mark < 0 || values[sheet.program.firstInput + mark] !== 0,
  };
}
