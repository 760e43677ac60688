import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import type { Language } from "../../../src/ui/format.ts";
import { readLinkView } from "../../../src/ui/share/readLinkView.ts";
import { type LinkText, useLinkText } from "../../../src/ui/share/useLinkText.ts";
import { plain, showPart } from "../dealPage.tsx";
import { fragmentOf, ownDeal } from "./linkView.ts";

afterEach(cleanup);

async function textIn(language: Language) {
  const workbook = {
    ...ownDeal,
    variables: [
      ...ownDeal.variables.filter(({ name }) => name !== "effectiveValuation"),
      { name: "mine", label: "My <b>own</b>", unit: "%", input: 5 },
    ],
  };
  const overrides = { roundSize: 110, valuationBasis: "pre", customer: "xAI", mine: 7, closingDate: 20_636 };
  const link = await fragmentOf({ state: { workbook, overrides }, results: { supplierOwnership: 3 } });
  const reading = await readLinkView(link, createDealSheets());
  if (!("view" in reading)) expect.fail(JSON.stringify(reading));
  const { view } = reading;
  let text: LinkText | undefined;
  showPart(() => {
    text = useLinkText(view);
    return null;
  }, language);
  return { view, text: text ?? expect.fail("not shown") };
}

test("Inputs are told from the published value to theirs, in their own units and words", async () => {
  const { view, text } = await textIn("en");
  const told = view.inputs.map(text.input).map(({ label, from, to }) => plain(`${label}: ${from} → ${to}`));
  expect(told).toContain("Round size: $100B → $110B");
  expect(told).toContain("Valuation basis: post-money → pre-money");
  expect(told).toContain("Customer: OpenAI → xAI");
  expect(told).toContain("My <b>own</b>: 5 % → 7 %");
  expect(told.join()).toContain("→ 2026-07-02");
});

test("Variables are called by their labels, also those that were deleted", async () => {
  const { view, text } = await textIn("en");
  expect(text.labels(view.edits.added)).toBe("My <b>own</b>");
  expect(text.labels(view.edits.deleted)).toBe(
    ownDeal.variables.find(({ name }) => name === "effectiveValuation")?.label,
  );
  expect(text.labels(["a", ...Array.from({ length: 14 }, (_, i) => `b${i}`)])).toMatch(/b10 and 3 more$/);
  expect(text.deal()).toBe("OpenAI round, January 2026");
});

test("Dutch says the deal's words in Dutch, and a person's as they wrote them", async () => {
  const { view, text } = await textIn("nl");
  const told = view.inputs.map(text.input).map(({ label, to }) => plain(`${label}: ${to}`));
  expect(told).toContain("Omvang van de ronde: $ 110 mld.");
  expect(told).toContain("My <b>own</b>: 7 %");
  expect(text.result(view.results[0] ?? expect.fail("no result"), null)).toBe("fout");
});
