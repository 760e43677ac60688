/** What of one's own can be opened: workbooks of this browser, a file, an empty sheet. */
import { For } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { openWorkbook } from "../../store/openWorkbook.ts";
import type { Listed } from "../../store/records.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openWorkbooks } from "../workbooks/opened.ts";
import { PickerGroup } from "./PickerGroup.tsx";
import { PickerChoice, PickerItem } from "./PickerItem.tsx";
import { usePresetWords } from "./presetWords.ts";

export interface OwnItemsProps {
  readonly others: readonly Listed[];
  readonly close: () => void;
}

export function OwnItems(props: OwnItemsProps) {
  const { t, format } = useLearned(scenariosEnglish, editedEnglish);
  const workspace = useWorkspace();
  const titleOf = useWorkbookTitle();
  const choose = (open: () => void) => (): void => {
    props.close();
    open();
  };
  return (
    <PickerGroup title={t("scenarios.workbooks")}>
      <For each={props.others}>
        {(one) => (
          <PickerItem
            title={titleOf(one)}
            end={format.date(one.changed.slice(0, 10))}
            choose={choose(() => void openWorkbook(workspace, one.id))}
          />
        )}
      </For>
      <PickerItem title={t("scenarios.allWorkbooks")} choose={choose(openWorkbooks)} />
      <PickerChoice
        title={t("edited.emptyTitle")}
        note={t("edited.emptyNote")}
        isOpen={workspace.preset() === EMPTY_PRESET && workspace.isPristine()}
        choose={choose(workspace.openEmpty)}
      />
    </PickerGroup>
  );
}

/** What a workbook of the list is called. Tracked. */
function useWorkbookTitle(): (one: Pick<Listed, "title" | "preset">) => string {
  const { t } = useLearned(editedEnglish);
  const words = usePresetWords();
  return ({ title, preset }) => {
    const published = presets.find(({ name }) => name === preset);
    return title ?? (published === undefined ? t("edited.ownTitle") : words(published).title);
  };
}
