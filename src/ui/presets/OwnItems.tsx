/** What of one's own can be opened: other workbooks of this browser, a file, an empty sheet. */
import { For } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { openWorkbook } from "../../store/openWorkbook.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openFile } from "../share/openFile.ts";
import { createWorkbooks, type ShownWorkbook } from "../workbooks/createWorkbooks.ts";
import { openWorkbooks } from "../workbooks/opened.ts";
import { PickerGroup } from "./PickerGroup.tsx";
import { PickerChoice, PickerItem } from "./PickerItem.tsx";

/** Most other workbooks that are listed: those changed last. */
const MOST = 4;

export function OwnItems(props: { readonly close: () => void }) {
  const { t, format } = useLearned(scenariosEnglish, editedEnglish);
  const workspace = useWorkspace();
  const workbooks = createWorkbooks();
  const others = (): readonly ShownWorkbook[] => {
    const list = workbooks();
    if (typeof list === "string") return [];
    return list
      .filter(({ isOpen, isDeleted, problem }) => !isOpen && !isDeleted && problem === undefined)
      .slice(0, MOST);
  };
  const choose = (open: () => void) => (): void => {
    props.close();
    open();
  };
  return (
    <PickerGroup title={t("scenarios.workbooks")}>
      <For each={others()}>
        {({ id, name, changed }) => (
          <PickerItem
            title={name}
            end={format.date(changed)}
            choose={choose(() => void openWorkbook(workspace, id))}
          />
        )}
      </For>
      <PickerItem title={t("scenarios.allWorkbooks")} choose={choose(openWorkbooks)} />
      <PickerItem title={t("scenarios.openFile")} choose={choose(openFile)} />
      <PickerChoice
        title={t("edited.emptyTitle")}
        note={t("edited.emptyNote")}
        isOpen={workspace.preset() === EMPTY_PRESET && workspace.isPristine()}
        choose={choose(workspace.openEmpty)}
      />
    </PickerGroup>
  );
}
