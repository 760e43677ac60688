import { afterEach, expect, test } from "vitest";
import { openInSheet, wanted, wantNothing } from "../../../src/ui/sheet/wantedCell.ts";

afterEach(() => {
  wantNothing();
  window.location.hash = "";
});

test("a cell that is asked for opens the sheet, and waits until it is shown", () => {
  openInSheet({ variable: "cheque", items: ["Nvidia"] });
  expect(window.location.hash).toBe("#sheet");
  expect(wanted()).toEqual({ place: { variable: "cheque", items: ["Nvidia"] }, part: "value" });
  wantNothing();
  expect(wanted()).toBeUndefined();
});
