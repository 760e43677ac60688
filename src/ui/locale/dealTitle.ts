/** What the open deal is called: its title as the workbook has it, or in the page's language. */
import type { Accessor } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { useLocale } from "./context.tsx";

export function useDealTitle(): Accessor<string> {
  const { calculation, preset, title } = useWorkspace();
  const { t, pack } = useLocale();
  return () =>
    title() ||
    (preset() === EMPTY_PRESET
      ? t(calculation.sheet.workbook.variables.length === 0 ? "edited.emptyTitle" : "edited.ownTitle")
      : pack()?.deal.presets[preset()]?.title) ||
    calculation.sheet.workbook.title;
}
