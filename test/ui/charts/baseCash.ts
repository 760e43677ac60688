/** The base case's money by year, years −3 to 10: the cheque of 30, hardware of 40 in years 1 to 3, the sale in year 5. */
import type { CashSeries } from "../../../src/ui/charts/cash.ts";

const years = Array.from({ length: 14 }, (_, i) => i - 3);
const byYear = (sums: Readonly<Record<number, number>>): readonly number[] =>
  years.map((year) => (sums[year] ?? 0) * 1e9);

export const baseCash: CashSeries = {
  years,
  out: byYear({ 0: -30 }),
  hardwareRevenue: byYear({ 1: 12, 2: 16, 3: 12 }),
  back: byYear({ 1: 3.735, 2: 4.98, 3: 3.735 }),
  exit: byYear({ 5: 31.875 }),
  // −30, −26.265, −21.285, −17.55, −17.55, and with the sale 14.325 from year 5 on.
  cumulative: byYear({
    0: -30,
    1: -26.265,
    2: -21.285,
    3: -17.55,
    4: -17.55,
    ...Object.fromEntries([5, 6, 7, 8, 9, 10].map((year) => [year, 14.325])),
  }),
};
