/** What must hold in every deal, whatever its terms. Seeded, so that a failure can be run again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, errorOf, type InputValues, valueAt } from "../../src/engine/index.ts";
import { deal } from "../../src/model/deal.ts";
import { dealSheet, dealWith, type Inputs, type Results } from "../support/deal.ts";

const settings = { seed: 20_260_131, numRuns: 200 };
const holders = deal.dimensions.find(({ name }) => name === "holders")?.items ?? [];

const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((step) => min + ((max - min) * step) / 1e6);
const share = between(0, 100);
const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(1e-9, Math.abs(a), Math.abs(b));

/** Parts of a whole; the last takes what the others leave, so that they sum to it as entered. */
const partsOf = (whole: number, names: readonly string[]) =>
  fc.array(between(0.01, 1), { minLength: names.length, maxLength: names.length }).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = weights.map((weight) => Math.floor((whole * 1e6 * weight) / total) / 1e6);
    const others = parts.slice(0, -1).reduce((sum, part) => sum + part, 0);
    return Object.fromEntries(
      names.map((name, i) => [name, i < names.length - 1 ? (parts[i] ?? 0) : whole - others]),
    );
  });

const terms = fc.record({
  valuation: between(150, 2_000),
  valuationBasis: fc.constantFrom("pre", "post"),
  roundSize: between(1, 100),
  stakeBefore: partsOf(100, holders.slice(0, 5)),
  supplier: fc.constantFrom(...holders),
  sharesBefore: between(1, 10_000),
});

const spending = fc.record({
  spendMode: fc.constantFrom("direct", "routes"),
  chipSpendShare: share,
  computeShare: share,
  directCapture: share,
  routeShare: partsOf(80, ["Oracle", "CoreWeave", "Microsoft", "Amazon"]),
  routeDelay: fc.record({
    Oracle: fc.integer({ min: -3, max: 5 }),
    CoreWeave: fc.integer({ min: -3, max: 5 }),
  }),
  leaseLife: fc.integer({ min: 0, max: 3 }),
  baselineShare: share,
  grossMargin: between(-50, 100),
  taxRate: share,
});

const returning = fc.record({
  discountRate: between(-20, 40),
  exitYear: fc.integer({ min: 1, max: 10 }),
  exitValue: between(0, 3_000),
  laterDilution: between(0, 60),
  exitFee: between(0, 20),
});

/** Some deal whose cheques are at most the round, so that they fit in every mode. */
const someDeal: fc.Arbitrary<Inputs> = fc
  .tuple(
    terms,
    spending,
    returning,
    fc.constantFrom("balance", "strict", "scaleBack", "upsize"),
    between(0.1, 1),
  )
  .chain(([round, spent, returned, chequeMode, taken]) =>
    partsOf(round.roundSize * taken, holders).map(
      (cheque): Inputs => ({ ...round, ...spent, ...returned, chequeMode, cheque }),
    ),
  );

const somePool: fc.Arbitrary<Inputs> = fc.record({
  poolTarget: between(0, 20),
  poolExisting: between(0, 0.5),
  poolPlacement: fc.constantFrom("pre", "post"),
});

const holds = (
  name: string,
  other: fc.Arbitrary<Inputs>,
  check: (results: Results, inputs: Inputs) => void,
) =>
  test(name, () => {
    const property = fc.property(someDeal, other, (inputs, more) => {
      const all = { ...inputs, ...more };
      check(dealWith(all), all);
    });
    fc.assert(property, settings);
  });

const nothing = fc.constant<Inputs>({});

holds("the owners after the round own all of it", somePool, ({ value }) => {
  expect(Math.abs(value("ownershipTotal") / 100 - 1)).toBeLessThan(1e-12);
});

holds(
  "price times shares is the post-money valuation, with a pool before the money",
  somePool,
  (results, inputs) => {
    const { value } =
      inputs.poolPlacement === "post" ? dealWith({ ...inputs, poolPlacement: "pre" }) : results;
    expect(relative(value("valueAtRoundPrice"), value("postMoneyValuation"))).toBeLessThan(1e-12);
  },
);

holds("cheques and what is unallocated make the round", nothing, ({ value }) => {
  const sum = holders.reduce((total, holder) => total + value("chequeAllotted", holder), 0);
  expect(relative(sum + value("unallocated"), value("roundInForce"))).toBeLessThan(1e-12);
});

