/** Why a typed quantity cannot be read: English sentences by key; another language replaces the table, nothing else. */

/** Most characters of a typed quantity. */
export const MAX_QUANTITY_LENGTH = 100;

/** `{example}` is a value that would be right here, `{typed}` what was typed, cut to a readable length. */
export const QUANTITY_COMPLAINTS = {
  empty: "A value is missing. Write a number such as {example}.",
  too_long: "The text is longer than {limit} characters. Write one number such as {example}.",
  not_a_number: "“{typed}” is not a number. Write one such as {example}.",
  empty_date: "A day is missing. Write one as year-month-day, such as {example}, or 0 for no date.",
  not_a_date: "“{typed}” is not a day. Write one as year-month-day, such as {example}, or 0 for no date.",
  formula: "“{typed}” is a formula, and a value is expected here. Write a number such as {example}.",
  one_value: "“{typed}” is more than one value, and one is expected here. Write a number such as {example}.",
  signs:
    "The signs or brackets of “{typed}” do not match. Write one minus, or one pair of brackets: -5 or (5).",
  separators:
    "The separators in “{typed}” do not group its digits by three. Write them like {plain} or {grouped}.",
  unclear_separator:
    "In “{typed}” the “{separator}” may stand before thousands or before decimals. Write {whole} or {decimal}.",
  too_large: "“{typed}” is too large to calculate with.",
  too_small: "“{typed}” is too small to be told from 0.",
  unknown_word: "“{word}” is neither a unit nor a scale word known here. Write a number such as {example}.",
  wrong_unit: "“{given}” does not fit here. Write a number such as {example}.",
  wrong_scale: "“{word}” does not fit here. Write a number such as {example}.",
  two_units: "“{typed}” names more than one unit. Write a number such as {example}.",
  other_currency: "Amounts are in dollars, and “{word}” is not converted. Write a number such as {example}.",
  bln: "“bln” is a trillion in Dutch and a billion in English. Write “tn” for 10^12 or “bn” for 10^9.",
  unclear_dollars:
    "“{typed}” may be {amount} dollars or {amount} {unit}. Write {amount} {unit} if that is meant.",
} as const satisfies Record<string, string>;

export type QuantityComplaint = keyof typeof QUANTITY_COMPLAINTS;

/** A text that cannot be read: which sentence says so, and the words for its places. */
export interface Unreadable {
  readonly complaint: QuantityComplaint;
  readonly facts: Readonly<Record<string, string>>;
}

/** The complaint as a sentence: what is wrong and what would be right. */
export function complaintSentence(
  { complaint, facts }: Unreadable,
  sentences: Readonly<Record<QuantityComplaint, string>> = QUANTITY_COMPLAINTS,
): string {
  return sentences[complaint].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] ?? place) : place,
  );
}
