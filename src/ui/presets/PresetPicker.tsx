/** The open deal's title; a press on it lists the published deals, and one of them opens in its place. */
import { createUniqueId, For, onCleanup, Show } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { useLocale } from "../locale/context.tsx";
import { useDealTitle } from "../locale/dealTitle.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { usePresetWords } from "./presetWords.ts";

const BUTTON = "deal-picker";

export function PresetPicker() {
  const { t, format } = useLearned(editedEnglish);
  const words = usePresetWords();
  const title = useDealTitle();
  const workspace = useWorkspace();
  const listId = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;
  const open = (make: () => void): void => {
    list?.hidePopover();
    make();
  };
  const isOwn = (): boolean => workspace.preset() === EMPTY_PRESET;
  /** How the sheet stands to what was published. */
  const state = (): string => {
    if (isOwn()) return t("edited.begunEmpty");
    return t(workspace.isChanged() ? "preset.changed" : "preset.count", { count: presets.length });
  };
  // All of the deal is made anew where another opens: the focus goes on at its title.
  onCleanup(() => {
    if (document.activeElement?.closest(".deal") == null) return;
    queueMicrotask(() => document.getElementById(BUTTON)?.focus({ preventScroll: true }));
  });
  const place = (event: ToggleEvent): void => {
    if (event.newState !== "open" || list === undefined || button === undefined) return;
    const box = button.getBoundingClientRect();
    list.style.setProperty("--top", `${Math.max(0, box.bottom)}px`);
    list.style.setProperty("--left", `${box.left}px`);
  };
  const enter = (event: ToggleEvent): void => {
    if (event.newState === "open") list?.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
  };
  return (
    <>
      <div class="deal-title">
        <h1 class="overline" id="headline-title">
          <button
            type="button"
            class="deal-picker"
            id={BUTTON}
            ref={button}
            popovertarget={listId}
            aria-haspopup="menu"
            title={t("preset.choose")}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              list?.togglePopover(true);
            }}
          >
            {title()}
          </button>
          <span class="visually-hidden">: {t("headline.title")}</span>
        </h1>
        <span class="note">{state()}</span>
      </div>
      <div
        class="deal-list"
        id={listId}
        ref={list}
        popover="auto"
        role="menu"
        tabindex={-1}
        aria-label={t("preset.list")}
        onBeforeToggle={place}
        onToggle={enter}
        onKeyDown={walk}
      >
        <For each={presets}>
          {(preset) => (
            <PresetItem
              title={words(preset).title}
              note={words(preset).note}
              date={format.date(preset.date)}
              isOpen={workspace.preset() === preset.name}
              open={() => open(() => workspace.openPreset(preset.name))}
            />
          )}
        </For>
        <PresetItem
          title={isOwn() ? title() : t("edited.emptyTitle")}
          note={t(isOwn() ? "edited.ownNote" : "edited.emptyNote")}
          date=""
          isOpen={isOwn()}
          open={() => open(workspace.openEmpty)}
        />
      </div>
    </>
  );
}

interface PresetItemProps {
  readonly title: string;
  readonly note: string;
  readonly date: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}

function PresetItem(props: PresetItemProps) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  const noteId = createUniqueId();
  return (
    <button
      type="button"
      class="deal-item"
      role="menuitemradio"
      tabindex={-1}
      aria-checked={props.isOpen}
      aria-labelledby={titleId}
      aria-describedby={noteId}
      onClick={() => props.open()}
    >
      <span class="deal-item-title" id={titleId}>
        {props.title}
      </span>
      <span class="deal-item-date">
        <Show when={props.isOpen}>
          <span class="tag">{t("preset.open")}</span>{" "}
        </Show>
        {props.date}
      </span>
      <span class="deal-item-note" id={noteId}>
        {props.note}
      </span>
    </button>
  );
}

/** Arrow keys walk through the list and round its ends; Home and End go there; a letter goes to the next title with it. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll("[role=menuitemradio]")].filter(
    (item) => item instanceof HTMLElement,
  );
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = placeAfter(event.key, at, items);
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}

function placeAfter(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return Math.max(at, 0) - 1;
    case "Home":
      return 0;
    case "End":
      return items.length - 1;
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const after = [...items.keys()].map((i) => (at + 1 + i) % items.length);
      return after.find((i) => items[i]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
