import { expect, test } from "vitest";
import { referenceText } from "../../../src/ui/grid/referenceText.ts";
import { sheetOf } from "../../support/sheets.ts";

const { variables } = sheetOf({
  dimensions: { holders: ["Ann", "Bob"], years: [0, 2] },
  variables: {
    plain: 1,
    stake: { input: 1, over: ["holders"] },
    grant: { input: 1, over: ["holders", "years"] },
    flow: { input: 1, over: ["holders as from", "holders as to"] },
    free: "plain",
  },
});

function reference(name: string, items: readonly string[], into: string): string {
  const read = variables.get(name);
  if (read === undefined) throw new Error(`There is no ${name}.`);
  return referenceText({ variable: name, items }, read, variables.get(into));
}

test("a formula over the same dimension names the variable alone", () => {
  expect(reference("plain", [], "stake")).toBe("plain");
  expect(reference("stake", ["Bob"], "stake")).toBe("stake");
});

test("another formula names the items as well, of two dimensions those that it does not share", () => {
  expect(reference("stake", ["Bob"], "free")).toBe('stake["Bob"]');
  expect(reference("grant", ["Bob", "2"], "free")).toBe('grant["Bob", "2"]');
  expect(reference("grant", ["Bob", "2"], "stake")).toBe('grant["2"]');
});

test("an item that stands in both dimensions says which is meant", () => {
  expect(reference("flow", ["Ann", "Bob"], "free")).toBe('pick(flow, from, "Ann", to, "Bob")');
});

test("what is named so can be used", () => {
  const sheet = sheetOf({
    dimensions: { holders: ["Ann", "Bob"], years: [0, 2] },
    variables: {
      grant: { input: { Ann: { 2: 5 } }, over: ["holders", "years"] },
      flow: { input: 1, over: ["holders as from", "holders as to"] },
      a: 'grant["Ann", "2"]',
      b: 'pick(flow, from, "Ann", to, "Bob")',
    },
  });
  expect(sheet.complaints).toEqual([]);
});
