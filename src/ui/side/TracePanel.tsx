/** Where the value of the cell at the spot comes from and where it goes: read, followed, doubted. */
import { createMemo, Show } from "solid-js";
import { type CellName, cellAt, cellText, nameOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { CircleTrace } from "./CircleTrace.tsx";
import { ErrorTrace } from "./ErrorTrace.tsx";
import { Origins } from "./Origins.tsx";
import { TraceHead } from "./TraceHead.tsx";
import { TraceTree } from "./TraceTree.tsx";

export function TracePanel() {
  const { t } = useLocale();
  const words = useWords();
  const view = useSheetView();
  const { calculation, text } = useWorkspace();
  const place = createMemo((): CellName | undefined => {
    const cell = view.cell();
    return cell === undefined ? undefined : nameOf(calculation.sheet, cell);
  });
  /** The same cell by its name, so that what is unfolded stays when other cells move. */
  const key = createMemo(() => {
    const name = place();
    return name === undefined ? undefined : cellText(name);
  });
  const textVariable = (): string | undefined => {
    const name = view.variable();
    return name !== undefined && calculation.variable(name)?.text ? name : undefined;
  };
  return (
    <Show
      when={key()}
      keyed
      fallback={
        <Show when={textVariable()} fallback={<p class="note">{t("side.trace.nothing")}</p>}>
          {(name) => (
            <>
              <h2 class="side-title">{words.label(name())}</h2>
              <p class="side-value">{text(name())}</p>
              <p class="note">{t("side.trace.text")}</p>
            </>
          )}
        </Show>
      }
    >
      <Trace place={place() as CellName} />
    </Show>
  );
}

/** Of one cell, as long as there is one of that name. */
function Trace(props: { readonly place: CellName }) {
  const { calculation } = useWorkspace();
  const cell = createMemo(() => cellAt(calculation.sheet, props.place.variable, props.place.items) ?? 0);
  const isFormula = (): boolean => calculation.variable(props.place.variable)?.formula !== undefined;
  return (
    <>
      <TraceHead place={props.place} cell={cell()} />
      <Show when={calculation.error(cell())}>
        {(error) => <ErrorTrace place={props.place} error={error()} />}
      </Show>
      <CircleTrace place={props.place} />
      <Show when={isFormula() || calculation.variable(props.place.variable)?.default !== undefined}>
        <TraceTree cell={cell()} direction="precedents" />
      </Show>
      <TraceTree cell={cell()} direction="dependents" />
      <Origins cell={cell()} />
    </>
  );
}
