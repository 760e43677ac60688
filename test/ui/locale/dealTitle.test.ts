import { expect, test } from "vitest";
import { useDealTitle } from "../../../src/ui/locale/dealTitle.ts";
import { insideDeal } from "../insideDeal.ts";

test.each([
  ["en", "OpenAI round, January 2026", "Lucent 1999: the yardstick"],
  ["nl", "OpenAI-ronde, januari 2026", "Lucent 1999: de maatstaf"],
] as const)("the open deal's title follows the deal, in %s", (language, first, second) => {
  const { title, workspace } = insideDeal((workspace) => ({ workspace, title: useDealTitle() }), language);
  expect(title()).toBe(first);
  workspace.openPreset("lucent-1999");
  expect(title()).toBe(second);
});
