/** Runs a function where components run: with the deal's workspace and a language, without a page. */
import { createComponent, createRoot, untrack } from "solid-js";
import { WorkspaceContext } from "../../src/store/context.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { createWorkspace, type Workspace } from "../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { explainer } from "../../src/store/explainer.ts";
import type { Language } from "../../src/ui/format.ts";
import { createLocale, LocaleProvider } from "../../src/ui/locale/context.tsx";
import { dutchPack } from "../../src/ui/locale/dutchPack.ts";
import { english } from "../../src/ui/locale/english.ts";

export function insideDeal<T>(run: (workspace: Workspace) => T, language: Language = "en"): T {
  const found: T[] = [];
  createRoot(() => {
    const workspace = createWorkspace(createStartSheet(), { schedule: (apply) => apply() });
    void workspace.complete({ explainer, sheets: createDealSheets() });
    const pack = language === "nl" ? dutchPack : undefined;
    const locale = createLocale(
      () => language,
      () => pack?.dictionary ?? english,
      () => pack,
    );
    createComponent(WorkspaceContext.Provider, {
      value: workspace,
      get children() {
        return createComponent(LocaleProvider, {
          locale,
          get children() {
            // What is read here is not followed: the function runs once, whatever it changes.
            found.push(untrack(() => run(workspace)));
            return null;
          },
        });
      },
    });
  });
  const [result] = found;
  if (found.length === 0) throw new Error("The function was not run.");
  return result as T;
}

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
