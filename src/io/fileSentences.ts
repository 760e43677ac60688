/** What may be wrong in a file or a link. English sentences are here; another language replaces them by the same keys. */

/**
 * `{value}` and the like stand for facts. A sentence reads on from the place that it is about: what is wrong, and what
 * would be right.
 */
export const FILE_SENTENCES = {
  // The text.
  file_too_long: "is longer than {limit} characters, the limit of a file.",
  nested_too_deep: "is nested deeper than {limit} levels, the limit of a file.",
  at_line: "line {line}, column {column}",
  ends_early: "This is not JSON: the text ends too early.",
  text_not_closed: "This is not JSON: the text in double quotes is not closed on its line.",
  strange_backslash: "This is not JSON: the text in double quotes holds a backslash that stands for nothing.",
  not_expected: "This is not JSON: “{sign}” stands here, but {expected}.",
  expects_value: "a value is expected",
  expects_value_or_close: "a value or “]” is expected",
  expects_key: "a field name in double quotes is expected",
  expects_key_or_close: "a field name in double quotes or “}” is expected",
  expects_colon: "“:” is expected after the field name",
  expects_comma_or_close: "a comma or the closing bracket is expected",
  expects_end: "nothing more is expected",
  key_twice: "stands twice, again at {again}. Keep one.",
  forbidden_name: "is a name that no field, variable or item of a file may have. Rename it.",
  number_too_large: "is {number}, too large a number to calculate with.",

  // Values.
  a_list: "a list",
  an_object: "an object in braces",
  nothing: "missing",
  not_text: "must be a text, not {value}.",
  not_number: "must be a number, not {value}.",
  not_above: "must be more than {bound}, not {value}.",
  not_at_most: "must be at most {most}, not {value}.",
  not_whole: "must be a whole number from {least} to {most}, not {value}.",
  not_flag: "must be true or false, not {value}.",
  not_true: "must be true, not {value}.",
  not_option: "must be one of {options}, not {value}.",
  not_list: "must be a list in square brackets, not {value}.",
  not_object: "must be an object in braces, not {value}.",
  not_day: 'must be a day such as "2026-01-31", not {value}.',
  not_values:
    "must be a number in the variable's unit, a text as typed, or an object with one of these per item, not {value}.",
  not_choice: "must be a list of texts, or the name of a dimension, not {value}.",
  not_bound: "must be a number or null, not {value}.",
  not_range: "must be two bounds, such as [0, 100] or [0, null], not {value}.",
  not_slider: "must be two bounds, such as [0, 100], not {value}.",
  not_dimension:
    'must be a list of texts, such as ["Founders", "Fund"], or numbers, such as { "from": 0, "to": 5 }, not {value}.',
  not_change: "must be a name or a thing, not {value}.",
  value_too_long: "must be at most {most} characters long, not {value}.",
  too_long: "must be at most {most} characters long.",
  empty: "must not be empty.",
  too_many_scenarios: "must hold at most {most} scenarios.",
  too_many_results: "must hold at most {most} results.",

  // Fields.
  unknown_field: "is not a field known here.{also}{instead}",
  also_unknown: " Nor are {names}.",
  known_fields: " Known are {names}.",
  did_you_mean: " Did you mean {name}?",
  missing: "is missing: {part}.",
  part_value: "the value",
  part_label: "what it is",
  part_title: "the workbook's title",
  part_variable: "the name that formulas use",
  part_check: "the check's name",
  part_condition: "the formula that must hold",
  part_severity: "whether a failure blocks outputs or only speaks",
  part_kind: "the named kind that a failure carries",
  part_message: "what a failure says",
  part_scenario: "the scenario's name",
  part_overrides: "values of inputs that differ, by variable",
  part_preset: "the published deal that it began as",
  part_edition: "the edition of that deal",
  part_kept: "the workbook",

  // The workbook.
  not_workbook: "is not a Loopsheet workbook: it must begin with {beginning}.",
  newer_file:
    "is {value}: the file was written by a newer Loopsheet. This one reads version {version}; open it with the newer one.",
  other_file: "must be {version}, the version of the file's form, not {value}.",
  unknown_preset: "is no published deal known here: {value}.",
  needs_variables: "needs variables in the same file: without them it holds only scenarios.",
  no_scenario: "is none of the file's scenarios: {value}.{instead}",
  changes_and_scenario:
    "stands for changes without a name, and a scenario is open. Leave out one of the two.",
  scenario_twice: "stands twice: {value}. Give each scenario a name of its own.",
  name_twice: "stands twice: {value}. Give each variable, dimension and check a name of its own.",
  item_twice: "stands twice: {value}. Give each item a name of its own.",
  item_unnamed: "must have a name.",
  no_items: "must have at least one item.",
  span_turned: "must run upwards over at most {most} numbers, not from {from} to {to}.",
  too_many_items: "brings all dimensions together to more than {most} items. Make them shorter.",
  inputs_only: "belongs to an input, and this variable has a formula.",
  bounds_turned: "must run from the smaller to the larger, not from {from} to {to}.",

  // More than the page opens.
  too_many_file_items: "come to {count} items, and the page opens {most} at most. Make them shorter.",
  too_many_cells:
    "come to {count} cells, and the page opens {most} at most. Shorten the dimensions that they range over.",
  too_many_steps:
    "ask for {count} steps before anything can be calculated, and the page opens {most} at most. Sum over fewer items, or in stages.",
  too_much_work:
    "ask for about {count} operations each time they are calculated, and the page opens {most} at most. Allow circles fewer iterations.",
  too_many_values:
    "set {count} values, one for each item, and the page opens {most} at most. Leave out values, or scenarios.",

  // A kept workbook.
  not_plain: "is not plain data.",
  not_kept: "is not a workbook of Loopsheet.",
  newer_kept:
    "is {value}: this was kept by a newer Loopsheet. This one reads {version}; open it with the newer one.",
  other_kept: "must be {version}, not {value}.",
  kept_twice: "stands twice: {value}.",
  no_kept_scenario: "is none of the scenarios: {value}.",
  named_twice: "names {value} twice.",
  makes_no_workbook: "does not make a workbook.",
} as const satisfies Readonly<Record<string, string>>;

export type FileSentence = keyof typeof FILE_SENTENCES;

/** The names of the facts that a sentence has places for. */
export type FactName<S extends FileSentence> = PlaceIn<(typeof FILE_SENTENCES)[S]>;

type PlaceIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | PlaceIn<Rest>
  : never;
