import { expect, test } from "vitest";
import {
  closeLink,
  closeShare,
  isShareOpen,
  openedLink,
  openLink,
  openShare,
} from "../../../src/ui/share/opened.ts";

test("A link that was followed is there until it is answered", () => {
  openLink("link/1.x");
  expect(openedLink()).toBe("link/1.x");
  closeLink();
  expect(openedLink()).toBeUndefined();
});

test("The making of a link is open or not", () => {
  openShare();
  expect(isShareOpen()).toBe(true);
  closeShare();
  expect(isShareOpen()).toBe(false);
});
