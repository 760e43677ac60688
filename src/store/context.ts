/** The workspace of the page, for every component below the provider. */
import { createContext, useContext } from "solid-js";
import type { Workspace } from "./createWorkspace.ts";

export const WorkspaceContext = createContext<Workspace>();

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error("useWorkspace needs a WorkspaceContext.Provider above it.");
  return workspace;
}
