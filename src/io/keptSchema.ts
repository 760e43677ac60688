/** The shape of a kept workbook: what is written of one in the browser's list and in links. */
import * as v from "valibot";
import { MAX_NAME } from "../document/dealState.ts";
import { MAX_SCENARIOS } from "../document/scenarios.ts";
import { MAX_CELLS } from "../engine/limits.ts";
import { fields, list, mustBe, object, perKey, text, whole } from "./schemaParts.ts";
import { inputValues } from "./workbookSchema.ts";

/** The version of the form, written by `keptOf`. */
export const KEPT_VERSION = 1;

/** Longest name of a published deal, and longest digest. */
const MAX_WORD = 80;

const short = (description: string, most: number) =>
  v.pipe(
    text(description),
    v.check((given) => given.trim() !== "", "must not be empty."),
    v.maxLength(most, mustBe(`at most ${most} characters long`)),
  );

const overrides = perKey(inputValues, "values of inputs that differ, by variable");

const scenario = fields({ name: short("the scenario's name", MAX_NAME), overrides }, "a scenario");

const fieldsDifference = fields(
  {
    set: v.exactOptional(v.pipe(object, v.record(v.string(), v.unknown()), v.description("fields"))),
    unset: v.exactOptional(list(text("a field"), "fields that are gone")),
  },
  "fields that differ",
);

const listDifference = fields(
  {
    start: v.exactOptional(whole("how many at the start are the same", 0, MAX_CELLS)),
    end: v.exactOptional(whole("how many at the end are the same", 0, MAX_CELLS)),
    between: v.exactOptional(
      list(
        v.union([v.string(), v.pipe(object, v.record(v.string(), v.unknown()))], mustBe("a name or a thing")),
        "what stands between",
      ),
    ),
    changed: v.exactOptional(perKey(fieldsDifference, "what changed, by name")),
  },
  "how a list differs",
);

const difference = fields(
  {
    book: v.exactOptional(fieldsDifference),
    dimensions: v.exactOptional(listDifference),
    variables: v.exactOptional(listDifference),
    checks: v.exactOptional(v.nullable(listDifference)),
  },
  "how the sheet differs from the published deal",
);

export const keptSchema = fields(
  {
    loopsheet: v.pipe(v.literal(KEPT_VERSION), v.description("the version of the form, 1")),
    preset: short("the published deal that it began as", MAX_WORD),
    edition: short("the edition of that deal", MAX_WORD),
    title: v.exactOptional(short("what a person calls it", MAX_NAME)),
    overrides,
    scenario: v.exactOptional(short("the open scenario", MAX_NAME)),
    scenarios: v.exactOptional(
      v.pipe(
        list(scenario, "the named scenarios"),
        v.maxLength(MAX_SCENARIOS, `must hold at most ${MAX_SCENARIOS} scenarios.`),
      ),
    ),
    difference: v.exactOptional(difference),
  },
  "a kept workbook",
);

export type KeptFields = v.InferOutput<typeof keptSchema>;
