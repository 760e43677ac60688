import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { said } from "../../src/io/fileComplaint.ts";
import { FILE_SENTENCES } from "../../src/io/fileSentences.ts";
import { keptSchema } from "../../src/io/keptSchema.ts";
import { inMessage, schemaComplaints } from "../../src/io/schemaComplaints.ts";
import { fields, list, number } from "../../src/io/schemaParts.ts";
import { workbookFileSchema } from "../../src/io/workbookSchema.ts";

const point = fields({ at: list(number("a place"), "places") }, "a point");
const complaintsOf = (value: unknown, schema: v.GenericSchema = point) =>
  schemaComplaints(v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? []);

test("A complaint has the path of what it is about, and what is to be said of it", () => {
  expect(complaintsOf({ at: [1, "x"] })).toEqual([
    { place: "at[1]", what: said("not_number", { value: '"x"' }) },
  ]);
  const alone = v.string(inMessage(said("empty")));
  expect(complaintsOf(1, alone)).toEqual([{ place: "", what: said("empty") }]);
});

test("At most a hundred are listed", () => {
  expect(complaintsOf({ at: Array.from({ length: 500 }, () => "x") })).toHaveLength(100);
});

const FIELDS = [
  ..."name label unit over formula input choice text range slider anchors status date rivals pinned items".split(
    " ",
  ),
  ..."severity kind message blocks overrides iterations change damping from to set unset between changed".split(
    " ",
  ),
];

test("Whatever stands in a field is complained of by one of our sentences", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>([1], ["a", 5], [[1]], { from: 0.5 }, { items: [1] }, [{}], [{ value: "x" }]),
  );
  const part = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 8 });
  const inner = fc.oneof(value, part, fc.array(part, { maxLength: 2 }), fc.dictionary(fc.string(), part));
  for (const schema of [workbookFileSchema, keptSchema]) {
    const names = Object.keys(schema.pipe[1].entries);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), inner), (file) => {
        const said = complaintsOf(file, schema).map(({ what }) => ("sentence" in what ? what.sentence : ""));
        expect(said.filter((sentence) => !Object.hasOwn(FILE_SENTENCES, sentence))).toEqual([]);
      }),
      { seed: 7, numRuns: 500 },
    );
  }
});
