import { expect, test } from "vitest";
import { cellAt } from "../../../src/engine/index.ts";
import { createPasteWords } from "../../../src/ui/paste/pasteWords.ts";
import { insideDeal, plain } from "../insideDeal.ts";

function words(language: "en" | "nl") {
  const { workspace, paste } = insideDeal(
    (made) => ({ workspace: made, paste: createPasteWords() }),
    language,
  );
  const cell = (variable: string, ...items: readonly string[]): number =>
    cellAt(workspace.calculation.sheet, variable, items) ?? expect.fail(variable);
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 12.3456789);
  return [
    paste.place(cell("cheque", "Nvidia")),
    paste.place(cell("taxRate")),
    paste.now(cell("cheque", "Nvidia")),
    paste.value(cell("roundSize"), 1.5e9),
    paste.now(cell("supplier")),
    paste.count("paste.do", 1),
    paste.count("paste.do", 1234),
    paste.count("paste.title", 0),
  ].map(plain);
}

test("places, values with all their digits, choices, and counts, in the page's language", () => {
  expect(words("en")).toEqual([
    "Cheque, Nvidia",
    "Tax rate",
    "$12.3456789B",
    "$1.5B",
    "Nvidia",
    "Paste 1 value",
    "Paste 1,234 values",
    "Nothing to paste",
  ]);
  expect(words("nl").slice(2)).toEqual([
    "$ 12,3456789 mld.",
    "$ 1,5 mld.",
    "Nvidia",
    "1 waarde plakken",
    "1.234 waarden plakken",
    "Niets te plakken",
  ]);
});
