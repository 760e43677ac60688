/** What the open deal is, in a sentence or two, where it is not the one that the page begins with. */
import { Show } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { OWN_PRESET } from "../../store/dealState.ts";
import { usePresetWords } from "./presetWords.ts";

export function DealNote() {
  const { preset } = useWorkspace();
  const words = usePresetWords();
  const open = () => presets.find(({ name }) => name === preset() && name !== OWN_PRESET);
  return <Show when={open()}>{(deal) => <p class="deal-note">{words(deal()).note}</p>}</Show>;
}
