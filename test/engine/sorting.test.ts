import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSheet, calculate, cellAt, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { sortedAt } from "../../src/engine/sorting.ts";

describe("values in the order of their keys", () => {
  it("stand by ascending key", () => {
    const keys = [30, 10, 20];
    const values = [3, 1, 2];
    expect([0, 1, 2].map((place) => sortedAt([place, ...keys, ...values]))).toEqual([1, 2, 3]);
  });

  it("keep their order where keys are equal", () => {
    expect([0, 1, 2].map((place) => sortedAt([place, 5, 1, 5, 7, 8, 9]))).toEqual([8, 7, 9]);
  });

  it("are errors where a key is one", () => {
    expect(sortedAt([0, 1, Number.NaN, 7, 8])).toBeNaN();
  });

  it("are the same values, whatever the keys", () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (given) => {
        const [keys, values] = [given.map(([key]) => key), given.map(([, value]) => value)];
        const sorted = given.map((_, place) => sortedAt([place, ...keys, ...values]));
        expect(sorted.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
      }),
      { seed: 5 },
    );
  });
});

describe("sortBy in a formula", () => {
  const sheet = buildSheet(
    {
      title: "Payments",
      dimensions: [{ name: "steps", items: ["a", "b", "c"] }],
      variables: [
        {
          name: "due",
          unit: "date",
          over: ["steps"],
          input: { a: "2026-10-01", b: "2026-04-01", c: "2026-07-01" },
        },
        { name: "amount", unit: "$B", over: ["steps"], input: { a: 1, b: 2, c: 3 } },
        { name: "amountInOrder", unit: "$B", over: ["steps"], formula: "sortBy(amount, due, steps)" },
        { name: "dueInOrder", unit: "date", over: ["steps"], formula: "sortBy(due, due)" },
        {
          name: "wait",
          unit: "day",
          over: ["steps"],
          formula: "dueInOrder - prev(dueInOrder, first(dueInOrder))",
        },
        { name: "wrongKey", unit: "$B", over: ["steps"], formula: "sortBy(amount, sum(due), steps)" },
      ],
    },
    parseFormula,
  );

  it("moves each item to its place", () => {
    const calculation = calculate(sheet);
    const values = (name: string) =>
      ["a", "b", "c"].map((item) => valueAt(calculation, cellAt(sheet, name, [item]) ?? -1));
    expect(values("amountInOrder")).toEqual([2e9, 3e9, 1e9]);
    // 1 April to 1 July is 91 days, to 1 October 92 more.
    expect(values("wait").map((years) => Math.round(years * 365))).toEqual([0, 91, 92]);
  });

  it("wants a key along the same dimension", () => {
    expect(sheet.complaints.map(({ variable, kind }) => [variable, kind])).toEqual([
      ["wrongKey", "dimension_mismatch"],
    ]);
  });
});
