import { expect, test } from "vitest";
import type { DealState } from "../../../src/document/dealState.ts";
import { buildSheet, calculate, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { editionOf } from "../../../src/io/edition.ts";
import { readLink } from "../../../src/io/shareLink.ts";
import { inScope, shareLink } from "../../../src/ui/share/shared.ts";

const book: Workbook = {
  title: "Book",
  dimensions: [],
  variables: [
    { name: "price", input: 1 },
    { name: "half", formula: "price / 2", pinned: true },
  ],
};
const state: DealState = {
  id: "one",
  preset: "book",
  overrides: { price: 3 },
  scenario: "Dear",
  scenarios: [
    { name: "Cheap", overrides: { price: 0.5 } },
    { name: "Dear", overrides: { price: 3 } },
  ],
};

test("What is open goes alone, or with all scenarios", () => {
  expect(inScope(state, "all")).toBe(state);
  expect(inScope(state, "open")).toEqual({
    ...state,
    scenarios: [{ name: "Dear", overrides: { price: 3 } }],
  });
  const { scenario: _, ...unnamed } = state;
  expect(inScope(unnamed, "open").scenarios).toEqual([]);
});

test("A link has the page's address, who made it, what differs, and the main results", async () => {
  const sheet = buildSheet(book, parseFormula);
  const calculation = calculate(sheet, [{ cell: 0, value: 3 }]);
  const shared = await shareLink(inScope(state, "open"), book, calculation, {
    by: " Anna ",
    page: "https://example.org/loopsheet/",
  });
  if (!("address" in shared)) expect.fail("no link was made");
  const [page, fragment = ""] = shared.address.split("#");
  expect(page).toBe("https://example.org/loopsheet/");
  expect(await readLink(fragment)).toEqual({
    by: "Anna",
    kept: {
      loopsheet: 1,
      preset: "book",
      edition: editionOf(book),
      overrides: { price: 3 },
      scenario: "Dear",
      scenarios: [{ name: "Dear", overrides: { price: 3 } }],
    },
    results: { half: 1.5 },
  });
});
