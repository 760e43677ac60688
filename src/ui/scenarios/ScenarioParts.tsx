/** What scenarios need on every tab: the keys to walk through them, the list of all, and a word on which is open. */
import { createEffect, createSignal, on, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { registerCommands } from "../commands/registry.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { isListOpen } from "./opened.ts";
import { ScenarioList } from "./ScenarioList.tsx";
import { useScenarioKeys } from "./scenarioCommands.ts";
import { useScenarios } from "./useScenarios.ts";

export function ScenarioParts() {
  const { t } = useLearned(scenariosEnglish);
  const { id } = useWorkspace();
  const scenarios = useScenarios();
  const [said, setSaid] = createSignal("");
  registerCommands(useScenarioKeys());
  let workbook = id();
  createEffect(
    on(
      scenarios.open,
      () => {
        // Another workbook is announced as such.
        if (id() === workbook) setSaid(t("scenarios.saidOpen", { name: scenarios.title() }));
        workbook = id();
      },
      { defer: true },
    ),
  );
  return (
    <>
      <p class="visually-hidden" role="status" aria-live="polite">
        {said()}
      </p>
      <Show when={isListOpen()}>
        <ScenarioList />
      </Show>
    </>
  );
}
