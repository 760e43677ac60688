/** The locale of the wished language; it follows a switch once that language's words are there. */
import { type Accessor, createEffect, createSignal, getOwner, on, runWithOwner } from "solid-js";
import type { Language } from "../format.ts";
import { createLocale, type Locale } from "./context.tsx";
import { englishFirst } from "./englishFirst.ts";
import type { LanguagePack } from "./languagePack.ts";

interface Spoken {
  readonly language: Language;
  readonly pack: LanguagePack | undefined;
}

/** Resolves when the first words are there. Words that cannot be loaded leave the page in the language it has. */
export async function loadLocale(wished: Accessor<Language>): Promise<Locale> {
  const owner = getOwner();
  const first: Spoken = await load(wished()).catch(() => inEnglish);
  return runWithOwner(owner, () => followLanguage(wished, first)) as Locale;
}

function followLanguage(wished: Accessor<Language>, first: Spoken): Locale {
  const [spoken, setSpoken] = createSignal(first);
  createEffect(
    on(
      wished,
      async (language) => {
        const next = await load(language).catch(() => undefined);
        if (next !== undefined && wished() === language) setSpoken(next);
      },
      { defer: true },
    ),
  );
  return createLocale(
    () => spoken().language,
    () => spoken().pack?.dictionary ?? englishFirst,
    () => spoken().pack,
  );
}

const inEnglish: Spoken = { language: "en", pack: undefined };

async function load(language: Language): Promise<Spoken> {
  if (language === "en") return inEnglish;
  const { dutchPack } = await import("./dutchPack.ts");
  return { language, pack: dutchPack };
}
