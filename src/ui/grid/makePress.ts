/** What the keys do while the focus is in the grid and nothing is edited. */
import type { Actions } from "./createActions.ts";
import type { Editor } from "./createEditor.ts";
import type { Grid } from "./createGrid.ts";
import { foldAt } from "./createPointer.ts";
import { type Asked, askedBy } from "./gridKeys.ts";

export function makePress(grid: Grid, editor: Editor, actions: Actions): (event: KeyboardEvent) => void {
  const act = (what: "edit" | "clear" | "block" | "collapse"): void => {
    if (what === "edit") editor.begin();
    if (what === "clear") actions.clear();
    if (what === "block") grid.selectBlock();
    if (what === "collapse" && !grid.collapse()) {
      const slot = grid.slot();
      if (slot !== undefined) editor.giveUp(slot);
    }
  };
  const fold = (asked: Asked): boolean => {
    const spot = grid.slot()?.spot;
    if (spot?.part !== "section") return false;
    if ("type" in asked && asked.type === " ") foldAt(grid, spot.section);
    else if ("move" in asked && asked.move.to === "left") grid.fold(spot.section, true);
    else if ("move" in asked && asked.move.to === "right") grid.fold(spot.section, false);
    else return false;
    return true;
  };
  return (event) => {
    const asked = askedBy(event);
    if (asked === undefined) return;
    // What composes a sign must go on in the field that opens for it.
    if (event.key !== "Dead" && event.key !== "Process") event.preventDefault();
    if (fold(asked)) return;
    if ("move" in asked) grid.move(asked.move, asked.isExtending);
    else if ("page" in asked) grid.page(asked.page, asked.isExtending);
    else if ("act" in asked) act(asked.act);
    else editor.begin(asked.type);
  };
}
