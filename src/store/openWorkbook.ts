/** Opens a workbook of this browser in the page's workspace, as one step. */
import type { Workspace } from "./createWorkspace.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";

/** False where it cannot be opened: why is told among what is said of keeping. */
export async function openWorkbook(workspace: Workspace, id: string): Promise<boolean> {
  const { keeping } = workspace;
  const library = keeping.library();
  if (library === undefined) return false;
  await keeping.flush();
  const opened = await library.open(id, publishedWorkbook);
  if ("problem" in opened) {
    const { problem } = opened;
    for (const said of keeping.news()) if (said.kind === problem.kind) keeping.dismiss(said);
    keeping.tell(problem);
    return false;
  }
  if (opened.state.workbook !== undefined) await workspace.prepare();
  workspace.open(opened.state);
  for (const news of opened.news) keeping.tell(news);
  return true;
}
