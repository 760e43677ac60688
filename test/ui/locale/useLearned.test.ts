import { createComponent, createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import {
  createLocale,
  type Locale,
  LocaleProvider,
  type Sentences,
} from "../../../src/ui/locale/context.tsx";
import { useLearned } from "../../../src/ui/locale/useLearned.ts";

/** Runs where components run, with a locale that knows nothing; counts how often a sentence is said anew. */
function withLocale(run: (locale: Locale) => void): number {
  let said = 0;
  createRoot((dispose) => {
    const locale = createLocale(
      () => "en",
      () => ({}),
    );
    createEffect(() => {
      locale.t("cash.year");
      said += 1;
    });
    createComponent(LocaleProvider, {
      locale,
      get children() {
        run(locale);
        return null;
      },
    });
    queueMicrotask(dispose);
  });
  return said;
}

const brought: Sentences = { "cash.year": "Year" };

test("a part of the page brings its own sentences", () => {
  withLocale(() => {
    expect(useLearned(brought).t("cash.year")).toBe("Year");
  });
});

test("the same sentences are learned once, however often the part is shown", () => {
  const learned: Sentences[] = [];
  withLocale((locale) => {
    const { learn } = locale;
    Object.assign(locale, {
      learn: (sentences: Sentences) => {
        learned.push(sentences);
        learn(sentences);
      },
    });
    useLearned(brought);
    useLearned(brought);
  });
  expect(learned).toEqual([brought]);
});
