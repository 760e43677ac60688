import { expect, test } from "vitest";
import { endPaste, openPaste, pasted } from "../../../src/ui/paste/openPaste.ts";

test("a text is on its way to its target until it is taken or given up", () => {
  const target = { cells: [[3]] };
  openPaste("7", target);
  expect(pasted()).toEqual({ text: "7", target });
  endPaste();
  expect(pasted()).toBeUndefined();
});
