/** Results by group: the first stands open, the others are folded with their most asked for figure in sight. */
import { createUniqueId, For } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import { presets } from "../../model/presets/presets.ts";
import { resultGroups } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "./createValueText.ts";
import { ResultRow } from "./ResultRow.tsx";

/** So many groups stand open at first. */
const OPEN = 2;

export function ResultPanel() {
  const { t } = useLocale();
  const { preset } = useWorkspace();
  const titleId = createUniqueId();
  /** The part that the open deal is about stands open too. */
  const shows = presets.find(({ name }) => name === preset())?.shows;
  return (
    <section class="results" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("results.title")}
      </h2>
      <For each={resultGroups}>
        {(group, index) => <Group group={group} isOpen={index() < OPEN || group.key === shows} />}
      </For>
    </section>
  );
}

function Group(props: { readonly group: (typeof resultGroups)[number]; readonly isOpen: boolean }) {
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const names = props.group.variables.filter((name) => variableNamed(calculation.sheet, name) !== undefined);
  const first = cellAt(calculation.sheet, names[0] ?? "") ?? 0;
  return (
    <details class="fold result-group" open={props.isOpen}>
      <summary>
        <h3>{words.section(props.group.key)}</h3>
        <span class="fold-hint">{text.shown(first)}</span>
      </summary>
      <For each={names}>{(name) => <ResultRow variable={name} />}</For>
    </details>
  );
}
