/** The names that are free: one namespace holds variables, dimensions and their aliases, functions and units. */
import type { Workbook } from "../engine/index.ts";
import { FORBIDDEN_NAMES, isName, isReserved } from "../engine/names.ts";
import { aliasesOf } from "./ranging.ts";
import type { Refusal } from "./refusals.ts";

/** Longest name, in characters. */
export const MAX_NAME_LENGTH = 60;

/**
 * Why a name cannot be given; undefined where it can. `self` is what is renamed: it may keep its name, and get back the
 * one that it was built in under.
 */
export function nameRefusal(workbook: Workbook, name: string, self?: string): Refusal | undefined {
  const key = formRefusal(name) ?? (isTaken(name) ? "name_reserved" : undefined);
  if (key !== undefined) {
    const facts = { name, limit: `${MAX_NAME_LENGTH}`, count: `${name.length}` };
    return { key, facts: { ...facts, suggestion: nameFor(workbook, name) } };
  }
  return name === self ? undefined : clashOf(workbook, name, self);
}

/** Whether the formula language or JavaScript has the name. */
const isTaken = (name: string): boolean => isReserved(name) || FORBIDDEN_NAMES.has(name);

function formRefusal(name: string): "name_missing" | "name_form" | "name_too_long" | undefined {
  if (name === "") return "name_missing";
  if (name.length > MAX_NAME_LENGTH) return "name_too_long";
  return isName(name) ? undefined : "name_form";
}

/** What has the name already. */
function clashOf(workbook: Workbook, name: string, self: string | undefined): Refusal | undefined {
  const clash = (key: Refusal["key"], facts: Refusal["facts"] = {}): Refusal => ({
    key,
    facts: { name, ...facts, suggestion: nameFor(workbook, name) },
  });
  const { variables, dimensions } = workbook;
  if (variables.some((one) => one.name === name)) return clash("name_of_variable");
  if (dimensions.some((one) => one.name === name)) return clash("name_of_dimension");
  const alias = aliasesOf(workbook).get(name);
  if (alias !== undefined) return clash("name_of_alias", { dimension: alias });
  const known = [...variables, ...dimensions].find((one) => one.builtIn === name && one.name !== self);
  return known && clash("name_built_in", { present: known.name });
}

/** Every name that something has. */
function takenNames(workbook: Workbook): ReadonlySet<string> {
  const known = [...workbook.variables, ...workbook.dimensions];
  return new Set([
    ...known.flatMap(({ name, builtIn }) => (builtIn === undefined ? [name] : [name, builtIn])),
    ...aliasesOf(workbook).keys(),
  ]);
}

/** A name for what a person calls something: "Post-money option pool" -> postMoneyOptionPool; a number makes it free. */
export function nameFor(workbook: Workbook, label: string): string {
  const taken = takenNames(workbook);
  const isFree = (name: string): boolean => !isTaken(name) && !taken.has(name);
  const name = camelCase(label).slice(0, MAX_NAME_LENGTH - 6);
  if (name !== "" && isFree(name)) return name;
  for (const numbered of numberedNames(name)) if (isFree(numbered)) return numbered;
  return name;
}

/** cheque2, cheque3 …; after cheque2 cheque3, and after revenue2026 revenue2026_2. */
function* numberedNames(name: string): Generator<string> {
  const [, stem = name, digits = "1"] = /^(.*\D)(\d{1,2})$/.exec(name) ?? [];
  const parted = /\d$/.test(stem) ? `${stem}_` : stem;
  for (let n = name === "" ? 1 : Number(digits) + 1; ; n++) yield `${parted || "variable"}${n}`;
}

/** The letters and digits of a text as one name; digits in front go to the end. "" where none are left. */
function camelCase(label: string): string {
  const words = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9_]+/)
    .map((word) => word.replace(/^_+/, ""))
    .filter((word) => word !== "");
  const isNumber = (word: string): boolean => /^\d+$/.test(word);
  const firstWord = words.findIndex((word) => !isNumber(word));
  if (firstWord < 0) return "";
  const ordered = [...words.slice(firstWord), ...words.slice(0, firstWord)];
  const [first = "", ...others] = ordered.map((word) => word.replace(/^(\d+)(.*)$/, "$2$1"));
  const small =
    first === first.toUpperCase() ? first.toLowerCase() : first[0]?.toLowerCase() + first.slice(1);
  return [small, ...others.map((word) => word[0]?.toUpperCase() + word.slice(1))].join("");
}
