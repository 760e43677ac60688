import * as v from "valibot";
import { expect, test } from "vitest";
import { valueText, workbookFileSchema } from "../../src/io/workbookSchema.ts";
import { smallRound } from "../support/smallRound.ts";

test("The example of the engine's description has the shape", () => {
  expect(v.is(workbookFileSchema, smallRound)).toBe(true);
});

test("A list is never taken for an object", () => {
  expect(v.is(workbookFileSchema, { ...smallRound, settings: [] })).toBe(false);
  expect(v.is(workbookFileSchema, { ...smallRound, dimensions: [["a"]] })).toBe(false);
  expect(v.is(workbookFileSchema, [])).toBe(false);
});

test("A value in a complaint is short", () => {
  expect(valueText("a".repeat(100))).toBe(`"${"a".repeat(38)}…`);
  expect(valueText({ a: 1 })).toBe("an object in braces");
  expect(valueText([1])).toBe("a list");
  expect(valueText(undefined)).toBe("missing");
});
