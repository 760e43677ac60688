/** What goes into a link: the open scenario alone, or all of the workbook. */
import type { DealState } from "../../document/dealState.ts";
import type { Calculation, Workbook } from "../../engine/index.ts";
import { canDeflate } from "../../io/deflate.ts";
import { type KeptWorkbook, keptOf } from "../../io/keptWorkbook.ts";
import { writeLink } from "../../io/shareLink.ts";
import { mainResults } from "./mainResults.ts";

export type Scope = "open" | "all";

/** The state without scenarios that are not open, where those are not wanted. */
export function inScope(state: DealState, scope: Scope): DealState {
  if (scope === "all") return state;
  return { ...state, scenarios: state.scenarios.filter(({ name }) => name === state.scenario) };
}

export type Shared =
  | { readonly address: string }
  | { readonly tooLong: number }
  | { readonly unsupported: true };

/** The whole address of a link; `page` is that of the page without its "#". */
export async function shareLink(
  state: DealState,
  base: Workbook,
  calculation: Calculation,
  { by, page }: { readonly by: string; readonly page: string },
): Promise<Shared> {
  if (!canDeflate()) return { unsupported: true };
  const kept: KeptWorkbook = keptOf(state, base);
  const written = await writeLink(kept, by.trim(), mainResults(calculation));
  return "fragment" in written ? { address: `${page}#${written.fragment}` } : written;
}
