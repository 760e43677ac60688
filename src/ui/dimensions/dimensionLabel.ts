/** What a dimension is called on the page: in the page's language where it is as it was published, else as the workbook has it. */
import type { Dimension } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInNameOf } from "../builtIn.ts";
import { useLocale } from "../locale/context.tsx";

export type DimensionLabel = (dimension: Dimension) => string;

/** Tracked. */
export function useDimensionLabel(): DimensionLabel {
  const { pack } = useLocale();
  const { published } = useWorkspace();
  return (dimension) => {
    const name = builtInNameOf(dimension) ?? "";
    const known = pack()?.deal.dimensions ?? {};
    const former = published()?.dimensions.find((one) => one.name === name);
    const isOwn = published() !== undefined && former?.label !== dimension.label;
    const translated = !isOwn && Object.hasOwn(known, name) ? known[name] : undefined;
    return translated ?? dimension.label ?? dimension.name;
  };
}
