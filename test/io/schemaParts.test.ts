import * as v from "valibot";
import { expect, test } from "vitest";
import { fields, oneOf, text, valueText, whole } from "../../src/io/schemaParts.ts";

const messagesOf = (schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? []).map(({ message }) => message);

test("A value in a complaint is short, and named by its kind", () => {
  expect(valueText("a".repeat(100))).toBe(`"${"a".repeat(38)}…`);
  expect(valueText({ a: 1 })).toBe("an object in braces");
  expect(valueText([1])).toBe("a list");
  expect(valueText(undefined)).toBe("missing");
});

test("An object says what is missing and what is not known", () => {
  const schema = fields({ title: text("what it is called") }, "a thing");
  expect(messagesOf(schema, {})).toEqual(["is missing: what it is called."]);
  expect(messagesOf(schema, { title: "x", titles: 1 })).toEqual([
    'is not a field known here. Did you mean "title"?',
  ]);
  expect(messagesOf(schema, [])).toEqual(["must be an object in braces, not a list."]);
});

test("A whole number and a choice say what they may be", () => {
  expect(messagesOf(whole("a count", 0, 9), 1.5)).toEqual(["must be a whole number from 0 to 9, not 1.5."]);
  expect(messagesOf(oneOf(["a", "b"], "a letter"), "c")).toEqual(['must be one of "a", "b", not "c".']);
});
