/** Any sequence of edits undone gives the identical document and the identical figures; redone, those of before the undoing. */
import fc from "fast-check";
import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { Change } from "../../src/document/contents.ts";
import { addDimension, addItem, deleteItem, renameItem, setYears } from "../../src/document/dimensions.ts";
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  moveScenario,
  openScenario,
  renameScenario,
  saveScenario,
} from "../../src/document/scenarios.ts";
import { addSection, moveSection } from "../../src/document/sections.ts";
import { changeSettings } from "../../src/document/settings.ts";
import {
  addVariable,
  changeVariable,
  deleteVariables,
  duplicateVariable,
  moveVariable,
  renameVariable,
  setValue,
} from "../../src/document/variables.ts";
import { valueAt } from "../../src/engine/index.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { createWorkspace, type Workspace } from "../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { explainer } from "../../src/store/explainer.ts";

const names = [
  "roundSize",
  "valuation",
  "chipSpendShare",
  "hardwareRevenue",
  "supplierOwnership",
  "fresh",
  "grossMargin",
];
const name = fc.constantFrom(...names);

/** An edit of the deal, or a value set as the page sets it. Some are refused; then nothing changes. */
const step: fc.Arbitrary<(workspace: Workspace) => void> = fc.oneof(
  fc.tuple(name, fc.integer({ min: 1, max: 99 })).map(([variable, value]) => (workspace: Workspace) => {
    if (workspace.calculation.variable(variable)?.formula !== undefined) return;
    workspace.set({ variable, items: [] }, value);
    workspace.commit();
  }),
  fc.constantFrom<(workspace: Workspace) => void>(
    (workspace) => workspace.resetAll(),
    (workspace) => workspace.openPreset("closed-2026-03"),
    (workspace) => workspace.openEmpty(),
    (workspace) => void workspace.rename("Mine"),
    (workspace) => workspace.undo(),
    (workspace) => workspace.redo(),
  ),
  fc
    .oneof<fc.Arbitrary<Change>[]>(
      name.map((one) => addVariable({ name: one, formula: "1 + 1" })),
      fc.tuple(name, name).map(([from, to]) => renameVariable(from, `${to}X`)),
      name.map((one) => deleteVariables([one])),
      name.map((one) => duplicateVariable(one)),
      fc.tuple(name, fc.constantFrom(-1 as const, 1 as const)).map(([one, by]) => moveVariable(one, by)),
      fc
        .tuple(name, fc.constantFrom("roundSize * 2", "prise +", "valuation / roundSize", "35 $B"))
        .map(([one, formula]) => changeVariable(one, { formula })),
      name.map((one) => changeVariable(one, { unit: "$M" })),
      name.map((one) => changeVariable(one, { pinned: true, label: "Mine" })),
      name.map((one) => setValue({ variable: one, items: [] }, 7, { overFormulas: true })),
      fc.constantFrom<Change>(
        addDimension({ name: "regions", items: ["East", "West"] }),
        addItem("holders", "Meta"),
        deleteItem("holders", "Amazon"),
        setYears("years", -3, 12),
        addSection("Mine"),
        moveSection("returns", -1),
        changeSettings({ iterations: 50 }),
      ),
      fc
        .tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("A", "B", "C"))
        .chain(([one, other]) =>
          fc.constantFrom<Change>(
            saveScenario(one),
            addScenario(one, "Kept"),
            openScenario(one, "Kept"),
            openScenario(undefined, "Kept"),
            duplicateScenario(one, other, "Kept"),
            renameScenario(one, other),
            moveScenario(one, 1),
            deleteScenario(one),
          ),
        ),
    )
    .map((change) => (workspace: Workspace) => void workspace.change(change)),
  fc.constant(
    (workspace: Workspace) =>
      void workspace.change(renameItem("holders", "Nvidia", "The supplier", workspace.parse)),
  ),
);

async function begin(): Promise<Workspace> {
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  await workspace.complete({ explainer, sheets: createDealSheets() });
  await workspace.prepare();
  return workspace;
}

/** The document and every figure, as they are now. */
const taken = ({ contents, state, calculation }: Workspace): unknown => {
  const { workbook } = contents();
  const { cells } = calculation.sheet;
  const values = Array.from({ length: cells }, (_, cell) => valueAt(calculation.current, cell));
  return { workbook, state: state(), values };
};

test("whatever is done and undone, the document and its figures are those of before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const workspace = await begin();
      const before = taken(workspace);
      for (const one of steps) one(workspace);
      const done = workspace.history().filter(({ isDone }) => isDone).length;
      const after = taken(workspace);
      for (let i = 0; i < done; i += 1) workspace.undo();
      expect(workspace.canUndo()).toBe(false);
      expect(taken(workspace)).toEqual(before);
      for (let i = 0; i < done; i += 1) workspace.redo();
      expect(taken(workspace)).toEqual(after);
      workspace.goBackTo(0);
      expect(taken(workspace)).toEqual(before);
    }),
    { numRuns: 25, seed: 20261123 },
  );
});
