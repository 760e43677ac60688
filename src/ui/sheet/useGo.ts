/** Ways from what stands beside the grid into the grid and the formula bar. */
import type { CellName } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useSheetView } from "./createSheetView.ts";

export interface Go {
  /** Puts the spot on a cell, and the focus in the grid. */
  to(place: CellName): void;
  /** The same, ready to be changed: a formula in the formula bar, an input in the grid. */
  toEdit(place: CellName): void;
  /** Whether the sheet has such a variable. Tracked. */
  knows(variable: string): boolean;
}

export function useGo(): Go {
  const view = useSheetView();
  const { calculation } = useWorkspace();
  /** Of a variable over items that are not said, the first cell. */
  const whole = ({ variable, items }: CellName): CellName => {
    const dimensions = calculation.sheet.variables.get(variable)?.dimensions ?? [];
    if (items.length === dimensions.length) return { variable, items };
    return { variable, items: dimensions.map((one) => one.items[0] ?? "") };
  };
  const to = (place: CellName): void => {
    view.goTo(whole(place));
    view.focusGrid();
  };
  return {
    to,
    toEdit: (place) => {
      const formula = calculation.sheet.variables.get(place.variable)?.variable.formula;
      if (formula === undefined) {
        to(place);
        return;
      }
      view.goTo(whole(place), "formula");
      view.type();
    },
    knows: (variable) => calculation.sheet.variables.has(variable),
  };
}
