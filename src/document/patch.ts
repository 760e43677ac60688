/** Fields of a variable as they are asked for, made clean; and what they say, for the history. */
import type { InputValues, Variable } from "../engine/index.ts";

type Fields = Omit<Variable, "name" | "builtIn">;

/** Fields to set; undefined takes one out, and so does an empty text. */
export type VariablePatch = { readonly [F in keyof Fields]?: Fields[F] | undefined };

/** Texts without the space around them, and without the `=` before a formula; an empty one is none. */
export function cleanPatch(patch: VariablePatch): VariablePatch {
  const entries = Object.entries(patch).map(([field, value]) => {
    if (Array.isArray(value) && value.length === 0 && field !== "choice") return [field, undefined];
    if (value === false) return [field, undefined];
    if (typeof value !== "string" || field === "input") return [field, value];
    const isFormula = field === "formula" || field === "default";
    const text = (isFormula ? value.replace(/^\s*=(?!=)/, "") : value).trim();
    return [field, text === "" ? undefined : text];
  });
  return Object.fromEntries(entries);
}

/** What changes first of all, where several fields do. */
const FOREMOST: readonly (keyof Fields)[] = ["formula", "input", "default", "choice", "unit", "over"];

/** The field that a change is about, and what it said before and says after. */
export function patchNote(
  patch: VariablePatch,
  before: Variable,
  after: Variable,
): { readonly field: string; readonly from: string; readonly to: string } {
  const asked = Object.keys(patch) as (keyof Fields)[];
  const fields = [...FOREMOST.filter((field) => asked.includes(field)), ...asked];
  const field =
    fields.find((one) => fieldText(before, one) !== fieldText(after, one)) ?? fields[0] ?? "label";
  return { field, from: fieldText(before, field), to: fieldText(after, field) };
}

/** A field as a person reads it; "" where it has nothing. */
export function fieldText(variable: Variable, field: keyof Fields): string {
  switch (field) {
    case "input":
      return variable.input === undefined ? "" : valuesText(variable.input, variable.unit ?? "");
    case "over":
      return (variable.over ?? []).join(", ");
    case "choice":
      return typeof variable.choice === "string" ? variable.choice : (variable.choice ?? []).join(", ");
    case "range":
    case "slider": {
      const bounds = variable[field];
      return bounds === undefined ? "" : `${bounds[0] ?? "-∞"} … ${bounds[1] ?? "∞"}`;
    }
    case "anchors":
    case "rivals":
      return (variable[field] ?? []).map(({ label }) => label).join(", ");
    case "items":
      return Object.keys(variable.items ?? {}).join(", ");
    default: {
      const value = variable[field];
      return value === undefined ? "" : String(value);
    }
  }
}

function valuesText(values: InputValues, unit: string): string {
  if (typeof values === "number") return unit === "" ? `${values}` : `${values} ${unit}`;
  if (typeof values === "string") return values;
  return Object.entries(values)
    .map(([item, inner]) => `${item} ${valuesText(inner, unit)}`)
    .join(", ");
}
