import { expect, test } from "vitest";
import { closeCommands, opened, openPalette, openShortcuts } from "../../../src/ui/commands/opened.ts";

test("one dialog of commands is open at a time, or none", () => {
  expect(opened()).toBeUndefined();
  openPalette();
  expect(opened()).toBe("palette");
  openShortcuts();
  expect(opened()).toBe("shortcuts");
  closeCommands("palette");
  expect(opened()).toBe("shortcuts");
  closeCommands();
  expect(opened()).toBeUndefined();
});