holds("a holder that does not buy holds the same value before and after", nothing, (_, inputs) => {
  const { value } = dealWith({ ...inputs, cheque: { ...tableOf(inputs.cheque), Foundation: 0 } });
  const before = value("preMoneyValuation") * value("ownershipBefore", "Foundation");
  const after = value("postMoneyValuation") * value("ownershipAfter", "Foundation");
  expect(relative(before, after)).toBeLessThan(1e-12);
  expect(relative(value("dilution", "Foundation"), value("passiveDilution"))).toBeLessThan(1e-10);
  expect(relative(value("passiveDilution"), value("newMoneyShare"))).toBeLessThan(1e-12);
});

holds(
  "without chip spend, or if all of it would have come anyway, the supplier pays the price",
  nothing,
  (_, inputs) => {
    for (const none of [{ spendMode: "direct", chipSpendShare: 0 }, { baselineShare: 100 }]) {
      const { value } = dealWith({ ...inputs, ...none });
      expect(relative(value("effectiveValuation"), value("postMoneyValuation"))).toBeLessThan(1e-12);
    }
  },
);

holds("the effective cost buys the ownership bought at the effective valuation", somePool, ({ value }) => {
  const bought = value("supplierOwnershipBought") / 100;
  expect(Math.abs(value("effectiveValuation") * bought - value("effectiveCost"))).toBeLessThan(1e-10);
});

holds("the whole-round ratio times the cheque is the hardware revenue", nothing, ({ value }) => {
  const product = (value("wholeRoundRatio") / 100) * value("supplierCheque");
  expect(relative(product, value("hardwareRevenue"))).toBeLessThan(1e-12);
});

holds("hardware revenue by year, by route and in parts sums to the whole", nothing, ({ value, table }) => {
  const whole = value("hardwareRevenue");
  const sumOf = (name: string) => Object.values(table(name)).reduce((sum, amount) => sum + amount, 0);
  expect(relative(sumOf("hardwareRevenueByYear"), whole)).toBeLessThan(1e-12);
  expect(relative(sumOf("hardwareRevenueByRoute"), whole)).toBeLessThan(1e-12);
  expect(relative(value("baselineRevenue") + value("incrementalRevenue"), whole)).toBeLessThan(1e-12);
  expect(relative(value("spentElsewhere") + whole, value("roundInForce"))).toBeLessThan(1e-12);
  expect(Math.abs(sumOf("afterTaxProfitByYear") - value("afterTaxProfit"))).toBeLessThan(1e-11);
  const parts = value("baselineRevenue") + value("costAndTax") + value("afterTaxProfit");
  expect(relative(parts, whole)).toBeLessThan(1e-12);
});

holds("own-dollar shares stand in order", nothing, ({ value }) => {
  expect(value("ownDollarShareLow")).toBeLessThanOrEqual(value("ownDollarShare") + 1e-9);
  expect(value("ownDollarShare")).toBeLessThanOrEqual(value("ownDollarShareHigh") + 1e-9);
});

holds("at an internal rate of return the flows are worth nothing", nothing, ({ value, kind, table }) => {
  if (kind("internalRateOfReturn") !== undefined) return;
  const rate = value("internalRateOfReturn") / 100;
  const worths = Object.entries(table("supplierFlows")).map(
    ([year, flow]) => flow / (1 + rate) ** Number(year),
  );
  const scale = Math.max(...worths.map(Math.abs));
  expect(Math.abs(worths.reduce((sum, worth) => sum + worth, 0)) / scale).toBeLessThan(1e-9);
});

holds("at the break-even exit value the net present value is 0", nothing, (results, inputs) => {
  const exitValue = results.value("breakEvenExit");
  if (exitValue < 0) return;
  const { value } = dealWith({ ...inputs, exitValue });
  expect(Math.abs(value("netPresentValue")) / value("supplierCheque")).toBeLessThan(1e-9);
});

holds("the other reading is what the switch gives", somePool, (results, inputs) => {
  const switched = dealWith({ ...inputs, valuationBasis: inputs.valuationBasis === "pre" ? "post" : "pre" });
  for (const [other, own] of [
    ["otherBasisPassiveDilution", "passiveDilution"],
    ["otherBasisSupplierOwnership", "supplierOwnership"],
    ["otherBasisEffectiveValuation", "effectiveValuation"],
  ] as const) {
    expect(relative(results.value(other), switched.value(own)), other).toBeLessThan(1e-9);
  }
});

const rungs = ["letterOfIntent", "conditional", "committed", "paid"];

