/** What the deal's workbook says, in another language. */
import type { VariableWords } from "./variableWords.ts";

/** A published deal in words. */
export interface PresetText {
  readonly title: string;
  readonly note: string;
}

export interface DealWords {
  /** By the variable's name. */
  readonly variables: Readonly<Record<string, VariableWords>>;
  /** Of checks by the check's name, of `fail` by its English text; with the same places `{name}`. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Sources that have words of their own, by the English text; others stay as they are. */
  readonly sources: Readonly<Record<string, string>>;
  /** Marks on sliders, by the English text. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Published deals, by name. */
  readonly presets: Readonly<Record<string, PresetText>>;
}
