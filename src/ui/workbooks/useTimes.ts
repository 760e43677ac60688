/** Dates with their time of day, in the page's language and the reader's time zone. */
import { createMemo } from "solid-js";
import { useLocale } from "../locale/context.tsx";

/** "23 Nov 2026, 22:40"; "" for what is no time. Tracked. */
export function useTimes(): (iso: string) => string {
  const { language } = useLocale();
  const times = createMemo(
    () =>
      new Intl.DateTimeFormat(language() === "nl" ? "nl-NL" : "en-GB", {
        dateStyle: "medium",
        timeStyle: "short",
      }),
  );
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? "" : times().format(time);
  };
}
