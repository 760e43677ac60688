/** All scenarios of the workbook: opened, renamed in place, moved, duplicated and deleted; undo brings back. */
import "../styles/dialog.css";
import "../side/form.css";
import "./scenarios.css";
import "./scenarioList.css";
import { createSignal, createUniqueId, Index, onMount, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { isPressed } from "../commands/keyPress.ts";
import { focusLater } from "../dimensions/focusLater.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { closeScenarioList } from "./opened.ts";
import { OwnRows, rowId, ScenarioRow } from "./ScenarioRow.tsx";
import { beginSaving } from "./scenarioCommands.ts";
import { useScenarios } from "./useScenarios.ts";

export function ScenarioList() {
  const { t } = useLearned(scenariosEnglish);
  const workspace = useWorkspace();
  const scenarios = useScenarios();
  const titleId = createUniqueId();
  const [refusal, setRefusal] = createSignal<string>();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const add = (): void => {
    setRefusal(scenarios.add());
    if (refusal() !== undefined) return;
    const at = scenarios.list().findIndex(({ name }) => name === scenarios.open());
    focusLater(rowId(at, "name"));
  };
  /** What lies behind a dialog stays as it is: this one undoes by itself. */
  const press = (event: KeyboardEvent & { target: Element }): void => {
    if (event.defaultPrevented || event.target.closest("[data-typing]") !== null) return;
    const isRedo = isPressed("Ctrl+Y", event) || isPressed("Ctrl+Shift+Z", event);
    if (isRedo) workspace.redo();
    else if (isPressed("Ctrl+Z", event)) workspace.undo();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      class="dialog scenarios-dialog"
      ref={dialog}
      aria-labelledby={titleId}
      onClose={closeScenarioList}
      onKeyDown={press}
    >
      <header class="scenarios-head">
        <h2 id={titleId}>{t("scenarios.manage")}</h2>
        <p class="note">{t("scenarios.manageNote")}</p>
      </header>
      <section class="scenarios-body" tabindex={0} aria-labelledby={titleId}>
        <ul class="scenarios-rows">
          <OwnRows
            save={() => {
              dialog?.close();
              beginSaving();
            }}
          />
          <Index each={scenarios.list()}>
            {(scenario, index) => <ScenarioRow scenario={scenario()} index={index} />}
          </Index>
        </ul>
        <Show when={scenarios.list().length === 0}>
          <p class="note">{t("scenarios.manageNone")}</p>
        </Show>
      </section>
      <footer class="scenarios-foot">
        <Show when={refusal()}>
          <p class="wrong" role="alert">
            {refusal()}
          </p>
        </Show>
        <button type="button" class="action" onClick={add}>
          {t("scenarios.new")}
        </button>
        <button
          type="button"
          class="action"
          aria-disabled={!workspace.canUndo()}
          onClick={() => workspace.undo()}
        >
          {t("scenarios.undo")}
        </button>
        <button type="button" class="action scenarios-close" onClick={() => dialog?.close()}>
          {t("scenarios.close")}
        </button>
      </footer>
    </dialog>
  );
}
