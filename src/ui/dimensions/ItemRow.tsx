/** One item: renamed in place, moved, deleted; formulas that name it are shown before it goes. */
import { createEffect, createSignal, on, Show } from "solid-js";
import { deleteItem, moveItem, renameItem, usesOfItem } from "../../document/dimensions.ts";
import { useWorkspace } from "../../store/context.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { dimensionIds, type PlacedDimension } from "./dimensionIds.ts";
import { useDimensionLabel } from "./dimensionLabel.ts";
import { EditField } from "./EditField.tsx";
import { focusLater } from "./focusLater.ts";
import { VariableLinks } from "./VariableLinks.tsx";

export interface ItemRowProps extends PlacedDimension {
  readonly item: string;
  readonly index: number;
}

export function ItemRow(props: ItemRowProps) {
  const { t } = useLearned(dimensionsEnglish);
  const words = useWords();
  const edit = createItemEdit(props);
  const ids = dimensionIds(props.place);
  const shownAs = (): string | undefined => {
    const shown = words.item(props.item);
    return shown === props.item ? undefined : t("dimensions.shownAs", { name: shown });
  };
  return (
    <li class="dimension-item">
      <EditField
        id={ids.item(props.index, "field")}
        label={t("dimensions.item", { number: props.index + 1 })}
        value={props.item}
        hint={shownAs()}
        take={edit.rename}
      />
      <span class="dimension-moves">
        <button
          type="button"
          class="dimension-move"
          id={ids.item(props.index, "up")}
          aria-label={t("dimensions.up", { item: props.item })}
          disabled={props.index === 0}
          onClick={() => edit.move(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="dimension-move"
          id={ids.item(props.index, "down")}
          aria-label={t("dimensions.down", { item: props.item })}
          disabled={props.index === props.dimension.items.length - 1}
          onClick={() => edit.move(1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="dimension-move"
          id={ids.item(props.index, "delete")}
          aria-label={t("dimensions.delete", { item: props.item })}
          onClick={() => edit.remove()}
        >
          ×
        </button>
      </span>
      <Show when={edit.reason()}>
        <p class="wrong dimension-wide" role="alert">
          {edit.reason()}
        </p>
      </Show>
      <Show when={edit.uses().length > 0}>
        <div class="wrong dimension-wide" role="alert">
          {t("dimensions.uses", { item: props.item })} <VariableLinks names={edit.uses()} />
          <div class="form-actions">
            <button type="button" class="action" onClick={() => edit.removeAllTheSame()}>
              {t("dimensions.deleteSame")}
            </button>
            <button type="button" class="action" onClick={() => edit.keep()}>
              {t("dimensions.keep")}
            </button>
          </div>
        </div>
      </Show>
    </li>
  );
}

/** What is done to an item, and what is said of it. */
function createItemEdit(props: ItemRowProps) {
  const { t } = useLearned(dimensionsEnglish);
  const { contents, parse } = useWorkspace();
  const change = useChange();
  const view = useSheetView();
  const label = useDimensionLabel();
  const [uses, setUses] = createSignal<readonly string[]>([]);
  const [reason, setReason] = createSignal<string>();
  const ids = dimensionIds(props.place);
  const name = (): string => props.dimension.name;
  const ask = (found: readonly string[] = []): void => void setUses(found);
  const forget = (): void => {
    ask();
    setReason(undefined);
  };
  // What was said of one item is not said of the next that stands in its row.
  createEffect(on(() => props.item, forget, { defer: true }));
  const removeAllTheSame = (): void => {
    const { item, index } = props;
    ask();
    const found = change(deleteItem(name(), item));
    setReason(found);
    if (found !== undefined) return;
    view.say(t("dimensions.said.deleted", { item, dimension: label(props.dimension) }));
    focusLater(ids.item(index, "delete"), ids.item(index - 1, "delete"), ids.add);
  };
  return {
    uses,
    reason,
    rename: (to: string): string | undefined => {
      const { item } = props;
      const found = change(renameItem(name(), item, to, parse));
      if (found === undefined) view.say(t("dimensions.said.renamed", { item, to }));
      return found;
    },
    move: (by: -1 | 1): void => {
      const { item, index } = props;
      setReason(change(moveItem(name(), item, by)));
      if (reason() !== undefined) return;
      const to = index + by;
      view.say(t("dimensions.said.moved", { item, number: to + 1, dimension: label(props.dimension) }));
      const [same, other] = by < 0 ? (["up", "down"] as const) : (["down", "up"] as const);
      focusLater(ids.item(to, same), ids.item(to, other));
    },
    remove: (): void => {
      const found = usesOfItem(contents().workbook, name(), props.item, parse);
      if (found.length > 0) ask(found);
      else removeAllTheSame();
    },
    removeAllTheSame,
    keep: (): void => {
      ask();
      focusLater(ids.item(props.index, "delete"));
    },
  };
}
