/** Everything below the sentence and the picture: loaded in a piece of its own, so that these do not wait for it. */
import "./headline/LiveField.tsx"; // typed at once into the sentence, not when its piece is there
import "./styles/body.ts";
import { createSignal, Show } from "solid-js";
import { ProblemsContext, useWorkspace } from "../store/context.ts";
import { createProblems } from "../store/createProblems.ts";
import { EMPTY_PRESET } from "../store/dealState.ts";
import { openNamed } from "../store/openNamed.ts";
import { Around } from "./Around.tsx";
import { Charts } from "./Charts.tsx";
import { CapTable } from "./capTable/CapTable.tsx";
import { completeDeal } from "./completeDeal.ts";
import { EditedLead } from "./deal/EditedLead.tsx";
import { ExportList } from "./export/ExportList.tsx";
import { MoreSentences } from "./headline/MoreSentences.tsx";
import type { InputFilter } from "./inputs/createInputFilter.ts";
import { InputPanel } from "./inputs/InputPanel.tsx";
import { useLocale } from "./locale/context.tsx";
import { editedEnglish } from "./locale/editedEnglish.ts";
import { englishBody } from "./locale/englishBody.ts";
import { englishPanels } from "./locale/englishPanels.ts";
import { kindsEnglish } from "./locale/kindsEnglish.ts";
import { PictureSwitch } from "./network/PictureSwitch.tsx";
import { Panels } from "./panels/Panels.tsx";
import { DealNote } from "./presets/DealNote.tsx";
import { PresetPicker } from "./presets/PresetPicker.tsx";
import { OwnResults } from "./results/OwnResults.tsx";
import { ResultPanel } from "./results/ResultPanel.tsx";
import { ScenarioBar } from "./scenarios/ScenarioBar.tsx";

export {
  Around,
  DealNote,
  EditedLead,
  ExportList,
  MoreSentences,
  openNamed,
  PictureSwitch,
  PresetPicker,
  ScenarioBar,
};

export function DealBody(props: { readonly filter: InputFilter; readonly theme: "light" | "dark" }) {
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const [isReady, setReady] = createSignal(calculation.isWhole);
  if (!isReady()) completeDeal(workspace).then(() => setReady(true));
  // So that what is typed after Ctrl+K finds the palette there.
  requestIdleCallback?.(() => import("./commands/CommandDialogs.tsx"));
  useLocale().learn({ ...englishBody, ...englishPanels, ...kindsEnglish, ...editedEnglish });
  return (
    <Show when={isReady()}>
      <ProblemsContext.Provider value={createProblems(calculation)}>
        <InputPanel filter={props.filter} />
        <Show when={workspace.preset() !== EMPTY_PRESET} fallback={<OwnResults />}>
          <CapTable />
          <ResultPanel />
          <Charts theme={props.theme} />
          <Panels theme={props.theme} />
        </Show>
      </ProblemsContext.Provider>
    </Show>
  );
}
