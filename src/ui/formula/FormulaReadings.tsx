/** The formula read in other ways, where that is asked for: as mathematics, and with the present numbers. */
import { createSignal, Show } from "solid-js";
import { cellAt, type Expr, typeset } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { createValueText } from "../results/createValueText.ts";
import { withNumbers } from "../results/formulaText.ts";
import type { Bar } from "./createBar.ts";
import type { FormulaReading } from "./createReading.ts";
import { MathView } from "./MathView.tsx";

/** Which are shown; remembered while the page is open. */
export const [isTypeset, setTypeset] = createSignal(false);
export const [hasNumbers, setNumbers] = createSignal(false);

export function FormulaReadings(props: { readonly bar: Bar; readonly reading: FormulaReading }) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const values = createValueText();
  const shown = () => props.bar.shown();
  const text = (): string => props.bar.text().replace(/^\s*=(?!=)/, "");
  const numbers = (formula: string): string => {
    const here = shown();
    return here === undefined ? formula : withNumbers(calculation.sheet, here.place, formula, values.exact);
  };
  const written = (part: Expr): string | undefined => {
    const own = props.bar.text().slice(part.start, part.end);
    const put = numbers(own);
    return put === own ? undefined : put;
  };
  const math = () => {
    const found = props.reading.usable();
    const words = { if: t("formula.case.if"), otherwise: t("formula.case.otherwise") };
    return found && typeset(found.tree, props.bar.text(), { words, ...(hasNumbers() && { write: written }) });
  };
  /** The value that the cell has; nothing while another formula is typed. */
  const value = (): string => {
    const here = shown();
    const cell = here && cellAt(calculation.sheet, here.place.variable, here.place.items);
    return cell === undefined || props.bar.isChanged() ? "" : values.shown(cell);
  };
  return (
    <div class="fbar-readings">
      <Show when={props.reading.usable() !== undefined} fallback={<p class="note">{t("formula.unread")}</p>}>
        <Show
          when={isTypeset()}
          fallback={
            <p class="fbar-numbers">
              <code>= {numbers(text())}</code>
              <Show when={value()}>
                <strong> = {value()}</strong>
              </Show>
            </p>
          }
        >
          <div class="fbar-math">
            <Show when={math()}>{(tree) => <MathView math={tree()} />}</Show>
            <Show when={hasNumbers() && value()}>
              <strong>= {value()}</strong>
            </Show>
          </div>
        </Show>
      </Show>
    </div>
  );
}
