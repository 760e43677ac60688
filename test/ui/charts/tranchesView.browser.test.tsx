import { describe, expect, test } from "vitest";
import {
  foldStakeYears,
  type StakeYear,
  type TranchesData,
  viewTranches,
} from "../../../src/ui/charts/tranchesView.ts";
import { testTheme } from "./themes.ts";

const year = (at: number, paid: number, stake: number): StakeYear => ({ year: at, paid: paid * 1e9, stake });
/** Three payments of 10 in years 0, 1 and 3. */
const years: readonly StakeYear[] = [
  year(-3, 0, 0),
  year(-2, 0, 0),
  year(-1, 0, 0),
  year(0, 10, 0.02),
  year(1, 20, 0.035),
  year(2, 20, 0.035),
  year(3, 30, 0.045),
  year(4, 30, 0.045),
  year(5, 30, 0.045),
];
const data: TranchesData = {
  years: foldStakeYears(years),
  paidAxis: { min: 0, max: 40e9, step: 10e9 },
  stakeAxis: { min: 0, max: 0.06, step: 0.02 },
  paidTitle: "Paid",
  stakeTitle: "Stake",
  yearsTitle: "Years",
  selected: undefined,
  paidTick: String,
  stakeTick: String,
  yearText: (at) => `year ${at}`,
  paidEnd: "$30B",
  stakeEnd: "4.5 %",
};

describe("what is paid and bought by year", () => {
  const { labels, datasets, options } = viewTranches(data)(testTheme, 600);

  test("is shown from the year before the first payment to the one after the last", () => {
    expect(labels).toEqual(["year -1", "year 0", "year 1", "year 2", "year 3", "year 4"]);
  });

  test("is columns of what is paid to date, and steps of the stake", () => {
    expect(datasets[0]).toMatchObject({ type: "bar", data: [0, 10e9, 20e9, 20e9, 30e9, 30e9] });
    expect(datasets[1]).toMatchObject({
      type: "line",
      stepped: "middle",
      yAxisID: "stake",
      data: [0, 0.02, 0.035, 0.035, 0.045, 0.045],
    });
  });

  test("stands in two strips, each on the axis given to it", () => {
    expect(options.scales?.y).toMatchObject({ min: 0, max: 40e9, stack: "strips" });
    expect(options.scales?.stake).toMatchObject({ min: 0, max: 0.06, stack: "strips" });
  });
});

describe("the years shown", () => {
  test("are all where nothing is ever paid", () => {
    const nothing = years.map(({ year: at }) => year(at, 0, 0));
    expect(foldStakeYears(nothing)).toHaveLength(9);
  });

  test("are three at least where all is paid at once", () => {
    const once = years.map(({ year: at }) => year(at, at < 0 ? 0 : 30, at < 0 ? 0 : 0.0375));
    expect(foldStakeYears(once).map((each) => each.year)).toEqual([-1, 0, 1]);
  });

  test("are kept where it is not known what is paid", () => {
    const unknown = years.map(({ year: at }) => ({ year: at, paid: undefined, stake: undefined }));
    expect(foldStakeYears(unknown).length).toBeGreaterThan(0);
  });
});
