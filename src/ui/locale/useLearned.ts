/** The page's language for a part that is loaded later and brings its own English. */
import { type Locale, type Sentences, useLocale } from "./context.tsx";

const learned = new WeakMap<Locale, Set<Sentences>>();

/** The locale, once it knows these sentences; it learns them once, however often the part is shown. */
export function useLearned(...brought: readonly Sentences[]): Locale {
  const locale = useLocale();
  const known = learned.get(locale) ?? new Set();
  learned.set(locale, known);
  for (const sentences of brought) {
    if (known.has(sentences)) continue;
    known.add(sentences);
    locale.learn(sentences);
  }
  return locale;
}
