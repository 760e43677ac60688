/** How the page's language says what is wrong in a file or a link. Tracked where it is used. */
import type { FileWords } from "../../io/fileComplaint.ts";
import { FILE_SENTENCES } from "../../io/fileSentences.ts";
import { useLocale } from "./context.tsx";

export function useFileWords(): () => FileWords {
  const { pack, format } = useLocale();
  return () => ({
    sentences: pack()?.fileSentences ?? FILE_SENTENCES,
    number: (value) => format.exactNumber(value, ""),
    engine: (message) => pack()?.formulaComplaint?.(message) ?? message,
  });
}
