import * as v from "valibot";
import { expect, test } from "vitest";
import { keptSchema } from "../../src/io/keptSchema.ts";

const bare = { loopsheet: 1, preset: "seed-2026-01", edition: "e", overrides: {} };
const placesOf = (value: unknown): string[] =>
  (v.safeParse(keptSchema, value, { abortPipeEarly: true }).issues ?? []).map(
    ({ path }) => path?.map(({ key }) => String(key)).join(".") ?? "",
  );

test("What every kept workbook has is enough", () => {
  expect(placesOf(bare)).toEqual([]);
  expect(
    placesOf({ ...bare, difference: { checks: null, variables: { start: 1, end: 0, between: ["a", {}] } } }),
  ).toEqual([]);
});

test("Each part that is missing or of another kind is named", () => {
  expect(placesOf({})).toEqual(["loopsheet", "preset", "edition", "overrides"]);
  expect(placesOf({ ...bare, scenarios: [{ name: 1, overrides: [] }] })).toEqual([
    "scenarios.0.name",
    "scenarios.0.overrides",
  ]);
  expect(placesOf({ ...bare, difference: { variables: { start: -1 }, book: { set: [] } } })).toEqual([
    "difference.book.set",
    "difference.variables.start",
  ]);
});
