/** What stands above the columns where the sheet itself was edited: as ever, but for the parts whose variables are gone. */
import "./deal.css";
import { type Component, createComponent, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET, OWN_PRESET } from "../../store/dealState.ts";
import { Founded, Reading } from "../headline/OtherReading.tsx";
import type { InputFilter } from "../inputs/createInputFilter.ts";
import { KeyFigures } from "../KeyFigures.tsx";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { PictureSwitch } from "../network/PictureSwitch.tsx";
import { DealNote } from "../presets/DealNote.tsx";
import { PresetPicker } from "../presets/PresetPicker.tsx";
import { Needing } from "./Needing.tsx";
import { HEADLINE, OTHER_READING } from "./needs.ts";
import { Unplaced } from "./Unplaced.tsx";
import { useUsable } from "./useUsable.ts";

export interface EditedLeadProps {
  /** Parts of the first piece that load this one. */
  readonly headline: Component;
  readonly loop: Component;
  readonly filter: InputFilter;
  readonly theme: "light" | "dark";
}

export function EditedLead(props: EditedLeadProps) {
  const { calculation, preset } = useWorkspace();
  const usable = useUsable();
  return (
    <Show when={calculation.isWhole}>
      <Show when={preset() !== EMPTY_PRESET} fallback={<EmptyLead />}>
        <section class="lead" aria-labelledby="headline-title">
          <div class="lead-words">
            <PresetPicker />
            <Needing part="headline" of={HEADLINE}>
              {createComponent(props.headline, {})}
            </Needing>
            <div class="asides">
              <Show when={usable.has(...OTHER_READING)}>
                <Reading />
              </Show>
              <Founded filter={props.filter} />
            </div>
            <DealNote />
          </div>
          <div class="lead-picture">
            <PictureSwitch loop={props.loop} theme={props.theme} />
          </div>
        </section>
        <KeyFigures />
      </Show>
    </Show>
  );
}

const openSheet = (): void => {
  window.location.hash = "#sheet";
};

/** Of a sheet begun empty: its title, and where the deal is. */
function EmptyLead() {
  const { t } = useLearned(editedEnglish);
  const { calculation, openPreset } = useWorkspace();
  return (
    <section class="lead-own" aria-labelledby="headline-title">
      <PresetPicker />
      <Show when={calculation.sheet.workbook.variables.length === 0}>
        <p class="lead-nothing">
          {t("edited.noVariables")}{" "}
          <button type="button" class="link" onClick={openSheet}>
            {t("edited.openSheet")}
          </button>
        </p>
      </Show>
      <Unplaced openSheet={openSheet} />
      <p class="note">
        {t("edited.ownLead")}{" "}
        <button type="button" class="link" onClick={() => openPreset(OWN_PRESET)}>
          {t("edited.openDeal")}
        </button>
      </p>
    </section>
  );
}
