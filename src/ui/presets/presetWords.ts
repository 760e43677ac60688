/** The published deals in the page's words. */
import type { Preset } from "../../model/presets/preset.ts";
import { useLocale } from "../locale/context.tsx";

export interface PresetWords {
  readonly title: string;
  readonly note: string;
}

/** Title and note of a published deal. Tracked. */
export function usePresetWords(): (preset: Preset) => PresetWords {
  const { pack } = useLocale();
  return (preset) => pack()?.deal.presets[preset.name] ?? preset;
}
