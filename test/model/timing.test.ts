import { expect, test } from "vitest";
import { dealWith, routed } from "../support/deal.ts";

const close = (table: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(table).map(([item, value]) => [item, Math.round(value * 1e9) / 1e9]));

test("hardware revenue follows the spend schedule", () => {
  expect(close(dealWith().table("hardwareRevenueByYear"))).toEqual({ "1": 12, "2": 16, "3": 12 });
});

test("each route's delay moves its revenue, back before the closing too", () => {
  // Direct 3.6, 4.8, 3.6 in 1-3; Oracle a year earlier 3, 4, 3 in 0-2; CoreWeave a year later 2.4, 3.2, 2.4 in 2-4
  const { table } = dealWith({ ...routed, routeDelay: { Oracle: -1, CoreWeave: 1 } });
  expect(close(table("hardwareRevenueByYear"))).toEqual({ "0": 3, "1": 7.6, "2": 10.2, "3": 6.8, "4": 2.4 });
});

test("the most negative delay reaches the first year of the sheet", () => {
  const { table } = dealWith({ routeDelay: -3, spendSchedule: { "0": 100, "1": 0, "2": 0, "3": 0 } });
  expect(close(table("hardwareRevenueByYear"))).toEqual({ "-3": 40 });
});

test("a lease spreads each year's delivery in equal parts from that year on", () => {
  // Delivered 12, 16, 12; over two years: 6, 6 + 8, 8 + 6, 6
  const { table } = dealWith({ leaseLife: 2 });
  expect(close(table("hardwareRevenueByYear"))).toEqual({ "1": 6, "2": 14, "3": 14, "4": 6 });
});

test("a lease of one year is a purchase", () => {
  expect(close(dealWith({ leaseLife: 1 }).table("hardwareRevenueByYear"))).toEqual({
    "1": 12,
    "2": 16,
    "3": 12,
  });
});

test("a lease that ends in the last year fits, one year longer does not", () => {
  // The delivery of year 3 is paid in 3 .. 10
  expect(dealWith({ leaseLife: 8 }).kind("netPresentValue")).toBeUndefined();
  const { kind, value } = dealWith({ leaseLife: 9 });
  expect(kind("hardwareRevenueByYear", "1")).toBe("invalid_input");
  expect(kind("netPresentValue")).toBe("invalid_input");
  expect(value("hardwareRevenue")).toBe(40);
  expect(value("effectiveCost")).toBe(17.55);
});

test("a delay that leaves the sheet on a route without revenue does no harm", () => {
  const { value } = dealWith({
    routeDelay: { Oracle: -3 },
    spendSchedule: { "-1": 100, "1": 0, "2": 0, "3": 0 },
  });
  expect(value("hardwareRevenueByYear", "-1")).toBe(40);
});

test("a schedule that does not sum to 100 % stops what depends on the years only", () => {
  const { kind, value } = dealWith({ spendSchedule: { "3": 20 } });
  expect(kind("hardwareRevenueByYear", "2")).toBe("invalid_input");
  expect(kind("internalRateOfReturn")).toBe("invalid_input");
  expect(value("spendTotal")).toBe(90);
  expect(value("wholeRoundRatio")).toBeCloseTo(133.333333333333, 10);
});
