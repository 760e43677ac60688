import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { QUANTITY_COMPLAINTS, SENTENCES } from "../../../src/engine/index.ts";
import type { Language } from "../../../src/ui/format.ts";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { dutchAbout } from "../../../src/ui/locale/dutchAbout.ts";
import { dutchComplaints, dutchSentences } from "../../../src/ui/locale/dutchSentences.ts";
import { english } from "../../../src/ui/locale/english.ts";
import { englishAbout } from "../../../src/ui/locale/englishAbout.ts";
import { loadLocale } from "../../../src/ui/locale/loadLocale.ts";

test("the locale follows the wished language once its words are there", async () => {
  const [language, setLanguage] = createSignal<Language>("nl");
  const locale = await createRoot(() => loadLocale(language));
  expect([locale.language(), locale.t("nav.about")]).toEqual(["nl", "Over"]);
  expect(locale.format.money(1.5e9).replace(/\s/g, " ")).toBe("$ 1,5 mld.");
  expect(locale.pack()?.deal.items["New investors"]).toBe("Nieuwe investeerders");
  setLanguage("en");
  await expect.poll(() => locale.language()).toBe("en");
  expect([locale.t("nav.about"), locale.format.decimalSign]).toEqual(["About", "."]);
});

test("what is filled into a sentence is text, whatever signs it holds", async () => {
  const locale = await createRoot(() => loadLocale(() => "en"));
  expect(locale.t("headline.group", { name: "$& {{name}}" })).toBe("The group “$& {{name}}”");
});

describe("the Dutch", () => {
  const placesOf = (text: string): string[] =>
    [...text.matchAll(/\{\{\w+\}\}|\[\w+\]|\{\w+\}/g)].map(([place]) => place).sort();
  const pairs = [
    ...Object.entries(english).map(([key, text]) => [key, text, dutch[key as keyof typeof english]]),
    ...Object.entries(englishAbout).map(([key, text]) => [
      key,
      text,
      dutchAbout[key as keyof typeof englishAbout],
    ]),
    ...Object.entries(QUANTITY_COMPLAINTS).map(([key, text]) => [
      key,
      text,
      dutchComplaints[key as keyof typeof QUANTITY_COMPLAINTS],
    ]),
    ...Object.entries(SENTENCES).map(([key, { message, because }]) => {
      const sentence = dutchSentences[key as keyof typeof SENTENCES];
      return [key, message + because, sentence.message + sentence.because];
    }),
  ] as [string, string, string][];

  test("has the same places as the English, in every sentence", () => {
    for (const [key, text, translated] of pairs)
      expect([key, placesOf(translated)]).toEqual([key, placesOf(text)]);
  });

  test("is not the English left standing, but for names and signs", () => {
    const same = pairs.filter(
      ([, text, translated]) => text === translated && /[a-z]{3} [a-z]{3}/.test(text),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
