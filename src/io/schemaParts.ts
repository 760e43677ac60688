/** The parts that schemas are made of: each has a description, and complaints that say what would be right. */
import * as v from "valibot";
import { nearest } from "../engine/index.ts";
import { type Fact, type FactsFor, type Said, said } from "./fileComplaint.ts";
import { type FactName, FILE_SENTENCES, type FileSentence } from "./fileSentences.ts";
import { inMessage } from "./schemaComplaints.ts";

/** A value in a complaint: short, as JSON writes it. */
export function quoted(value: unknown): Fact {
  if (Array.isArray(value)) return said("a_list");
  if (typeof value === "object" && value !== null) return said("an_object");
  return value === undefined ? said("nothing") : shortText(value);
}

function shortText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** " Did you mean x?" of a name that has been found, and nothing of none. */
export const offered = (near: string | undefined): Fact =>
  near === undefined ? "" : said("did_you_mean", { name: near });

type Message = (issue: { readonly input: unknown }) => string;

/** A complaint that names the value, beside what else its sentence has places for. */
export function mustBe<S extends FileSentence>(
  sentence: S,
  ...facts: FactsFor<Exclude<FactName<S>, "value">>
): Message {
  return ({ input }) => inMessage({ sentence, facts: { ...facts[0], value: quoted(input) } });
}

export const text = (description: string) => v.pipe(v.string(mustBe("not_text")), v.description(description));
export const number = (description: string) =>
  v.pipe(v.number(mustBe("not_number")), v.description(description));
export const above = (bound: number, description: string) =>
  v.pipe(number(description), v.gtValue(bound, mustBe("not_above", { bound })));
export const whole = (description: string, least: number, most: number) => {
  const message = mustBe("not_whole", { least, most });
  return v.pipe(
    number(description),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
};
export const flag = (description: string) =>
  v.pipe(v.boolean(mustBe("not_flag")), v.description(description));
export const oneOf = <const T extends readonly string[]>(options: T, description: string) =>
  v.pipe(
    v.picklist(options, mustBe("not_option", { options: options.map((option) => `"${option}"`).join(", ") })),
    v.description(description),
  );
export const list = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(v.array(item, mustBe("not_list")), v.description(description));

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const object = v.custom<Record<string, unknown>>(isObject, mustBe("not_object"));
export const perKey = <T extends v.GenericSchema>(value: T, description: string) =>
  v.pipe(object, v.record(v.string(), value), v.description(description));

type Part = Extract<FileSentence, `part_${string}`>;
const parts = new WeakMap<object, Part>();

/** A field that must be there: what it is, is its description, and said where it is missing. */
export function needed<T extends v.GenericSchema>(part: Part, make: (description: string) => T): T {
  const schema = make(FILE_SENTENCES[part]);
  parts.set(schema, part);
  return schema;
}

/** An object of known fields; a field that is missing or unknown is named. */
export function fields<const T extends v.ObjectEntries>(entries: T, description: string) {
  const message = ({ expected, path }: v.StrictObjectIssue): string => {
    const { key, input } = path?.at(-1) ?? {};
    if (expected === "never") return inMessage(unknownField(input, Object.keys(entries)));
    const part = parts.get(entries[String(key)] ?? {});
    return inMessage(said("missing", { part: part === undefined ? String(key) : said(part) }));
  };
  return v.pipe(object, v.strictObject(entries, message), v.description(description));
}

function unknownField(input: unknown, known: readonly string[]): Said {
  const unknown = Object.keys(input ?? {}).filter((key) => !known.includes(key));
  const [first = "", ...others] = unknown;
  const near = nearest(first, known);
  return said("unknown_field", {
    also:
      others.length === 0
        ? ""
        : said("also_unknown", { names: others.slice(0, 5).map(shortText).join(", ") }),
    instead: near === undefined ? said("known_fields", { names: known.join(", ") }) : offered(`"${near}"`),
  });
}
