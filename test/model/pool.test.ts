import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("a pool of 10 % in the pre-money valuation is paid by the present holders", () => {
  // T = 1000 / (1 - 0.125 - 0.1) = 1290.3226 M; pool 129.03226 M; price 800 $B / T = 620 $
  const { value } = dealWith({ poolTarget: 10 });
  expect(value("poolAdded")).toBeCloseTo(129.032258064516, 9);
  expect(value("sharesAfter")).toBeCloseTo(1290.32258064516, 8);
  expect(value("pricePerShare")).toBeCloseTo(620, 10);
  expect(value("preMoneyValuation")).toBe(700);
  // 700 - 80 of pool
  expect(value("effectivePreMoney")).toBeCloseTo(620, 10);
  expect(value("poolOwnership")).toBeCloseTo(10, 11);
  expect(value("supplierOwnership")).toBeCloseTo(3.75, 11);
  expect(value("passiveDilution")).toBeCloseTo(22.5, 11);
  expect(value("ownershipTotal")).toBeCloseTo(100, 11);
});

test("options that exist count towards the target", () => {
  // T = 950 / 0.775 = 1225.80645 M; added 122.580645 - 50; price 800 $B / T = 652.631579 $
  const { value } = dealWith({ poolTarget: 10, poolExisting: 50 });
  expect(value("poolAdded")).toBeCloseTo(72.5806451612903, 9);
  expect(value("pricePerShare")).toBeCloseTo(652.631578947368, 9);
  expect(value("poolOwnership")).toBeCloseTo(10, 11);
});

test("a pool after the money dilutes new investors too", () => {
  // price 700; 1142.857143 M / 0.9 = 1269.841270 M; Nvidia 42.857143 M = 3.375 %; passive 1 - 1000 / 1269.84127 = 21.25 %
  const { value } = dealWith({ poolTarget: 10, poolPlacement: "post" });
  expect(value("pricePerShare")).toBe(700);
  expect(value("poolAdded")).toBeCloseTo(126.984126984127, 9);
  expect(value("supplierOwnership")).toBeCloseTo(3.375, 11);
  expect(value("passiveDilution")).toBeCloseTo(21.25, 11);
  expect(value("poolOwnershipAdded")).toBeCloseTo(10, 11);
  // 700 $ x 1269.84127 M = 888.8889 $B; x 0.585 = 520
  expect(value("effectiveValuation")).toBeCloseTo(520, 9);
});

test("a pool in the pre-money valuation does not change what the supplier really pays", () => {
  expect(dealWith({ poolTarget: 15 }).value("effectiveValuation")).toBeCloseTo(468, 9);
});
