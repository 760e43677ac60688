import { describe, expect, test } from "vitest";
import type { Variable, Workbook } from "../../src/engine/index.ts";
import { editionOf, wholeDigestOf } from "../../src/io/edition.ts";

const book: Workbook = {
  title: "Book",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  settings: { iterations: 10 },
  variables: [
    { name: "price", label: "Price", unit: "$B", input: 1, range: [0, null], status: "reported" },
    { name: "basis", choice: ["pre", "post"], input: "pre" },
    { name: "half", formula: "price / 2" },
  ],
  checks: [
    { name: "fits", formula: "price > 0", severity: "error", kind: "bad", message: "m", blocks: ["half"] },
  ],
};
const withFirst = (parts: Partial<Variable>): Workbook => ({
  ...book,
  variables: book.variables.map((one, i) => (i === 0 ? { ...one, ...parts } : one)),
});
const [holders] = book.dimensions;
const [fits] = book.checks ?? [];

describe("The edition of a workbook", () => {
  test("is another where anything calculates otherwise", () => {
    if (holders === undefined || fits === undefined) expect.fail("the book is not as it was");
    const others: readonly Workbook[] = [
      withFirst({ name: "cost" }),
      withFirst({ unit: "$M" }),
      withFirst({ input: 2 }),
      withFirst({ range: [0, 5] }),
      withFirst({ exclusiveMinimum: 0 }),
      withFirst({ whole: true }),
      withFirst({ rangeKind: "bad" }),
      withFirst({ over: ["holders"] }),
      withFirst({ default: "2" }),
      withFirst({ status: "assumption" }),
      withFirst({ items: { Fund: { status: "reported" } } }),
      { ...book, variables: book.variables.slice(1) },
      { ...book, dimensions: [{ ...holders, items: ["Founders", "Funds"] }] },
      { ...book, dimensions: [{ ...holders, inUse: "price" }] },
      { ...book, settings: { iterations: 11 } },
      { ...book, checks: [] },
      { ...book, checks: [{ ...fits, formula: "price > 1" }] },
      { ...book, checks: [{ ...fits, severity: "warning" }] },
      { ...book, checks: [{ ...fits, blocks: [] }] },
    ];
    const editions = [book, ...others].map(editionOf);
    expect(new Set(editions).size).toBe(editions.length);
  });

  test("is the same whatever is called, noted or sourced otherwise", () => {
    if (holders === undefined) expect.fail("the book is not as it was");
    const others: readonly Workbook[] = [
      { ...book, title: "Other", date: "2026-01-31", sections: ["S"] },
      withFirst({ label: "Cost", note: "n", section: "S", source: "s", date: "2026-01-31" }),
      withFirst({ slider: [0, 9], pinned: true, anchors: [{ value: 1, label: "l" }] }),
      { ...book, dimensions: [{ ...holders, label: "Owners" }] },
      { ...book, scenarios: [{ name: "S", overrides: { price: 2 } }] },
    ];
    for (const other of others) expect(editionOf(other)).toBe(editionOf(book));
  });

  test("does not hang on the order of fields", () => {
    const { name, ...rest } = { name: "price", ...withFirst({}).variables[0] };
    expect(editionOf(withFirst({ ...rest, name }))).toBe(editionOf(book));
  });
});

test("The digest of the whole is another where a label is, and the same with another title or scenarios", () => {
  expect(wholeDigestOf(withFirst({ label: "Cost" }))).not.toBe(wholeDigestOf(book));
  expect(wholeDigestOf({ ...book, title: "Other", scenarios: [] })).toBe(wholeDigestOf(book));
});
