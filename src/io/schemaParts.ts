/** The parts that schemas are made of: each has a description, and complaints that say what would be right. */
import * as v from "valibot";
import { nearest } from "../engine/index.ts";

/** A value in a complaint: short, as JSON writes it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object in braces";
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

type Message = (issue: { readonly input: unknown }) => string;
export const mustBe =
  (what: string): Message =>
  ({ input }) =>
    `must be ${what}, not ${valueText(input)}.`;

export const text = (description: string) => v.pipe(v.string(mustBe("a text")), v.description(description));
export const number = (description: string) =>
  v.pipe(v.number(mustBe("a number")), v.description(description));
export const above = (bound: number, description: string) =>
  v.pipe(number(description), v.gtValue(bound, mustBe(`more than ${bound}`)));
export const whole = (description: string, least: number, most: number) => {
  const message = mustBe(`a whole number from ${least} to ${most}`);
  return v.pipe(
    number(description),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
};
export const flag = (description: string) =>
  v.pipe(v.boolean(mustBe("true or false")), v.description(description));
export const oneOf = <const T extends readonly string[]>(options: T, description: string) =>
  v.pipe(
    v.picklist(options, mustBe(`one of ${options.map((option) => `"${option}"`).join(", ")}`)),
    v.description(description),
  );
export const list = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(v.array(item, mustBe("a list in square brackets")), v.description(description));

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const object = v.custom<Record<string, unknown>>(isObject, mustBe("an object in braces"));
export const perKey = <T extends v.GenericSchema>(value: T, description: string) =>
  v.pipe(object, v.record(v.string(), value), v.description(description));

/** An object of known fields; a field that is missing or unknown is named. */
export function fields<const T extends v.ObjectEntries>(entries: T, description: string) {
  const message = ({ expected, path }: v.StrictObjectIssue): string => {
    const key = String(path?.at(-1)?.key);
    if (expected === "never") return unknownField(path?.at(-1)?.input, Object.keys(entries));
    const entry = entries[key];
    return `is missing: ${entry === undefined ? key : v.getDescription(entry)}.`;
  };
  return v.pipe(object, v.strictObject(entries, message), v.description(description));
}

function unknownField(input: unknown, known: readonly string[]): string {
  const unknown = Object.keys(input ?? {}).filter((key) => !known.includes(key));
  const [first = "", ...others] = unknown;
  const near = nearest(first, known);
  const also = others.length > 0 ? ` Nor are ${others.slice(0, 5).map(valueText).join(", ")}.` : "";
  const instead = near === undefined ? ` Known are ${known.join(", ")}.` : ` Did you mean "${near}"?`;
  return `is not a field known here.${also}${instead}`;
}
