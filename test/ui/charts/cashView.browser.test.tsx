import { describe, expect, test } from "vitest";
import { foldYears } from "../../../src/ui/charts/cash.ts";
import { type CashData, viewCash } from "../../../src/ui/charts/cashView.ts";
import { baseCash } from "./baseCash.ts";
import { testTheme } from "./themes.ts";

const data: CashData = {
  years: foldYears(baseCash),
  axis: { min: -40e9, max: 40e9, step: 20e9 },
  axisTitle: "Billions of dollars",
  yearsTitle: "Years",
  selected: undefined,
  tick: (dollars) => String(dollars / 1e9),
  yearText: (year) => `year ${year}`,
  balance: "$14.3B",
};

describe("the columns of the supplier's cash", () => {
  const { labels, datasets, options } = viewCash(data)(testTheme, 600);
  const [out, back, exit, gross, balance] = datasets;

  test("are the cheque, what is kept, the sale, and the revenue as an outline", () => {
    expect(labels).toEqual(["year 0", "year 1", "year 2", "year 3", "year 4", "year 5"]);
    expect(out?.data).toEqual([-30e9, 0, 0, 0, 0, 0]);
    expect(back?.data).toEqual([0, 3.735e9, 4.98e9, 3.735e9, 0, 0]);
    expect(exit?.data).toEqual([0, 0, 0, 0, 0, 31.875e9]);
    expect(gross?.data).toEqual([null, 12e9, 16e9, 12e9, null, null]);
    expect(gross?.backgroundColor).toBe("white");
  });

  test("differ by more than their colour: solid, outlined, hatched, and a line with markers", () => {
    expect(out?.backgroundColor).toBe("lime");
    expect(back?.backgroundColor).toBe("blue");
    expect(exit?.backgroundColor).toBe("green lines");
    expect(balance).toMatchObject({ type: "line", pointRadius: 3.5 });
  });

  test("stand on the axis given", () => {
    expect(options.scales?.y).toMatchObject({ min: -40e9, max: 40e9, ticks: { stepSize: 20e9 } });
  });

  test("leave a gap where a sum is not known", () => {
    const unknown = { ...baseCash, back: baseCash.years.map(() => undefined) };
    const [, gap] = viewCash({ ...data, years: foldYears(unknown) })(testTheme, 600).datasets;
    expect(gap?.data).toEqual([null, null, null, null, null, null]);
  });
});
