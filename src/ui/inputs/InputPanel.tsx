/** All inputs: the few that make the headline stand open, the rest is folded by section; a filter shows them by source. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { cellsOf, STATUSES, type Status } from "../../engine/index.ts";
import { panelSections } from "../../model/panels.ts";
import { presets } from "../../model/presets/presets.ts";
import { firstInputs, inputSections } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { ListedContext } from "./controlId.ts";
import type { InputFilter } from "./createInputFilter.ts";
import { FirstInput, InputOf } from "./InputOf.tsx";
import { LadderRow } from "./LadderRow.tsx";
import { ProblemList } from "./Problems.tsx";

export function InputPanel(props: { readonly filter: InputFilter }) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  const isShown = (name: string): boolean => props.filter.shows(name);
  return (
    <section class="inputs" aria-labelledby={titleId} id="inputs">
      <div class="inputs-head">
        <h2 class="column-title" id={titleId}>
          {t("inputs.title")}
        </h2>
        <ProblemList />
      </div>
      <FilterBar filter={props.filter} />
      <Show when={props.filter.status() === "all"}>
        <LadderRow />
      </Show>
      <div class="inputs-first">
        <For each={firstInputs}>
          {(name) => <Show when={isShown(name)}>{<FirstInput variable={name} />}</Show>}
        </For>
      </div>
      <For each={inputSections}>{(key) => <Section section={key} filter={props.filter} />}</For>
      <Show when={props.filter.status() !== "all"}>
        <ListedContext.Provider value={true}>
          <For each={panelSections}>{(key) => <Section section={key} filter={props.filter} />}</For>
        </ListedContext.Provider>
      </Show>
    </section>
  );
}

function Section(props: { readonly section: string; readonly filter: InputFilter }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation, preset } = useWorkspace();
  const isShown = presets.find(({ name }) => name === preset())?.shows === props.section;
  const names = calculation.sheet.workbook.variables
    .filter(
      ({ name, formula }) =>
        formula === undefined && calculation.variable(name)?.section === props.section && isFolded(name),
    )
    .map(({ name }) => name);
  const shown = createMemo(() => names.filter((name) => props.filter.shows(name)));
  const nChanged = () =>
    names.filter((name) => cellsOf(calculation.sheet, name).some((cell) => calculation.isSet(cell))).length;
  return (
    <Show when={shown().length > 0}>
      <details class="fold" open={isShown || props.filter.status() !== "all"}>
        <summary>
          <h3>{words.section(props.section)}</h3>
          <span class="note">
            {t(countKey(names.length, nChanged()), { count: names.length, changed: nChanged() })}
          </span>
        </summary>
        <For each={shown()}>{(name) => <InputOf variable={name} />}</For>
      </details>
    </Show>
  );
}

const countKey = (count: number, changed: number) =>
  changed > 0 ? "inputs.countChanged" : count === 1 ? "inputs.countOne" : "inputs.count";

/** Whether an input is not among the first, or only in part. */
const isFolded = (name: string): boolean => name === "cheque" || !firstInputs.includes(name);

/** Which inputs are shown, by how well they are founded. */
function FilterBar(props: { readonly filter: InputFilter }) {
  const { t } = useLocale();
  const name = createUniqueId();
  const options: readonly (Status | "all")[] = ["all", ...STATUSES];
  return (
    <fieldset class="filter" id="input-filter">
      <legend class="visually-hidden">{t("filter.title")}</legend>
      <For each={options}>
        {(option) => (
          <label class="filter-option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={props.filter.status() === option}
              onChange={() => props.filter.show(option)}
            />
            <span>
              {t(`filter.${option}`)} <span class="note">{props.filter.count(option)}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
