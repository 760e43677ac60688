/** The workbooks of this browser that are not open, those that were changed last. */
import { useWorkspace } from "../../store/context.ts";
import type { Listed } from "../../store/records.ts";

/** Most that the picker lists. */
const MOST = 4;

/** Asks for them; none where nothing is kept. */
export function useOtherWorkbooks(): () => Promise<readonly Listed[]> {
  const { id, keeping } = useWorkspace();
  return async () => {
    const listed =
      (await keeping
        .library()
        ?.list()
        .catch(() => [])) ?? [];
    return listed
      .filter((one) => one.id !== id() && !one.isDeleted && one.problem === undefined)
      .slice(0, MOST);
  };
}
