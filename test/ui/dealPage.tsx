/** Parts of the page around the built-in deal, for component tests. */
import { render } from "@solidjs/testing-library";
import axe from "axe-core";
import { createRoot, type JSX } from "solid-js";
import { ProblemsContext, WorkspaceContext } from "../../src/store/context.ts";
import { createProblems } from "../../src/store/createProblems.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { createWorkspace, type Workspace } from "../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { explainer } from "../../src/store/explainer.ts";
import type { Language } from "../../src/ui/format.ts";
import { createLocale, LocaleProvider } from "../../src/ui/locale/context.tsx";
import { dutchPack } from "../../src/ui/locale/dutchPack.ts";
import { english } from "../../src/ui/locale/english.ts";
import "../../src/ui/styles/index.ts";
import "../../src/ui/styles/body.ts";

/** A workspace of the deal that calculates at once and can explain itself; nothing is saved. */
export function createDealWorkspace(): Workspace {
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  void workspace.complete({ explainer, sheets: createDealSheets() });
  return workspace;
}

export interface Shown {
  readonly workspace: Workspace;
  readonly container: HTMLElement;
  /** All words shown, kinds of space made plain. */
  words(): string;
}

/** Shows a part of the page with the deal around it. */
export function showPart(
  part: () => JSX.Element,
  language: Language = "en",
  workspace = createDealWorkspace(),
): Shown {
  const pack = language === "nl" ? dutchPack : undefined;
  const locale = createRoot(() =>
    createLocale(
      () => language,
      () => pack?.dictionary ?? english,
      () => pack,
    ),
  );
  const problems = createRoot(() => createProblems(workspace.calculation));
  const { container } = render(() => (
    <WorkspaceContext.Provider value={workspace}>
      <LocaleProvider locale={locale}>
        <ProblemsContext.Provider value={problems}>{part()}</ProblemsContext.Provider>
      </LocaleProvider>
    </WorkspaceContext.Provider>
  ));
  return { workspace, container, words: () => plain(container.innerText) };
}

export const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What axe finds wrong: WCAG 2.2 AA and the size of targets. */
export async function violationsIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    rules: { "target-size": { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A frame, and what it brings. */
export const nextFrame = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
