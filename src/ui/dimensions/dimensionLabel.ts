/** What a dimension is called on the page: in the page's language, else as the workbook has it, else its name. */
import type { Dimension } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";

/** Tracked. */
export function useDimensionLabel(): (dimension: Pick<Dimension, "name" | "label">) => string {
  const { pack } = useLocale();
  return ({ name, label }) => {
    const known = pack()?.deal.dimensions ?? {};
    return (Object.hasOwn(known, name) ? known[name] : undefined) ?? label ?? name;
  };
}
