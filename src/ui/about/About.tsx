/** What this is, what it is not, and where its first numbers come from. */
import { For } from "solid-js";
import { useLocale } from "../locale/context.tsx";
import { dutchAbout } from "../locale/dutchAbout.ts";
import { englishAbout } from "../locale/englishAbout.ts";

/** This page's words come with it. */
const WORDS = { en: englishAbout, nl: dutchAbout };

export function About() {
  const { language } = useLocale();
  const t = (key: keyof typeof englishAbout): string => WORDS[language()][key];
  return (
    <article class="about">
      <h1 class="about-title">{t("about.title")}</h1>
      <p class="about-lead">{t("about.what")}</p>
      <p class="about-lead">{t("about.legal")}</p>
      <p>{t("about.advice")}</p>
      <h2>{t("about.seedTitle")}</h2>
      <p>{t("about.seed")}</p>
      <div class="about-columns">
        <section>
          <h3>{t("about.statesTitle")}</h3>
          <Points text={t("about.states")} />
        </section>
        <section>
          <h3>{t("about.statesNotTitle")}</h3>
          <Points text={t("about.statesNot")} />
        </section>
      </div>
      <p>{t("about.assumed")}</p>
      <h2>{t("about.notTitle")}</h2>
      <Points text={t("about.not")} />
      <p>{t("about.notLetter")}</p>
      <h2>{t("about.howTitle")}</h2>
      <p>{t("about.how")}</p>
      <p>{t("about.circles")}</p>
      <h2>{t("about.privacyTitle")}</h2>
      <p>{t("about.privacy")}</p>
    </article>
  );
}

/** "one; two; three." as a list. */
function Points(props: { readonly text: string }) {
  return (
    <ul class="points">
      <For each={props.text.split(/;\s+/)}>{(point) => <li>{point}</li>}</For>
    </ul>
  );
}
