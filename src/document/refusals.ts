/** Why an edit is refused, as data. English sentences are here; another language replaces them by the same keys. */

/** `{name}` and the like stand for the facts. Each says what is wrong and what would be right. */
export const REFUSALS = {
  not_ready: "What builds a sheet could not be loaded; nothing was changed. Try again when you are online.",

  name_missing: "A name is missing. Write one such as {suggestion}.",
  name_form:
    "“{name}” is not a name: it takes a letter first, then letters, digits and _. Write one such as {suggestion}.",
  name_too_long: "A name has at most {limit} characters, and this one has {count}. Write a shorter one.",
  name_reserved:
    "{name} is a function, a unit or a word of the formula language. Write another name, such as {suggestion}.",
  name_of_variable: "There is a variable called {name} already. Write another name, such as {suggestion}.",
  name_of_dimension: "There is a dimension called {name} already. Write another name, such as {suggestion}.",
  name_of_alias:
    "{name} is another name of the dimension {dimension}. Write a name of its own, such as {suggestion}.",
  name_built_in:
    "{name} was the name of {present}, and the page's own screens still know it by that. Write another name, such as {suggestion}.",
  name_makes_too_long:
    "With the name {name} the formula of {variable} would have more than {limit} characters. Write a shorter name.",

  no_variable: "There is no variable {name}.",
  is_first: "{name} is the first already.",
  is_last: "{name} is the last already.",
  counts_items:
    "{name} says how many items of {dimension} are in use, so it has to stay. Delete that dimension first.",

  is_formula:
    "{name} is a formula, and its value follows from it. To set values here, replace the formula by them.",
  no_place: "{name} has no cell at {place}. Name an item of {dimensions}.",
  place_missing: "{name} has one value for each item of {dimensions}. Name one item of each.",
  one_value: "{name} is one value, and has none for {place}. Set it without an item.",
  not_a_value: "{name} takes a number here, not “{value}”.",
  not_an_option: "“{value}” is none of {options}. Choose one of these for {name}.",
  not_a_text: "{name} is a text, not a number. Write a text.",

  no_scenario: "There is no scenario “{name}”.",
  scenario_unnamed: "A scenario needs a name, such as Larger round.",
  scenario_name_long: "A name has at most {limit} characters. Write a shorter one.",
  scenario_twice: "There is a scenario “{name}” already. Write another name.",
  too_many_scenarios: "A workbook has at most {limit} scenarios. Delete one first.",

  unknown_unit: "“{unit}” is not a unit. Units are %, pp, {units}, joined by * and /, such as $B/GW.",
  range_turned: "A range runs from the smaller to the larger, not from {from} to {to}. Swap the two.",
  slider_turned: "A slider runs from the smaller to the larger, not from {from} to {to}. Swap the two.",
  bound_not_a_number: "A bound must be a number, not “{value}”.",
  not_a_day: "“{date}” is not a day. Write it as year-month-day, such as 2026-01-31.",
  inputs_only:
    "{name} is a formula, and only an input has a range, a slider or a choice. Give it a value instead of the formula first.",
  no_options: "A choice needs one option at least, and each of them once.",

  no_dimension: "There is no dimension {dimension}.",
  too_many_dimensions: "A variable ranges over two dimensions at most, not over {count}. Leave some out.",
  same_dimension_twice:
    "{name} would range over {dimension} twice under one name. Give one a name of its own: {dimension} as {suggestion}.",
  dimension_in_use:
    "{variables} still range over {dimension}, or choose from it. Delete them, or take them off it, first.",
  years_is_a_word:
    "years is a word of the formula language: year, prev and payback read along it. Keep that name, and give no other dimension it.",
  year_is_read:
    "The formulas of {variables} use year as a unit; beside numbered years it would be the number of the year. Give the dimension another name.",
  years_are_numbers:
    "The items of {dimension} are the numbers {from} to {to}. Change the first and the last of them instead.",
  not_numbered: "The items of {dimension} are names, not numbers. Add, rename or delete single items.",
  span_turned: "Write two whole numbers, the smaller first, not {from} and {to}.",
  span_too_long:
    "A dimension has at most {limit} items, and this one would have {count}. Write a shorter run.",

  item_missing: "An item needs a name. Write one.",
  item_too_long:
    "An item's name has at most {limit} characters, and this one has {count}. Write a shorter one.",
  item_unclear:
    "With the name “{item}” the formula of {variable} could no longer tell which item it means. Write another name, or pick(x, {dimension}, …) in that formula.",
  item_forbidden: "“{item}” is a word of JavaScript that no file may have as a name. Write another.",
  item_twice: "{dimension} has an item “{item}” already. Write another name.",
  no_item: "{dimension} has no item “{item}”.",
  last_item: "“{item}” is the only item of {dimension}, and it needs one. Add another first.",
  items_missing: "A dimension needs one item at least. Name its first.",

  section_missing: "A section needs a name. Write one.",
  section_twice: "There is a section “{section}” already. Write another name.",
  no_section: "There is no section “{section}”.",

  setting_iterations: "The most iterations must be a whole number from 1 to {limit}, not {value}.",
  setting_change:
    "The change at which a loop has settled must be more than 0 and less than 1, not {value}. 1e-9 is usual.",
  setting_damping: "The damping must be more than 0 and at most 2, not {value}. 1 is none.",
} as const satisfies Readonly<Record<string, string>>;

export type RefusalKey = keyof typeof REFUSALS;

export interface Refusal {
  readonly key: RefusalKey;
  readonly facts: Readonly<Record<string, string>>;
}

/** A refusal in words. `sentences` may be another language's. */
export function refusalText(
  { key, facts }: Refusal,
  sentences: Readonly<Record<string, string>> = REFUSALS,
): string {
  const template = Object.hasOwn(sentences, key) ? (sentences[key] as string) : REFUSALS[key];
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] as string) : place,
  );
}

/** The outcome of an edit that is refused. */
export function refused(key: RefusalKey, facts: Refusal["facts"] = {}): { readonly refusal: Refusal } {
  return { refusal: { key, facts } };
}
