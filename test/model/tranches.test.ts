import { expect, test } from "vitest";
import { dealWith, type Inputs } from "../support/deal.ts";

/** Years without a deployed gigawatt unless said. */
const noGigawatts = { "1": 0, "2": 0, "3": 0, "4": 0 };

test("one tranche at the closing is the cheque", () => {
  const { value, table, warningKinds } = dealWith();
  expect(table("supplierPaidByYear")).toEqual({ "0": 30 });
  expect(table("trancheMoney")).toEqual({ "1": 100 });
  expect(value("supplierStakeByYear", "-1")).toBe(0);
  expect(value("supplierStakeByYear", "0")).toBe(3.75);
  expect(value("stagedOwnership")).toBe(3.75);
  expect(value("averageEntryValuation")).toBeCloseTo(800, 11);
  expect(value("tranchesDue")).toBe(1);
  expect(value("stagedUnpaid")).toBe(0);
  expect(warningKinds).toEqual([]);
});

/** As the letter of intent: all of the round is the supplier's, half of it at a pre-money 500, half at a pre-money 1,020. */
const staged = {
  roundSize: 20,
  valuation: 500,
  valuationBasis: "pre",
  cheque: { Nvidia: 20, Amazon: 0, Microsoft: 0 },
  trancheCount: 2,
  trancheTrigger: "gigawatts",
  gigawattsPerTranche: 1,
  gigawattsByYear: { ...noGigawatts, "1": 1, "2": 1 },
  tranchePricing: "valuation",
  trancheValuation: { "2": 1_020 },
} satisfies Inputs;

test("tranches at their own valuations own what the recursion says", () => {
  const { value, table } = dealWith(staged);
  // 500 over 1,000 million shares; then 1,020 over the 1,020 million that there are by then.
  expect(value("tranchePrice", "1")).toBe(500);
  expect(value("tranchePrice", "2")).toBe(1_000);
  expect(table("trancheShares")).toEqual({ "1": 20, "2": 10 });
  expect(value("sharesAfterTranche", "2")).toBe(1_030);
  expect(value("tranchePostMoney", "1")).toBe(510);
  expect(value("tranchePostMoney", "2")).toBe(1_030);
  // 20 of 1,020; 30 of 1,030 = 1.96… % x 1020/1030 + 10/1030
  expect(value("supplierOwnershipAfterTranche", "1")).toBeCloseTo(1.96078431372549, 12);
  expect(value("stagedOwnership")).toBeCloseTo(2.9126213592233, 12);
});

test("ownership by year follows the tranches, each in its year", () => {
  const { value, table } = dealWith(staged);
  expect(table("trancheYear")).toMatchObject({ "1": 1, "2": 2 });
  expect(table("supplierPaidByYear")).toEqual({ "1": 10, "2": 10 });
  expect(value("supplierStakeByYear", "0")).toBe(0);
  expect(value("supplierStakeByYear", "1")).toBeCloseTo(1.96078431372549, 12);
  expect(value("supplierStakeByYear", "2")).toBeCloseTo(2.9126213592233, 12);
  expect(value("supplierStakeByYear", "10")).toBeCloseTo(2.9126213592233, 12);
});

test("the average entry valuation is the harmonic mean by amount", () => {
  // 20 / (10/510 + 10/1030) = 2 x 510 x 1030 / 1540
  expect(dealWith(staged).value("averageEntryValuation")).toBeCloseTo(682.207792207792, 10);
});

test("a tranche is due in the first year by whose end its gigawatts are there", () => {
  // 0.5, 1.5, 1.5, 4 gigawatts to date; tranches at 1, 2, 3 and 4
  const { table, value } = dealWith({
    trancheCount: 4,
    trancheTrigger: "gigawatts",
    gigawattsPerTranche: 1,
    gigawattsByYear: { "1": 0.5, "2": 1, "3": 0, "4": 2.5 },
  });
  expect(table("supplierPaidByYear")).toEqual({ "2": 7.5, "4": 22.5 });
  expect(value("tranchesDue")).toBe(4);
});

test("by default the planned gigawatts are split over the tranches", () => {
  const { value, table } = dealWith({ trancheCount: 10, trancheTrigger: "gigawatts" });
  expect(value("gigawattsPerTranche")).toBe(1);
  // 1, 4, 7 and 10 gigawatts to date, 3 of the cheque for each
  expect(table("supplierPaidByYear")).toEqual({ "1": 3, "2": 9, "3": 9, "4": 9 });
});

test("gigawatts that add up only to within rounding count as whole", () => {
  // 0.7 + 0.1 is a hair less than 0.8
  const { value } = dealWith({
    trancheCount: 2,
    trancheTrigger: "gigawatts",
    gigawattsPerTranche: 0.4,
    gigawattsByYear: { ...noGigawatts, "1": 0.7, "2": 0.1 },
  });
  expect(value("trancheYear", "2")).toBe(2);
});

test("three instalments by date fall in the nearest whole year after the closing", () => {
  // 1, 92 and 184 days after 31 March: years 0, 0 and, with 0.504 of a year, 1
  const { table, value, warningKinds } = dealWith({
    trancheCount: 3,
    trancheDate: { "1": "2026-04-01", "2": "2026-07-01", "3": "2026-10-01" },
  });
  expect(table("supplierPaidByYear")).toEqual({ "0": 20, "1": 10 });
  // One price: the same stake in the end. Two thirds in: 20 of 700 + 66.7
  expect(value("stagedOwnership")).toBeCloseTo(3.75, 12);
  expect(value("supplierStakeByYear", "0")).toBeCloseTo(2.60869565217391, 12);
  // Post-money 733.3, 766.7, 800: 3 / (3/2200 + 3/2300 + 3/2400)
  expect(value("averageEntryValuation")).toBeCloseTo(765.699873896595, 10);
  expect(warningKinds).toEqual([]);
});

