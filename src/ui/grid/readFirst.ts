/** A value for a variable that has none yet: where no unit is known, the text may bring one, "700 $B". */
import { inUnit, type Reading, readQuantity, readUnit, type Unit } from "../../engine/index.ts";

export interface FirstValue {
  readonly value: number;
  /** The unit that the text brought. */
  readonly unit?: string;
}

type Habit = Parameters<typeof readQuantity>[2];

const PLAIN = readUnit("") as Unit;

/** What a text gives a variable without a value and, so far, without a unit. */
export function readFirst(typed: string, habit: Habit): FirstValue | Exclude<Reading, { value: number }> {
  const [, unitText = ""] = /^[^A-Za-z$%]*?[\d.,]\s*([A-Za-z$%][^\d]*)$/.exec(typed.trim()) ?? [];
  const unit = unitText.trim() === "" ? undefined : readUnit(unitText);
  const read = readQuantity(typed, unit ?? PLAIN, habit);
  if ("complaint" in read) return read;
  return unit === undefined ? { value: read.value } : { value: inUnit(read.value, unit), unit: unit.text };
}
