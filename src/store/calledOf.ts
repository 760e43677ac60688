/** What a document is called: as the page has it, or by its own title. */
import type { DealState } from "../document/dealState.ts";
import type { KeepingHost } from "./createKeeping.ts";

export const calledOf = (host: Pick<KeepingHost, "titleOf" | "workbookOf">, state: DealState): string =>
  host.titleOf(state) ?? state.title ?? host.workbookOf(state.preset)?.title ?? state.preset;
