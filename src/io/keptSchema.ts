/** The shape of a kept workbook: what is written of one in the browser's list and in links. */
import * as v from "valibot";
import { MAX_NAME } from "../document/dealState.ts";
import { MAX_SCENARIOS } from "../document/scenarios.ts";
import { MAX_CELLS } from "../engine/limits.ts";
import { said } from "./fileComplaint.ts";
import { inMessage } from "./schemaComplaints.ts";
import { fields, list, mustBe, needed, object, perKey, text, whole } from "./schemaParts.ts";
import { inputValues } from "./workbookSchema.ts";

/** The version of the form, written by `keptOf`. */
export const KEPT_VERSION = 1;

/** Longest name of a published deal, and longest digest. */
const MAX_WORD = 80;

const short = (most: number) => (description: string) =>
  v.pipe(
    text(description),
    v.check((given) => given.trim() !== "", inMessage(said("empty"))),
    v.maxLength(most, mustBe("value_too_long", { most })),
  );

const overrides = needed("part_overrides", (what) => perKey(inputValues, what));

const scenario = fields({ name: needed("part_scenario", short(MAX_NAME)), overrides }, "a scenario");

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
        v.union([v.string(), v.pipe(object, v.record(v.string(), v.unknown()))], mustBe("not_change")),
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
    loopsheet: v.pipe(
      v.literal(KEPT_VERSION, mustBe("other_kept", { version: KEPT_VERSION })),
      v.description("the version of the form, 1"),
    ),
    preset: needed("part_preset", short(MAX_WORD)),
    edition: needed("part_edition", short(MAX_WORD)),
    title: v.exactOptional(short(MAX_NAME)("what a person calls it")),
    overrides,
    scenario: v.exactOptional(short(MAX_NAME)("the open scenario")),
    scenarios: v.exactOptional(
      v.pipe(
        list(scenario, "the named scenarios"),
        v.maxLength(MAX_SCENARIOS, inMessage(said("too_many_scenarios", { most: MAX_SCENARIOS }))),
      ),
    ),
    difference: v.exactOptional(difference),
  },
  "a kept workbook",
);

export type KeptFields = v.InferOutput<typeof keptSchema>;
