/** The Compare tab's state around the deal, with scenarios, for tests without a page. */
import { createComponent, getOwner, type Owner, runWithOwner } from "solid-js";
import { saveScenario } from "../../../src/document/scenarios.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { type Compare, CompareProvider, createCompare } from "../../../src/ui/compare/createCompare.ts";
import type { ViewStorage } from "../../../src/ui/compare/savedView.ts";
import type { Language } from "../../../src/ui/format.ts";
import { insideDeal } from "../insideDeal.ts";

export const place = (variable: string, ...items: string[]) => ({ variable, items });

/** The cheque of Nvidia to 40 $B is a stake of 5 % of 800, instead of 30 and 3.75 %. */
export function saveBull(workspace: Workspace): void {
  workspace.set(place("cheque", "Nvidia"), 40);
  workspace.commit();
  workspace.change(saveScenario("Bull"));
}

interface Compared {
  readonly compare: Compare;
  readonly workspace: Workspace;
  /** Runs what asks for the comparison and the words around it. */
  within<T>(make: () => T): T;
}

export function compareDeal(
  options: {
    readonly language?: Language;
    readonly storage?: ViewStorage;
    /** What is done before the tab opens. */
    readonly before?: (workspace: Workspace) => void;
  } = {},
): Compared {
  const found: { compare: Compare; workspace: Workspace; owner: Owner | null }[] = [];
  insideDeal((workspace) => {
    options.before?.(workspace);
    const compare = createCompare(options.storage);
    createComponent(CompareProvider, {
      value: compare,
      get children() {
        found.push({ compare, workspace, owner: getOwner() });
        return null;
      },
    });
  }, options.language);
  const [last] = found;
  if (last === undefined) throw new Error("There is no comparison.");
  return { ...last, within: <T>(make: () => T) => runWithOwner(last.owner, make) as T };
}
