/** The edge cases of the model, a test for each: the named error or warning, and what keeps working beside it. */
import { describe, expect, test } from "vitest";
import {
  calculate,
  cellAt,
  errorOf,
  describe as inWords,
  readInputs,
  writeFact,
} from "../../src/engine/index.ts";
import { deal } from "../../src/model/deal.ts";
import { dealSheet, dealWith, type Inputs, type Results, routed, sheetOf } from "../support/deal.ts";

const atClosing = { "1": 0, "2": 0, "3": 0 };

/** The deal with inputs that are wrong or odd; whatever it says has all its places filled. */
function oddDeal(inputs: Inputs): Results {
  const results = dealWith(inputs);
  const said = [
    results.error("supplierOwnership"),
    results.error("effectiveValuation"),
    results.error("netPresentValue"),
    results.error("loopTotal"),
    results.error("unrealisedGain"),
    ...results.warnings,
  ];
  for (const problem of said.filter((it) => it !== undefined)) {
    const { message } = inWords(problem, (fact) => JSON.stringify(fact));
    expect(message.replaceAll(/\{"[^}]*\}+/g, "")).not.toMatch(/[{}]/);
  }
  return results;
}

describe("inputs that are no valuation, round or cheque:", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY])("E1: %d is invalid_input", (value) => {
    const cell = cellAt(dealSheet, "roundSize") as number;
    const calculation = calculate(dealSheet, [{ cell, value }]);
    const hardware = cellAt(dealSheet, "hardwareRevenue") as number;
    expect(errorOf(calculation, hardware)?.kind).toBe("invalid_input");
    expect(errorOf(calculation, cellAt(dealSheet, "leverageMultiple") as number)).toBeUndefined();
  });

  test.each(["", "abc", "NaN", "1e999"])("E1: the text “%s” is complained of and changes nothing", (text) => {
    const { edits, complaints } = readInputs(dealSheet, { roundSize: text });
    expect(edits).toEqual([]);
    expect(complaints.map(({ variable }) => variable)).toEqual(["roundSize"]);
  });

  test.each([0, -800])("E2: a valuation of %d is invalid_input", (valuation) => {
    const { kind, value } = oddDeal({ valuation });
    expect(kind("valuation")).toBe("invalid_input");
    expect(kind("preMoneyValuation")).toBe("invalid_input");
    expect(kind("supplierOwnership")).toBe("invalid_input");
    expect(value("hardwareRevenue")).toBe(40);
    expect(value("effectiveCost")).toBe(17.55);
  });

  test.each([100, 80])("E3: post-money %d with a round of 100 is non_positive_premoney", (valuation) => {
    const { kind, value } = oddDeal({ valuation });
    expect(kind("preMoneyValuation")).toBe("non_positive_premoney");
    expect(kind("passiveDilution")).toBe("non_positive_premoney");
    expect(kind("effectiveValuation")).toBe("non_positive_premoney");
    expect(value("wholeRoundRatio")).toBeCloseTo(133.333333333333, 10);
    // Read as pre-money the same valuation is sound.
    expect(value("otherBasisPostMoney")).toBe(valuation + 100);
  });

  test("E4: without a round nobody is diluted, and ratios per dollar are undefined_ratio", () => {
    for (const valuationBasis of ["pre", "post"]) {
      const { kind, value, warningKinds } = oddDeal({ roundSize: 0, valuationBasis });
      expect(value("postMoneyValuation")).toBe(800);
      expect(value("preMoneyValuation")).toBe(800);
      expect(value("passiveDilution")).toBe(0);
      expect(value("dilution", "Foundation")).toBe(0);
      expect(value("ownershipAfter", "Foundation")).toBe(26);
      expect(value("hardwareRevenue")).toBe(0);
      for (const ratio of [
        "wholeRoundRatio",
        "incrementalRatio",
        "ownDollarShareLow",
        "impliedDiscount",
        "moic",
      ]) {
        expect(kind(ratio), ratio).toBe("undefined_ratio");
      }
      expect(warningKinds).toEqual(["no_round"]);
    }
    expect(oddDeal({ roundSize: 0, cheque: 0 }).warningKinds).toEqual([]);
  });

  test.each<[string, Inputs, string]>([
    ["cheque", { cheque: { Amazon: -5 } }, "supplierOwnership"],
    ["round", { roundSize: -1 }, "postMoneyValuation"],
    ["share count", { sharesBefore: -1_000 }, "pricePerShare"],
    [
      "holder, also when the holders still sum to 100",
      { stakeBefore: { Foundation: -5, Microsoft: 58 } },
      "supplierOwnership",
    ],
  ])("E5: a negative %s is invalid_input", (_, inputs, output) => {
    const { kind } = oddDeal(inputs);
    expect(kind(output)).toBe("invalid_input");
  });

  test("E5: a negative cheque leaves what does not depend on it", () => {
    const { value, kind } = oddDeal({ cheque: { Amazon: -5 } });
    expect(kind("cheque", "Amazon")).toBe("invalid_input");
    expect(value("cheque", "Nvidia")).toBe(30);
    expect(value("passiveDilution")).toBe(12.5);
    expect(value("hardwareRevenue")).toBe(40);
  });
});

