import { describe, expect, test } from "vitest";
import { foldRoutes, type RouteRevenue, viewRoutes } from "../../../src/ui/charts/routesView.ts";
import { testTheme } from "./themes.ts";

const years = [-3, -2, -1, 0, 1, 2];
const route = (name: string, amounts: readonly number[], amount: number): RouteRevenue => ({
  name,
  amounts: amounts.map((each) => each * 1e9),
  amount: amount * 1e9,
});
const routes = [
  route("Direct", [0, 0, 0, 0, 4, 8], 12),
  route("Oracle", [0, 0, 3, 4, 3, 0], 10),
  route("Amazon", [0, 0, 0, 0, 0, 0], 0),
];

describe("hardware revenue by route", () => {
  const shown = foldRoutes(years, routes);

  test("leaves out routes over which nothing comes, and years at either end in which nothing does", () => {
    expect(shown.years).toEqual([-1, 0, 1, 2]);
    expect(shown.routes.map(({ name }) => name)).toEqual(["Direct", "Oracle"]);
    expect(shown.routes[1]?.amounts).toEqual([3e9, 4e9, 3e9, 0]);
  });

  test("keeps what is not known", () => {
    const unknown = { name: "Azure", amounts: years.map(() => undefined), amount: undefined };
    expect(foldRoutes(years, [unknown]).routes).toHaveLength(1);
  });

  test("is one empty strip where nothing comes at all", () => {
    expect(foldRoutes(years, routes.slice(2))).toEqual({ years, routes: routes.slice(2) });
  });

  test("has a strip for each route, all on the same scale", () => {
    const { datasets, options } = viewRoutes({
      ...shown,
      axis: { min: 0, max: 10e9, step: 2e9 },
      yearsTitle: "Years",
      selected: undefined,
      tick: String,
      yearText: String,
      names: ["Direct", "Oracle"],
      sums: ["$12B", "$10B"],
    })(testTheme, 600);
    expect(datasets.map(({ data }) => data)).toEqual([
      [0, 0, 4e9, 8e9],
      [3e9, 4e9, 3e9, 0],
    ]);
    for (const id of ["y", "y1"])
      expect(options.scales?.[id]).toMatchObject({
        min: 0,
        max: 10e9,
        stack: "routes",
        ticks: { stepSize: 10e9 },
      });
  });
});
