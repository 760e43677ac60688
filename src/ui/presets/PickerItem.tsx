/** Entries of a menu of what can be opened: a title, what stands at its end, and a line of what it is. */
import { createUniqueId, Show } from "solid-js";
import { useLocale } from "../locale/context.tsx";

export interface PickerItemProps {
  readonly title: string;
  /** What stands at its end: a day, a count. */
  readonly end?: string;
  readonly note?: string;
  readonly choose: () => void;
}

/** Something to be done. */
export function PickerItem(props: PickerItemProps) {
  const ids = idsOf(props);
  return (
    <button
      type="button"
      class="deal-item"
      role="menuitem"
      tabindex={-1}
      aria-labelledby={ids.title}
      aria-describedby={ids.about()}
      onClick={() => props.choose()}
    >
      <PickerWords {...props} ids={ids} />
    </button>
  );
}

/** One of several, of which one is open. */
export function PickerChoice(props: PickerItemProps & { readonly isOpen: boolean }) {
  const ids = idsOf(props);
  return (
    <button
      type="button"
      class="deal-item"
      role="menuitemradio"
      tabindex={-1}
      aria-checked={props.isOpen}
      aria-labelledby={ids.title}
      aria-describedby={ids.about()}
      onClick={() => props.choose()}
    >
      <PickerWords {...props} ids={ids} />
    </button>
  );
}

interface Ids {
  readonly title: string;
  readonly end: string;
  readonly note: string;
  /** Those of what describes it. */
  about(): string | undefined;
}

function idsOf(props: PickerItemProps): Ids {
  const [title, end, note] = [createUniqueId(), createUniqueId(), createUniqueId()];
  return {
    title,
    end,
    note,
    about: () => [props.end && end, props.note && note].filter(Boolean).join(" ") || undefined,
  };
}

function PickerWords(props: PickerItemProps & { readonly isOpen?: boolean; readonly ids: Ids }) {
  const { t } = useLocale();
  return (
    <>
      <span class="deal-item-title" id={props.ids.title}>
        {props.title}
      </span>
      <span class="deal-item-date" id={props.ids.end}>
        <Show when={props.isOpen}>
          <span class="tag">{t("preset.open")}</span>{" "}
        </Show>
        {props.end}
      </span>
      <Show when={props.note}>
        <span class="deal-item-note" id={props.ids.note}>
          {props.note}
        </span>
      </Show>
    </>
  );
}