describe("cheques and the round:", () => {
  test("E6: in strict mode a cheque larger than the round is cheque_exceeds_round", () => {
    const { kind, error, value } = oddDeal({ chequeMode: "strict", cheque: { Nvidia: 130 } });
    expect(kind("supplierOwnership")).toBe("cheque_exceeds_round");
    expect(error("supplierOwnership")?.facts.item).toEqual({ text: "Nvidia" });
    expect(value("passiveDilution")).toBe(12.5);
  });

  test("E7: in strict mode cheques beyond the round are oversubscribed, with the excess", () => {
    // 10 + 50 + 40 + 20 = 120
    const { kind, error, value } = oddDeal({ chequeMode: "strict", cheque: { Nvidia: 50 } });
    expect(kind("supplierOwnership")).toBe("oversubscribed");
    expect(error("supplierOwnership")?.facts.oversubscription).toEqual({ value: 20e9, unit: "$B" });
    expect(value("oversubscription")).toBe(20);
    expect(value("hardwareRevenue")).toBe(40);
  });

  test("E7: in balance mode only the others alone can be oversubscribed", () => {
    // 10 + 50 + 40 fill the round exactly; 1 more is too much
    expect(oddDeal({ cheque: { Nvidia: 50 } }).value("chequeAllotted", "New investors")).toBe(0);
    expect(oddDeal({ cheque: { Nvidia: 51 } }).kind("supplierOwnership")).toBe("oversubscribed");
  });

  test("E8: scaling back warns oversubscribed", () => {
    const { value, warningKinds } = oddDeal({ chequeMode: "scaleBack", cheque: { Nvidia: 55 } });
    // 55 x 100 / 125
    expect(value("supplierCheque")).toBe(44);
    expect(warningKinds).toEqual(["oversubscribed"]);
  });

  test("E9: upsizing warns upsized; post-money the pre-money valuation and the price fall", () => {
    const { value, warningKinds } = oddDeal({ chequeMode: "upsize", cheque: { Nvidia: 55 } });
    expect(value("roundInForce")).toBe(125);
    expect(value("preMoneyValuation")).toBe(675);
    expect(value("pricePerShare")).toBe(675);
    expect(warningKinds).toEqual(["upsized"]);
  });

  test("E9: upsizing pre-money, the post-money valuation rises", () => {
    const { value } = oddDeal({ chequeMode: "upsize", valuationBasis: "pre", cheque: { Nvidia: 55 } });
    expect(value("postMoneyValuation")).toBe(925);
  });

  test.each(["strict", "scaleBack", "upsize"])(
    "E10: too few cheques in mode %s leave a remainder",
    (chequeMode) => {
      const { value, warningKinds } = oddDeal({ chequeMode, cheque: { Amazon: 20 } });
      expect(value("unallocated")).toBe(20);
      expect(value("unallocatedOwnership")).toBeCloseTo(2.5, 12);
      expect(value("ownershipTotal")).toBeCloseTo(100, 12);
      expect(warningKinds).toEqual(["undersubscribed"]);
    },
  );
});

