/** What is wrong in a file or a link, and where, as data; and as words. */
import { type FactName, FILE_SENTENCES, type FileSentence } from "./fileSentences.ts";

/** Something to say: a sentence with its facts; or a complaint of the engine's, whose words have a translation of their own. */
export type Said =
  | { readonly sentence: FileSentence; readonly facts: Readonly<Record<string, Fact>> }
  | { readonly engine: string };

/** What a file holds is quoted as it stands there; a number is one of ours, written as the language writes numbers. */
export type Fact = string | number | Said;

export interface FileComplaint {
  /** A path, "variables[3].range"; "" for the whole file. */
  readonly place: string;
  /** Where the text is broken, so that nothing has a path. */
  readonly at?: TextPlace;
  readonly what: Said;
}

/** Counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The facts of a sentence, as an argument that is left out where it has no places for any. */
export type FactsFor<Name extends string> = [Name] extends [never]
  ? readonly []
  : readonly [facts: Readonly<Record<Name, Fact>>];

/** A sentence with all of its facts. */
export function said<S extends FileSentence>(sentence: S, ...facts: FactsFor<FactName<S>>): Said {
  return { sentence, facts: facts[0] ?? {} };
}

/** A line and column in a sentence. */
export const atLine = ({ line, column }: TextPlace): Said => said("at_line", { line, column });

/** How a language says complaints. */
export interface FileWords {
  readonly sentences: Readonly<Record<FileSentence, string>>;
  readonly number: (value: number) => string;
  /** An English complaint of the engine's in this language. */
  readonly engine: (message: string) => string;
}

const IN_ENGLISH: FileWords = { sentences: FILE_SENTENCES, number: String, engine: (message) => message };

/** A place, "" for the whole file, and a sentence that reads on from it. */
export function inWords(
  { place, at, what }: FileComplaint,
  words: FileWords = IN_ENGLISH,
): { readonly place: string; readonly message: string } {
  return { place: at === undefined ? place : factText(atLine(at), words), message: factText(what, words) };
}

/** The same in one line. */
export function complaintLine(complaint: FileComplaint, words?: FileWords): string {
  const { place, message } = inWords(complaint, words);
  return place === "" ? message : `${place}: ${message}`;
}

function factText(fact: Fact, words: FileWords): string {
  if (typeof fact === "string") return fact;
  if (typeof fact === "number") return words.number(fact);
  if ("engine" in fact) return words.engine(fact.engine);
  const { sentence, facts } = fact;
  return words.sentences[sentence].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? factText(facts[name] as Fact, words) : place,
  );
}
