/** The first and the last of a numbered dimension: years, tranches. */
import { setYears } from "../../document/dimensions.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { dimensionIds, type PlacedDimension } from "./dimensionIds.ts";
import { useDimensionLabel } from "./dimensionLabel.ts";
import { EditField } from "./EditField.tsx";
import { wholeNumber } from "./wholeNumber.ts";

export function NumberSpan(props: PlacedDimension) {
  const { t } = useLearned(dimensionsEnglish);
  const change = useChange();
  const view = useSheetView();
  const label = useDimensionLabel();
  const first = (): number => props.dimension.from ?? 0;
  const last = (): number => first() + props.dimension.items.length - 1;
  const ids = dimensionIds(props.place);
  const take = (end: "from" | "to", typed: string): string | undefined => {
    const number = wholeNumber(typed);
    if (number === undefined) return t("dimensions.notWhole", { typed, example: end === "from" ? -3 : 10 });
    const [from, to] = end === "from" ? [number, last()] : [first(), number];
    const found = change(setYears(props.dimension.name, from, to));
    if (found === undefined)
      view.say(t("dimensions.said.span", { dimension: label(props.dimension), from, to }));
    return found;
  };
  return (
    <div class="dimension-span">
      <EditField
        id={ids.item(0, "field")}
        label={t("dimensions.from")}
        hasLabel
        isNumber
        value={String(first())}
        take={(typed) => take("from", typed)}
      />
      <EditField
        id={ids.add}
        label={t("dimensions.to")}
        hasLabel
        isNumber
        value={String(last())}
        take={(typed) => take("to", typed)}
      />
    </div>
  );
}
