/** The sheet at each option of a choice input, kept up with the edits of the one in force: a recalculation each, not a whole calculation. */
import {
  type Calculation,
  type CellError,
  calculate,
  type Edit,
  errorOf,
  givenValue,
  recalculate,
  valueAt,
  variableNamed,
} from "../engine/index.ts";

/** The sheet at one option of a choice. */
export interface AtOption {
  readonly option: string;
  value(cell: number): number;
  error(cell: number): CellError | undefined;
}

export interface Options {
  /** The sheet at each option of a choice, with everything else as it is in a calculation. */
  at(choice: string, current: Calculation): readonly AtOption[];
  /** Tells of edits that were applied to the calculation in force. */
  follow(edits: readonly Edit[]): void;
  /** Another sheet is calculated. */
  forget(): void;
}

/** One choice's calculations, and the edits that they have yet to take in: of each cell the last. */
interface Kept {
  readonly cell: number;
  readonly calculations: readonly Calculation[];
  readonly options: readonly AtOption[];
  readonly waiting: Map<number, Edit>;
}

export function createOptions(): Options {
  const kept = new Map<string, Kept>();
  return {
    at: (choice, current) => {
      const known = kept.get(choice) ?? calculateEach(choice, current);
      kept.set(choice, known);
      if (known.waiting.size > 0) {
        const edits = [...known.waiting.values()];
        known.waiting.clear();
        for (const calculation of known.calculations) recalculate(calculation, edits);
      }
      return known.options;
    },
    follow: (edits) => {
      for (const { cell, waiting } of kept.values())
        for (const edit of edits) if (edit.cell !== cell) waiting.set(edit.cell, edit);
    },
    forget: () => kept.clear(),
  };
}

function calculateEach(choice: string, current: Calculation): Kept {
  const { sheet, edited } = current;
  const { choices = [], first: cell = -1 } = variableNamed(sheet, choice) ?? {};
  const edits = [...edited].map((one) => ({ cell: one, value: givenValue(current, one) }));
  const calculations = choices.map((_, value) => calculate(sheet, [...edits, { cell, value }]));
  const options = choices.map((option, i): AtOption => {
    const calculation = calculations[i] as Calculation;
    return {
      option,
      value: (at) => valueAt(calculation, at),
      error: (at) => errorOf(calculation, at),
    };
  });
  return { cell, calculations, options, waiting: new Map() };
}