describe("shares of a whole:", () => {
  test("E11: stakes that do not sum to 100 % are cap_table_not_100, with the sum", () => {
    const { kind, error, value } = oddDeal({ stakeBefore: { Foundation: 30 } });
    expect(kind("ownershipAfter", "Foundation")).toBe("cap_table_not_100");
    expect(error("ownershipAfter", "Foundation")?.facts.stakeTotal).toEqual({ value: 1.04, unit: "%" });
    expect(value("effectiveValuation")).toBe(468);
    expect(value("passiveDilution")).toBe(12.5);
  });

  test("E11: 0.005 points are let pass, more is not", () => {
    expect(oddDeal({ stakeBefore: { Foundation: 26.0049 } }).kind("supplierOwnership")).toBeUndefined();
    expect(oddDeal({ stakeBefore: { Foundation: 26.0051 } }).kind("supplierOwnership")).toBe(
      "cap_table_not_100",
    );
  });

  test.each<[string, number, string]>([
    ["chipSpendShare", 120, "hardwareRevenue"],
    ["chipSpendShare", -1, "wholeRoundRatio"],
    ["baselineShare", 120, "effectiveCost"],
    ["computeShare", 101, "builtUpChipSpendShare"],
    ["directCapture", 120, "builtUpChipSpendShare"],
    ["passThrough", 120, "builtUpChipSpendShare"],
    ["grossMargin", 101, "effectiveValuation"],
    ["grossMargin", -101, "effectiveValuation"],
    ["taxRate", 120, "effectiveValuation"],
  ])("E12: %s at %d % is share_out_of_range", (input, amount, output) => {
    const { kind, value } = oddDeal({ [input]: amount });
    expect(kind(output)).toBe("share_out_of_range");
    expect(value("supplierOwnership")).toBe(3.75);
  });

  test("E13: clouds that take more than all compute are share_out_of_range, with the sum", () => {
    const { kind, error } = oddDeal({ ...routed, routeShare: { Oracle: 70, CoreWeave: 50 } });
    expect(kind("hardwareRevenue")).toBe("share_out_of_range");
    // 70 + 50 + 32 + 5
    expect(error("hardwareRevenue")?.facts.cloudShare).toEqual({ value: 1.57, unit: "%" });
  });

  test("E13: they do no harm while the share is given directly", () => {
    const { kind, value } = oddDeal({ routeShare: { Oracle: 70, CoreWeave: 50 } });
    expect(kind("builtUpChipSpendShare")).toBe("share_out_of_range");
    expect(value("hardwareRevenue")).toBe(40);
    expect(value("netPresentValue")).toBeCloseTo(-1.9499228, 6);
  });

  test("E13: what the clouds leave is direct", () => {
    expect(oddDeal({ routeShare: 10 }).value("routeShareInForce", "Direct")).toBeCloseTo(60, 11);
  });
});

describe("nothing in, or nothing back:", () => {
  test("E14: without a cheque revenue is still computed, ratios are undefined_ratio", () => {
    const { kind, value } = oddDeal({ cheque: { Nvidia: 0 } });
    expect(value("hardwareRevenue")).toBe(40);
    expect(value("afterTaxProfit")).toBe(12.45);
    for (const ratio of ["wholeRoundRatio", "incrementalRatio", "impliedDiscount", "effectiveValuation"]) {
      expect(kind(ratio), ratio).toBe("undefined_ratio");
    }
    expect(value("effectiveCost")).toBe(-12.45);
    expect(kind("paybackTime")).toBe("no_outlay");
  });

  test("E15: without chip spend nothing comes back and the price is the price", () => {
    const { kind, value } = oddDeal({ chipSpendShare: 0 });
    expect(value("hardwareRevenue")).toBe(0);
    expect(value("wholeRoundRatio")).toBe(0);
    expect(value("effectiveValuation")).toBe(800);
    expect(kind("paybackTime")).toBe("no_payback");
  });

  test("E16: a negative margin costs more than the cheque and warns negative_margin_no_tax_credit", () => {
    const { value, warningKinds } = oddDeal({ grossMargin: -10 });
    expect(value("afterTaxProfit")).toBe(-2);
    expect(value("effectiveCost")).toBe(32);
    expect(warningKinds).toEqual(["negative_margin_no_tax_credit"]);
  });

  test("E17: a stake that the margin pays for has its negative cost shown and warns stake_paid_by_margin", () => {
    // 100 x 0.75 x 0.83 = 62.25
    const { value, warningKinds } = oddDeal({ chipSpendShare: 100, baselineShare: 0 });
    expect(value("effectiveCost")).toBe(-32.25);
    expect(value("impliedDiscount")).toBe(207.5);
    // 800 x (1 - 2.075)
    expect(value("effectiveValuation")).toBeCloseTo(-860, 10);
    expect(warningKinds).toEqual(["stake_paid_by_margin"]);
  });
});

