/** The id of an input's control where it is shown: one control of an input is the one to jump to, others are only listed. */
import { createContext, useContext } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { presentName } from "../builtIn.ts";
import { idOf } from "../jump.ts";

/** True below what lists inputs that have their own place elsewhere on the page. */
export const ListedContext = createContext(false);

/** Ids go by the name that a variable has now, whichever name it is asked by. */
export function useControlId(): (place: CellName) => string {
  const isListed = useContext(ListedContext);
  const idAt = useInputId();
  return (place) => (isListed ? `listed-${idAt(place)}` : idAt(place));
}

/** The id of an input's own control. */
export function useInputId(): (place: CellName) => string {
  const { calculation } = useWorkspace();
  return ({ variable, items }) => idOf({ variable: presentName(calculation.sheet, variable), items });
}
