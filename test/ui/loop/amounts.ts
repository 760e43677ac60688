/** Amounts for the tests of the loop picture: the base case of the deal, and any other deal. */
import fc from "fast-check";
import type { LoopAmounts } from "../../../src/ui/loop/flows.ts";

/** A cheque of 30 in a round of 100; 40 % on hardware, half of it bought anyway, margin 75 %, tax 17 %. */
export const baseAmounts: LoopAmounts = {
  supplierCheque: 30e9,
  otherCheques: 70e9,
  hardwareRevenue: 40e9,
  spentElsewhere: 60e9,
  boughtAnyway: 20e9,
  costAndTax: 7.55e9,
  kept: 12.45e9,
};

export interface Terms {
  readonly round: number;
  /** Part of the round that is the supplier's cheque. */
  readonly cheque: number;
  readonly hardware: number;
  readonly anyway: number;
  readonly margin: number;
  readonly tax: number;
}

/** The amounts that follow from terms, all but the round being parts of 1. */
export function amountsOf({ round, cheque, hardware, anyway, margin, tax }: Terms): LoopAmounts {
  const revenue = round * hardware;
  const incremental = revenue * (1 - anyway);
  const profit = incremental * margin;
  const kept = profit > 0 ? profit * (1 - tax) : profit;
  return {
    supplierCheque: round * cheque,
    otherCheques: round - round * cheque,
    hardwareRevenue: revenue,
    spentElsewhere: round - revenue,
    boughtAnyway: revenue * anyway,
    costAndTax: incremental - kept,
    kept,
  };
}

const part = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1e6 }).map((millionth) => millionth / 1e6) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.001, 0.999) },
);

export const anyTerms: fc.Arbitrary<Terms> = fc.record({
  round: fc.constantFrom(1e3, 2e9, 100e9, 122e9, 10_000e9),
  cheque: part,
  hardware: part,
  anyway: part,
  margin: fc.oneof(
    part,
    fc.integer({ min: -1000, max: 0 }).map((thousandth) => thousandth / 1000),
  ),
  tax: fc.constantFrom(0, 0.17, 0.4),
});

/** Widths the page may give the picture. */
export const anyWidth = fc.constantFrom(280, 320, 358, 420, 480, 560, 600, 640, 740, 860, 1200);
