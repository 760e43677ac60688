import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("the supplier's flows: cheque, profit by year, exit", () => {
  const { table } = dealWith();
  const flows = table("supplierFlows");
  // 12.45 x 30, 40, 30 %; exit 3.75 % x 0.85 x 1000
  expect(flows["0"]).toBeCloseTo(-30, 12);
  expect(flows["1"]).toBeCloseTo(3.735, 12);
  expect(flows["2"]).toBeCloseTo(4.98, 12);
  expect(flows["3"]).toBeCloseTo(3.735, 12);
  expect(flows["5"]).toBeCloseTo(31.875, 12);
  expect(Object.keys(flows).length).toBe(5);
});

test("net present value counts from the closing", () => {
  const { value } = dealWith();
  // 3.735/1.12 + 4.98/1.2544 + 3.735/1.404928 = 3.334821 + 3.970026 + 2.658499 = 9.963346, less 30
  expect(value("netPresentValueBeforeExit")).toBeCloseTo(-20.0366538, 6);
  // 31.875 / 1.12^5 = 31.875 / 1.7623416832 = 18.086731
  expect(value("netPresentValue")).toBeCloseTo(-1.9499228, 6);
});

test("a flow before the closing counts for more", () => {
  // All revenue in year -1, 12.45 x 1.12 = 13.944
  const { value } = dealWith({ routeDelay: -1, spendSchedule: { "0": 100, "1": 0, "2": 0, "3": 0 } });
  expect(value("discountFactor", "-1")).toBeCloseTo(1.12, 12);
  expect(value("netPresentValueBeforeExit")).toBeCloseTo(-16.056, 10);
});

test("the rate per quarter compounds to the annual one", () => {
  // 1.12^(1/4) = 1.0287373; four times it: (1.0287373)^4 = 1.12
  expect(dealWith().value("quarterlyRate")).toBeCloseTo(2.87373447, 7);
});

test("at the internal rate of return the flows are worth nothing", () => {
  const { value, table } = dealWith();
  const rate = value("internalRateOfReturn") / 100;
  const worth = Object.entries(table("supplierFlows")).reduce(
    (sum, [year, flow]) => sum + flow / (1 + rate) ** Number(year),
    0,
  );
  expect(worth).toBeCloseTo(0, 9);
  expect(rate).toBeGreaterThan(0.09);
  expect(rate).toBeLessThan(0.12);
});

test("multiples of the money paid in", () => {
  const { value } = dealWith();
  // (12.45 + 31.875) / 30; 12.45 / 30
  expect(value("moic")).toBeCloseTo(1.4775, 12);
  expect(value("dpi")).toBeCloseTo(0.415, 12);
  expect(value("totalReturn")).toBeCloseTo(47.75, 10);
});

test("losses on the hardware are money paid in", () => {
  // 30 + 2 paid in, 31.875 back
  const { value } = dealWith({ grossMargin: -10 });
  expect(value("paidIn")).toBe(32);
  expect(value("moic")).toBeCloseTo(0.99609375, 12);
  expect(value("dpi")).toBe(0);
});

test("payback lies within the year in which the cheque is repaid", () => {
  // 62.25 after tax: -30 + 18.675 = -11.325, then 24.9 in year 2: 1 + 11.325 / 24.9
  const { value } = dealWith({ chipSpendShare: 100, baselineShare: 0 });
  expect(value("paybackTime")).toBeCloseTo(1.45481927710843, 11);
  // 18.675/1.12 = 16.674107, 24.9/1.2544 = 19.850128: 1 + 13.325893 / 19.850128
  expect(value("discountedPaybackTime")).toBeCloseTo(1.671325, 5);
});

test("both break-even exit values, and what being the supplier is worth", () => {
  const { value } = dealWith();
  // 20.0366538 x 1.7623416832 / (3.75 % x 0.85); 800 x 1.7623416832 / 0.85; their ratio is 20.036654 / 30
  expect(value("breakEvenExit")).toBeCloseTo(1107.80958, 4);
  expect(value("breakEvenExitFinancial")).toBeCloseTo(1658.674525, 5);
  expect(value("breakEvenRatio")).toBeCloseTo(66.788846, 6);
});

test("at the break-even exit value the net present value is 0", () => {
  const exit = dealWith({ exitFee: 2 }).value("breakEvenExit");
  expect(dealWith({ exitFee: 2, exitValue: exit }).value("netPresentValue")).toBeCloseTo(0, 9);
});

test("the fee and later dilution take their part of the exit", () => {
  // 3.75 % x 0.8 x 0.9 x 2000
  const { value } = dealWith({ exitValue: 2_000, laterDilution: 20, exitFee: 10 });
  expect(value("exitProceeds")).toBeCloseTo(54, 11);
});

test("peak exposure is the deepest point of the cumulative flows", () => {
  expect(dealWith().value("peakExposure")).toBe(30);
  // 12.45 comes in before the closing: 17.55 outstanding at most
  const early = dealWith({ routeDelay: -1, spendSchedule: { "0": 100, "1": 0, "2": 0, "3": 0 } });
  expect(early.value("peakExposure")).toBeCloseTo(17.55, 11);
});

test("the modified rate of return grows what is received at the discount rate", () => {
  const { value } = dealWith();
  // 28.050077 received for 30 paid, at the closing: 1.12 x (28.050077 / 30)^(1/5) - 1 = 10.5047 %
  expect(value("valuePaid")).toBe(30);
  expect(value("valueReceived")).toBeCloseTo(28.0500772, 6);
  expect(value("modifiedRateOfReturn")).toBeCloseTo(10.50466, 4);
});
