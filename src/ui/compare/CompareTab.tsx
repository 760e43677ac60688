/** Scenarios side by side: the inputs of what is open, the table, a chart of one result, and why a result changed. */
import "../styles/body.ts";
import "./compare.css";
import { createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { browserStorage } from "../../store/browserStorage.ts";
import { ProblemsContext, useWorkspace } from "../../store/context.ts";
import { OWN_COLUMN } from "../../store/createComparison.ts";
import { createProblems } from "../../store/createProblems.ts";
import { Bridge } from "../bridge/Bridge.tsx";
import { completeDeal } from "../completeDeal.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { englishBody } from "../locale/englishBody.ts";
import { englishPanels } from "../locale/englishPanels.ts";
import { kindsEnglish } from "../locale/kindsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ScenarioBar } from "../scenarios/ScenarioBar.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { CompareFigure } from "./CompareFigure.tsx";
import { CompareInputs } from "./CompareInputs.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { useColumnName } from "./compareWords.ts";
import { CompareProvider, createCompare, useCompare } from "./createCompare.ts";

export interface CompareTabProps {
  readonly theme: "light" | "dark";
}

export function CompareTab(props: CompareTabProps) {
  const { t } = useLearned(englishBody, englishPanels, kindsEnglish, editedEnglish, compareEnglish);
  const workspace = useWorkspace();
  const [state, setState] = createSignal<"loading" | "ready" | "missing">("loading");
  completeDeal(workspace).then(
    () => setState("ready"),
    () => setState("missing"),
  );
  onCleanup(workspace.commit);
  return (
    <Switch fallback={<p class="note">{t("compare.loading")}</p>}>
      <Match when={state() === "missing"}>
        <p class="note">{t("compare.missing")}</p>
      </Match>
      <Match when={state() === "ready" && String(workspace.generation())} keyed>
        <CompareProvider value={createCompare(browserStorage())}>
          <ProblemsContext.Provider value={createProblems(workspace.calculation)}>
            <Parts theme={props.theme} />
          </ProblemsContext.Provider>
        </CompareProvider>
      </Match>
    </Switch>
  );
}

function Parts(props: CompareTabProps) {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const title = useDealTitle();
  return (
    <div class="compare">
      <header class="compare-lead">
        <h1 class="overline">
          {t("compare.title")}: {title()}
        </h1>
        <Show when={compare.hasNothing()}>
          <p class="compare-nothing">{t("compare.nothingYet")}</p>
        </Show>
        <ScenarioBar />
      </header>
      <div class="compare-side">
        <Side />
      </div>
      <div class="compare-main">
        <CompareControls />
        <CompareTable />
        <CompareFigure theme={props.theme} />
        <Bridge columns={compare.columns()} theme={props.theme} />
      </div>
    </div>
  );
}

/** Beside the table on a wide page, folded above it on a narrow one. */
function Side() {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const nameOf = useColumnName();
  const wide = window.matchMedia("(min-width: 75rem)");
  const [isWide, setWide] = createSignal(wide.matches);
  const [isOpen, setOpen] = createSignal(false);
  const follow = (): void => void setWide(wide.matches);
  wide.addEventListener("change", follow);
  onCleanup(() => wide.removeEventListener("change", follow));
  return (
    <Show when={!isWide()} fallback={<CompareInputs />}>
      <details class="fold compare-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{t("compare.moveInputs")}</h2>
          <span class="note">
            {nameOf(compare.columns().find(({ isOpen: is }) => is)?.key ?? OWN_COLUMN)}
          </span>
        </summary>
        <Show when={isOpen()}>
          <CompareInputs />
        </Show>
      </details>
    </Show>
  );
}