test("a step raises the price from tranche to tranche, from that of the round", () => {
  const { value } = dealWith({
    trancheCount: 3,
    trancheShare: { "1": 70, "2": 7.7, "3": 22.3 },
    tranchePricing: "step",
    trancheStep: 10,
  });
  expect(value("tranchePrice", "1")).toBe(700);
  expect(value("tranchePrice", "2")).toBeCloseTo(770, 11);
  expect(value("tranchePrice", "3")).toBeCloseTo(847, 11);
  // 70 / 0.7 and 7.7 / 0.77 million shares
  expect(value("trancheShares", "1")).toBe(100);
  expect(value("trancheShares", "2")).toBeCloseTo(10, 12);
  // 1,100 million at 770 before, plus 7.7
  expect(value("tranchePostMoney", "2")).toBeCloseTo(854.7, 10);
});

test("a tranche whose condition fails is not paid, and the valuation stays lower", () => {
  const { value, table, warningKinds } = dealWith({ trancheCount: 2, trancheCondition: { "2": "fails" } });
  expect(table("supplierPaidByYear")).toEqual({ "0": 15 });
  expect(value("stagedPaid")).toBe(15);
  expect(value("stagedUnpaid")).toBe(15);
  expect(value("tranchesDue")).toBe(2);
  expect(value("roundPaidShare")).toBe(50);
  // 700 + 50; 15 of that
  expect(value("tranchePostMoney", "2")).toBe(750);
  expect(value("stagedOwnership")).toBe(2);
  expect(warningKinds).toEqual(["tranches_unpaid"]);
  // The round as agreed is in the cap table all the same.
  expect(value("supplierOwnership")).toBe(3.75);
});

test("returns count the cheque and the profit of what is paid", () => {
  const { value, table } = dealWith({ trancheCount: 2, trancheCondition: { "2": "fails" } });
  // Profit after tax 12.45, 30 / 40 / 30 %, half of it; exit 2 % x 0.85 x 1,000
  expect(table("supplierFlows")).toEqual({ "0": -15, "1": 1.8675, "2": 2.49, "3": 1.8675, "5": 17 });
  expect(value("paidIn")).toBe(15);
  expect(value("distributions")).toBe(6.225);
  // (6.225 + 17) / 15
  expect(value("moic")).toBeCloseTo(1.54833333333333, 12);
});

test("a later tranche is a later outlay, for a financial investor too", () => {
  const { value, table } = dealWith({ trancheCount: 2, trancheDate: { "2": "2028-03-30" } });
  expect(table("supplierFlows")).toMatchObject({ "0": -15, "2": 4.98 - 15 });
  // (15 + 15 / 1.12^2) / 3.75 %; x 1.12^5 / 0.85
  expect(value("valueAtEntry")).toBeCloseTo(718.877551020408, 10);
  expect(value("breakEvenExitFinancial")).toBeCloseTo((718.877551020408 * 1.7623416832) / 0.85, 9);
});

test("what falls due after the exit is paid, buys nothing that is sold, and warns", () => {
  const { value, warningKinds } = dealWith({ trancheCount: 2, trancheDate: { "2": "2033-03-31" } });
  expect(value("supplierPaidAfterExit")).toBe(15);
  expect(value("supplierFlows", "7")).toBe(-15);
  // 15 of 750, of which later dilution leaves 85 %
  expect(value("exitShare")).toBeCloseTo(1.7, 12);
  expect(warningKinds).toEqual(["tranche_after_exit"]);
});

test("a supplier that held shares before keeps them beside those it buys", () => {
  // Microsoft holds 270 of 1,000 million; its 10 of 100 buys 14.3 million of 1,142.9
  const { value } = dealWith({ supplier: "Microsoft", trancheCount: 4 });
  expect(value("stagedOwnership")).toBeCloseTo(24.875, 11);
  expect(value("supplierOwnership")).toBeCloseTo(24.875, 11);
  expect(value("supplierStakeByYear", "0")).toBeCloseTo(1.25, 12);
});

test.each(["pre", "post"])(
  "with an option pool placed %s the last tranche ends at the same shares",
  (place) => {
    const { value } = dealWith({ trancheCount: 5, poolTarget: 10, poolPlacement: place });
    expect(value("sharesAfterTranche", "5")).toBeCloseTo(value("sharesAfter"), 9);
    expect(value("stagedOwnership")).toBeCloseTo(value("supplierOwnership"), 11);
    expect(value("tranchePostMoney", "5")).toBeCloseTo(800, 9);
  },
);

test("tranches split the money that counts", () => {
  const { value } = dealWith({
    trancheCount: 2,
    commitmentRung: "paid",
    chequeStatusShare: { Nvidia: { letterOfIntent: 60, paid: 40 } },
  });
  // 40 % of 30, in two
  expect(value("trancheSupplierMoney", "1")).toBe(6);
  expect(value("trancheMoney", "2")).toBe(6);
});

test("tranches that are never paid leave returns without a divisor, in words", () => {
  const { kind, error, warningKinds } = dealWith({ trancheCondition: "fails" });
  expect(kind("moic")).toBe("undefined_ratio");
  expect(error("moic")?.own).toBe(
    "No tranche of the supplier's cheque is paid, so nothing can be measured per dollar paid in.",
  );
  expect(kind("averageEntryValuation")).toBe("undefined_ratio");
  expect(kind("breakEvenExit")).toBe("undefined_ratio");
  expect(kind("paybackTime")).toBe("no_outlay");
  expect(warningKinds).toEqual(["tranches_unpaid"]);
});