describe("option pool and secondary sale:", () => {
  test("E18: a pool that with the new money takes everything is infeasible_pool", () => {
    // 87.5 % + 12.5 % = 100 %
    const { kind, value } = oddDeal({ poolTarget: 87.5 });
    expect(kind("pricePerShare")).toBe("infeasible_pool");
    expect(kind("effectiveValuation")).toBe("infeasible_pool");
    expect(value("effectiveCost")).toBe(17.55);
    expect(oddDeal({ poolTarget: 87 }).kind("pricePerShare")).toBeUndefined();
  });

  test("E18: after the money only a pool of everything is infeasible_pool", () => {
    expect(oddDeal({ poolTarget: 90, poolPlacement: "post" }).value("poolOwnership")).toBeCloseTo(90, 10);
    expect(oddDeal({ poolTarget: 100, poolPlacement: "post" }).kind("supplierOwnership")).toBe(
      "infeasible_pool",
    );
    expect(oddDeal({ poolTarget: 150 }).kind("supplierOwnership")).toBe("infeasible_pool");
    expect(oddDeal({ poolTarget: -1 }).kind("supplierOwnership")).toBe("invalid_input");
  });

  test.each(["pre", "post"])(
    "E19: an existing pool above its target (%s) is left alone, with a warning",
    (poolPlacement) => {
      const { value, warningKinds } = oddDeal({ poolTarget: 5, poolExisting: 200, poolPlacement });
      expect(value("poolAdded")).toBe(0);
      expect(value("supplierOwnership")).toBe(3.75);
      expect(value("pricePerShare")).toBe(700);
      expect(warningKinds).toEqual(["pool_already_above_target"]);
    },
  );

  test("an existing pool larger than all shares is invalid_input", () => {
    const { kind } = oddDeal({ poolTarget: 10, poolExisting: 1_001 });
    expect(kind("pricePerShare")).toBe("invalid_input");
  });

  test("E20: a secondary sale larger than the seller's stake is invalid_input", () => {
    // Employees hold 36 % of 700
    const { kind, error, value } = oddDeal({ secondary: 253 });
    expect(kind("ownershipAfter", "Employees and others")).toBe("invalid_input");
    expect(error("ownershipAfter", "Employees and others")?.facts.secondaryLimit).toEqual({
      value: 252e9,
      unit: "$B",
    });
    expect(value("dilution", "Foundation")).toBeCloseTo(12.5, 12);
    expect(oddDeal({ secondary: 252 }).value("ownershipAfter", "Employees and others")).toBeCloseTo(0, 12);
    expect(oddDeal({ secondary: -1 }).kind("secondaryShares")).toBe("invalid_input");
  });
});

