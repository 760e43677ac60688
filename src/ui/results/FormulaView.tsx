/** How a result comes about: its formula, the same with the current numbers, and what it is made of. */
import { For, Show } from "solid-js";
import { cellAt, nameOf, precedentsOf, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { presentName } from "../builtIn.ts";
import { jumpTo } from "../jump.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "./createValueText.ts";
import { withNumbers } from "./formulaText.ts";

export function FormulaView(props: { readonly variable: string }) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const { sheet } = calculation;
  const text = createValueText();
  const cell = cellAt(sheet, props.variable) ?? 0;
  const formula = calculation.variable(props.variable)?.formula ?? "";
  const numbers = () => withNumbers(sheet, { variable: props.variable, items: [] }, formula, text.exact);
  return (
    <div class="formula">
      <p class="formula-line">
        <code>
          {presentName(sheet, props.variable)} = {formula}
        </code>
      </p>
      <p class="formula-line">
        <span class="visually-hidden">{t("formula.numbers")} </span>
        <code>
          = {numbers()} = <strong>{text.shown(cell)}</strong>
        </code>
      </p>
      <Precedents cell={cell} />
    </div>
  );
}

/** What a result reads directly, each with its value; inputs can be gone to. */
function Precedents(props: { readonly cell: number }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const { sheet } = calculation;
  const text = createValueText();
  const cells = precedentsOf(sheet, props.cell).map((cell) => ({ cell, name: nameOf(sheet, cell) }));
  const isInput = (variable: string): boolean =>
    variableNamed(sheet, variable)?.variable.formula === undefined;
  return (
    <Show when={cells.length > 0}>
      <dl class="precedents" aria-label={t("formula.precedents")}>
        <For each={cells}>
          {({ cell, name }) => (
            <div>
              <dt>
                <Show when={isInput(name.variable)} fallback={words.cell(name)}>
                  <button type="button" class="link" onClick={() => jumpTo(name)}>
                    {words.cell(name)}
                  </button>
                </Show>
              </dt>
              <dd>{text.shown(cell)}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
