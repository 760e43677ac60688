/** What another language brings: the page's dictionary, the deal's words, and the engine's sentences. */
import type { RefusalKey } from "../../document/refusals.ts";
import type { QuantityComplaint, Sentence, SentenceKey } from "../../engine/index.ts";
import type { FileSentence } from "../../io/fileSentences.ts";
import type { DealWords } from "./dealWords.ts";
import type { Dictionary } from "./english.ts";

export interface LanguagePack {
  readonly dictionary: Dictionary;
  readonly deal: DealWords;
  readonly sentences: Readonly<Record<SentenceKey, Sentence>>;
  readonly complaints: Readonly<Record<QuantityComplaint, string>>;
  /** Why an edit is refused. */
  readonly refusals?: Readonly<Record<RefusalKey, string>>;
  /** What is wrong in a file or a link. */
  readonly fileSentences?: Readonly<Record<FileSentence, string>>;
  /** A complaint about a formula or a value, by the engine's own words; undefined where it has none. */
  readonly formulaComplaint?: (message: string) => string | undefined;
}
