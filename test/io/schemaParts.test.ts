import * as v from "valibot";
import { expect, test } from "vitest";
import { inWords, said } from "../../src/io/fileComplaint.ts";
import { schemaComplaints } from "../../src/io/schemaComplaints.ts";
import { fields, needed, offered, oneOf, quoted, text, whole } from "../../src/io/schemaParts.ts";

const messagesOf = (schema: v.GenericSchema, value: unknown): string[] =>
  schemaComplaints(v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? []).map(
    (complaint) => inWords(complaint).message,
  );

test("A value in a complaint is short, and named by its kind", () => {
  expect(quoted("a".repeat(100))).toBe(`"${"a".repeat(38)}…`);
  expect(quoted({ a: 1 })).toEqual(said("an_object"));
  expect(quoted([1])).toEqual(said("a_list"));
  expect(quoted(undefined)).toEqual(said("nothing"));
});

test("A name is offered where there is one", () => {
  expect([offered("price"), offered(undefined)]).toEqual([said("did_you_mean", { name: "price" }), ""]);
});

test("An object says what is missing and what is not known", () => {
  const schema = fields({ title: needed("part_title", text), other: v.number() }, "a thing");
  expect(messagesOf(schema, { other: 1 })).toEqual(["is missing: the workbook's title."]);
  expect(messagesOf(schema, { title: "x" })).toEqual(["is missing: other."]);
  expect(messagesOf(schema, { title: "x", other: 1, titles: 1 })).toEqual([
    'is not a field known here. Did you mean "title"?',
  ]);
  expect(messagesOf(schema, [])).toEqual(["must be an object in braces, not a list."]);
});

test("A whole number and a choice say what they may be", () => {
  expect(messagesOf(whole("a count", 0, 9), 1.5)).toEqual(["must be a whole number from 0 to 9, not 1.5."]);
  expect(messagesOf(oneOf(["a", "b"], "a letter"), "c")).toEqual(['must be one of "a", "b", not "c".']);
});
