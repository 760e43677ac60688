/** A workbook as a file, handed to the browser. */
import type { DealState } from "../../document/dealState.ts";
import { writeDealFile } from "../../io/dealFile.ts";
import { workbookFileName } from "../../io/fileName.ts";
import { readKept } from "../../io/keptWorkbook.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";
import { download } from "../export/download.ts";

/** What is open; `title` is what the page calls it. */
export function downloadWorkbook(workspace: Pick<Workspace, "commit" | "state">, title: string): void {
  workspace.commit();
  downloadState(workspace.state(), title);
}

/** A workbook as this browser keeps it; where it cannot be read, that itself, so that nothing is lost. */
export function downloadKept(kept: unknown, title: string): void {
  const reading = readKept(kept, "", publishedWorkbook);
  if ("state" in reading) downloadState(reading.state, title);
  else save(JSON.stringify(kept, null, 2), title);
}

function downloadState(state: DealState, title: string): void {
  const base = publishedWorkbook(state.preset);
  if (base !== undefined) save(writeDealFile(state, base), title);
}

const save = (text: string, title: string): void =>
  download(workbookFileName(title), new Blob([text], { type: "application/json" }));
