/** Results by group: the first stands open, the others are folded with their most asked for figure in sight. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import { presets } from "../../model/presets/presets.ts";
import { resultGroups } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { useUsable } from "../deal/useUsable.ts";
import { useLocale } from "../locale/context.tsx";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { AnyResult } from "./AnyResult.tsx";
import { pinnedIn } from "./chosenResults.ts";
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
      <Pinned />
      <For each={resultGroups}>
        {(group, index) => <Group group={group} isOpen={index() < OPEN || group.key === shows} />}
      </For>
    </section>
  );
}

/** What a person has pinned in the sheet stands first. */
function Pinned() {
  const { t } = useLearned(editedEnglish);
  const { calculation } = useWorkspace();
  const text = createValueText();
  const names = createMemo(() => pinnedIn(calculation.sheet));
  /** Where the first is one value. */
  const first = (): string => {
    const cell = cellAt(calculation.sheet, names()[0] ?? "");
    return cell === undefined ? "" : text.shown(cell);
  };
  return (
    <Show when={names().length > 0}>
      <details class="fold result-group" open>
        <summary>
          <h3>{t("edited.pinned")}</h3>
          <span class="fold-hint">{first()}</span>
        </summary>
        <For each={names()}>{(name) => <AnyResult variable={name} />}</For>
      </details>
    </Show>
  );
}

function Group(props: { readonly group: (typeof resultGroups)[number]; readonly isOpen: boolean }) {
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const usable = useUsable();
  const names = createMemo(() => usable.of(props.group.variables));
  const first = (): string => {
    const cell = cellAt(calculation.sheet, names()[0] ?? "");
    return cell === undefined ? "" : text.shown(cell);
  };
  return (
    <Show when={names().length > 0}>
      <details class="fold result-group" open={props.isOpen}>
        <summary>
          <h3>{words.section(props.group.key)}</h3>
          <span class="fold-hint">{first()}</span>
        </summary>
        <For each={names()}>{(name) => <ResultRow variable={name} />}</For>
      </details>
    </Show>
  );
}
