import { expect, test } from "vitest";
import { canonicalJson } from "../../src/io/canonicalJson.ts";

test("Fields stand in alphabetical order at every depth, lists in their own", () => {
  expect(canonicalJson({ b: [{ d: 1, c: "x" }, 2], a: null })).toBe('{"a":null,"b":[{"c":"x","d":1},2]}');
});

test("A field without a value is left out", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
