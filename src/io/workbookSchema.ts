/**
 * The shape of the workbook file, once: reading checks against it and the JSON Schema is derived from it. Each part's
 * description says what it is, in complaints and in the schema alike.
 */
import * as v from "valibot";
import { STATUSES } from "../engine/index.ts";
import { MAX_CELLS, MAX_ITERATIONS } from "../engine/limits.ts";
import {
  above,
  fields,
  flag,
  list,
  mustBe,
  needed,
  number,
  object,
  oneOf,
  perKey,
  text,
  whole,
} from "./schemaParts.ts";

/** The file's version, written by `writeWorkbookFile`. */
export const FILE_VERSION = 1;

const date = v.pipe(
  v.string(mustBe("not_day")),
  v.isoDate(mustBe("not_day")),
  v.description("a day, such as 2026-01-31"),
);
const origin = {
  status: v.exactOptional(oneOf(STATUSES, "how well the value is founded")),
  source: v.exactOptional(text("where the value comes from")),
  date: v.exactOptional(date),
};
const published = (description: string) =>
  list(
    fields(
      { value: needed("part_value", number), label: needed("part_label", text), ...origin },
      "a published value",
    ),
    description,
  );
const provenance = {
  ...origin,
  rivals: v.exactOptional(published("other published values, where sources conflict")),
};

type Values = number | string | { [item: string]: Values };
/** One value, or one of these per item. */
export const values: v.GenericSchema<unknown, Values> = v.union(
  [
    v.number(),
    v.string(),
    v.pipe(
      object,
      v.record(
        v.string(),
        v.lazy(() => values),
      ),
    ),
  ],
  mustBe("not_values"),
);
export const inputValues = v.pipe(
  values,
  v.description(
    "a number in the variable's unit, a text as typed (“$1.5bn”), a choice, or one of these per item",
  ),
);

const bounds = <T extends v.GenericSchema>(
  bound: T,
  sentence: "not_range" | "not_slider",
  description: string,
) => v.pipe(v.strictTuple([bound, bound], mustBe(sentence)), v.description(description));

const variable = fields(
  {
    name: needed("part_variable", text),
    builtIn: v.exactOptional(text("the name that the page's own screens know it by, where it was renamed")),
    label: v.exactOptional(text("the name that people read")),
    note: v.exactOptional(text("one sentence of explanation")),
    section: v.exactOptional(text("the heading it stands under")),
    unit: v.exactOptional(
      text("unit of entry and display, such as “$B” or “%”; left out for a plain number"),
    ),
    over: v.exactOptional(
      list(text("a dimension, or “dimension as alias”"), "the dimensions it ranges over"),
    ),
    formula: v.exactOptional(text("how it is calculated")),
    input: v.exactOptional(inputValues),
    default: v.exactOptional(text("a formula that holds where the input has no value, until one is set")),
    choice: v.exactOptional(
      v.pipe(
        v.union([v.string(), v.array(v.string(mustBe("not_text")))], mustBe("not_choice")),
        v.description("the texts that the input may be, or the dimension whose items it may be"),
      ),
    ),
    text: v.exactOptional(
      v.pipe(v.literal(true, mustBe("not_true")), v.description("the input is a free text")),
    ),
    range: v.exactOptional(
      bounds(
        v.nullable(v.number(mustBe("not_bound"))),
        "not_range",
        "hard range in the variable's unit, bounds included; null is unbounded",
      ),
    ),
    exclusiveMinimum: v.exactOptional(number("the value must be larger than this")),
    whole: v.exactOptional(flag("whether the value must be a whole number")),
    rangeKind: v.exactOptional(text("error kind of a value outside the hard range")),
    slider: v.exactOptional(bounds(number("a bound"), "not_slider", "usual range, spanned by the slider")),
    anchors: v.exactOptional(published("published values, marks on the slider")),
    ...provenance,
    pinned: v.exactOptional(
      v.pipe(v.literal(true, mustBe("not_true")), v.description("it is shown with the main results")),
    ),
    items: v.exactOptional(
      perKey(fields(provenance, "where an item's value comes from"), "provenance of single items"),
    ),
  },
  "a named quantity: a formula, or an input",
);

const check = fields(
  {
    name: needed("part_check", text),
    formula: needed("part_condition", text),
    severity: needed("part_severity", (what) => oneOf(["error", "warning"], what)),
    kind: needed("part_kind", text),
    message: needed("part_message", text),
    blocks: v.exactOptional(list(text("a variable"), "variables that are errors while the check fails")),
    at: v.exactOptional(text("the input beside which the message belongs")),
  },
  "a formula that must hold",
);

const overrides = (description: string) => perKey(inputValues, description);
const scenario = fields(
  {
    name: needed("part_scenario", text),
    overrides: needed("part_overrides", overrides),
  },
  "a name and the inputs that differ",
);

const settings = fields(
  {
    iterate: v.exactOptional(flag("whether circular references are solved")),
    iterations: v.exactOptional(whole("most iterations", 1, MAX_ITERATIONS)),
    change: v.exactOptional(above(0, "relative change at which a solve has converged, such as 1e-9")),
    damping: v.exactOptional(
      v.pipe(
        above(0, "weight of the new value; 1 is no damping"),
        v.maxValue(2, mustBe("not_at_most", { most: 2 })),
      ),
    ),
  },
  "how circular references are solved",
);

const items = list(text("an item"), "items in order");
const numbered = (description: string) => whole(description, -MAX_CELLS, MAX_CELLS);
const label = v.exactOptional(text("the name that people read"));
const inUse = v.exactOptional(text("a plain variable that says how many of the items are in use"));
const builtIn = v.exactOptional(
  text("the name that the page's own screens know it by, where it was renamed"),
);
const dimension = v.pipe(
  v.union(
    [
      items,
      v.strictObject({ builtIn, label, items, inUse }),
      v.strictObject({
        builtIn,
        label,
        from: numbered("the first number"),
        to: numbered("the last number"),
        inUse,
      }),
    ],
    mustBe("not_dimension"),
  ),
  v.description("items in order: a list of texts, or whole numbers from and to"),
);

/** The workbook file. */
export const workbookFileSchema = fields(
  {
    $schema: v.exactOptional(text("where the JSON Schema of this file is")),
    loopsheet: v.pipe(
      v.literal(FILE_VERSION, mustBe("other_file", { version: FILE_VERSION })),
      v.description("the version of the file's form, 1"),
    ),
    title: needed("part_title", text),
    date: v.exactOptional(date),
    preset: v.exactOptional(text("the published deal that it began as, by name")),
    edition: v.exactOptional(text("a digest of that deal as it was when the file was written")),
    open: v.exactOptional(text("the scenario that is open, by name; left out, none is")),
    changes: v.exactOptional(
      overrides("values of inputs that differ where no scenario is open, by variable"),
    ),
    scenarios: v.exactOptional(list(scenario, "named sets of inputs")),
    dimensions: v.exactOptional(perKey(dimension, "named ordered lists of items that variables range over")),
    settings: v.exactOptional(settings),
    sections: v.exactOptional(list(text("a heading"), "headings in the order in which they are shown")),
    variables: v.exactOptional(
      list(variable, "the named quantities; left out, the file holds scenarios of the published deal"),
    ),
    checks: v.exactOptional(list(check, "formulas that must hold")),
  },
  "a Loopsheet workbook",
);

export type WorkbookFile = v.InferOutput<typeof workbookFileSchema>;
