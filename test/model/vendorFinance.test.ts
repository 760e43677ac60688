import { expect, test } from "vitest";
import { dealWith, type Inputs } from "../support/deal.ts";

/** The letter of intent of September 2025 beside other stakes of 10, over Nvidia's revenue of fiscal year 2025. */
const letter: Inputs = {
  cheque: { Nvidia: 100, Amazon: 0, Microsoft: 0 },
  otherExposure: 10,
  otherExposureStatus: "paid",
  supplierRevenue: 130.5,
};

test("headline exposure over revenue is what Tunguz counts: 85 %, four times Lucent", () => {
  // 110 / 130.5 = 84.29 %; 8.1 / 37.92 = 21.36 %; 110 x 37.92 over 130.5 x 8.1 is 3.95
  const { value } = dealWith(letter);
  expect(value("headlineExposure")).toBe(110);
  expect(value("headlineExposureRatio")).toBeCloseTo(84.2911877394636, 10);
  expect(value("peerExposureRatio", "Lucent")).toBeCloseTo(21.3607594936709, 10);
  expect(value("exposureToPeer", "Lucent")).toBeCloseTo(4_171.2 / 1_057.05, 10);
});

test("only what is paid counts as paid", () => {
  // 10 / 130.5 = 7.66 %; a quarter of the cheque more: 35 / 130.5
  const { value } = dealWith(letter);
  expect(value("paidExposure")).toBe(10);
  expect(value("paidExposureRatio")).toBeCloseTo(7.66283524904215, 10);
  const partly = { ...letter, chequeStatusShare: { Nvidia: { letterOfIntent: 75, paid: 25 } } };
  expect(dealWith(partly).value("paidExposure")).toBe(35);
  expect(dealWith({ ...partly, otherExposureStatus: "committed" }).value("paidExposure")).toBe(25);
});

test("the headline stays whatever is chosen to count; what counts follows the choice", () => {
  const counted = (commitmentRung: string) => {
    const { value } = dealWith({ ...letter, commitmentRung, otherExposureStatus: "committed" });
    expect(value("headlineExposureRatio")).toBeCloseTo(84.2911877394636, 10);
    return value("countedExposure");
  };
  expect(counted("letterOfIntent")).toBe(110);
  expect(counted("conditional")).toBe(10);
  expect(counted("committed")).toBe(10);
  expect(counted("paid")).toBe(0);
});

test("every telecom maker is held against its own year", () => {
  // 3.1 / 30.3; 2.4 / 18.93; 30 / 215.9 = 13.895 % over each
  const { value } = dealWith();
  expect(value("peerExposureRatio", "Nortel")).toBeCloseTo(10.2310231023102, 10);
  expect(value("peerExposureRatio", "Cisco")).toBeCloseTo(12.6782884310618, 10);
  expect(value("exposureToPeer", "Cisco")).toBeCloseTo(1.09599351551644, 10);
  // 30 September 1999 to 25 January 2026: 26 years with 7 leap days, and 117 days
  expect(value("yearsAfterPeer", "Lucent")).toBeCloseTo(9_614 / 365, 10);
});

test("a part of the loans was not collected", () => {
  // 33 % of 8.1; 80 % of 8.1
  expect(dealWith().value("peerLoss", "Lucent")).toBeCloseTo(2.673, 12);
  expect(dealWith({ peerUncollected: 80 }).value("peerLoss", "Lucent")).toBeCloseTo(6.48, 12);
});

test("a maker that lent nothing has a ratio of 0, and no multiple of it", () => {
  const { value, kind } = dealWith({ peerExposure: { Cisco: 0 } });
  expect(value("peerExposureRatio", "Cisco")).toBe(0);
  expect(kind("exposureToPeer", "Cisco")).toBe("undefined_ratio");
  expect(kind("exposureToPeer", "Lucent")).toBeUndefined();
  expect(dealWith({ supplierRevenue: 0 }).kind("headlineExposureRatio")).toBe("undefined_ratio");
});
