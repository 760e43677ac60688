/** The name of what is open; a press on it lists the scenarios of the workbook, and one of them opens in its place. */
import "./scenarios.css";
import { Show } from "solid-js";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createMenu } from "../presets/createMenu.ts";
import { PickerItem } from "../presets/PickerItem.tsx";
import { openScenarioList } from "./opened.ts";
import { ScenarioItems } from "./ScenarioItems.tsx";
import { useScenarios } from "./useScenarios.ts";

export function ScenarioMenu() {
  const { t } = useLearned(scenariosEnglish);
  const scenarios = useScenarios();
  const menu = createMenu();
  return (
    <>
      <button type="button" class="deal-picker scenario-name" title={t("scenarios.choose")} {...menu.button}>
        <span class="scenario-title">{scenarios.title()}</span>
      </button>
      <div
        class="deal-list scenario-list"
        role="menu"
        tabindex={-1}
        aria-label={t("scenarios.menu")}
        {...menu.list}
      >
        <Show when={menu.isOpen()}>
          <ScenarioItems close={menu.close} />
        </Show>
        <PickerItem
          title={t("scenarios.all")}
          choose={() => {
            menu.close();
            openScenarioList();
          }}
        />
      </div>
    </>
  );
}
