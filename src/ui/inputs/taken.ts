/** Items of an input whose figure is not used, because they take what the others leave. */
import { type CellName, cellAt, variableNamed } from "../../engine/index.ts";
import { takenItems } from "../../model/takenItems.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { builtInName } from "../builtIn.ts";

/** The cell that is in force instead of an input's item; undefined where the input itself is. Tracked. */
export function takenCell({ sheet, given }: LiveCalculation, place: CellName): number | undefined {
  const item = place.items[0];
  const name = builtInName(sheet, place.variable);
  const taken = takenItems.find((it) => it.variable === name && it.item === item);
  if (taken === undefined || item === undefined) return undefined;
  const { while: choice } = taken;
  if (choice !== undefined) {
    const options = variableNamed(sheet, choice.variable)?.choices;
    const cell = cellAt(sheet, choice.variable);
    if (cell === undefined || options?.[given(cell)] !== choice.is) return undefined;
  }
  return cellAt(sheet, taken.shown, place.items);
}
