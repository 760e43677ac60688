import { expect, test } from "vitest";
import { cellAt } from "../../../src/engine/index.ts";
import { createCellText } from "../../../src/ui/grid/createCellText.ts";
import { slotsOf } from "../../../src/ui/grid/slots.ts";
import { insideDeal, plain } from "../insideDeal.ts";
import { groundOf, nameAt } from "./groundOf.ts";

function dealTexts(language: "en" | "nl" = "en") {
  const { workspace, text } = insideDeal((made) => ({ workspace: made, text: createCellText() }), language);
  const slot = (name: string) => {
    const ground = groundOf(workspace.calculation.sheet);
    for (const [row, known] of ground.layout.rows.entries())
      for (const one of slotsOf(ground.sheet, known))
        if (nameAt(ground, { row, column: one.column }) === name) return one;
    throw new Error(`There is no ${name}.`);
  };
  return { workspace, text, slot, shown: (name: string): string => plain(text.shown(slot(name))) };
}

test("numbers stand in their own unit, choices and days in words", () => {
  const { shown } = dealTexts();
  expect([shown("value roundSize"), shown("unit roundSize")]).toEqual(["100.0", "$B"]);
  expect(shown("value customer")).toBe("OpenAI");
  expect(shown("value valuationBasis")).toBe("post-money");
  expect(shown("value chequeDate Nvidia")).toBe("2026-01-31");
  expect(shown("value newMoneyShare")).toBe("12.5");
  expect(shown("formula newMoneyShare")).toBe("roundInForce / postMoneyValuation");
  expect(shown("status roundSize")).toBe("reported");
});

test("labels, heads and items follow the language", () => {
  const { shown } = dealTexts("nl");
  expect(shown("value newMoneyShare")).toBe("12,5");
  expect(shown("label roundSize")).not.toBe("Round size");
  expect(shown("add")).toBe("Typ hier om een variabele toe te voegen");
  expect(shown("item −1".replace("−", "-"))).toBe("Jaar −1");
});

test("what has no value says so in a word, and is missing on the clipboard", () => {
  const { workspace, text, slot, shown } = dealTexts();
  workspace.set({ variable: "valuation", items: [] }, 50);
  expect(shown("value preMoneyValuation")).toBe("no pre-money");
  expect(text.error(slot("value preMoneyValuation"))).toBe("non_positive_premoney");
  expect(text.copied(slot("value preMoneyValuation"))).toEqual({ missing: true });
  expect(text.error(slot("value valuation"))).toBeUndefined();
});

test("typing begins with every digit, and copies have them too", () => {
  const { workspace, text, slot } = dealTexts();
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 10 / 3);
  expect(text.typed(slot("value cheque Nvidia"))).toBe("3.333333333333");
  expect(text.copied(slot("value cheque Nvidia"))).toEqual({ number: 3.33333333333333, isPercent: false });
  expect(text.copied(slot("value newMoneyShare"))).toEqual({ number: 12.5, isPercent: true });
  expect(text.copied(slot("value chequeDate Nvidia"))).toEqual({ text: "2026-01-31" });
  expect(text.copied(slot("value valuationBasis"))).toEqual({ text: "post-money" });
  expect(text.typed(slot("value valuationBasis"))).toBe("post");
  expect(text.typed(slot("add"))).toBe("");
  expect(cellAt(workspace.calculation.sheet, "cheque", ["Nvidia"])).toBe(slot("value cheque Nvidia").cell);
});
