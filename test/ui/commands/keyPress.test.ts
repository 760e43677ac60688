import { describe, expect, test } from "vitest";
import { isPressed, keyNames } from "../../../src/ui/commands/keyPress.ts";

const press = (key: string, held = "", code = "") => ({
  key,
  code,
  ctrlKey: held.includes("Ctrl"),
  metaKey: held.includes("Meta"),
  altKey: held.includes("Alt"),
  shiftKey: held.includes("Shift"),
});

describe("keys as they are written down", () => {
  test.each([
    ["Ctrl+K", press("k", "Ctrl")],
    ["Ctrl+K", press("k", "Meta")],
    ["Ctrl+Shift+Z", press("Z", "Ctrl Shift")],
    ["?", press("?", "Shift")],
    ["?", press("?")],
    ["F6", press("F6")],
    ["Shift+F6", press("F6", "Shift")],
    ["Alt+ArrowUp", press("ArrowUp", "Alt")],
    ["Ctrl++", press("+", "Ctrl Shift")],
    ["Alt+N", press("˜", "Alt", "KeyN")],
  ])("%s is pressed", (keys, event) => {
    expect(isPressed(keys, event)).toBe(true);
  });

  test.each([
    ["Ctrl+K", press("k")],
    ["Ctrl+K", press("K", "Ctrl Shift")],
    ["Ctrl+K", press("k", "Ctrl Alt")],
    ["F6", press("F6", "Shift")],
    ["?", press("?", "Ctrl")],
    ["Alt+ArrowUp", press("ArrowUp")],
  ])("%s is not", (keys, event) => {
    expect(isPressed(keys, event)).toBe(false);
  });

  test("are shown one by one, on a Mac by its signs", () => {
    expect(keyNames("Ctrl+Shift+z", false)).toEqual(["Ctrl", "Shift", "Z"]);
    expect(keyNames("Ctrl+Shift+z", true)).toEqual(["⌘", "⇧", "Z"]);
    expect(keyNames("Alt+ArrowUp", false)).toEqual(["Alt", "↑"]);
    expect(keyNames("Escape", true)).toEqual(["Esc"]);
    expect(keyNames("?", false)).toEqual(["?"]);
    expect(keyNames("Ctrl++", false)).toEqual(["Ctrl", "+"]);
  });
});
