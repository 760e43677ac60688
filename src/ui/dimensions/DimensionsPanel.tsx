/** The dimensions of the sheet: their items added, renamed, moved and deleted, and dimensions themselves. */
import "./dimensions.css";
import { createEffect, createSignal, Index, on } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { AddDimension } from "./AddDimension.tsx";
import { DimensionFold } from "./DimensionFold.tsx";
import { dimensionIds } from "./dimensionIds.ts";
import { focusLater } from "./focusLater.ts";
import { wantedItem, wantNoItem } from "./wantedItem.ts";

export function DimensionsPanel() {
  const { t } = useLearned(dimensionsEnglish);
  const { calculation } = useWorkspace();
  const dimensions = () => calculation.sheet.workbook.dimensions;
  const [opened, setOpened] = createSignal<number>();
  createEffect(
    on(wantedItem, (want) => {
      if (want === undefined) return;
      wantNoItem();
      const place = dimensions().findIndex(({ name }) => name === want.dimension);
      const index = dimensions()[place]?.items.indexOf(want.item) ?? -1;
      setOpened(place);
      const { item, fold } = dimensionIds(place);
      // After the side panel has taken the focus itself.
      queueMicrotask(() => focusLater(item(index, "field"), fold));
    }),
  );
  return (
    <div class="dimensions">
      <p class="note">{t(dimensions().length === 0 ? "dimensions.none" : "dimensions.note")}</p>
      <Index each={dimensions()}>
        {(dimension, place) => (
          <DimensionFold
            dimension={dimension()}
            place={place}
            isOpen={opened() === place}
            toggle={(isOpen) => {
              if (isOpen) setOpened(place);
              else if (opened() === place) setOpened(undefined);
            }}
          />
        )}
      </Index>
      <AddDimension
        added={() => {
          const place = dimensions().length - 1;
          setOpened(place);
          focusLater(dimensionIds(place).fold);
        }}
      />
    </div>
  );
}
