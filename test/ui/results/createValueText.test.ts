import { expect, test } from "vitest";
import { createValueText } from "../../../src/ui/results/createValueText.ts";
import { insideDeal, plain } from "../insideDeal.ts";

const textOfDeal = (language: "en" | "nl" = "en") =>
  insideDeal((workspace) => {
    const { variables } = workspace.calculation.sheet;
    const cellOf = (name: string): number => variables.get(name)?.first ?? -1;
    return { text: createValueText(), workspace, cellOf };
  }, language);

test("values are written by the rules of what they measure", () => {
  const { text, cellOf } = textOfDeal();
  const shown = (name: string): string => plain(text.shown(cellOf(name)));
  expect(shown("effectiveCost")).toBe("$17.6B");
  expect(shown("moic")).toMatch(/^\d+\.\d\d×$/);
  expect(shown("passiveDilution")).toBe("12.50 %");
  expect(shown("wholeRoundRatio")).toBe("133 %");
  expect(shown("pricePerShare")).toBe("$700.00/share");
  expect(shown("sharesAfter")).toBe("1,143 M shares");
  expect(shown("paybackTime")).toBe("never");
  expect(shown("valuationBasis")).toBe("post-money");
  expect(text.full(cellOf("effectiveCost"))).toBe("$17.55B");
  expect(text.full(cellOf("paybackTime"))).toBe("");
  expect(text.exact(cellOf("grossMargin"), "%").replace(/\s/, " ")).toBe("75 %");
  expect(text.exact(cellOf("paybackTime"), "year")).toBe("?");
});

test("changes are told in points where the measure is a share, else in per cent", () => {
  const { text, cellOf, workspace } = textOfDeal("nl");
  expect(text.change(cellOf("wholeRoundRatio"))).toBe("");
  workspace.set({ variable: "chipSpendShare", items: [] }, 50);
  expect(plain(text.change(cellOf("wholeRoundRatio")))).toBe("+33 pp");
  expect(plain(text.change(cellOf("hardwareRevenue")))).toBe("+25,0 %");
  expect(plain(text.change(cellOf("impliedDiscount")))).toBe("+10,4 pp");
  expect(text.change(cellOf("paybackTime"))).toBe("");
});
