/** What is said of how workbooks are kept, in words. */
import { inWords } from "../../io/fileComplaint.ts";
import type { News } from "../../store/createKeeping.ts";
import { useLocale } from "../locale/context.tsx";
import { useDealTitle } from "../locale/dealTitle.ts";
import { useFileWords } from "../locale/useFileWords.ts";
import { useTitleOf } from "./titleOf.ts";

/** Names of variables that are listed; the rest are left to the sheet. */
const MOST = 6;

/** Tracked. */
export function useNewsText(): (news: News) => string {
  const { t, format } = useLocale();
  const title = useDealTitle();
  const titleOf = useTitleOf();
  const words = useFileWords();
  const listOf = (names: readonly string[]): string =>
    format.list(names.length > MOST ? [...names.slice(0, MOST), "…"] : names);
  return (news) => {
    switch (news.kind) {
      case "elsewhere":
      case "deletedElsewhere":
        return t(`workbooks.${news.kind}`, { name: title() });
      case "copied":
        return t("workbooks.copied", { name: news.title, copy: news.copy });
      case "aside":
        return t(`workbooks.aside.${news.reason}`, { key: news.key });
      case "notFound":
      case "unanswered":
        return t(`workbooks.${news.kind}`);
      case "unsaved":
        return t("workbooks.unsaved", { name: titleOf(news.state) });
      case "deleted":
        return t("workbooks.isDeleted");
      case "unreadable": {
        const [first] = news.complaints;
        const { place, message } = first === undefined ? { place: "", message: "" } : inWords(first, words());
        return t("workbooks.notRead", { place: place || t("workbooks.wholeFile"), complaint: message });
      }
      case "dropped":
        return t("workbooks.dropped", { names: listOf(news.inputs) });
      case "revised":
        if (!news.isKnown) return t("workbooks.revisedUnknown");
        return news.changed.length === 0
          ? t("workbooks.revised")
          : t("workbooks.revisedNames", { names: listOf(news.changed) });
    }
  };
}
