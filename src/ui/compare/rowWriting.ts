/** How the values of one row are written: all in the same unit and with the same decimals, so that they stand under each other. */
import { inUnit, readUnit, writeDate } from "../../engine/index.ts";
import { decimalsIn } from "../decimals.ts";
import { type Format, moneyUnit } from "../format.ts";
import type { Measure } from "../results/createMeasures.ts";
import type { Difference } from "./difference.ts";

export interface RowWriting {
  value(base: number): string;
  /** With its sign: "+1.25 pp", "+33.3 %", "−$2.0B". */
  difference(difference: Extract<Difference, { kind: "absolute" | "relative" }>): string;
}

/** Decimals that a value can be given beyond those of its kind, so that what is not 0 does not read 0. */
const MOST_EXTRA = 3;
/** Decimals of a number of which nothing is agreed. */
const MOST_PLAIN = 4;
/** Decimals of an input, which is written as it is calculated with. */
const MOST_GIVEN = 6;

/** `values` are those of the row in base units; of an input all digits are shown. */
export function rowWriting(
  format: Format,
  measure: Measure,
  values: readonly number[],
  isInput: boolean,
): RowWriting {
  const numbers = values.filter(Number.isFinite);
  const unit = measure.kind === "money" ? rowMoney(numbers) : measure.unit;
  const inRow = numbers.map((value) => numberIn(value, unit));
  const usual = measure.kind === "plain" ? digitsOf(inRow, MOST_PLAIN) : measure.decimals;
  const decimals = Math.max(
    isInput ? digitsOf(inRow, MOST_GIVEN) : usual,
    ...inRow.map((value) => enough(value, isInput ? 0 : usual)),
  );
  const absolute = (value: number): string => {
    if (measure.kind === "date") return format.amount(value, "day", 0, "exceptZero");
    const places = enough(numberIn(value, unit), decimals);
    if (unit === "%" || unit === "pp") return format.points(value, places);
    const text = format.amount(value, unit, places, "exceptZero");
    return measure.kind === "multiple" ? `${text}×` : text;
  };
  return {
    value: (base) => {
      if (measure.kind === "date") return format.date(writeDate(base) || "–");
      const text = format.amount(base, unit, decimals);
      return measure.kind === "multiple" ? `${text}×` : text;
    },
    difference: ({ kind, value }) =>
      kind === "absolute" ? absolute(value) : format.amount(value, "%", enough(value * 100, 1), "exceptZero"),
  };
}

/** The size word of a row of money: that of its largest amount. */
const rowMoney = (dollars: readonly number[]): string =>
  moneyUnit(Math.max(0, ...dollars.map((value) => Math.abs(value))));

/** As many decimals as usual, or one digit that counts of what would read 0 with them. */
function enough(value: number, usual: number): number {
  const size = Math.abs(Number(value.toPrecision(12)));
  if (size === 0 || size >= 0.5 * 10 ** -usual) return usual;
  return Math.min(usual + MOST_EXTRA, Math.ceil(-Math.log10(size)));
}

/** Decimals that all of some numbers have, up to a limit. */
const digitsOf = (numbers: readonly number[], most: number): number =>
  Math.min(Math.max(0, ...numbers.map((value) => decimalsIn(Number(value.toPrecision(12))))), most);

function numberIn(base: number, unit: string): number {
  const known = readUnit(unit);
  return known === undefined ? base : inUnit(base, known);
}