/** Cheques and purchases of any firmness. */
const someStatuses: fc.Arbitrary<Inputs> = fc.record({
  chequeStatusShare: fc.record(Object.fromEntries(holders.map((holder) => [holder, partsOf(100, rungs)]))),
  purchaseStatus: fc.constantFrom(...rungs),
});

holds("the round by status adds up to the round agreed", someStatuses, ({ value }) => {
  const sum = rungs.reduce((total, rung) => total + value("roundByStatus", rung), 0);
  expect(relative(sum, value("roundAgreed"))).toBeLessThan(1e-12);
});

holds("the firmer the money must be, the less of it counts", someStatuses, (results, inputs) => {
  let before = results;
  expect(before.value("roundInForce")).toBe(before.value("roundAgreed"));
  for (const commitmentRung of rungs.slice(1)) {
    const here = dealWith({ ...inputs, commitmentRung });
    for (const amount of ["roundInForce", "supplierCheque", "hardwareRevenue", "postMoneyValuation"])
      expect(here.value(amount), amount).toBeLessThanOrEqual(before.value(amount) + 1e-9);
    expect(here.value("preMoneyValuation")).toBe(before.value("preMoneyValuation"));
    expect(Math.abs(here.value("ownershipTotal") / 100 - 1)).toBeLessThan(1e-12);
    before = here;
  }
});

