/** One dimension: its name, who ranges over it, its items or its numbers. */
import { createMemo, createSignal, Show } from "solid-js";
import { deleteDimension, renameDimension } from "../../document/dimensions.ts";
import { useWorkspace } from "../../store/context.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { dimensionIds, NEW_DIMENSION, type PlacedDimension } from "./dimensionIds.ts";
import { useDimensionLabel } from "./dimensionLabel.ts";
import { EditField } from "./EditField.tsx";
import { focusLater } from "./focusLater.ts";
import { ItemList } from "./ItemList.tsx";
import { NumberSpan } from "./NumberSpan.tsx";
import { rangingOver } from "./rangingOver.ts";
import { VariableLinks } from "./VariableLinks.tsx";

export interface DimensionFoldProps extends PlacedDimension {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

export function DimensionFold(props: DimensionFoldProps) {
  const { t, format } = useLearned(dimensionsEnglish);
  const label = useDimensionLabel();
  const ids = dimensionIds(props.place);
  const count = (): string =>
    t(props.dimension.items.length === 1 ? "dimensions.itemsOne" : "dimensions.items", {
      count: format.plain(props.dimension.items.length, 0),
    });
  return (
    <details
      class="side-fold dimension"
      open={props.isOpen}
      onToggle={(event) => props.toggle(event.currentTarget.open)}
    >
      <summary id={ids.fold}>
        <h3 class="side-heading">{label(props.dimension)}</h3>
        <span class="note">{count()}</span>
      </summary>
      <Show when={props.isOpen}>
        <DimensionBody dimension={props.dimension} place={props.place} />
      </Show>
    </details>
  );
}

function DimensionBody(props: PlacedDimension) {
  const { t, format } = useLearned(dimensionsEnglish);
  const { calculation } = useWorkspace();
  const change = useChange();
  const view = useSheetView();
  const label = useDimensionLabel();
  const [isAsked, setAsked] = createSignal(false);
  const [reason, setReason] = createSignal<string>();
  const ids = dimensionIds(props.place);
  const name = () => props.dimension.name;
  const users = createMemo(() => rangingOver(calculation.sheet, name()));
  const usedBy = (): string => {
    const count = users().length;
    const key = count === 0 ? "usedByNone" : count === 1 ? "usedByOne" : "usedBy";
    return t(`dimensions.${key}`, { count: format.plain(count, 0) });
  };
  const remove = (): void => {
    if (users().length > 0) {
      setAsked(true);
      return;
    }
    const title = label(props.dimension);
    const found = change(deleteDimension(name()));
    setReason(found);
    if (found !== undefined) return;
    view.say(t("dimensions.said.gone", { dimension: title }));
    focusLater(ids.fold, dimensionIds(props.place - 1).fold, NEW_DIMENSION);
  };
  return (
    <div class="dimension-body">
      <EditField
        id={ids.name}
        label={t("dimensions.name")}
        hasLabel
        isName
        value={name()}
        hint={t("dimensions.nameNote")}
        take={(text) => change(renameDimension(name(), text))}
      />
      <p class="note">{usedBy()}</p>
      <Show
        when={props.dimension.from === undefined}
        fallback={<NumberSpan dimension={props.dimension} place={props.place} />}
      >
        <ItemList dimension={props.dimension} place={props.place} />
      </Show>
      <button type="button" class="action dimension-delete" onClick={remove}>
        {t("dimensions.deleteAll")}
      </button>
      <Show when={reason()}>
        <p class="wrong" role="alert">
          {reason()}
        </p>
      </Show>
      <Show when={isAsked() && users().length > 0}>
        <div class="wrong" role="alert">
          {t("dimensions.inUse")} <VariableLinks names={users()} />
        </div>
      </Show>
    </div>
  );
}
