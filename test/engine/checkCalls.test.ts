import { describe, expect, test } from "vitest";
import { complaints, complaintsOf, type SmallSheet, sheetOf } from "../support/sheets.ts";

const deal: SmallSheet = {
  dimensions: {
    holders: ["Founders", "Nvidia", "Microsoft"],
    routes: ["Direct", "Oracle", "Microsoft"],
    years: [-1, 3],
  },
  variables: {
    rate: 0.1,
    total: 5,
    exitYear: { unit: "year", input: 2 },
    cheque: { over: ["holders"], input: 10 },
    portion: { over: ["routes"], input: 1 },
    flow: { over: ["years"], input: 5 },
    growth: { over: ["years"], input: 0.1 },
    spend: { over: ["routes", "years"], input: 1 },
    routed: { over: ["holders", "routes"], input: 1 },
    owed: { over: ["holders as from", "holders as to"], input: 1 },
    supplier: { choice: "holders", input: "Nvidia" },
    mixed: { choice: ["Nvidia", "Oracle"], input: "Nvidia" },
    basis: { choice: ["pre", "post"], input: "pre" },
  },
};
const about = (formula: string): readonly string[] => complaints(formula, deal);
const messageOf = (formula: string): string =>
  complaintsOf(formula, deal)[0]?.message ?? expect.fail(`${formula} is accepted`);
/** The dimensions of a formula's result: what it is said to range over besides those of its variable, which has none. */
const rangesOver = (formula: string): string =>
  /^It ranges over (.*?), but result does not/.exec(complaintsOf(formula, deal)[0]?.message ?? "")?.[1] ?? "";

describe("A formula ranges over the dimensions of its parts, by name", () => {
  const cases: [formula: string, axes: string][] = [
    ["total + rate", ""],
    ["cheque / total", "holders"],
    ["cheque * portion", "holders and routes"],
    ["cheque > 5 and flow > 0", "holders and years"],
    ["if(cheque > 0, portion, 0)", "holders and routes"],
    ["max(cheque, portion, 1)", "holders and routes"],
    ["sum(cheque * portion)", ""],
    ["sum(cheque * portion, routes)", "holders"],
    ["min(spend, years)", "routes"],
    ["max(spend)", ""],
    ["item(holders) == supplier", "holders"],
    ["index(routes)", "routes"],
    ['cheque["Nvidia"]', ""],
    ["cheque[supplier]", ""],
    ['routed["Nvidia"]', "routes"],
    ['spend["Oracle", 2]', ""],
    ['spend["Oracle"][2]', ""],
    ['pick(routed, holders, "Microsoft")', "routes"],
    ['pick(routed, holders, "Microsoft", routes, "Microsoft")', ""],
    ["pick(flow, years, index(holders))", "holders"],
    ["flow[index(holders)]", "holders"],
    ["relabel(cheque, holders, to)", "to"],
    ["prev(flow, 0)", "years"],
    ["prev(flow, cheque)", "years and holders"],
    ["shift(flow, index(holders))", "years and holders"],
    ["cumulative(spend)", "routes and years"],
    ["first(spend)", "routes"],
    ["last(spend, routes)", "years"],
    ["npv(rate, spend)", "routes"],
    ["npv(cheque, flow)", "holders"],
    ["irr(spend)", "routes"],
    ["xirr(flow, flow * index(routes))", "routes"],
    ["owed", "from and to"],
    ["sum(owed, from)", "to"],
  ];
  for (const [formula, axes] of cases)
    test(`${formula} over ${axes || "none"}`, () => expect(rangesOver(formula)).toBe(axes));

  test("and its variable must range over them all", () => {
    expect(about("cheque * 2")).toEqual(["dimension_mismatch: cheque * 2"]);
    expect(messageOf("cheque * 2")).toBe(
      "It ranges over holders, but result does not: sum over holders, pick an item, or let result range over it.",
    );
  });

  test("but may range over more", () => {
    const wide = sheetOf({
      ...deal,
      variables: { ...deal.variables, result: { formula: "total", over: ["holders"] } },
    });
    expect(wide.complaints).toEqual([]);
  });
});