/** Tranches on any days within the years, of any size. */
const someTranches: fc.Arbitrary<Inputs> = fc.integer({ min: 1, max: 20 }).chain((trancheCount) => {
  const inUse = Array.from({ length: trancheCount }, (_, i) => String(i + 1));
  const day = fc
    .tuple(fc.integer({ min: 2024, max: 2035 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-15`);
  return fc.record({
    trancheCount: fc.constant(trancheCount),
    trancheShare: partsOf(100, inUse),
    trancheDate: fc.record(Object.fromEntries(inUse.map((tranche) => [tranche, day]))),
  });
});

const somePrices: fc.Arbitrary<Inputs> = fc.record({
  tranchePricing: fc.record(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`${i + 1}`, fc.constantFrom("round", "step", "valuation")]),
    ),
  ),
  trancheStep: between(-20, 50),
  trancheValuation: between(100, 2_000),
  trancheCondition: fc.record({
    "1": fc.constantFrom("holds", "fails"),
    "3": fc.constantFrom("holds", "fails"),
  }),
});

const together = (...parts: readonly fc.Arbitrary<Inputs>[]): fc.Arbitrary<Inputs> =>
  fc.tuple(...parts).map((all): Inputs => Object.assign({}, ...all));

holds("tranches at one price buy what one cheque buys", together(someTranches, somePool), ({ value }) => {
  const last = String(value("trancheOrder", "20"));
  expect(relative(value("stagedOwnership"), value("supplierOwnership"))).toBeLessThan(1e-12);
  expect(relative(value("supplierStakeByYear", "10"), value("supplierOwnershipBought"))).toBeLessThan(1e-12);
  expect(relative(value("sharesAfterTranche", last), value("sharesAfter"))).toBeLessThan(1e-12);
  expect(relative(value("tranchePostMoney", last), value("postMoneyValuation"))).toBeLessThan(1e-12);
  expect(relative(value("stagedPaid"), value("supplierCheque"))).toBeLessThan(1e-12);
});

holds("the money of tranches adds up", together(someTranches, somePrices), (results) => {
  const { value, table } = results;
  const sumOf = (name: string) => Object.values(table(name)).reduce((sum, amount) => sum + amount, 0);
  expect(relative(sumOf("trancheMoney"), value("roundInForce"))).toBeLessThan(1e-9);
  expect(relative(value("stagedPaid") + value("stagedUnpaid"), value("supplierCheque"))).toBeLessThan(1e-9);
  expect(relative(sumOf("supplierPaidByYear"), value("stagedPaid"))).toBeLessThan(1e-9);
  expect(
    relative(sumOf("tranchePaid"), value("roundInForce") * (value("roundPaidShare") / 100)),
  ).toBeLessThan(1e-9);
});

holds(
  "ownership goes from tranche to tranche by the recursion of pre- and post-money values",
  together(someTranches, somePrices),
  ({ value }, inputs) => {
    let shares = value("sharesBefore");
    let owned = value("ownershipBefore", String(inputs.supplier)) / 100;
    for (let place = 1; place <= 20; place++) {
      const tranche = String(value("trancheOrder", String(place)));
      // Dollars a share times millions of shares, in billions.
      const pre = (value("tranchePrice", tranche) * shares) / 1_000;
      const post = pre + value("tranchePaid", tranche);
      owned = (owned * pre) / post + value("trancheSupplierPaid", tranche) / post;
      shares += value("trancheShares", tranche);
      expect(relative(value("supplierOwnershipAfterTranche", tranche) / 100, owned)).toBeLessThan(1e-9);
      expect(value("trancheRank", tranche)).toBe(place);
    }
  },
);

holds(
  "at the break-even exit value tranches too are worth nothing",
  together(someTranches, somePrices),
  (results, inputs) => {
    if (results.kind("breakEvenExit") !== undefined) return;
    const exitValue = results.value("breakEvenExit");
    if (exitValue < 0) return;
    const { value } = dealWith({ ...inputs, exitValue });
    expect(Math.abs(value("netPresentValue")) / value("supplierCheque")).toBeLessThan(1e-9);
  },
);

/** A loop that comes to an end, quickly enough for the iteration too. */
const someLoop: fc.Arbitrary<Inputs> = fc.record({
  returnedPerDollar: between(-80, 80),
  reinvestedShare: between(0, 100),
});

holds("the loop so far and what is still to come make its total", someLoop, ({ value }) => {
  const factor = value("loopFactor");
  for (let round = 1; round <= 12; round++) {
    const toCome = (value("supplierCheque") * factor ** round) / (1 - factor);
    const soFar = value("loopPartialSum", `${round}`);
    expect(relative(soFar + toCome, value("loopTotal"))).toBeLessThan(1e-12);
    expect(relative(soFar, value("loopPartialClosed", `${round}`))).toBeLessThan(1e-12);
  }
});

holds("the loop's total is the same by formula and by iteration", someLoop, ({ value, warningKinds }) => {
  expect(relative(value("loopTotal"), value("loopTotalIterated"))).toBeLessThan(1e-12);
  expect(relative(value("loopMultiplier") * value("supplierCheque"), value("loopTotal"))).toBeLessThan(1e-12);
  expect(warningKinds).not.toContain("loop_disagrees");
});

const someFeedback: fc.Arbitrary<Inputs> = fc.record({
  feedbackOn: fc.constant("on"),
  valuationSensitivity: between(-10, 10),
  reinvestedGain: between(0, 100),
  entryValuation: between(100, 2_000),
  feedbackDamping: between(0.5, 1),
});

holds("a feedback at rest agrees with its closed form, or is divergent", someFeedback, ({ value, kind }) => {
  const damped = value("feedbackDampedSlope");
  const said = kind("valuationNow");
  if (Math.abs(damped) >= 1) expect(said).toBe("divergent");
  // Near 1 the iteration may take more than its 100 steps.
  else if (said !== undefined) expect([said, Math.abs(damped) > 0.75]).toEqual(["not_converged", true]);
  if (said !== undefined) return;
  // V = (V0 + g (I0 - s o V_entry)) / (1 - slope)
  const put = (value("reinvestedGain") / 100) * (value("supplierOwnershipBought") / 100);
  const own = value("supplierCheque") - put * value("entryValuation");
  const root =
    (value("postMoneyValuation") + value("valuationSensitivity") * own) / (1 - value("feedbackSlope"));
  // Where it comes out near 0 the terms that cancel set the scale.
  expect(Math.abs(value("valuationNow") - root) / (Math.abs(root) + 1_000)).toBeLessThan(1e-9);
});

const parties = deal.dimensions.find(({ name }) => name === "parties")?.items ?? [];

/** Some payments between parties, most of them none; a party pays others only. */
const somePayments = (most: number) =>
  fc.array(fc.tuple(fc.boolean(), between(0.01, most)), { minLength: 64, maxLength: 64 }).map((payments) =>
    Object.fromEntries(
      parties.map((from, i) => [
        from,
        Object.fromEntries(
          parties.map((to, j) => {
            const [isPaid = false, amount = 0] = payments[i * parties.length + j] ?? [];
            return [to, isPaid && i !== j ? amount : 0];
          }),
        ),
      ]),
    ),
  );

const someNetwork: fc.Arbitrary<Inputs> = fc.record({
  equityFlow: somePayments(50),
  hardwareFlow: somePayments(100),
  cloudFlow: fc.constant(0),
  loanFlow: fc.constant(0),
  commitmentRung: fc.constantFrom("letterOfIntent", "conditional", "committed"),
});

holds(
  "money that goes round goes into every party as it comes out, under every payment",
  someNetwork,
  (results) => {
    const { value } = results;
    const slack = 1e-9 * Math.max(1, value("grossFlow"));
    const table = (name: string) => parties.map((from) => parties.map((to) => value(name, from, to)));
    const [money, round, through] = [table("moneyFlow"), table("circularFlow"), table("acyclicFlow")];
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    for (const [i, row] of round.entries()) {
      expect(Math.abs(sum(row) - sum(round.map((other) => other[i] ?? 0)))).toBeLessThan(slack);
      for (const [j, amount] of row.entries()) {
        const paid = money[i]?.[j] ?? 0;
        expect(amount >= 0 && amount <= paid + slack).toBe(true);
        expect(Math.abs(amount + (through[i]?.[j] ?? 0) - paid)).toBeLessThan(slack);
      }
    }
    expect(hasCircle(through, slack)).toBe(false);
    expect(Math.abs(sum(parties.map((party) => value("partyNet", party))))).toBeLessThan(slack);
    if (value("grossFlow") === 0) return;
    expect(relative(value("circularShare") / 100, sum(round.flat()) / sum(money.flat()))).toBeLessThan(1e-9);
    expect(value("netFlow")).toBeLessThanOrEqual(value("grossFlow") - value("circularTotal") + slack);
  },
);

/** Whether payments above the slack lead back to where they started: parties that nobody left pays are taken away. */
function hasCircle(payments: readonly (readonly number[])[], slack: number): boolean {
  let left = payments.map((_, party) => party);
  for (;;) {
    const paid = left.filter((to) => left.some((from) => (payments[from]?.[to] ?? 0) > slack));
    if (paid.length === left.length) return left.length > 0;
    left = paid;
  }
}

holds(
  "the network solved directly and by iteration is the same",
  someNetwork,
  ({ value, kind, warningKinds }) => {
    expect(warningKinds).not.toContain("loop_disagrees");
    const direct = kind("moneyThrough", "Nvidia");
    const iterated = kind("moneyThroughIterated", "Nvidia");
    if (direct !== undefined) expect([direct, iterated]).toEqual(["divergent", "divergent"]);
    // Money that hardly leaks out may take more than 100 rounds.
    else if (iterated !== undefined) expect(iterated).toBe("not_converged");
    if (direct !== undefined || iterated !== undefined) return;
    const most = Math.max(1e-9, ...parties.map((party) => value("moneyThrough", party)));
    for (const party of parties) {
      expect(
        Math.abs(value("moneyThrough", party) - value("moneyThroughIterated", party)) / most,
      ).toBeLessThan(1e-9);
      // By default the money from outside is what makes the parties' own payments add up.
      expect(Math.abs(value("moneyThrough", party) - value("partyThroughput", party)) / most).toBeLessThan(
        1e-9,
      );
    }
  },
);

const moneyUnits = ["$B", "$B/year", "$/share", "$B/GW"];
const isMoney = (unit: string | undefined) => moneyUnits.includes(unit ?? "");

holds(
  "scaling all money by the same factor scales amounts and leaves every ratio",
  somePool,
  (results, inputs) => {
    const factor = 3;
    const money = deal.variables.filter(({ unit, input }) => input !== undefined && isMoney(unit));
    const scaled = money.map(({ name, input = 0 }) => [name, scale(inputs[name] ?? input, factor)] as const);
    const other = dealWith({ ...inputs, ...Object.fromEntries(scaled) });
    for (const { name, unit, formula } of deal.variables) {
      if (formula === undefined) continue;
      const times = isMoney(unit) ? factor : 1;
      for (const cell of cellsOf(dealSheet, name)) {
        const [a, b] = [valueAt(results.calculation, cell) * times, valueAt(other.calculation, cell)];
        // Differences of nearly equal amounts keep an absolute error: a millionth of a dollar, or of a unit.
        if (Math.abs(a - b) < 1e-3 || relative(a, b) < 1e-9) continue;
        expect([a, b].map(Number.isNaN), `${name} ${a} ${b}`).toEqual([true, true]);
        expect(errorOf(other.calculation, cell)?.kind, name).toBe(errorOf(results.calculation, cell)?.kind);
      }
    }
  },
);

function scale(values: InputValues, factor: number): InputValues {
  if (typeof values === "object") {
    return Object.fromEntries(Object.entries(values).map(([item, inner]) => [item, scale(inner, factor)]));
  }
  return Number(values) * factor;
}

function tableOf(values: InputValues | undefined): Readonly<Record<string, InputValues>> {
  return typeof values === "object" ? values : {};
}