describe("loops and circular references:", () => {
  test.each([100, 120, -100, -150])(
    "E22: a loop that brings back %d % is divergent; finite partial sums stay",
    (returnedPerDollar) => {
      const { kind, error, value } = oddDeal({ returnedPerDollar });
      for (const name of ["loopMultiplier", "loopTotal", "loopTotalIterated", "loopDisagreement"])
        expect(kind(name), name).toBe("divergent");
      expect(kind("loopHardwareRevenue")).toBe("divergent");
      expect(kind("loopRoundsNeeded")).toBe("divergent");
      expect(error("loopTotal")?.facts.loopDollarBack).toEqual({ value: returnedPerDollar / 100, unit: "$" });
      // 30 (1 + q)
      expect(value("loopPartialSum", "2")).toBeCloseTo(30 + 0.3 * returnedPerDollar, 12);
      expect(value("loopPartialClosed", "2")).toBeCloseTo(30 + 0.3 * returnedPerDollar, 12);
      expect(value("effectiveValuation")).toBe(468);
    },
  );

  test("E22: divergence is said in words", () => {
    const inEnglish = (returnedPerDollar: number) => {
      const error = oddDeal({ returnedPerDollar }).error("loopTotal");
      return error && inWords(error, writeFact).message;
    };
    expect(inEnglish(120)).toBe(
      "Each dollar put in brings back $1.20, so the loop never ends and has no total.",
    );
    expect(inEnglish(-120)).toBe(
      "Each dollar put in comes back as -$1.20, so the loop never settles and has no total.",
    );
  });

  test("E23: when nothing comes back the total is the cheque and the multiplier 1", () => {
    for (const inputs of [{ chipSpendShare: 0 }, { reinvestedShare: 0 }]) {
      const { value } = oddDeal(inputs);
      expect(value("loopTotal")).toBe(30);
      expect(value("loopTotalIterated")).toBe(30);
      expect(value("loopMultiplier")).toBe(1);
      expect(value("loopPartialSum", "12")).toBe(30);
    }
  });

  test.each<[string, Inputs, number]>([
    // 40 x 3.75 %; damped by a tenth 0.9 + 0.15; -40 x 3.75 % undamped
    ["runs away", { valuationSensitivity: 40 }, 1.5],
    ["runs away, damped", { valuationSensitivity: 40, feedbackDamping: 0.1 }, 1.05],
    ["swings ever wider", { valuationSensitivity: -40 }, -1.5],
  ])("E24: a feedback that %s is divergent, with the slope, and shows no root", (_, inputs, slope) => {
    const { kind, error, value } = oddDeal({ ...inputs, feedbackOn: "on" });
    for (const name of ["feedbackValuation", "feedbackGain", "valuationNow", "unrealisedGain"])
      expect(kind(name), name).toBe("divergent");
    const facts = { ...error("unrealisedGain")?.facts, ...error("feedbackValuation")?.facts };
    for (const [name, expected] of [
      ["feedbackDampedSlope", slope],
      ["radius", Math.abs(slope)],
    ] as const) {
      const fact = facts[name];
      expect(fact !== undefined && "value" in fact ? fact.value : undefined, name).toBeCloseTo(expected, 10);
    }
    expect(value("postMoneyValuation")).toBe(800);
    expect(value("effectiveValuation")).toBe(468);
  });

  test("E24: a loop that swings by as much every time is divergent too", () => {
    // 0.04 of the company, 25 x 0.04 = 1
    const even = { feedbackOn: "on", valuation: 750, valuationSensitivity: -25 };
    expect(oddDeal(even).kind("unrealisedGain")).toBe("divergent");
    expect(oddDeal({ ...even, valuationSensitivity: 25 }).kind("unrealisedGain")).toBe("divergent");
  });

  test("E25: a loop that the cap stops is not_converged, with the last change and the cap it takes", () => {
    // 0.99^1000 = 4.3e-5; 0.01 x 0.99^n falls below 1e-9 near n = 1,600. The total is 30 / 0.01.
    const { kind, error, value } = oddDeal({ returnedPerDollar: 99 });
    expect(kind("loopTotalIterated")).toBe("not_converged");
    expect(value("loopTotal")).toBeCloseTo(3000, 8);
    const { iterations, suggestion, change } = error("loopTotalIterated")?.facts ?? {};
    expect(iterations).toEqual({ value: 1000, unit: "" });
    expect(change).toMatchObject({ unit: "%" });
    const cap = suggestion !== undefined && "value" in suggestion ? suggestion.value : 0;
    expect(cap).toBeGreaterThan(1000);
    const { value: patient } = sheetOf({ ...deal, settings: { iterations: cap } }, { returnedPerDollar: 99 });
    expect(patient("loopTotalIterated")).toBeCloseTo(3000, 5);
  });

  test("E25: so is a feedback that is damped too much", () => {
    // 1 - 0.005 + 0.005 x 0.0375 = 0.9952, and 0.9952^1000 is still 0.008
    const { kind } = oddDeal({ feedbackOn: "on", feedbackDamping: 0.005 });
    expect(kind("valuationNow")).toBe("not_converged");
    expect(kind("unrealisedGain")).toBe("not_converged");
  });

  test("E26: with iteration off a circular reference is named, and what does without it stays", () => {
    const { kind, error, value } = sheetOf({ ...deal, settings: { iterate: false } });
    expect(kind("loopTotalIterated")).toBe("circular_reference");
    expect(error("loopTotalIterated")?.facts.cycle).toEqual({
      text: "loopTotalIterated → loopTotalIterated",
    });
    expect(kind("feedbackValuation")).toBe("circular_reference");
    expect(kind("moneyThroughIterated", "Nvidia")).toBe("circular_reference");
    expect(value("moneyThrough", "Nvidia")).toBeCloseTo(93, 9);
    expect(value("loopTotal")).toBeCloseTo(39.9467376830892, 11);
    expect(value("valuationNow")).toBe(800);
    expect(value("effectiveValuation")).toBe(468);
  });
});

