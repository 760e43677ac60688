import { expect, test } from "vitest";
import { useComplaintText } from "../../../src/ui/sheet/useComplaintText.ts";
import { insideDeal } from "../insideDeal.ts";

test("A complaint is the engine's own sentence where the language has no words for it.", () => {
  const message = "This sentence is known to no language.";
  expect(insideDeal(() => useComplaintText()(message))).toBe(message);
  expect(insideDeal(() => useComplaintText()(message), "nl")).toBe(message);
});
