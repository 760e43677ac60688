/** All inputs: the few that make the headline stand open, the rest is folded by section; a filter shows them by source. */
import { createMemo, createUniqueId, For, Show, useContext } from "solid-js";
import { cellsOf, STATUSES, type Status } from "../../engine/index.ts";
import { panelSections } from "../../model/panels.ts";
import { presets } from "../../model/presets/presets.ts";
import { firstInputs, inputSections } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { InSheet } from "../deal/InSheet.tsx";
import { useUsable } from "../deal/useUsable.ts";
import { useLocale } from "../locale/context.tsx";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { ListedContext } from "./controlId.ts";
import type { InputFilter } from "./createInputFilter.ts";
import { FirstInput, InputOf } from "./InputOf.tsx";
import { beyondRoom, inputsUnder, ownSections, withoutPanels } from "./inputSections.ts";
import { LadderRow } from "./LadderRow.tsx";
import { ProblemList } from "./Problems.tsx";

export function InputPanel(props: { readonly filter: InputFilter }) {
  const { t } = useLearned(editedEnglish);
  const { calculation, preset, published } = useWorkspace();
  const titleId = createUniqueId();
  const isDeal = (): boolean => preset() !== EMPTY_PRESET;
  const usable = useUsable();
  const isShown = (name: string): boolean => usable.has(name) && props.filter.shows(name);
  const beyond = createMemo(() => beyondRoom(calculation.sheet, published()));
  const own = createMemo(() => ownSections(calculation.sheet, isDeal()), [], { equals: isSameList });
  return (
    <section class="inputs" aria-labelledby={titleId} id="inputs">
      <div class="inputs-head">
        <h2 class="column-title" id={titleId}>
          {t(isDeal() ? "inputs.title" : "edited.inputs")}
        </h2>
        <ProblemList />
      </div>
      <Show when={props.filter.count("all") > 0} fallback={<p class="note">{t("edited.noInputs")}</p>}>
        <FilterBar filter={props.filter} />
      </Show>
      <Show when={isDeal()}>
        <Show when={props.filter.status() === "all"}>
          <LadderRow />
        </Show>
        <div class="inputs-first">
          <For each={firstInputs}>
            {(name) => <Show when={isShown(name)}>{<FirstInput variable={name} />}</Show>}
          </For>
        </div>
        <For each={inputSections}>
          {(key) => <Section section={key} filter={props.filter} beyond={beyond()} />}
        </For>
        <Show
          when={props.filter.status() === "all"}
          fallback={
            <ListedContext.Provider value={true}>
              <For each={panelSections}>
                {(key) => <Section section={key} filter={props.filter} beyond={beyond()} />}
              </For>
            </ListedContext.Provider>
          }
        >
          <For each={panelSections}>
            {(key) => <Section section={key} filter={props.filter} beyond={beyond()} isOwn />}
          </For>
        </Show>
      </Show>
      <For each={own()}>
        {(key) => <Section section={key} filter={props.filter} beyond={beyond()} isOwn />}
      </For>
      <Beyond variables={beyond()} />
    </section>
  );
}

/** How many cells there is no room for, and the way to the first. */
function Beyond(props: { readonly variables: ReadonlySet<string> }) {
  const { calculation } = useWorkspace();
  const placed = () => [...props.variables].flatMap((name) => calculation.sheet.variables.get(name) ?? []);
  return (
    <Show when={placed()[0]}>
      {(first) => (
        <InSheet
          count={placed().reduce((sum, { count }) => sum + Math.max(1, count), 0)}
          first={{
            variable: first().variable.name,
            items: first().dimensions.map(({ items }) => items[0] ?? ""),
          }}
        />
      )}
    </Show>
  );
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, i) => name === other[i]);

interface SectionProps {
  readonly section: string;
  readonly filter: InputFilter;
  /** Inputs for which there is no room. */
  readonly beyond: ReadonlySet<string>;
  /** Only what a person has added to the deal; it stands open. */
  readonly isOwn?: boolean;
}

function Section(props: SectionProps) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation, preset, published } = useWorkspace();
  const isShown = presets.find(({ name }) => name === preset())?.shows === props.section;
  const isListed = useContext(ListedContext);
  const names = createMemo(() => {
    const isDeal = preset() !== EMPTY_PRESET;
    const all = inputsUnder(calculation.sheet, props.section, isDeal).filter(
      (name) => !props.beyond.has(name),
    );
    return isDeal && !isListed ? withoutPanels(calculation.sheet, published(), all) : all;
  });
  const shown = createMemo(() => names().filter((name) => props.filter.shows(name)));
  const nChanged = () =>
    names().filter((name) => cellsOf(calculation.sheet, name).some((cell) => calculation.isSet(cell))).length;
  return (
    <Show when={shown().length > 0}>
      <details class="fold" open={isShown || props.isOwn || props.filter.status() !== "all"}>
        <summary>
          <h3>{props.section === "" ? t("edited.otherInputs") : words.section(props.section)}</h3>
          <span class="note">
            {t(countKey(names().length, nChanged()), { count: names().length, changed: nChanged() })}
          </span>
        </summary>
        <For each={shown()}>{(name) => <InputOf variable={name} />}</For>
      </details>
    </Show>
  );
}

const countKey = (count: number, changed: number) =>
  changed > 0 ? "inputs.countChanged" : count === 1 ? "inputs.countOne" : "inputs.count";

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
