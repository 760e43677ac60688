import { expect, test } from "vitest";
import { askedBy } from "../../../src/ui/grid/gridKeys.ts";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held: Partial<typeof NONE> = {}) => askedBy({ key, ...NONE, ...held });

test("arrows, Home and End move, with Ctrl or ⌘ further, with Shift they select", () => {
  expect(press("ArrowDown")).toEqual({ move: { to: "down" }, isExtending: false });
  expect(press("ArrowDown", { shiftKey: true })).toEqual({ move: { to: "down" }, isExtending: true });
  expect(press("ArrowLeft", { ctrlKey: true })).toEqual({ move: { to: "edgeLeft" }, isExtending: false });
  expect(press("Home")).toEqual({ move: { to: "rowStart" }, isExtending: false });
  expect(press("End", { metaKey: true })).toEqual({ move: { to: "end" }, isExtending: false });
  expect(press("PageUp")).toEqual({ page: -1, isExtending: false });
});

test("Enter and F2 edit, Delete clears, Escape takes the selection back, Ctrl+A takes the block", () => {
  expect(press("Enter")).toEqual({ act: "edit" });
  expect(press("F2")).toEqual({ act: "edit" });
  expect(press("Delete")).toEqual({ act: "clear" });
  expect(press("Escape")).toEqual({ act: "collapse" });
  expect(press("a", { ctrlKey: true })).toEqual({ act: "block" });
});

test("a sign typed replaces what is there, also one made with Ctrl and Alt together", () => {
  expect(press("7")).toEqual({ type: "7" });
  expect(press("=", { shiftKey: true })).toEqual({ type: "=" });
  expect(press("€", { ctrlKey: true, altKey: true })).toEqual({ type: "€" });
  expect(press("Dead")).toEqual({ type: "" });
});

test("Tab, commands and keys of the browser are left alone", () => {
  for (const key of ["Tab", "Insert", "F6", "Shift", "Control", "?"]) expect(press(key)).toBeUndefined();
  expect(press("z", { ctrlKey: true })).toBeUndefined();
  expect(press("Delete", { ctrlKey: true })).toBeUndefined();
  expect(press("ArrowUp", { altKey: true })).toBeUndefined();
});