describe("A dimension that is not there is complained of:", () => {
  const cases: [formula: string, kind: string, about: string][] = [
    ["sum(cheque, routes)", "dimension_mismatch", "cheque"],
    ["sum(total, years)", "dimension_mismatch", "total"],
    ["sum(cheque, total)", "unknown_name", "total"],
    ["sum(cheque, holder)", "unknown_name", "holder"],
    ["mean(cheque, 5)", "unknown_name", "5"],
    ["item(holder)", "unknown_name", "holder"],
    ["index(cheque)", "unknown_name", "cheque"],
    ["prev(total)", "dimension_mismatch", "prev(total)"],
    ["prev(total, 0, years)", "dimension_mismatch", "years"],
    ["prev(routed, 0)", "dimension_mismatch", "prev(routed, 0)"],
    ["shift(cheque, 1, years)", "dimension_mismatch", "years"],
    ["first(cheque, routes)", "dimension_mismatch", "routes"],
    ["first(cheque, total)", "unknown_name", "total"],
    ["cumulative(owed)", "dimension_mismatch", "cumulative(owed)"],
    ["irr(cheque, total)", "unknown_name", "total"],
    ["npv(rate, total)", "dimension_mismatch", "npv(rate, total)"],
    ["npv(rate, cheque, years)", "dimension_mismatch", "years"],
    ["npv(growth, flow)", "dimension_mismatch", "growth"],
    ["presentValue(growth, flow)", "dimension_mismatch", "growth"],
    ["xirr(flow, 365 * index(years), holders)", "dimension_mismatch", "holders"],
    ["relabel(cheque, routes, to)", "dimension_mismatch", "cheque"],
    ["relabel(cheque, holders, routes)", "dimension_mismatch", "relabel(cheque, holders, routes)"],
    ["relabel(owed, from, to)", "dimension_mismatch", "relabel(owed, from, to)"],
    ["relabel(cheque, holders, elsewhere)", "unknown_name", "elsewhere"],
    ['pick(cheque, routes, "Oracle")', "dimension_mismatch", "cheque"],
    ['pick(cheque, holders, "Nvidia", holders, "Founders")', "dimension_mismatch", "cheque"],
    ['pick(cheque, total, "Nvidia")', "unknown_name", "total"],
  ];
  for (const [formula, kind, place] of cases)
    test(formula, () => expect(about(formula)).toContain(`${kind}: ${place}`));

  test("naming what does not range over what", () => {
    expect(messageOf("shift(cheque, 1, years)")).toBe("“cheque” does not range over years.");
    expect(messageOf("xirr(flow, 1, holders)")).toBe("“flow” does not range over holders.");
    expect(messageOf("prev(routed, 0)")).toBe(
      "prev reads along a dimension: name the dimension: holders or routes.",
    );
    expect(messageOf("prev(total)")).toBe("prev reads along a dimension: it ranges over no dimension.");
    expect(messageOf("npv(growth, flow)")).toBe(
      "The rate “growth” ranges over years; one rate for all flows is needed.",
    );
    expect(messageOf("sum(cheque, holder)")).toBe("“holder” is not a dimension. Did you mean holders?");
  });
});

describe("x[item]", () => {
  const right = [
    'cheque["Nvidia"]',
    "cheque[supplier]",
    "flow[0]",
    "flow[-1]",
    "flow[exitYear]",
    "flow[total - 3]",
    'routed["Nvidia", "Oracle"]',
    'routed["Oracle", "Nvidia"]',
    'spend[2, "Oracle"]',
    'owed[supplier]["Nvidia"]',
    '(cheque * 2)["Nvidia"]',
  ];
  for (const formula of right.slice(0, -2))
    test(`${formula} is accepted`, () => expect(about(formula)).toEqual([]));
  test("of any part with dimensions", () => expect(about('(cheque * 2)["Nvidia"]')).toEqual([]));

  const wrong: [formula: string, kind: string, about: string][] = [
    ['cheque["Nvidea"]', "unknown_item", '"Nvidea"'],
    ["cheque[1]", "unknown_item", "1"],
    ['total["Nvidia"]', "unknown_item", '"Nvidia"'],
    ["flow[4]", "unknown_item", "4"],
    ["flow[-2]", "unknown_item", "-2"],
    ["flow[0.5]", "unknown_item", "0.5"],
    ["flow[50%]", "unknown_item", "50%"],
    ["cheque[basis]", "unknown_item", "basis"],
    ["cheque[mixed]", "unknown_item", "mixed"],
    ["cheque[total]", "unknown_item", "total"],
    ['routed["Microsoft"]', "ambiguous_item", '"Microsoft"'],
    ['owed["Nvidia"]', "ambiguous_item", '"Nvidia"'],
    ["owed[supplier]", "ambiguous_item", "supplier"],
    ['cheque["Nvidia", "Founders"]', "unknown_item", '"Founders"'],
    ['cheque["Nvidia"]["Founders"]', "unknown_item", '"Founders"'],
    ['pick(routed, routes, "Founders")', "unknown_item", '"Founders"'],
    ["pick(cheque, holders, basis)", "unknown_item", "basis"],
    ["pick(cheque, holders, 1)", "unknown_item", "1"],
  ];
  for (const [formula, kind, place] of wrong)
    test(`${formula} is ${kind}`, () => expect(about(formula)).toEqual([`${kind}: ${place}`]));

  test("suggests the nearest item, and pick where the item stands in two dimensions", () => {
    expect(messageOf('cheque["Nvidea"]')).toBe(
      '“cheque” has no item “"Nvidea"”. It ranges over holders. Did you mean Nvidia?',
    );
    expect(messageOf('routed["Microsoft"]')).toBe(
      '“"Microsoft"” stands in holders and routes: write pick(routed, holders, …).',
    );
    expect(messageOf('total["Nvidia"]')).toContain("It ranges over no dimension.");
  });
});

test("An item of a broken part is complained of once, at the part", () => {
  expect(about('nonsense["Nvidia"]')).toEqual(["unknown_name: nonsense"]);
  expect(about("prev(nonsense, 0)")).toEqual(["unknown_name: nonsense"]);
  expect(about("sum(nonsense, holders)")).toEqual(["unknown_name: nonsense"]);
});
