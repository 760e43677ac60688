import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("800 read before the money gives the supplier less and dilutes less", () => {
  const { value } = dealWith();
  expect(value("otherBasisPostMoney")).toBe(900);
  expect(value("otherBasisPreMoney")).toBe(800);
  expect(value("otherBasisPassiveDilution")).toBeCloseTo(11.1111111111111, 11);
  expect(value("otherBasisSupplierOwnership")).toBeCloseTo(3.33333333333333, 12);
  // 0.585 x 900
  expect(value("otherBasisEffectiveValuation")).toBeCloseTo(526.5, 9);
});

const same = [
  ["otherBasisPreMoney", "preMoneyValuation"],
  ["otherBasisPricePerShare", "pricePerShare"],
  ["otherBasisSharesAfter", "sharesAfter"],
  ["otherBasisPassiveDilution", "passiveDilution"],
  ["otherBasisSupplierOwnership", "supplierOwnership"],
  ["otherBasisEffectiveValuation", "effectiveValuation"],
] as const;

test.each([
  {},
  { poolTarget: 10, poolExisting: 20 },
  { poolTarget: 10, poolPlacement: "post" },
  { secondary: 8, secondarySeller: "Microsoft", supplier: "Microsoft" },
])("the other reading is what the switch would give, with %j", (setting) => {
  const post = dealWith(setting);
  const pre = dealWith({ ...setting, valuationBasis: "pre" });
  for (const [other, own] of same) {
    expect(post.value(other), other).toBeCloseTo(pre.value(own), 8);
    expect(pre.value(other), other).toBeCloseTo(post.value(own), 8);
  }
});

test("a valuation that cannot be post-money is an error of the other reading only", () => {
  const { kind, value } = dealWith({ valuationBasis: "pre", valuation: 90 });
  expect(kind("otherBasisPassiveDilution")).toBe("non_positive_premoney");
  expect(value("postMoneyValuation")).toBe(190);
});

test("a pool that only the other reading cannot hold is an error of the other reading only", () => {
  // Pre: 100 / 200 + 0.45 < 1; post: 100 / 100.5 + 0.45 > 1
  const { kind, value } = dealWith({ valuationBasis: "pre", valuation: 100.5, poolTarget: 45 });
  expect(kind("otherBasisPassiveDilution")).toBe("infeasible_pool");
  expect(value("poolOwnership")).toBeCloseTo(45, 10);
});
