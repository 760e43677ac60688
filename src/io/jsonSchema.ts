/** The JSON Schema of the workbook file, derived from the schema that reads it. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { values, workbookFileSchema } from "./workbookSchema.ts";

/** JSON Schema, draft 2020-12. Rules that span several fields are the reader's alone. */
export function workbookJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = toJsonSchema(workbookFileSchema, {
    target: "draft-2020-12",
    typeMode: "output",
    definitions: { inputValues: values },
  });
  return { $schema, title: "Loopsheet workbook", ...schema };
}
