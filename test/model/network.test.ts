import { describe, expect, test } from "vitest";
import { deal } from "../../src/model/deal.ts";
import { dealWith, type Inputs, sheetOf } from "../support/deal.ts";

const parties = deal.dimensions.find(({ name }) => name === "parties")?.items ?? [];

/** Payments of one kind, and nothing else of that kind. */
const only = (flows: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  Object.fromEntries(
    parties.map((from) => [from, Object.fromEntries(parties.map((to) => [to, flows[from]?.[to] ?? 0]))]),
  );

/** A network of these payments alone. */
const networkOf = (flows: Readonly<Record<string, Readonly<Record<string, number>>>>): Inputs => ({
  equityFlow: 0,
  cloudFlow: 0,
  loanFlow: 0,
  rentBackFlow: 0,
  hardwareFlow: only(flows),
});

/** Nvidia puts 30 into OpenAI, which pays Oracle 60, which pays Nvidia 40. */
const chain = networkOf({ Nvidia: { OpenAI: 30 }, OpenAI: { Oracle: 60 }, Oracle: { Nvidia: 40 } });

describe("in a chain of three", () => {
  test("what the weakest link lets through goes round, the rest passes through", () => {
    // 30 over three links of 30 + 60 + 40
    const { value } = dealWith(chain);
    expect(value("grossFlow")).toBe(130);
    expect(value("circularTotal")).toBe(90);
    expect(value("circularShare")).toBeCloseTo(69.2307692307692, 11);
    expect(value("circularFlow", "OpenAI", "Oracle")).toBe(30);
    expect(value("acyclicFlow", "OpenAI", "Oracle")).toBe(30);
    expect(value("acyclicFlow", "Oracle", "Nvidia")).toBe(10);
    expect(value("acyclicFlow", "Nvidia", "OpenAI")).toBe(0);
  });

  test("each party's payments are set off against each other", () => {
    const { value } = dealWith(chain);
    // 40 - 30, 30 - 60, 60 - 40: what Nvidia and Oracle gain is what OpenAI brings
    expect(value("partyIn", "Nvidia")).toBe(40);
    expect(value("partyOut", "Nvidia")).toBe(30);
    expect(value("partyNet", "Nvidia")).toBe(10);
    expect(value("partyNet", "OpenAI")).toBe(-30);
    expect(value("partyNet", "Oracle")).toBe(20);
    expect(value("netFlow")).toBe(30);
  });

  test("money from outside goes through the parties as they pay each other", () => {
    // OpenAI gets 30 and pays 60: 30 come from outside. Nvidia passes on 30 of 40, Oracle 40 of 60.
    const { value } = dealWith(chain);
    expect(value("outsideMoney", "OpenAI")).toBe(30);
    expect(value("passOnShare", "Nvidia", "OpenAI")).toBe(75);
    expect(value("passOnShare", "Oracle", "Nvidia")).toBeCloseTo(66.6666666666667, 11);
    for (const [party, through] of [
      ["Nvidia", 40],
      ["OpenAI", 60],
      ["Oracle", 60],
      ["AMD", 0],
    ] as const) {
      expect(value("moneyThrough", party), party).toBeCloseTo(through, 9);
      expect(value("moneyThroughIterated", party), party).toBeCloseTo(through, 7);
    }
    // 160 through parties for 30 from outside
    expect(value("networkMultiplier")).toBeCloseTo(5.33333333333333, 10);
    expect(value("networkDisagreement")).toBeLessThan(1e-7);
  });

  test("twice the money from outside goes through twice over", () => {
    const { value } = dealWith({ ...chain, outsideMoney: { OpenAI: 60 } });
    expect(value("moneyThrough", "Nvidia")).toBeCloseTo(80, 9);
    expect(value("moneyThrough", "Oracle")).toBeCloseTo(120, 9);
    expect(value("networkMultiplier")).toBeCloseTo(5.33333333333333, 10);
  });
});

test("what two parties pay each other goes round as far as it is alike", () => {
  // Amazon puts 15 in and gets 17.25: 30 of 32.25
  const { value } = dealWith(networkOf({ Amazon: { OpenAI: 15 }, OpenAI: { Amazon: 17.25 } }));
  expect(value("circularTotal")).toBe(30);
  expect(value("circularShare")).toBeCloseTo(93.0232558139535, 11);
  expect(value("acyclicFlow", "OpenAI", "Amazon")).toBe(2.25);
});

test("payments that never come back are no circle", () => {
  const { value } = dealWith(networkOf({ SoftBank: { OpenAI: 30 }, OpenAI: { Oracle: 60 } }));
  expect(value("circularShare")).toBe(0);
  expect(value("acyclicFlow", "OpenAI", "Oracle")).toBe(60);
});

test("money that goes round for ever has a circular share of 100 %, and no end", () => {
  const { value, kind } = dealWith(networkOf({ Nvidia: { OpenAI: 30 }, OpenAI: { Nvidia: 30 } }));
  expect(value("circularShare")).toBe(100);
  expect(kind("moneyThrough", "Nvidia")).toBe("divergent");
  expect(kind("moneyThroughIterated", "Nvidia")).toBe("divergent");
  expect(kind("networkMultiplier")).toBe("undefined_ratio");
});

test("without payments there is no circular share, and nothing else is wrong", () => {
  const { value, kind, warningKinds } = dealWith(networkOf({}));
  expect(kind("circularShare")).toBe("undefined_ratio");
  expect(kind("networkMultiplier")).toBe("undefined_ratio");
  expect(value("grossFlow")).toBe(0);
  expect(value("moneyThrough", "Nvidia")).toBe(0);
  expect(value("networkDisagreement")).toBe(0);
  expect(warningKinds).toEqual([]);
});

test("a payment to oneself is invalid_input, and named", () => {
  const { kind, error, value } = dealWith({ hardwareFlow: { Nvidia: { Nvidia: 5 } } });
  expect(kind("grossFlow")).toBe("invalid_input");
  expect(kind("circularShare")).toBe("invalid_input");
  expect(error("grossFlow")?.facts.item).toEqual({ text: "Nvidia" });
  expect(value("moneyFlow", "Oracle", "Nvidia")).toBe(40);
  expect(value("effectiveValuation")).toBe(468);
});

test("a negative payment is invalid_input", () => {
  expect(dealWith({ cloudFlow: { OpenAI: { Oracle: -1 } } }).kind("circularShare")).toBe("invalid_input");
});

test("only payments that are firm enough count", () => {
  // 77 equity + 114 hardware + 116.42 cloud + 0.95 guarantee + 4.32 rented back
  expect(dealWith().value("grossFlow")).toBeCloseTo(312.69, 10);
  // less OpenAI to Nvidia 13
  expect(dealWith({ commitmentRung: "conditional" }).value("grossFlow")).toBeCloseTo(299.69, 10);
  // less OpenAI to AMD 21 and the backstop of 0.95
  expect(dealWith({ commitmentRung: "committed" }).value("grossFlow")).toBeCloseTo(277.74, 10);
  // Nvidia to CoreWeave 2 and Microsoft to CoreWeave 3.44 are paid
  const paid = dealWith({ commitmentRung: "paid" });
  expect(paid.value("grossFlow")).toBeCloseTo(5.44, 10);
  expect(paid.value("circularShare")).toBe(0);
});

test("a party can be added, and counts like any other", () => {
  const wider = {
    ...deal,
    dimensions: deal.dimensions.map((dimension) =>
      dimension.name === "parties" ? { ...dimension, items: [...dimension.items, "xAI"] } : dimension,
    ),
  };
  const { value, warningKinds } = sheetOf(wider, {
    equityFlow: { Nvidia: { xAI: 2 } },
    hardwareFlow: { xAI: { Nvidia: 5 } },
  });
  expect(value("grossFlow")).toBeCloseTo(319.69, 10);
  expect(value("partyNet", "xAI")).toBe(-3);
  expect(value("circularFlow", "xAI", "Nvidia")).toBeCloseTo(2, 9);
  expect(warningKinds).toEqual([]);
});
