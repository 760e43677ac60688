import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { renameVariable } from "../../src/document/variables.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { createWorkspace } from "../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { explainer } from "../../src/store/explainer.ts";
import { createLibrary } from "../../src/store/library.ts";
import { openWorkbook } from "../../src/store/openWorkbook.ts";
import { createRecords } from "../../src/store/records.ts";
import { base, freshDatabase, stateOf } from "./keptDeals.ts";

async function openWorkspace() {
  const library = createLibrary(createRecords(freshDatabase()));
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  await workspace.complete({ explainer, sheets: createDealSheets(), library });
  return { workspace, library };
}

test("a workbook opens as one step, and the one before is kept and can be gone back to", async () => {
  const { workspace, library } = await openWorkspace();
  await library.keep(stateOf("a", 122, { title: "Mine" }), base);
  workspace.set({ variable: "roundSize", items: [] }, 110);
  workspace.commit();
  const before = workspace.id();
  expect(await openWorkbook(workspace, "a")).toBe(true);
  expect([workspace.id(), workspace.title(), workspace.overrides()]).toEqual([
    "a",
    "Mine",
    { roundSize: 122 },
  ]);
  expect((await library.list()).map(({ id }) => id).toSorted()).toEqual(["a", before].toSorted());
  workspace.undo();
  expect([workspace.id(), workspace.overrides()]).toEqual([before, { roundSize: 110 }]);
});

test("an edited workbook opens with its sheet", async () => {
  const { workspace } = await openWorkspace();
  await workspace.prepare();
  expect(workspace.change(renameVariable("roundSize", "raised"))).toBeUndefined();
  const { id } = workspace.state();
  await workspace.keeping.flush();
  workspace.openPreset("closed-2026-03");
  expect(await openWorkbook(workspace, id)).toBe(true);
  expect(workspace.calculation.sheet.variables.has("raised")).toBe(true);
});

test("what cannot be opened is told of, and what is open stays", async () => {
  const { workspace } = await openWorkspace();
  const { id } = workspace.state();
  // However often it is asked for, it is said once.
  for (let i = 0; i < 2; i += 1) expect(await openWorkbook(workspace, "none")).toBe(false);
  expect(workspace.keeping.news()).toEqual([{ kind: "notFound", id: "none" }]);
  expect(workspace.id()).toBe(id);
});
