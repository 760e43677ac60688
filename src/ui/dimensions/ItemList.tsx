/** The items of a dimension in order, and a field for another. */
import { createSignal, createUniqueId, Index, Show } from "solid-js";
import { addItem } from "../../document/dimensions.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { dimensionIds, type PlacedDimension } from "./dimensionIds.ts";
import { useDimensionLabel } from "./dimensionLabel.ts";
import { focusLater } from "./focusLater.ts";
import { ItemRow } from "./ItemRow.tsx";

/** Items that are drawn before all are asked for. */
const FIRST = 50;

export function ItemList(props: PlacedDimension) {
  const { t, format } = useLearned(dimensionsEnglish);
  const [isWhole, setWhole] = createSignal(false);
  const items = () => (isWhole() ? props.dimension.items : props.dimension.items.slice(0, FIRST));
  const rest = (): number => props.dimension.items.length - items().length;
  return (
    <>
      <ol class="dimension-items">
        <Index each={items()}>
          {(item, index) => (
            <ItemRow dimension={props.dimension} place={props.place} item={item()} index={index} />
          )}
        </Index>
      </ol>
      <Show when={rest() > 0}>
        <button
          type="button"
          class="action"
          onClick={() => {
            setWhole(true);
            focusLater(dimensionIds(props.place).item(FIRST, "field"));
          }}
        >
          {t("dimensions.showAll", { count: format.plain(props.dimension.items.length, 0) })}
        </button>
      </Show>
      <AddItem {...props} />
    </>
  );
}

function AddItem(props: PlacedDimension) {
  const { t } = useLearned(dimensionsEnglish);
  const change = useChange();
  const view = useSheetView();
  const label = useDimensionLabel();
  const reasonId = createUniqueId();
  const [text, setText] = createSignal("");
  const [reason, setReason] = createSignal<string>();
  const ids = dimensionIds(props.place);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const item = text().trim();
    const found = change(addItem(props.dimension.name, item));
    setReason(found);
    focusLater(ids.add);
    if (found !== undefined) return;
    setText("");
    view.say(t("dimensions.said.added", { item, dimension: label(props.dimension) }));
  };
  return (
    <form class="dimension-add" onSubmit={add} noValidate>
      <label class="form-label" for={ids.add}>
        {t("dimensions.newItem")}
      </label>
      <input
        class="form-text"
        classList={{ "form-wrong": reason() !== undefined }}
        id={ids.add}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={reason() === undefined ? undefined : "true"}
        aria-describedby={reason() === undefined ? undefined : reasonId}
        data-typing={text() === "" ? undefined : ""}
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setReason(undefined);
        }}
      />
      <button type="submit" class="action">
        {t("dimensions.addItem")}
      </button>
      <Show when={reason()}>
        <p class="wrong edit-note" id={reasonId} role="alert">
          {reason()}
        </p>
      </Show>
    </form>
  );
}
