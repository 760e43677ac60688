/** What stands beside the grid: the trace of a cell, the details of a variable, dimensions, checks, history. */
import "./form.css";
import "./side.css";
import { type Accessor, createUniqueId, For, Match, Show, Switch } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { DimensionsPanel } from "../dimensions/DimensionsPanel.tsx";
import { englishBody } from "../locale/englishBody.ts";
import { englishPanels } from "../locale/englishPanels.ts";
import { sideEnglish } from "../locale/sideEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createFindings } from "../sheet/createFindings.ts";
import { SIDES, type Side, useSheetView } from "../sheet/createSheetView.ts";
import { countOf } from "../sheet/findings.ts";
import { ChecksPanel } from "./ChecksPanel.tsx";
import { createDrafts, DraftsContext } from "./createDrafts.ts";
import { DetailsPanel } from "./DetailsPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { TracePanel } from "./TracePanel.tsx";

export function SidePanel() {
  const { t } = useLearned(englishBody, englishPanels, sideEnglish);
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const findings = createFindings(calculation, () => view.side() === "checks");
  const id = createUniqueId();
  const drafts = createDrafts();
  return (
    <aside
      class="side"
      id="sheet-side"
      tabindex="-1"
      aria-label={t("side.title")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        view.focusGrid();
      }}
    >
      <Tabs id={id} count={() => countOf(findings())} />
      <div
        class="side-body"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${view.side()}`}
        data-side={view.side()}
      >
        <DraftsContext.Provider value={drafts}>
          <Switch>
            <Match when={view.side() === "trace"}>
              <TracePanel />
            </Match>
            <Match when={view.side() === "details"}>
              <DetailsPanel />
            </Match>
            <Match when={view.side() === "dimensions"}>
              <DimensionsPanel />
            </Match>
            <Match when={view.side() === "checks"}>
              <ChecksPanel findings={findings} />
            </Match>
            <Match when={view.side() === "history"}>
              <HistoryPanel />
            </Match>
          </Switch>
        </DraftsContext.Provider>
      </div>
    </aside>
  );
}

/** One tab stop; arrows go from tab to tab and show what it is of. */
function Tabs(props: { readonly id: string; readonly count: Accessor<number> }) {
  const { t } = useLearned(sideEnglish);
  const view = useSheetView();
  const show = (side: Side | undefined): void => {
    if (side === undefined) return;
    view.showSide(side);
    document.getElementById(`${props.id}-${side}`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const at = SIDES.indexOf(view.side());
    const next = nextTab(event.key, at, SIDES.length);
    if (next === undefined) return;
    event.preventDefault();
    show(SIDES[next]);
  };
  return (
    <div class="side-tabs" role="tablist" aria-label={t("side.title")}>
      <For each={SIDES}>
        {(side) => (
          <button
            type="button"
            class="side-tab"
            role="tab"
            id={`${props.id}-${side}`}
            aria-selected={view.side() === side}
            aria-controls={`${props.id}-panel`}
            tabindex={view.side() === side ? 0 : -1}
            onClick={() => show(side)}
            onKeyDown={press}
          >
            {t(`side.tab.${side}`)}
            <Show when={side === "checks" && props.count() > 0}>
              {" "}
              <span class="side-count">
                {props.count()}
                <span class="visually-hidden"> {t("side.checks.toLookAt")}</span>
              </span>
            </Show>
          </button>
        )}
      </For>
    </div>
  );
}

/** The tab that a key leads to. */
function nextTab(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
