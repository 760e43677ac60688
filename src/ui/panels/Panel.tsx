/** A part of the deal, folded: closed it is its title and one figure, and costs nothing. */
import { createComponent, createMemo, createSignal, For, type JSX, onCleanup, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { cellAt } from "../../engine/index.ts";
import type { PanelChart, PanelPart, Panel as PanelSpec } from "../../model/panels.ts";
import { useWorkspace, WorkspaceContext } from "../../store/context.ts";
import { createLater } from "../createLater.ts";
import { isNothing, missingFor } from "../deal/missing.ts";
import { MissingNote } from "../deal/Needing.tsx";
import { needsOfPanel, needsOfPart } from "../deal/needs.ts";
import { useUsable } from "../deal/useUsable.ts";
import { useInputId } from "../inputs/controlId.ts";
import { InputOf } from "../inputs/InputOf.tsx";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { ResultRow } from "../results/ResultRow.tsx";
import { watchNear } from "../watchNear.ts";
import { Finding } from "./Finding.tsx";
import { ItemTable } from "./ItemTable.tsx";
import { isUnused } from "./isUnused.ts";
import { ownParts } from "./ownParts.ts";

export interface PanelProps {
  readonly panel: PanelSpec;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly theme: "light" | "dark";
}

export function Panel(props: PanelProps) {
  const { t } = useLocale();
  const idAt = useInputId();
  return (
    <details
      class="fold panel"
      id={`panel-${props.panel.key}`}
      data-inputs={inputsOf(props.panel)
        .map((variable) => idAt({ variable, items: [] }))
        .join(" ")}
      open={props.isOpen}
      onToggle={(event) => props.setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{t(`panel.${props.panel.key}` as Key)}</h3>
        <span class="panel-about">{t(`panel.${props.panel.key}.about` as Key)}</span>
        <KeyFigure panel={props.panel} />
      </summary>
      <Show when={props.isOpen}>
        <WhileNear>
          <Body panel={props.panel} theme={props.theme} />
        </WhileNear>
      </Show>
    </details>
  );
}

/** A part of the page that is told of changes at once only while it is near the screen. */
function WhileNear(props: { readonly children: JSX.Element }) {
  const workspace = useWorkspace();
  const [isNear, setNear] = createSignal(true);
  const late = { ...workspace, calculation: workspace.calculation.late(isNear) };
  return (
    <div class="panel-late" ref={(element) => onCleanup(watchNear(element, setNear))}>
      <WorkspaceContext.Provider value={late}>{props.children}</WorkspaceContext.Provider>
    </div>
  );
}

function Body(props: Pick<PanelProps, "panel" | "theme">) {
  const { calculation, published } = useWorkspace();
  const usable = useUsable();
  const inputs = () => usable.of(props.panel.inputs);
  const missing = createMemo(() => missingFor(calculation.sheet, published(), needsOfPanel(props.panel)));
  return (
    <div
      class="panel-body"
      classList={{
        "panel-wide": inputs().length === 0,
        "panel-stacked": props.panel.isStacked ?? false,
      }}
    >
      <Show when={inputs().length > 0}>
        <div class="panel-side">
          <For each={inputs()}>{(variable) => <InputOf variable={variable} />}</For>
          <Parts parts={props.panel.side ?? []} section={props.panel.key} theme={props.theme} />
        </div>
      </Show>
      <div class="panel-main">
        <Show when={!isNothing(missing())}>
          <MissingNote part="panel" missing={missing()} />
        </Show>
        <Finding panel={props.panel} />
        <Parts parts={props.panel.parts} section={props.panel.key} theme={props.theme} />
      </div>
    </div>
  );
}

/** All inputs that the panel has once it is open, for those who look for one. */
function inputsOf({ inputs, within = [], side = [], parts }: PanelSpec): readonly string[] {
  const inTables = [...side, ...parts].flatMap((part) =>
    "table" in part ? part.table.columns.map(({ variable }) => variable) : [],
  );
  return [...inputs, ...within, ...inTables];
}

/** What a closed panel says: its figure, or that it is not used. */
function KeyFigure(props: { readonly panel: PanelSpec }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const usable = useUsable();
  const hasFigure = (): boolean => usable.has(props.panel.figure);
  const cell = (): number | undefined => cellAt(calculation.sheet, props.panel.figure);
  return (
    <span class="panel-figure">
      <Show
        when={!isUnused(calculation, props.panel) && hasFigure() && cell()}
        fallback={<span class="note">{t(hasFigure() ? "panel.unused" : "edited.incomplete")}</span>}
      >
        {(found) => (
          <>
            <span class="note">{words.label(props.panel.figure)}</span> <strong>{text.shown(found())}</strong>
          </>
        )}
      </Show>
    </span>
  );
}

interface PartsProps {
  readonly parts: readonly PanelPart[];
  readonly section: string;
  readonly theme: "light" | "dark";
}

function Parts(props: PartsProps) {
  const usable = useUsable();
  return (
    <For each={props.parts.filter((part) => usable.has(...needsOfPart(part)))}>
      {(part) => partOf(part, props.section, () => props.theme)}
    </For>
  );
}

function partOf(part: PanelPart, section: string, theme: () => "light" | "dark"): JSX.Element {
  if ("table" in part) return <ItemTable table={part.table} />;
  if ("results" in part) return <Results variables={part.results} />;
  if ("chart" in part) return <ChartSlot kind={part.chart} theme={theme()} />;
  return <Dynamic component={ownParts[part.own]} section={section} theme={theme()} />;
}

const chart = createLater(async () => (await import("./PanelChart.tsx")).PanelChart);

function ChartSlot(props: { readonly kind: PanelChart; readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  return (
    <div class="panel-chart">
      <Show when={chart()} fallback={<p class="note waiting">{t("charts.loading")}</p>}>
        {(Chart) =>
          createComponent(Chart(), {
            kind: props.kind,
            get theme() {
              return props.theme;
            },
          })
        }
      </Show>
    </div>
  );
}

function Results(props: { readonly variables: readonly string[] }) {
  const usable = useUsable();
  const known = () => usable.of(props.variables);
  return (
    <div class="panel-results">
      <For each={known()}>{(variable) => <ResultRow variable={variable} />}</For>
    </div>
  );
}