describe("returns:", () => {
  test("E27: a total loss has no internal rate, a multiple of 0 and a return of -100 %", () => {
    const { kind, value } = oddDeal({ chipSpendShare: 0, exitValue: 0 });
    expect(kind("internalRateOfReturn")).toBe("no_sign_change");
    expect(value("moic")).toBe(0);
    expect(value("totalReturn")).toBe(-100);
    expect(value("modifiedRateOfReturn")).toBe(-100);
  });

  test("E28: profit before the closing, cheque, exit: several internal rates, the one nearest 10 % shown", () => {
    // 12.45 in year -2, -30, 31.875 in year 5. With x = 1/(1+r): 12.45 - 30 x^2 + 31.875 x^7 = 0 near x = 0.73 and x = 0.81
    const { value, warningKinds } = oddDeal({ routeDelay: -3, spendSchedule: { ...atClosing, "1": 100 } });
    const x = 1 / (1 + value("internalRateOfReturn") / 100);
    expect(x).toBeGreaterThan(0.78);
    expect(x).toBeLessThan(0.83);
    expect(12.45 - 30 * x ** 2 + 31.875 * x ** 7).toBeCloseTo(0, 8);
    expect(warningKinds).toEqual(["multiple_irr"]);
  });

  test.each([-100, -150])("E29: a discount rate of %d % is invalid_input", (discountRate) => {
    const { kind, value } = oddDeal({ discountRate });
    expect(kind("netPresentValue")).toBe("invalid_input");
    expect(kind("internalRateOfReturn")).toBeUndefined();
    expect(value("moic")).toBeCloseTo(1.4775, 12);
  });

  test("E30: a cheque that is not earned back is no_payback, with the share recovered", () => {
    // 12.45 of 30
    const { error } = oddDeal({});
    expect(error("paybackTime")?.kind).toBe("no_payback");
    const recovered = error("paybackTime")?.facts.recovered;
    expect(recovered !== undefined && "value" in recovered ? recovered.value : undefined).toBeCloseTo(
      0.415,
      12,
    );
  });

  test("E30: a crossing that is undone later gives the first one, and warns", () => {
    // -10, +20 (back at 0 halfway year 1), -15
    const { value, warningKinds } = sheetOf({
      title: "Undone",
      dimensions: [{ name: "years", items: ["0", "1", "2"], from: 0 }],
      variables: [
        { name: "flows", unit: "$B", over: ["years"], input: { "0": -10, "1": 20, "2": -15 } },
        { name: "back", unit: "year", formula: "payback(flows)" },
      ],
    });
    expect(value("back")).toBe(0.5);
    expect(warningKinds).toEqual(["cumulative_falls_below_again"]);
  });

  test("E31: without revenue of the supplier concentration is undefined_ratio", () => {
    const { kind, value } = oddDeal({ supplierRevenue: 0 });
    expect(kind("revenueConcentration")).toBe("undefined_ratio");
    expect(kind("revenueConcentrationByYear", "1")).toBe("undefined_ratio");
    expect(value("hardwareRevenue")).toBe(40);
    expect(oddDeal({ supplierRevenue: -1 }).kind("revenueConcentration")).toBe("invalid_input");
  });

  test("E32: an exit value of 0 is valid: the return comes from hardware profit only", () => {
    const { value } = oddDeal({ exitValue: 0 });
    expect(value("netPresentValue")).toBeCloseTo(-20.0366538, 6);
    expect(value("moic")).toBeCloseTo(0.415, 12);
    expect(value("internalRateOfReturn")).toBeLessThan(0);
  });

  test("E33: a fraction of a gigawatt waits", () => {
    const { value } = oddDeal({ gigawatts: 10.5 });
    expect(value("wholeGigawatts")).toBe(10);
    expect(value("gigawattsWaiting")).toBe(0.5);
    expect(value("plannedInvestment")).toBe(100);
    // 10.5 x 35
    expect(value("plannedPurchases")).toBe(367.5);
  });

  test("E33: gigawatts short of a whole tranche pay nothing yet", () => {
    // 2.5 gigawatts by the end of year 2, tranches of 1
    const { value, table, warningKinds } = oddDeal({
      trancheCount: 10,
      trancheTrigger: "gigawatts",
      gigawattsByYear: { "1": 1, "2": 1.5, "3": 0, "4": 0 },
    });
    expect(value("tranchesDue")).toBe(2);
    expect(table("supplierPaidByYear")).toEqual({ "1": 3, "2": 3 });
    expect(value("stagedUnpaid")).toBe(24);
    expect(warningKinds).toEqual(["tranches_unpaid"]);
  });

  test("E34: dates out of order are sorted, with a warning", () => {
    // 70 % of 30 in two years, 30 % at the closing
    const { value, table, warningKinds } = oddDeal({
      trancheCount: 2,
      trancheShare: { "1": 70, "2": 30 },
      trancheDate: { "1": "2028-03-30", "2": "2026-03-31" },
      tranchePricing: { "2": "valuation" },
      trancheValuation: { "2": 500 },
    });
    expect(warningKinds).toEqual(["dates_out_of_order"]);
    expect(value("trancheOrder", "1")).toBe(2);
    expect(table("trancheSupplierMoney")).toEqual({ "1": 21, "2": 9 });
    expect(table("supplierPaidByYear")).toEqual({ "0": 9, "2": 21 });
    // The second comes first, at its own valuation: 30 of the round over 0.5 are 60 million shares.
    expect(value("tranchePrice", "2")).toBe(500);
    expect(value("sharesAfterTranche", "2")).toBe(1_060);
    expect(value("tranchePrice", "1")).toBe(700);
    // Then 70 over 0.7 are 100 million; the supplier has 30 % of all 160.
    expect(value("sharesAfterTranche", "1")).toBe(1_160);
    expect(value("supplierOwnershipAfterTranche", "1")).toBeCloseTo(48 / 11.6, 11);
    expect(value("stagedOwnership")).toBeCloseTo(48 / 11.6, 11);
  });

  test("E34: tranches by gigawatt have no dates that could be out of order", () => {
    const trancheDate = { "1": "2028-03-30", "2": "2026-03-31" };
    expect(oddDeal({ trancheCount: 2, trancheTrigger: "gigawatts", trancheDate }).warningKinds).toEqual([]);
  });

  test("shares of tranches that do not sum to 100 % are invalid_input, with the sum", () => {
    const { kind, error, value } = oddDeal({ trancheCount: 2, trancheShare: { "1": 70 } });
    expect(kind("netPresentValue")).toBe("invalid_input");
    expect(error("netPresentValue")?.facts.trancheShareTotal).toEqual({ value: 1.2, unit: "%" });
    expect(value("effectiveValuation")).toBe(468);
  });

  test("a tranche before the years of the sheet is invalid_input, one after them is not due", () => {
    const { kind, value } = oddDeal({ trancheDate: { "1": "2022-01-01" } });
    expect(kind("supplierPaidByYear", "0")).toBe("invalid_input");
    expect(kind("netPresentValue")).toBe("invalid_input");
    expect(value("supplierOwnership")).toBe(3.75);
    const late = oddDeal({ trancheCount: 2, trancheDate: { "2": "2040-01-01" } });
    expect(late.value("stagedUnpaid")).toBe(15);
    expect(late.warningKinds).toEqual(["tranches_unpaid"]);
  });

  test.each([0, 21, 1.5])("%d tranches are invalid_input", (trancheCount) => {
    expect(oddDeal({ trancheCount }).kind("netPresentValue")).toBe("invalid_input");
  });

  test("when nothing of the exit reaches the supplier there is no break-even exit value", () => {
    const { kind } = oddDeal({ laterDilution: 100 });
    expect(kind("breakEvenExit")).toBe("undefined_ratio");
    expect(kind("breakEvenExitFinancial")).toBe("undefined_ratio");
  });

  test.each([0, 11, 2.5])("an exit in year %d is invalid_input", (exitYear) => {
    expect(oddDeal({ exitYear }).kind("netPresentValue")).toBe("invalid_input");
  });
});

test("when no holder has votes, voting power is undefined_ratio", () => {
  expect(oddDeal({ votes: 0 }).kind("votingPower", "Foundation")).toBe("undefined_ratio");
});

test("a newcomer's dilution is undefined_ratio, its points are not", () => {
  const { kind, value } = oddDeal({});
  expect(kind("dilution", "Nvidia")).toBe("undefined_ratio");
  expect(value("dilutionPoints", "Nvidia")).toBe(-3.75);
});
