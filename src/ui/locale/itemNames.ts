/** What an item is called on the page: its own words, or of a numbered dimension "Year 3", "Tranche 2". */
import type { Dimension } from "../../engine/index.ts";
import { builtInNameOf } from "../builtIn.ts";
import { useLocale } from "./context.tsx";
import type { Key } from "./english.ts";
import { useWords } from "./words.tsx";

/** The name of an item of a dimension. Tracked. */
export type ItemName = (
  dimension: Pick<Dimension, "name" | "builtIn" | "from"> | undefined,
  item: string,
) => string;

export function useItemName(): ItemName {
  const { t } = useLocale();
  const words = useWords();
  return (dimension, item) => {
    if (dimension?.from === undefined) return words.item(item);
    const number = item.replace("-", "−");
    return t(`item.${builtInNameOf(dimension)}` as Key, { number }) || number;
  };
}
