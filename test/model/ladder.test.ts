import { expect, test } from "vitest";
import { describe as inWords, readDate, writeFact } from "../../src/engine/index.ts";
import { dealWith, type Inputs, routed } from "../support/deal.ts";

/**
 * Cheques of 100: Microsoft 10 a letter of intent, Nvidia 30 committed, Amazon 15 of 40 paid and the rest conditional,
 * New investors 10 of 20 committed.
 */
const halfFirm = {
  chequeStatusShare: {
    Nvidia: { letterOfIntent: 0, committed: 100 },
    Amazon: { letterOfIntent: 0, conditional: 62.5, paid: 37.5 },
    "New investors": { letterOfIntent: 50, committed: 50 },
  },
} satisfies Inputs;

test("the round by status is what the cheques say", () => {
  const { table } = dealWith(halfFirm);
  // 10 + 10, 25, 30 + 10, 15
  expect(table("roundByStatus")).toEqual({ letterOfIntent: 20, conditional: 25, committed: 40, paid: 15 });
});

test.each([
  ["letterOfIntent", 100, 30],
  ["conditional", 80, 30],
  ["committed", 55, 30],
  ["paid", 15, 0],
])("at the rung %s a round of %d counts, the supplier's cheque for %d", (commitmentRung, round, cheque) => {
  const { value } = dealWith({ ...halfFirm, commitmentRung });
  expect(value("roundInForce")).toBe(round);
  expect(value("supplierCheque")).toBe(cheque);
  expect(value("supplierChequeAgreed")).toBe(30);
  expect(value("roundAgreed")).toBe(100);
  expect(value("roundCountedShare")).toBe(round);
});

test("the price was set for the whole round; what is not firm is not in the valuation after it", () => {
  const { value } = dealWith({ ...halfFirm, commitmentRung: "committed" });
  // 800 less the 100 agreed
  expect(value("preMoneyValuation")).toBe(700);
  expect(value("pricePerShare")).toBe(700);
  expect(value("postMoneyValuation")).toBe(755);
  // 30 of 755, 15 of 755
  expect(value("supplierOwnership")).toBeCloseTo(3.97350993377483, 12);
  expect(value("ownershipAfter", "Amazon")).toBeCloseTo(1.98675496688742, 12);
  expect(value("ownershipTotal")).toBeCloseTo(100, 12);
  // Read as pre-money: 55 on top of 800.
  expect(value("otherBasisPostMoney")).toBe(855);
});

test("read as pre-money the valuation is the same at every rung", () => {
  const { value } = dealWith({ ...halfFirm, valuationBasis: "pre", commitmentRung: "paid" });
  expect(value("preMoneyValuation")).toBe(800);
  expect(value("postMoneyValuation")).toBe(815);
  // The other reading: 800 less the 100 agreed, plus the 15 paid.
  expect(value("otherBasisPreMoney")).toBe(700);
  expect(value("otherBasisPostMoney")).toBe(715);
});

test("purchases count by their own status, and only out of money that counts", () => {
  expect(dealWith({ ...halfFirm, commitmentRung: "committed" }).value("hardwareRevenue")).toBe(0);
  const { value } = dealWith({
    ...halfFirm,
    commitmentRung: "committed",
    purchaseStatus: { Direct: "committed" },
  });
  // 40 % of 55, over a cheque of 30
  expect(value("hardwareRevenue")).toBe(22);
  expect(value("wholeRoundRatio")).toBeCloseTo(73.3333333333333, 11);
});

test("a route whose purchases are not firm enough drops out", () => {
  const firm = { chequeStatusShare: { Nvidia: { letterOfIntent: 0, committed: 100 } } };
  const { value } = dealWith({
    ...routed,
    ...firm,
    commitmentRung: "committed",
    purchaseStatus: { Direct: "committed", CoreWeave: "paid" },
  });
  // Of Direct 12 %, Oracle 10 % and CoreWeave 8 % the first and the last, of a round of 30.
  expect(value("chipSpendShareInForce")).toBeCloseTo(20, 12);
  expect(value("hardwareRevenue")).toBeCloseTo(6, 12);
  expect(value("hardwareRevenueByRoute", "Oracle")).toBe(0);
});

