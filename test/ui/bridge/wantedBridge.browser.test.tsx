import { afterEach, expect, test } from "vitest";
import { openBridge, wantedBridge, wantNoBridge } from "../../../src/ui/bridge/wantedBridge.ts";

afterEach(() => {
  wantNoBridge();
  window.location.hash = "";
});

test("A question asked elsewhere opens the comparison, and waits there until it is shown", () => {
  openBridge({ output: { variable: "effectiveCost", items: [] }, to: "open" });
  expect(window.location.hash).toBe("#compare");
  expect(wantedBridge()).toEqual({ output: { variable: "effectiveCost", items: [] }, to: "open" });
  wantNoBridge();
  expect(wantedBridge()).toBeUndefined();
});
