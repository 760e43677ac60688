import * as v from "valibot";
import { expect, test } from "vitest";
import { workbookFileSchema } from "../../src/io/workbookSchema.ts";
import { smallRound } from "../support/smallRound.ts";

test("The example of the engine's description has the shape", () => {
  expect(v.is(workbookFileSchema, smallRound)).toBe(true);
});

test("A list is never taken for an object", () => {
  expect(v.is(workbookFileSchema, { ...smallRound, settings: [] })).toBe(false);
  expect(v.is(workbookFileSchema, { ...smallRound, dimensions: [["a"]] })).toBe(false);
  expect(v.is(workbookFileSchema, [])).toBe(false);
});
