/** What is traced: its name, its value with all digits, its formula, and the formula with the current numbers. */
import { Show } from "solid-js";
import { type CellName, cellText } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { withNumbers } from "../results/formulaText.ts";

export interface TraceHeadProps {
  readonly place: CellName;
  readonly cell: number;
}

export function TraceHead(props: TraceHeadProps) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const variable = () => calculation.variable(props.place.variable);
  const isChoice = (): boolean =>
    calculation.sheet.variables.get(props.place.variable)?.choices !== undefined;
  const isWrong = (): boolean => Number.isNaN(calculation.value(props.cell));
  const value = (): string => (isWrong() || isChoice() ? text.shown(props.cell) : text.full(props.cell));
  const formula = (): string => variable()?.formula ?? "";
  return (
    <header class="trace-head">
      <h2 class="side-title">{words.cell(props.place)}</h2>
      <p
        class="side-value"
        classList={{ "trace-wrong": isWrong() }}
        data-exact={text.exactNumber(props.cell)}
      >
        {value()}
      </p>
      <p class="note">
        <code>{cellText(props.place)}</code>
        <Show when={variable()?.unit}>{(unit) => <> · {t("side.trace.unit", { unit: unit() })}</>}</Show>
      </p>
      <Show when={formula() !== ""}>
        <div class="formula">
          <code>= {formula()}</code>
          <Show when={!isWrong()}>
            <code>
              <span class="visually-hidden">{t("formula.numbers")} </span>={" "}
              {withNumbers(calculation.sheet, props.place, formula(), text.exact)}
            </code>
          </Show>
        </div>
      </Show>
    </header>
  );
}
