/** The language on the page: words, numbers, and what a decimal comma means. */
import { type BaseTemplateArgs, translator } from "@solid-primitives/i18n";
import { type Accessor, createContext, createMemo, createSignal, type JSX, useContext } from "solid-js";
import { createFormat, type Format, type Language } from "../format.ts";
import type { Dictionary, Key } from "./english.ts";
import { englishFirst } from "./englishFirst.ts";
import type { LanguagePack } from "./languagePack.ts";

/** What a component asks to speak. Functions read the language when called, so text follows a switch. */
export interface Locale {
  readonly language: Accessor<Language>;
  /** A sentence of the dictionary with its places filled. */
  readonly t: (key: Key, places?: BaseTemplateArgs) => string;
  readonly format: Format;
  /** Adds the sentences of a part of the page that is loaded later; those of a whole dictionary go before them. */
  learn(sentences: Sentences): void;
  /** Words for the workbook and the engine's sentences, where they are not the workbook's own. */
  readonly pack: Accessor<Omit<LanguagePack, "dictionary"> | undefined>;
}

/** Sentences by key: a whole dictionary, or as much of it as is loaded. */
export type Sentences = Readonly<Partial<Dictionary>>;

/** Words for a language, as they are found in `dictionary` at the moment of the call. */
export function createLocale(
  language: Accessor<Language>,
  dictionary: Accessor<Sentences>,
  pack: Locale["pack"] = () => undefined,
): Locale {
  const format = createMemo(() => createFormat(language()));
  const [learned, setLearned] = createSignal<Sentences>({});
  const known = createMemo(() => ({ ...learned(), ...dictionary() }));
  return {
    language,
    t: speakFrom(known),
    format: followingFormat(format),
    learn: (sentences) => setLearned((before) => ({ ...before, ...sentences })),
    pack,
  };
}

/** A sentence that is not there yet is nothing, for as long as it takes. */
function speakFrom(dictionary: Accessor<Sentences>): Locale["t"] {
  const speak = translator(dictionary, fillPlaces);
  return (key, places) => (places === undefined ? speak(key) : speak(key, places)) ?? "";
}

/** Fills `{{name}}` in one pass: what is filled in is text, whatever signs it holds. */
function fillPlaces(template: string, places?: BaseTemplateArgs): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(places?.[name] ?? place));
}

/** A Format whose every function is that of the language at the moment of the call. */
function followingFormat(current: Accessor<Format>): Format {
  return {
    money: (dollars) => current().money(dollars),
    moneyShort: (dollars) => current().moneyShort(dollars),
    percent: (...given) => current().percent(...given),
    points: (...given) => current().points(...given),
    multiple: (times) => current().multiple(times),
    plain: (...given) => current().plain(...given),
    amount: (...given) => current().amount(...given),
    number: (...given) => current().number(...given),
    exact: (...given) => current().exact(...given),
    exactNumber: (...given) => current().exactNumber(...given),
    precise: (...given) => current().precise(...given),
    brief: (...given) => current().brief(...given),
    spoken: (...given) => current().spoken(...given),
    year: (year) => current().year(year),
    date: (iso) => current().date(iso),
    list: (words) => current().list(words),
    get decimalSign() {
      return current().decimalSign;
    },
  };
}

let knownEnglish: Sentences = englishFirst;

const inEnglish: Locale = {
  language: () => "en",
  t: speakFrom(() => knownEnglish),
  format: createFormat("en"),
  learn: (sentences) => {
    knownEnglish = { ...knownEnglish, ...sentences };
  },
  pack: () => undefined,
};

const LocaleContext = createContext<Locale>(inEnglish);

export function LocaleProvider(props: { readonly locale: Locale; readonly children: JSX.Element }) {
  return <LocaleContext.Provider value={props.locale}>{props.children}</LocaleContext.Provider>;
}

/** The language of the page; English where no provider says otherwise. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
