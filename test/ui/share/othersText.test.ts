import { expect, test } from "vitest";
import { shareEnglish } from "../../../src/ui/locale/shareEnglish.ts";
import { useLearned } from "../../../src/ui/locale/useLearned.ts";
import { othersText } from "../../../src/ui/share/othersText.ts";
import { insideDeal } from "../insideDeal.ts";

test.each([
  [0, ""],
  [1, "One file is opened at a time: the other that was dropped was left."],
  [3, "One file is opened at a time: 3 others that were dropped were left."],
])("of %i other files it is said: %s", (others, text) => {
  expect(insideDeal(() => othersText(useLearned(shareEnglish).t, others))).toBe(text);
});
