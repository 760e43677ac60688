/** Below the grid: what the last action has to say, figures of the selection, how circles ended, and what is wrong. */
import "./statusLine.css";
import { createMemo, For, Show } from "solid-js";
import { type GroupReport, nameOf, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createFindings } from "../sheet/createFindings.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { countOf } from "../sheet/findings.ts";
import { type Figures, figuresOf } from "./selectionFigures.ts";

export function StatusLine() {
  const view = useSheetView();
  return (
    <div class="status-line">
      <p class="status-said" role="status">
        {view.said()}
      </p>
      <SelectionFigures />
      <Traced />
      <Circles />
      <Problems />
    </div>
  );
}

const FIGURES = ["sum", "mean", "minimum", "maximum"] as const;

/** Sum and the like of what is selected; of one value alone there is nothing to say. */
function SelectionFigures() {
  const { t, format } = useLearned(gridEnglish);
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const figures = createMemo((): Figures => {
    const { sheet } = calculation;
    return figuresOf(
      view.selected().map((cell) => {
        const placed = variableNamed(sheet, nameOf(sheet, cell).variable);
        const unit = placed?.choices === undefined ? placed?.unit.text : undefined;
        return { value: calculation.value(cell), unit };
      }),
    );
  });
  const shown = (): readonly { readonly key: (typeof FIGURES)[number]; readonly value: string }[] => {
    const { unit = "", ...known } = figures();
    return FIGURES.flatMap((key) => {
      const value = known[key];
      return value === undefined ? [] : [{ key, value: format.brief(value, unit) }];
    });
  };
  return (
    <Show when={view.selected().length > 1}>
      <dl class="status-figures">
        <div>
          <dt>{t("grid.line.count")}</dt>
          <dd>{figures().count}</dd>
        </div>
        <For each={shown()}>
          {({ key, value }) => (
            <div class={`status-${key}`}>
              <dt>{t(`grid.line.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={figures().missing > 0}>
        <span class="status-missing">{t("grid.line.missing", { count: figures().missing })}</span>
      </Show>
      <Show when={figures().silent === "units"}>
        <span>{t("grid.line.units")}</span>
      </Show>
    </Show>
  );
}

/** How many cells are marked in the grid, with the signs that mark them. */
function Traced() {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  const precedents = (): number => view.marks().precedents.size;
  const dependents = (): number => view.marks().dependents.size;
  return (
    <Show when={view.cell() !== undefined && precedents() + dependents() > 0}>
      <span class="status-traced">
        <Show when={precedents() > 0}>
          <span class="traced-precedents">{t("grid.mark.precedents", { count: precedents() })}</span>
        </Show>
        <Show when={dependents() > 0}>
          <span class="traced-dependents">{t("grid.mark.dependents", { count: dependents() })}</span>
        </Show>
      </span>
    </Show>
  );
}

/** From the best to the worst. */
const VERDICTS = ["converged", "blocked", "not_converged", "oscillates", "diverges"] as const;

function Circles() {
  const { t } = useLearned(gridEnglish);
  const { calculation } = useWorkspace();
  const circles = createMemo(() => calculation.circles());
  const verdictOf = ({ verdict, isBlocked }: GroupReport): (typeof VERDICTS)[number] =>
    isBlocked ? "blocked" : verdict;
  const worst = (): (typeof VERDICTS)[number] =>
    VERDICTS[Math.max(0, ...circles().map((circle) => VERDICTS.indexOf(verdictOf(circle))))] ?? "converged";
  return (
    <Show when={circles().length > 0}>
      <span class="status-circles" classList={{ "is-wrong": worst() !== "converged" }}>
        {t(circles().length === 1 ? "grid.line.circlesOne" : "grid.line.circles", {
          count: circles().length,
          verdict: t(`grid.line.verdict.${worst()}`),
        })}
      </span>
    </Show>
  );
}

/** What is wrong, counted as the Checks side counts it. */
function Problems() {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const findings = createFindings(calculation, () => false);
  const warnings = (): number => findings().warnings.length;
  const errors = (): number => countOf(findings()) - warnings();
  const open = (): void => view.showSide("checks", true);
  return (
    <>
      <Show when={errors() > 0}>
        <button type="button" class="status-count is-wrong" onClick={open}>
          {t(errors() === 1 ? "grid.line.errorsOne" : "grid.line.errors", { count: errors() })}
        </button>
      </Show>
      <Show when={warnings() > 0}>
        <button type="button" class="status-count" onClick={open}>
          {t(warnings() === 1 ? "grid.line.warningsOne" : "grid.line.warnings", { count: warnings() })}
        </button>
      </Show>
    </>
  );
}
