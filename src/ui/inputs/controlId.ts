/** The id of an input's control where it is shown: one control of an input is the one to jump to, others are only listed. */
import { createContext, useContext } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { idOf } from "../jump.ts";

/** True below what lists inputs that have their own place elsewhere on the page. */
export const ListedContext = createContext(false);

export function useControlId(): (place: CellName) => string {
  const isListed = useContext(ListedContext);
  return (place) => (isListed ? `listed-${idOf(place)}` : idOf(place));
}
