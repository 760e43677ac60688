/** Brings the whole deal to a workspace that began with a part of it. */
import type { Workspace } from "../store/createWorkspace.ts";
import { createDealSheets } from "../store/dealSheets.ts";
import { explainer } from "../store/explainer.ts";
import { browserLibrary } from "../store/library.ts";

const sheets = createDealSheets();

/** Done when it is calculated; at once where it has been before. */
export async function completeDeal({ calculation, complete }: Workspace): Promise<void> {
  if (!calculation.isWhole) await complete({ explainer, sheets, library: browserLibrary() });
}
