/** The title that a sheet of one's own came with is what a person calls it: everything that names a workbook goes by that. */
import { type DealState, MAX_NAME } from "../document/dealState.ts";
import { cutText } from "../document/plainText.ts";
import type { Workbook } from "../engine/index.ts";

/** `base` is the empty sheet that it began as, or a published deal, whose edited sheet keeps its title. */
export function withOwnTitle<T extends Pick<DealState, "title" | "workbook">>(state: T, base?: Workbook): T {
  const { title, workbook } = state;
  if (workbook === undefined || base === undefined || base.variables.length > 0) return state;
  const own = cutText(workbook.title.trim(), MAX_NAME);
  const isTitled = title === undefined && own !== "" && own !== base.title;
  return { ...state, ...(isTitled && { title: own }), workbook: { ...workbook, title: base.title } };
}
