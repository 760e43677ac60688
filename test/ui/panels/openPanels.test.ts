import { expect, test } from "vitest";
import { openPanelsOf } from "../../../src/ui/panels/openPanels.ts";
import { insideDeal } from "../insideDeal.ts";

test("the panel that the open deal is about stands open until it is closed, others as they are left", () => {
  const workspace = insideDeal((inside) => inside);
  const open = openPanelsOf(workspace);
  open.set("loop", true);
  expect([open.has("loop"), open.has("warrants")]).toEqual([true, false]);
  workspace.openPreset("amd-warrant");
  expect([open.has("loop"), open.has("warrants")]).toEqual([true, true]);
  // The page says so when it has opened it: that is no choice of a person's.
  open.set("warrants", true);
  workspace.openPreset("lucent-1999");
  expect([open.has("warrants"), open.has("vendorFinance")]).toEqual([false, true]);
  open.set("vendorFinance", false);
  expect(open.has("vendorFinance")).toBe(false);
  expect(openPanelsOf(workspace)).toBe(open);
});
