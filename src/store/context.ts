/** What every component below a provider can ask for: the workspace of the page, and what is wrong in it. */
import { type Accessor, createContext, useContext } from "solid-js";
import type { ProblemAt } from "./createProblems.ts";
import type { Workspace } from "./createWorkspace.ts";

export const WorkspaceContext = createContext<Workspace>();

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error("useWorkspace needs a WorkspaceContext.Provider above it.");
  return workspace;
}

export const ProblemsContext = createContext<Accessor<readonly ProblemAt[]>>(() => []);

/** Checks that do not hold; none where nobody looks for them. */
export const useProblems = (): Accessor<readonly ProblemAt[]> => useContext(ProblemsContext);
