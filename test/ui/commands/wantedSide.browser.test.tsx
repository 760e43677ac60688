import { expect, test } from "vitest";
import { openSide, wantedSide, wantNoSide } from "../../../src/ui/commands/wantedSide.ts";

test("a side is wanted, and the sheet opened, until it is shown", () => {
  openSide("checks");
  expect([wantedSide(), window.location.hash]).toEqual(["checks", "#sheet"]);
  wantNoSide();
  expect(wantedSide()).toBeUndefined();
});
