/** What can be done with what is open: the likeliest in sight, the rest in a menu. */
import { For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createMenu } from "../presets/createMenu.ts";
import { openShare } from "../share/opened.ts";
import { type Naming, openScenarioList } from "./opened.ts";
import { useScenarios } from "./useScenarios.ts";

export interface ScenarioActionsProps {
  /** Asks for a name. */
  readonly begin: (naming: Naming) => void;
  /** The focus goes on at the name of what is open. */
  readonly focusName: () => void;
}

export function ScenarioActions(props: ScenarioActionsProps) {
  const { t } = useLearned(scenariosEnglish);
  const scenarios = useScenarios();
  const menu = createMenu("end");
  const workspace = useWorkspace();
  const title = useDealTitle();
  const download = async (): Promise<void> => {
    const { downloadWorkbook } = await import("../share/downloadWorkbook.ts");
    downloadWorkbook(workspace, title());
  };
  const isNamed = (): boolean => scenarios.open() !== undefined;
  const actions = () => [
    { word: t("scenarios.new"), run: scenarios.add },
    ...(isNamed()
      ? [
          { word: t("scenarios.duplicate"), run: () => scenarios.duplicate(scenarios.open() ?? "") },
          { word: t("scenarios.rename"), run: () => props.begin("rename") },
          { word: t("scenarios.delete"), run: () => scenarios.remove(scenarios.open() ?? "") },
        ]
      : []),
    { word: t("scenarios.all"), run: openScenarioList },
    { word: t("scenarios.download"), run: download },
  ];
  const choose = (run: () => unknown) => (): void => {
    menu.close();
    run();
  };
  return (
    <div class="scenario-actions">
      <Show when={isNamed() || scenarios.isUnnamed()}>
        <button
          type="button"
          class="tool"
          classList={{ "scenario-save": scenarios.isUnnamed() }}
          onClick={() => props.begin("save")}
        >
          {t(isNamed() ? "scenarios.saveCopy" : "scenarios.save")}
        </button>
      </Show>
      <a class="tool scenario-link" href="#compare">
        {t("scenarios.compare")}
      </a>
      <button type="button" class="tool" onClick={openShare}>
        {t("scenarios.share")}
      </button>
      <button type="button" class="tool scenario-more" {...menu.button}>
        {t("scenarios.more")} <span aria-hidden="true">▾</span>
      </button>
      <div
        class="deal-list scenario-list"
        role="menu"
        tabindex={-1}
        aria-label={t("scenarios.more")}
        {...menu.list}
      >
        <For each={actions()}>
          {({ word, run }) => (
            <button type="button" class="scenario-action" role="menuitem" tabindex={-1} onClick={choose(run)}>
              {word}
            </button>
          )}
        </For>
      </div>
    </div>
  );
}
