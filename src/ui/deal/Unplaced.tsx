/** What stands in a sheet of one's own and can be shown nowhere here, since it has no place: why, and where to mend it. */
import { createMemo, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useComplaintText } from "../sheet/useComplaintText.ts";

/** So many complaints are listed; the Sheet tab has all. */
const MOST = 5;

export function Unplaced(props: { readonly openSheet: () => void }) {
  const { t } = useLearned(editedEnglish);
  const { calculation } = useWorkspace();
  const complaintText = useComplaintText();
  const names = createMemo(() => {
    const { workbook, variables } = calculation.sheet;
    return workbook.variables.map(({ name }) => name).filter((name) => !variables.has(name));
  });
  const reasons = createMemo(() => {
    const { complaints } = calculation.sheet;
    const own = complaints.filter(({ variable }) => names().includes(variable));
    return [...new Set(own.map(({ message }) => message))];
  });
  const hidden = (): number => reasons().length - MOST;
  return (
    <Show when={names().length > 0}>
      <div class="lead-unplaced">
        <p class="lead-nothing">
          {t(names().length === 1 ? "edited.unplacedOne" : "edited.unplaced", { count: names().length })}{" "}
          <button type="button" class="link" onClick={() => props.openSheet()}>
            {t("edited.openSheet")}
          </button>
        </p>
        <ul>
          <For each={reasons().slice(0, MOST)}>
            {(message) => <li class="wrong">{complaintText(message)}</li>}
          </For>
          <Show when={hidden() > 0}>
            <li class="note">{t("edited.more", { count: hidden() })}</li>
          </Show>
        </ul>
      </div>
    </Show>
  );
}
