/** An axis in dollars that stays still, with its unit and how its ticks and the numbers of the table are written. */
import { type Accessor, createMemo } from "solid-js";
import type { Locale } from "../locale/context.tsx";
import { type Axis, axisFor, decimalsOf, extentOf, type MoneyUnit, moneyUnitOf } from "./axis.ts";

export interface MoneyAxis {
  readonly axis: Accessor<Axis>;
  readonly unit: Accessor<MoneyUnit>;
  /** The unit in words: "Billions of dollars". */
  title(): string;
  tick(dollars: number): string;
  /** A number of the table, in the axis's unit. */
  number(dollars: number | undefined): string;
}

export function createMoneyAxis(
  { t, format }: Locale,
  values: Accessor<readonly (number | undefined)[]>,
): MoneyAxis {
  const axis = createMemo<Axis>((former) => axisFor(...extentOf(values()), former));
  const moneyUnit = createMemo(() => moneyUnitOf(axis()));
  return {
    axis,
    unit: () => moneyUnit().unit,
    title: () => t(`cash.axis.${moneyUnit().unit}`),
    tick: (dollars) => format.number(dollars, moneyUnit().unit, decimalsOf(axis().step / moneyUnit().size)),
    number: (dollars) =>
      dollars === undefined ? t("picture.notKnown") : format.number(dollars, moneyUnit().unit, 1),
  };
}