test("money that no cheque covers is a letter of intent", () => {
  const strict = { chequeMode: "strict", cheque: { "New investors": 5 } };
  const { value } = dealWith(strict);
  // 10 + 30 + 40 + 5, and 15 that nobody has offered
  expect(value("roundByStatus", "letterOfIntent")).toBe(100);
  expect(value("unallocated")).toBe(15);
  const firmer = dealWith({ ...strict, ...halfFirm, commitmentRung: "conditional" });
  expect(firmer.value("unallocatedAgreed")).toBe(15);
  expect(firmer.value("unallocated")).toBe(0);
  // 30 + 40 + half of 5
  expect(firmer.value("roundInForce")).toBe(72.5);
  expect(firmer.value("ownershipTotal")).toBeCloseTo(100, 12);
});

test("in balance, the part that New investors fill is split by its statuses too", () => {
  const { value } = dealWith({ ...halfFirm, cheque: { Nvidia: 40 } });
  // 100 - 10 - 40 - 40 = 10, half of it committed
  expect(value("chequeByStatus", "New investors", "committed")).toBe(5);
  expect(value("chequeByStatus", "New investors", "letterOfIntent")).toBe(5);
});

test("the newest status that counts says how up to date the answer is", () => {
  const dates = { chequeDate: { Nvidia: "2026-02-27", Amazon: "2026-03-31" } };
  const newest = (inputs: Inputs) => dealWith({ ...halfFirm, ...dates, ...inputs }).value("newestStatusDate");
  const day = (text: string) => Math.round((readDate(text) as number) * 365);
  expect(newest({})).toBe(day("2026-03-31"));
  // Amazon has nothing in that counts once its cheque is 0; a purchase counts with its own day.
  expect(newest({ cheque: { Amazon: 0 } })).toBe(day("2026-02-27"));
  expect(newest({ cheque: { Amazon: 0 }, purchaseDate: { Direct: "2026-04-27" } })).toBe(day("2026-04-27"));
  // Purchases that are no more than a letter of intent do not.
  expect(newest({ commitmentRung: "paid", purchaseDate: { Direct: "2026-04-27" } })).toBe(day("2026-03-31"));
});

test("statuses of a cheque that do not make it whole are an error that names the investor", () => {
  const { kind, error, value } = dealWith({ chequeStatusShare: { Amazon: { paid: 40 } } });
  expect(kind("chequeAllotted", "Amazon")).toBe("invalid_input");
  expect(error("chequeAllotted", "Amazon")?.facts).toMatchObject({
    item: { text: "Amazon" },
    chequeStatusTotal: { value: 1.4, unit: "%" },
  });
  expect(value("supplierOwnership")).toBe(3.75);
});

test("a third at each of three rungs is the whole", () => {
  const third = { letterOfIntent: 33.3333333333, conditional: 33.3333333333, paid: 33.3333333334 };
  const { value } = dealWith({ chequeStatusShare: { Nvidia: third } });
  expect(value("supplierCheque")).toBe(30);
});

test.each(["conditional", "committed", "paid"])(
  "the deal in the news has nothing at the rung %s, and says so in words",
  (commitmentRung) => {
    const { value, kind, error, warnings, warningKinds } = dealWith({ commitmentRung });
    expect(warningKinds).toEqual(["no_round"]);
    const [warning] = warnings;
    if (warning === undefined) throw new Error("There is no warning.");
    const { message } = inWords(warning, (fact) => writeFact(fact, ({ variable }) => variable));
    expect(message).toBe(
      `Nothing of the round of $100B is firm enough to count as ${commitmentRung}: no round, no purchases. Choose a weaker status, or firm up a cheque.`,
    );
    expect(value("roundInForce")).toBe(0);
    expect(value("hardwareRevenue")).toBe(0);
    expect(value("supplierOwnership")).toBe(0);
    expect(value("postMoneyValuation")).toBe(700);
    expect(value("newestStatusDate")).toBe(0);
    for (const ratio of ["wholeRoundRatio", "impliedDiscount", "effectiveValuation", "moic"])
      expect(kind(ratio), ratio).toBe("undefined_ratio");
    expect(error("wholeRoundRatio")?.own).toBe(
      "The supplier's cheque is not firm enough to count, so nothing can be measured per dollar of it.",
    );
    expect(kind("paybackTime")).toBe("no_outlay");
  },
);

test("without a round no part of it counts", () => {
  const { kind, value } = dealWith({ roundSize: 0 });
  expect(kind("roundCountedShare")).toBe("undefined_ratio");
  expect(value("roundByStatus", "letterOfIntent")).toBe(0);
});
