import { expect, test } from "vitest";
import { createShown } from "../../../src/ui/formula/createShown.ts";
import { insideDeal } from "../insideDeal.ts";

const shownAt = (variable: string, items: readonly string[] = [], language: "en" | "nl" = "en") =>
  insideDeal((workspace) => ({ workspace, shown: createShown(() => ({ variable, items })) }), language);
/** "standing: text", kinds of space made plain. */
const written = (...given: Parameters<typeof shownAt>): string => {
  const found = shownAt(...given).shown();
  return `${found?.standing}: ${found?.text}`.replace(/[\u00a0\u202f]/g, " ");
};

test("Of a formula its text is shown", () => {
  expect(written("otherCheques")).toBe('formula: sum(item(holders) == "New investors" ? 0 : cheque)');
});

test("Of an input its value with the unit, of a choice its option, of a text the text", () => {
  expect(written("valuation")).toBe("input: $800B");
  expect(written("valuation", [], "nl")).toBe("input: $ 800 mld.");
  expect(written("cheque", ["Nvidia"])).toBe("input: $30B");
  expect(written("valuationBasis")).toBe("choice: post-money");
  expect(written("customer")).toBe("text: OpenAI");
});

test("An input follows what is set", () => {
  const { workspace, shown } = shownAt("valuation");
  workspace.set({ variable: "valuation", items: [] }, 900);
  expect(shown()?.text).toBe("$900B");
});

test("Of an input with a default formula that formula is shown, until a value is set", () => {
  const { workspace, shown } = shownAt("entryValuation");
  expect(shown()).toMatchObject({ standing: "default", text: "postMoneyValuation" });
  workspace.set({ variable: "entryValuation", items: [] }, 500);
  expect(shown()).toMatchObject({ standing: "input", text: "$500B" });
});

test("Of nothing nothing is shown", () => {
  expect(shownAt("nobody").shown()).toBeUndefined();
});
