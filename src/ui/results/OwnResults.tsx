/** The results of a sheet begun empty: those that are pinned, else those that no other formula reads. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { AnyResult } from "./AnyResult.tsx";
import { lastIn, pinnedIn } from "./chosenResults.ts";

export function OwnResults() {
  const { t } = useLearned(editedEnglish);
  const { calculation } = useWorkspace();
  const titleId = createUniqueId();
  const pinned = createMemo(() => pinnedIn(calculation.sheet));
  const shown = createMemo(() => (pinned().length > 0 ? pinned() : lastIn(calculation.sheet)));
  return (
    <section class="results results-own" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("edited.results")}
      </h2>
      <Show when={shown().length > 0} fallback={<p class="note">{t("edited.noResults")}</p>}>
        <Show when={pinned().length === 0}>
          <p class="note">{t("edited.unpinned")}</p>
        </Show>
        <For each={shown()}>{(name) => <AnyResult variable={name} />}</For>
      </Show>
    </section>
  );
}
