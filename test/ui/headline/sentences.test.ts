import { describe, expect, test } from "vitest";
import type { Deal } from "../../../src/ui/createDeal.ts";
import {
  baselineSentence,
  costSentence,
  exposureSentence,
  isExposed,
  isGroup,
  isWithoutRound,
  ownershipSentence,
  putsSentence,
  returnSentence,
  spendSentence,
  stagedSentence,
  warrantSentence,
} from "../../../src/ui/headline/sentences.ts";

/** A deal of these values; what is left out has no value. */
const dealOf = (values: Readonly<Record<string, number>>, spendMode = "direct"): Deal => ({
  has: () => true,
  value: (variable) => values[variable],
  values: () => [],
  error: () => undefined,
  choice: () => spendMode,
  supplier: () => "Nvidia",
  customer: () => "OpenAI",
});

test.each([
  [{}, "headline.ownsUnknown"],
  [{ supplierOwnership: 0.04, passiveDilution: 0.1 }, "headline.owns"],
  [{ supplierOwnership: 0.04, passiveDilution: 0.1, trancheCount: 3 }, "headline.ownsAtOnce"],
  [{ supplierOwnership: 0.04, passiveDilution: 0.1, trancheCount: 1 }, "headline.owns"],
  [{ supplierOwnership: 0, passiveDilution: 0.1 }, "headline.ownsNothing"],
  [{ supplierOwnership: 0, passiveDilution: 0 }, "headline.ownsNothingAlone"],
  [{ supplierOwnership: 0.3, passiveDilution: 0.1, ownershipBefore: 0.27 }, "headline.ownsMore"],
  [{ supplierOwnership: 0.27, passiveDilution: 0, ownershipBefore: 0.27 }, "headline.ownsMoreAlone"],
])("of the ownership %j it says %s", (values, key) => {
  expect(ownershipSentence(dealOf(values))).toBe(key);
});

test.each([
  [{}, "headline.returnsUnknown"],
  [{ hardwareRevenue: 0 }, "headline.returnsNothing"],
  [{ hardwareRevenue: 4, supplierCheque: 0 }, "headline.returnsAlone"],
  [{ hardwareRevenue: 4 }, "headline.returnsPlain"],
  [{ hardwareRevenue: 4, supplierCheque: 3, wholeRoundRatio: 1.3 }, "headline.returns"],
])("of the return %j it says %s", (values, key) => {
  expect(returnSentence(dealOf(values))).toBe(key);
});

test.each([
  [{ supplierCheque: 0 }, "headline.costNoCheque"],
  [{ supplierCheque: 3 }, "headline.costUnknown"],
  [{ supplierCheque: 3, effectiveCost: 2, afterTaxProfit: 1, effectiveValuation: 5 }, "headline.cost"],
  [{ supplierCheque: 3, effectiveCost: 3, afterTaxProfit: 0, effectiveValuation: 5 }, "headline.costFull"],
  [{ supplierCheque: 3, effectiveCost: 0, afterTaxProfit: 3, effectiveValuation: 0 }, "headline.costNothing"],
  [{ supplierCheque: 3, effectiveCost: -1, afterTaxProfit: 4, effectiveValuation: -5 }, "headline.costGain"],
  [{ supplierCheque: 3, effectiveCost: 4, afterTaxProfit: -1, effectiveValuation: 9 }, "headline.costLoss"],
])("of the cost %j it says %s", (values, key) => {
  expect(costSentence(dealOf(values))).toBe(key);
});

describe("of the spending", () => {
  test("it says one share, the sum of the routes, or that it cannot", () => {
    expect(spendSentence(dealOf({}))).toBe("headline.spends");
    expect(spendSentence(dealOf({ chipSpendShareInForce: 0.4 }, "routes"))).toBe("headline.spendsByRoute");
    expect(spendSentence(dealOf({}, "routes"))).toBe("headline.spendsByRouteUnknown");
  });

  test("the baseline is idle where nothing comes back", () => {
    expect(baselineSentence(dealOf({ hardwareRevenue: 0 }))).toBe("headline.baselineIdle");
    expect(baselineSentence(dealOf({ hardwareRevenue: 1 }))).toBe("headline.baseline");
    expect(isGroup("New investors") && !isGroup("Nvidia")).toBe(true);
  });
});

test.each([
  [{ roundSize: 100, otherExposure: 8 }, false],
  [{ roundSize: 0, otherExposure: 0, warrantShares: 0 }, false],
  [{ roundSize: 0, otherExposure: 8 }, true],
  [{ roundSize: 0, otherExposure: 0, warrantShares: 160 }, true],
])("of %j it is %s that there is no round but something else", (values, is) => {
  expect(isWithoutRound(dealOf(values))).toBe(is);
});

test("without a round it says what is at stake, and what part of the revenue that is, if it can be said", () => {
  expect(isExposed(dealOf({ otherExposure: 8 }))).toBe(true);
  expect(isExposed(dealOf({ otherExposure: 0 }))).toBe(false);
  expect(exposureSentence(dealOf({ headlineExposureRatio: 0.2 }))).toBe("headline.exposure");
  expect(exposureSentence(dealOf({}))).toBe("headline.exposureUnknown");
});

test.each([
  ["letterOfIntent", { supplierCheque: 30, roundInForce: 100 }, "headline.puts"],
  ["paid", { supplierCheque: 0, roundInForce: 0 }, "headline.putsCounted"],
  ["paid", {}, "headline.puts"],
])("where what is at least %s counts of %j it says %s", (rung, values, key) => {
  expect(putsSentence(dealOf(values, rung))).toBe(key);
});

test.each([
  [{ stagedPaid: 0 }, "headline.stagedNothing"],
  [{ stagedPaid: 3, stagedOwnership: 0.1, averageEntryValuation: 5 }, "headline.staged"],
  [{ stagedPaid: 3, stagedOwnership: 0.1 }, "headline.stagedUnknown"],
  [{}, "headline.stagedUnknown"],
])("of the tranches %j it says %s", (values, key) => {
  expect(stagedSentence(dealOf(values))).toBe(key);
});

test("of warrants it says their discount, or that it cannot", () => {
  expect(warrantSentence(dealOf({ hardwareDiscount: 0.3 }))).toBe("headline.warrants");
  expect(warrantSentence(dealOf({}))).toBe("headline.warrantsUnknown");
});
