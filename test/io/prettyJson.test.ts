import fc from "fast-check";
import { expect, test } from "vitest";
import { prettyJson } from "../../src/io/prettyJson.ts";

test("What is short stands on one line", () => {
  expect(prettyJson({ range: [0, null], items: ["A", "B"], more: {} })).toBe(
    '{ "range": [0, null], "items": ["A", "B"], "more": {} }',
  );
});

test("What is long stands a part a line, its parts as short as they are", () => {
  const text = "x".repeat(60);
  expect(prettyJson({ a: text, b: [text, text], c: [1] })).toBe(
    `{\n  "a": "${text}",\n  "b": [\n    "${text}",\n    "${text}"\n  ],\n  "c": [1]\n}`,
  );
});

test("Levels that are to be open are, however short", () => {
  expect(prettyJson([{ a: 1, b: { c: 2 } }], 2)).toBe('[\n  {\n    "a": 1,\n    "b": { "c": 2 }\n  }\n]');
});

test("Fields without a value are left out, nothing at all is brackets", () => {
  expect(prettyJson({ a: undefined, b: { c: undefined } })).toBe('{ "b": {} }');
  expect(prettyJson([], 3)).toBe("[]");
});

test("It reads back as it was, at any depth of open levels", () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, open) => {
      const value: unknown = JSON.parse(json);
      expect(JSON.stringify(JSON.parse(prettyJson(value, open)))).toBe(JSON.stringify(value));
    }),
    { seed: 1 },
  );
});
