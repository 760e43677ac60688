/**
 * The open deal's title; a press on it lists what can be opened: the scenarios of this workbook and other workbooks of
 * one's own, and beside them the published deals.
 */
import { For, onCleanup, Show } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ScenarioItems } from "../scenarios/ScenarioItems.tsx";
import { createMenu } from "./createMenu.ts";
import { OwnItems } from "./OwnItems.tsx";
import { PickerGroup } from "./PickerGroup.tsx";
import { PickerChoice } from "./PickerItem.tsx";
import { usePresetWords } from "./presetWords.ts";

const BUTTON = "deal-picker";

export function PresetPicker() {
  const { t } = useLearned(editedEnglish, scenariosEnglish);
  const title = useDealTitle();
  const workspace = useWorkspace();
  const menu = createMenu();
  /** How the sheet stands to what was published. */
  const state = (): string => {
    if (workspace.preset() === EMPTY_PRESET) return t("edited.begunEmpty");
    return t(workspace.isChanged() ? "preset.changed" : "preset.count", { count: presets.length });
  };
  // All of the deal is made anew where another opens: the focus goes on at its title.
  onCleanup(() => {
    if (document.activeElement?.closest(".deal") == null) return;
    queueMicrotask(() => document.getElementById(BUTTON)?.focus({ preventScroll: true }));
  });
  return (
    <>
      <div class="deal-title">
        <h1 class="overline" id="headline-title">
          <button type="button" class="deal-picker" id={BUTTON} title={t("scenarios.pick")} {...menu.button}>
            <span>
              {title()}
              <Show when={workspace.scenario()}>
                {(name) => <span class="deal-scenario"> · {name()}</span>}
              </Show>
            </span>
          </button>
          <span class="visually-hidden">: {t("headline.title")}</span>
        </h1>
        <span class="note">{state()}</span>
      </div>
      <div
        class="deal-list deal-picker-list"
        role="menu"
        tabindex={-1}
        aria-label={t("scenarios.pickList")}
        {...menu.list}
      >
        <div class="deal-own" role="presentation">
          <Show when={menu.isOpen()}>
            <PickerGroup title={t("scenarios.menu")}>
              <ScenarioItems close={menu.close} />
            </PickerGroup>
            <OwnItems close={menu.close} />
          </Show>
        </div>
        <PickerGroup title={t("scenarios.publishedDeals")}>
          <Show when={menu.isOpen()}>
            <PublishedItems close={menu.close} />
          </Show>
        </PickerGroup>
      </div>
    </>
  );
}

/** The published deals; the one that is open is marked where nothing in it was changed. */
function PublishedItems(props: { readonly close: () => void }) {
  const { format } = useLearned(scenariosEnglish);
  const words = usePresetWords();
  const workspace = useWorkspace();
  return (
    <For each={presets}>
      {(preset) => (
        <PickerChoice
          title={words(preset).title}
          note={words(preset).note}
          end={format.date(preset.date)}
          isOpen={workspace.preset() === preset.name && workspace.isPristine()}
          choose={() => {
            props.close();
            workspace.openPreset(preset.name);
          }}
        />
      )}
    </For>
  );
}
