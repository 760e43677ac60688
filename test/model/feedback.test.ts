import { expect, test } from "vitest";
import { circularGroups } from "../../src/engine/index.ts";
import { dealWith, type Inputs } from "../support/deal.ts";

/** The supplier's 3.75 % and a sensitivity of 20: a slope of 0.75. */
const on: Inputs = { feedbackOn: "on", valuationSensitivity: 20 };

const reportOf = (inputs: Inputs) =>
  circularGroups(dealWith(inputs).calculation).find(({ members }) =>
    members.some(({ variable }) => variable === "feedbackValuation"),
  );

test("without feedback the valuation is the post-money valuation and the stake shows no gain", () => {
  const { value, warningKinds } = dealWith({ valuationSensitivity: 40, reinvestedGain: 200 });
  expect(value("valuationNow")).toBe(800);
  expect(value("feedbackValuation")).toBe(800);
  expect(value("feedbackInvestment")).toBe(30);
  expect(value("unrealisedGain")).toBeCloseTo(0, 12);
  expect(warningKinds).toEqual([]);
});

test("the valuation comes to rest where gain, money put in and valuation agree", () => {
  // V = 800 + 20 I, I = 30 + gain, gain = 3.75 % (V - 800): V = 3200, gain = 90, I = 120
  const { value } = dealWith(on);
  expect(value("feedbackSlope")).toBeCloseTo(0.75, 12);
  expect(value("feedbackValuation")).toBeCloseTo(3_200, 8);
  expect(value("feedbackGain")).toBeCloseTo(90, 8);
  expect(value("feedbackInvestment")).toBeCloseTo(120, 8);
  expect(value("valuationNow")).toBeCloseTo(3_200, 8);
  // 3.75 % of 3200 less 30
  expect(value("unrealisedGain")).toBeCloseTo(90, 8);
});

test("an earlier entry counts the gain from there", () => {
  // V = 800 + 20 (30 + 3.75 % (V - 400)): V = 4400, gain = 150; the cheque of 30 is what the stake cost
  const { value } = dealWith({ ...on, entryValuation: 400 });
  expect(value("valuationNow")).toBeCloseTo(4_400, 8);
  expect(value("feedbackGain")).toBeCloseTo(150, 8);
  expect(value("unrealisedGain")).toBeCloseTo(135, 8);
});

test("only the part of the gain that is put in again feeds back", () => {
  // slope 0.6 of 0.75 = 0.45; V = 800 + 20 (30 + 0.6 x 3.75 % (V - 800)) = (1400 - 360) / 0.55
  const { value } = dealWith({ ...on, reinvestedGain: 60 });
  expect(value("feedbackSlope")).toBeCloseTo(0.45, 12);
  expect(value("valuationNow")).toBeCloseTo(1_890.90909090909, 8);
});

test("the report names the members, the slope as spectral radius, and that it converged", () => {
  const report = reportOf(on);
  expect(report?.members.map(({ variable }) => variable).sort()).toEqual([
    "feedbackGain",
    "feedbackInvestment",
    "feedbackValuation",
  ]);
  expect(report?.verdict).toBe("converged");
  expect(report?.spectralRadius).toBeCloseTo(0.75, 12);
});

test("a feedback that runs away has no valuation and no gain, and says why in dollars", () => {
  // 40 x 3.75 % = 1.5
  const { kind, error } = dealWith({ ...on, valuationSensitivity: 40 });
  for (const name of ["feedbackValuation", "feedbackGain", "feedbackInvestment"])
    expect(kind(name), name).toBe("divergent");
  expect(kind("valuationNow")).toBe("divergent");
  expect(kind("unrealisedGain")).toBe("divergent");
  expect(error("unrealisedGain")?.facts.feedbackDollarBack).toEqual({ value: 1.5, unit: "$" });
  expect(reportOf({ ...on, valuationSensitivity: 40 })?.verdict).toBe("diverges");
});

test("damping settles a feedback that swings, and never one that runs away", () => {
  const swinging = { ...on, valuationSensitivity: -40 };
  expect(dealWith(swinging).kind("valuationNow")).toBe("divergent");
  // slope -1.5, damped by half 1 - 0.5 - 0.75 = -0.25; V = 800 - 40 I with I = 12: 320
  const { value } = dealWith({ ...swinging, feedbackDamping: 0.5 });
  expect(value("feedbackDampedSlope")).toBeCloseTo(-0.25, 12);
  expect(value("valuationNow")).toBeCloseTo(320, 8);
  expect(value("unrealisedGain")).toBeCloseTo(-18, 8);
  // 1 - w + 1.5 w is above 1 for every weight
  for (const feedbackDamping of [0.1, 0.5, 0.9]) {
    expect(dealWith({ ...on, valuationSensitivity: 40, feedbackDamping }).kind("valuationNow")).toBe(
      "divergent",
    );
  }
});

test("a damping weight of 0, or above 1, is invalid_input", () => {
  for (const feedbackDamping of [0, 1.2]) {
    expect(dealWith({ ...on, feedbackDamping }).kind("valuationNow")).toBe("invalid_input");
    expect(dealWith({ feedbackDamping }).value("valuationNow")).toBe(800);
  }
});
