import { expect, test } from "vitest";
import { dealWith, routed } from "../support/deal.ts";

test("given as one share, all hardware revenue runs over Direct", () => {
  const { value, table } = dealWith();
  expect(value("hardwareRevenue")).toBe(40);
  expect(table("hardwareRevenueByRoute")).toEqual({ Direct: 40 });
  expect(value("spentElsewhere")).toBe(60);
});

test("built up by route, the share is compute times route times pass-through", () => {
  const { value, table } = dealWith(routed);
  expect(value("routeShareInForce", "Direct")).toBeCloseTo(40, 12);
  expect(value("builtUpChipSpendShare")).toBeCloseTo(30, 12);
  expect(value("hardwareRevenue")).toBeCloseTo(30, 12);
  const byRoute = table("hardwareRevenueByRoute");
  expect(byRoute.Direct).toBeCloseTo(12, 12);
  expect(byRoute.Oracle).toBeCloseTo(10, 12);
  expect(byRoute.CoreWeave).toBeCloseTo(8, 12);
});

test("what the routes add up to is shown while the share is given directly", () => {
  const { value } = dealWith({ ...routed, spendMode: "direct" });
  expect(value("builtUpChipSpendShare")).toBeCloseTo(30, 12);
  expect(value("chipSpendShareInForce")).toBe(40);
});

test("the default routes", () => {
  // Direct 20: 0.65 x (0.2 x 0.6 + 0.4 x 0.5 + 0.03 x 0.6 + 0.32 x 0.45 + 0.05 x 0.15) = 0.65 x 0.4895
  expect(dealWith().value("builtUpChipSpendShare")).toBeCloseTo(31.8175, 11);
});

test("a figure for Direct among the routes is not used", () => {
  const { value } = dealWith({ ...routed, routeShare: { ...routed.routeShare, Direct: 99 } });
  expect(value("hardwareRevenue")).toBeCloseTo(30, 12);
});
