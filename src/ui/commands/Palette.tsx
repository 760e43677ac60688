/** The palette: one field that finds any variable, command, published deal, page or item, and goes there or does it. */
import "../styles/dialog.css";
import "./commands.css";
import { createEffect, createUniqueId, For, onMount, Show } from "solid-js";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createPalette, type PaletteState } from "./createPalette.ts";
import { PaletteOption } from "./PaletteOption.tsx";

/** How far Page Up and Page Down go. */
const PAGE = 8;

export interface PaletteProps {
  readonly onClose: () => void;
}

export function Palette(props: PaletteProps) {
  const { t, format } = useLearned(paletteEnglish);
  const palette = createPalette();
  const listId = createUniqueId();
  const hintId = createUniqueId();
  const optionId = (id: string | undefined): string => `${listId}-${id?.replace(/\W+/g, "_")}`;
  let dialog: HTMLDialogElement | undefined;
  let isClosed = false;
  // Once: what is chosen may open another dialog before this one's own event.
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    dialog?.close();
    props.onClose();
  };
  onMount(() => dialog?.showModal());
  createEffect(() => {
    const marked = palette.marked();
    document.getElementById(optionId(marked?.id))?.scrollIntoView({ block: "nearest" });
  });
  const found = (): string => {
    const count = palette.found();
    if (palette.query().trim() === "") return t("palette.help");
    return t(count === 1 ? "palette.foundOne" : "palette.found", { count: format.plain(count, 0) });
  };
  return (
    <dialog
      class="dialog palette"
      ref={dialog}
      aria-label={t("palette.title")}
      onClose={close}
      onPointerDown={(event) => event.target === dialog && close()}
    >
      <div class="palette-frame">
        <div class="palette-top">
          <input
            class="palette-field"
            type="text"
            role="combobox"
            aria-label={t("palette.title")}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={palette.marked() && optionId(palette.marked()?.id)}
            aria-describedby={hintId}
            placeholder={t("palette.field")}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="go"
            data-typing=""
            autofocus
            value={palette.query()}
            onInput={(event) => palette.type(event.currentTarget.value)}
            onKeyDown={(event) => press(event, palette, close)}
          />
          <span class="note palette-hint" id={hintId}>
            {t("palette.hint")}
          </span>
        </div>
        <div class="palette-list" id={listId} role="listbox" aria-label={t("palette.results")} tabindex={-1}>
          <For each={palette.groups()}>
            {(group) => <PaletteGroup group={group} palette={palette} optionId={optionId} close={close} />}
          </For>
        </div>
        <p class="note palette-foot" role="status">
          <Show when={palette.found() > 0} fallback={t("palette.none", { typed: palette.query() })}>
            {found()}
          </Show>
        </p>
      </div>
    </dialog>
  );
}

interface PaletteGroupProps {
  readonly group: ReturnType<PaletteState["groups"]>[number];
  readonly palette: PaletteState;
  readonly optionId: (id: string) => string;
  readonly close: () => void;
}

function PaletteGroup(props: PaletteGroupProps) {
  const { t, format } = useLearned(paletteEnglish);
  const titleId = createUniqueId();
  return (
    <fieldset class="palette-group" aria-labelledby={titleId}>
      <div class="palette-kind" id={titleId} role="presentation">
        {t(`palette.group.${props.group.kind}`)}
      </div>
      <For each={props.group.entries}>
        {(entry) => (
          <PaletteOption
            id={props.optionId(entry.id)}
            entry={entry}
            isMarked={props.palette.marked() === entry}
            mark={() => props.palette.mark(entry)}
            choose={() => props.palette.run(entry, props.close)}
          />
        )}
      </For>
      <Show when={props.group.more > 0}>
        <div class="note palette-more" role="presentation">
          {t("palette.more", { count: format.plain(props.group.more, 0) })}
        </div>
      </Show>
    </fieldset>
  );
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

function press(event: KeyboardEvent, palette: PaletteState, close: () => void): void {
  if (event.isComposing || event.altKey) return;
  const by = MOVES[event.key];
  if (by !== undefined) palette.move(by);
  else if (event.key === "Enter") palette.run(palette.marked(), close);
  else return;
  event.preventDefault();
}
