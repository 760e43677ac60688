/** Opens a document from elsewhere as one step; what was open is kept before. */
import type { DealState } from "../../document/dealState.ts";
import { useWorkspace } from "../../store/context.ts";

export function useOpenState(): (state: DealState) => Promise<void> {
  const workspace = useWorkspace();
  return async (state) => {
    workspace.commit();
    await workspace.keeping.flush();
    if (state.workbook !== undefined) await workspace.prepare();
    workspace.open(state);
    // What had the focus may have gone with what was open.
    if (document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
  };
}
