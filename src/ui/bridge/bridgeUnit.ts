/** The unit of the picture's axis, in words, and how its ticks are written. */
import { inUnit, readUnit } from "../../engine/index.ts";
import { decimalsOf, extentOf, moneyUnitOf } from "../charts/axis.ts";
import type { BridgeRow } from "../charts/BridgeChart.tsx";
import type { Locale } from "../locale/context.tsx";
import type { Measure } from "../results/createMeasures.ts";

export interface BridgeUnit {
  /** Empty for a plain number. */
  readonly title: string;
  tick(value: number, step: number): string;
}

export function bridgeUnit(
  { t, format }: Pick<Locale, "t" | "format">,
  { kind, unit }: Pick<Measure, "kind" | "unit">,
  rows: readonly BridgeRow[],
): BridgeUnit {
  if (kind === "money") {
    const [low, high] = extentOf(rows.flatMap(({ start, end }) => [start, end]));
    const money = moneyUnitOf({ min: low, max: high, step: high - low });
    return {
      title: t(`cash.axis.${money.unit}`),
      tick: (value, step) => format.number(value, money.unit, decimalsOf(step / money.size)),
    };
  }
  const known = readUnit(unit);
  const inOwn = (base: number): number => (known === undefined ? base : inUnit(base, known));
  return {
    title: "",
    tick: (value, step) => {
      const text = format.amount(value, unit, decimalsOf(Math.abs(inOwn(step)) || 1));
      return kind === "multiple" ? `${text}×` : text;
    },
  };
}
