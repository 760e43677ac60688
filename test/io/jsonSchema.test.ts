import { expect, test } from "vitest";
import { workbookJsonSchema } from "../../src/io/jsonSchema.ts";

const schema = JSON.parse(JSON.stringify(workbookJsonSchema()));

test("The schema is a JSON Schema of draft 2020-12 that names every part of the file", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.required).toEqual(["loopsheet", "title"]);
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual([
    "$schema",
    "loopsheet",
    "title",
    "date",
    "preset",
    "edition",
    "open",
    "changes",
    "scenarios",
    "dimensions",
    "settings",
    "sections",
    "variables",
    "checks",
  ]);
});

test("A field has its type and says what it is", () => {
  const { properties, required } = schema.properties.variables.items;
  expect(required).toEqual(["name"]);
  expect(properties.whole).toEqual({
    type: "boolean",
    description: "whether the value must be a whole number",
  });
  expect(properties.range.prefixItems).toHaveLength(2);
  expect(properties.input.anyOf[2].additionalProperties.$ref).toBe("#/$defs/inputValues");
  expect(schema.properties.settings.properties.iterations).toMatchObject({
    type: "integer",
    minimum: 1,
    maximum: 10_000,
  });
});

test("Input values may nest by item", () => {
  expect(schema.$defs.inputValues.anyOf).toMatchObject([
    { type: "number" },
    { type: "string" },
    { type: "object", additionalProperties: { $ref: "#/$defs/inputValues" } },
  ]);
});
