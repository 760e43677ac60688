/**
 * Errors, warnings and complaints as data: a named kind, a sentence with places for facts, and the facts. English
 * sentences are here; another language replaces `SENTENCES` and the format of a fact, nothing else.
 */
import { type CellName, cellText } from "./workbook.ts";

/** Something a sentence names: an amount in base units with the unit to show it in, a word, or a cell. */
export type Fact =
  | { readonly value: number; readonly unit: string }
  | { readonly text: string }
  | { readonly cell: CellName };

/** What is wrong. */
export interface Problem {
  /** Named kind, "division_by_zero". */
  readonly kind: string;
  /** Key of SENTENCES; or, of a check or `fail`, the name under which a translation may be found. */
  readonly sentence: string;
  /** The sentence itself where it is the workbook's own (of a check or `fail`). */
  readonly own?: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Why a cell has no value. */
export interface CellError extends Problem {
  /** The first cause: the cell where the error began. */
  readonly cause: CellName;
  /** Cells the error came through: from the cell's own precedent down to the first cause; empty where it began here. */
  readonly path: readonly CellName[];
}

/** Something to know about a value that stands. */
export interface Warning extends Problem {
  readonly cell: CellName;
}

/** What would mend a formula: a text to write in the place of another. */
export interface Fix {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a formula cannot be used, and where in its text. */
export interface Complaint {
  readonly kind: string;
  /** An English sentence: what is wrong and what would be right. */
  readonly message: string;
  /** Place in the formula's text, counted from 0, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Where one is known that is very probably meant. */
  readonly fix?: Fix;
}

/** What is wrong, and why, in words. */
export interface Sentence {
  readonly message: string;
  readonly because: string;
}

/** The engine's own sentences. `{cell}` is the first cause. */
export const SENTENCES = {
  division_by_zero: { message: "{cell}: division by zero", because: "{divisor} is 0" },
  divisor_zero: { message: "{cell}: division by zero", because: "its divisor comes to 0" },
  overflow: { message: "{cell}: the result is too large to hold", because: "it exceeds 1.8e308" },
  not_real: {
    message: "{cell}: the result is not a real number",
    because: "a root or power of a negative number, or a logarithm of 0 or less, is asked",
  },
  not_a_number: { message: "{cell} is not a number", because: "no value that can be read was given" },
  below_range: {
    message: "{cell} is {value}; it must be at least {minimum}",
    because: "{value} is less than {minimum}",
  },
  above_range: {
    message: "{cell} is {value}; it must be at most {maximum}",
    because: "{value} is more than {maximum}",
  },
  not_above: {
    message: "{cell} is {value}; it must be more than {minimum}",
    because: "{value} is not more than {minimum}",
  },
  not_whole: { message: "{cell} is {value}; it must be a whole number", because: "{value} is not whole" },
  no_previous: {
    message: "{cell}: there is nothing before the first item",
    because: "prev was given no start",
  },
  bad_item: {
    message: "{cell}: the shift is not a whole number",
    because: "an offset along a dimension must be whole",
  },
  no_item: { message: "{cell}: there is no item {index}", because: "{index} is not among the items" },
  bad_digits: {
    message: "{cell}: it cannot be rounded to {digits} digits",
    because: "the digits must be a whole number from -15 to 15",
  },
  rate_too_low: { message: "{cell}: there is no present value", because: "the rate is {rate}" },
  no_sign_change: {
    message: "{cell}: there is no internal rate of return",
    because: "the flows do not change sign",
  },
  no_root: {
    message: "{cell}: no internal rate of return was found",
    because: "none lies between -99.99 % and 1,000 %",
  },
  days_before_first: {
    message: "{cell}: a day lies before the first",
    because: "xirr counts days from the first flow",
  },
  no_payback: { message: "{cell}: the outlay is not earned back", because: "{recovered} of it is recovered" },
  no_outlay: {
    message: "{cell}: nothing is paid out that could be earned back",
    because: "no flow is negative",
  },
  rounds_diverge: {
    message: "{cell}: the rounds do not come to an end",
    because: "each round passes on as much as the one before, or more: a spectral radius of 1 or more",
  },
  negative_flow: { message: "{cell}: there is no circulation", because: "a flow is negative" },
  circular_reference: { message: "Circular reference: {cycle}", because: "iteration is switched off" },
  divergent: {
    message: "The circular reference diverges: {cycle}",
    because: "its spectral radius is {radius}, which is not below 1",
  },
  not_converged: {
    message: "The circular reference did not converge: {cycle}",
    because:
      "after {iterations} iterations it still changes by {change}; {suggestion} iterations may be enough",
  },
  oscillates: {
    message: "The circular reference oscillates: {cycle}",
    because: "after {iterations} iterations it still swings by {change}; damping below 1 may settle it",
  },
  multiple_irr: {
    message: "{cell}: several internal rates of return: {rates}; the one nearest 10 % is shown",
    because: "the flows change sign more than once",
  },
  cumulative_falls_below_again: {
    message: "{cell}: the cumulative balance falls below zero again later",
    because: "later flows are negative",
  },
  formula: { message: "{cell}: {complaint}", because: "its formula cannot be used" },
} as const satisfies Record<string, Sentence>;

export type SentenceKey = keyof typeof SENTENCES;

/** A key for an object whose names come from outside: own keys only. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Puts facts in a sentence's places; a place without a fact stays as it stands. */
export function fill(template: string, facts: Problem["facts"], show: (fact: Fact) => string): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = own(facts, name);
    return fact === undefined ? place : show(fact);
  });
}

/** A problem in words. `sentences` may be another language's; `show` writes a fact. */
export function describe(
  problem: Problem,
  show: (fact: Fact) => string,
  sentences: Readonly<Record<string, Sentence>> = SENTENCES,
): Sentence {
  const known = own(sentences, problem.sentence);
  const { message, because } = known ?? { message: problem.own ?? problem.kind, because: "" };
  return { message: fill(message, problem.facts, show), because: fill(because, problem.facts, show) };
}

/** A cell as a sentence names it: "Shares before the round", "Cheque, Nvidia". */
export function cellLabel(cell: CellName, labelOf: (variable: string) => string | undefined): string {
  const label = labelOf(cell.variable);
  return label === undefined ? cellText(cell) : [label, ...cell.items].join(", ");
}
