/** One input that is a choice: what it may be, what it is, and how it changes. */
import { type CellName, cellAt, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";

export interface Choice {
  readonly options: readonly string[];
  /** The option in force. Tracked. */
  value(): string;
  isSet(): boolean;
  /** The workbook's own option. Tracked. */
  readonly own: string;
  /** Chooses, as one step. */
  set(option: string): void;
  reset(): void;
}

/** The choice at a place; it must be a choice of the sheet. */
export function createChoice(place: CellName): Choice {
  const { calculation, ...workspace } = useWorkspace();
  const options = (): readonly string[] => variableNamed(calculation.sheet, place.variable)?.choices ?? [];
  const first = cellAt(calculation.sheet, place.variable, place.items);
  if (options().length === 0 || first === undefined) throw new Error(`There is no choice ${place.variable}.`);
  /** Its place can move when another sheet takes over. */
  const cell = (): number => cellAt(calculation.sheet, place.variable, place.items) ?? first;
  const optionAt = (index: number): string => options()[index] ?? "";
  return {
    get options() {
      return options();
    },
    value: () => optionAt(calculation.given(cell())),
    isSet: () => calculation.isSet(cell()),
    get own() {
      return optionAt(calculation.baseGiven(cell()));
    },
    set: (option) => {
      workspace.set(place, option);
      workspace.commit();
    },
    reset: () => workspace.reset(place),
  };
}
