/** The deal at every rung of the commitment ladder at once: key results down, rungs across. A press on a rung makes it the one in force. */
import { createUniqueId, For, Index, Show } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import { rungOutputs } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { useUsable } from "../deal/useUsable.ts";
import { ErrorMark } from "../ErrorMark.tsx";
import { createChoice } from "../inputs/createChoice.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { columnDecimals } from "./columnDecimals.ts";
import { unitWord } from "./unitWord.ts";

const CHOICE = "commitmentRung";

export function RungTable() {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const unitOf = (variable: string): string => variableNamed(calculation.sheet, variable)?.unit.text ?? "";
  const choice = createChoice({ variable: CHOICE, items: [] });
  const rungs = () => calculation.atEach(CHOICE);
  const titleId = createUniqueId();
  const usable = useUsable();
  const outputs = () => usable.of(rungOutputs);
  return (
    <div class="panel-table">
      <h4 class="panel-title" id={titleId}>
        {t("rungs.title")}
      </h4>
      <section class="table-scroll" aria-labelledby={titleId} tabindex={0}>
        <table class="item-table rung-table">
          <thead>
            <tr>
              <th scope="col">{t("rungs.counting")}</th>
              <For each={choice.options}>
                {(option) => (
                  <th scope="col" classList={{ "rung-now": choice.value() === option }}>
                    <button
                      type="button"
                      class="rung-choice"
                      aria-pressed={choice.value() === option}
                      onClick={() => choice.set(option)}
                    >
                      {words.option(option)}
                    </button>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={outputs()}>
              {(variable) => (
                <tr>
                  <th scope="row" title={words.note(variable)}>
                    {words.label(variable)} <span class="unit">{unitWord(format, unitOf(variable))}</span>
                  </th>
                  <Index each={rungs()}>
                    {(rung, index) => (
                      <td classList={{ "rung-now": choice.value() === rung().option }}>
                        <RungValue variable={variable} rungs={rungs()} index={index} />
                      </td>
                    )}
                  </Index>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <p class="note">{t("rungs.note")}</p>
    </div>
  );
}

type Rungs = ReturnType<ReturnType<typeof useWorkspace>["calculation"]["atEach"]>;

interface RungValueProps {
  readonly variable: string;
  readonly rungs: Rungs;
  readonly index: number;
}

/** A value, grey where it is that of the weaker rung beside it. */
function RungValue(props: RungValueProps) {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const cell = (): number => cellAt(calculation.sheet, props.variable) ?? 0;
  const valueAt = (index: number): number | undefined => props.rungs[index]?.value(cell());
  const value = (): number => valueAt(props.index) ?? Number.NaN;
  const unit = (): string => variableNamed(calculation.sheet, props.variable)?.unit.text ?? "";
  const shown = (): string =>
    format.number(value(), unit(), columnDecimals(calculation, { variable: props.variable }));
  return (
    <Show
      when={props.rungs[props.index]?.error(cell())}
      fallback={
        <span
          class="figure"
          classList={{ "is-nothing": props.index > 0 && value() === valueAt(props.index - 1) }}
        >
          {shown()}
        </span>
      }
    >
      {(error) => (
        <ErrorMark error={error()} label={words.label(props.variable)} word={words.kind(error().kind)} />
      )}
    </Show>
  );
}
