import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/document/contents.ts";
import { openScenario, saveScenario } from "../../src/document/scenarios.ts";
import { cellAt, type Sheet } from "../../src/engine/index.ts";
import { createSheets, type Sheets } from "../../src/store/createSheets.ts";
import { type Begun, createWorkspace } from "../../src/store/createWorkspace.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { explainer } from "../../src/store/explainer.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };
const company = { variable: "company", items: [] };

/** The small sheet as it is, and at half the price in the deal "cheap". */
const createSmallSheets = (sheet: Sheet): Sheets =>
  createSheets(sheet, (preset) => {
    const { workbook } = sheet;
    if (preset !== "cheap") return workbook;
    const variables = workbook.variables.map((variable) =>
      variable.name === "price" ? { ...variable, input: 5 } : variable,
    );
    return { ...workbook, variables };
  });

function setUp(begun?: Begun) {
  const sheet = smallSheet();
  const sheets = createSmallSheets(sheet);
  const workspace = createRoot(() =>
    createWorkspace(sheet, { ...(begun && { begun }), schedule: (run) => run() }),
  );
  const amount = (variable: string): number =>
    workspace.calculation.value(sheet.variables.get(variable)?.first ?? -1);
  return { workspace, amount, sheet, sheets };
}

describe("a workspace", () => {
  test("calculates with what is set, in the variable's unit", () => {
    const { workspace, amount } = setUp();
    workspace.set(price, 20);
    expect(workspace.override(price)).toBe(20);
    expect(amount("cost")).toBe(8e9);
  });

  test("undoes a drag as one step, and redoes it", () => {
    const { workspace, amount } = setUp();
    for (let value = 11; value <= 30; value += 1) workspace.set(price, value);
    workspace.commit();
    expect(amount("cost")).toBe(12e9);
    workspace.undo();
    expect(amount("cost")).toBe(4e9);
    expect(workspace.canUndo()).toBe(false);
    workspace.redo();
    expect(amount("cost")).toBe(12e9);
  });

  test("resets one place, one variable, and all, each as one step that can be undone", () => {
    const { workspace, amount } = setUp();
    workspace.set(price, 20);
    workspace.commit();
    workspace.set(fund, 30);
    workspace.commit();
    workspace.reset(price);
    expect(workspace.overrides()).toEqual({ stake: { Fund: 30 } });
    workspace.undo();
    workspace.resetAll();
    expect(workspace.isChanged()).toBe(false);
    expect(amount("cost")).toBe(4e9);
    workspace.undo();
    expect(workspace.overrides()).toEqual({ price: 20, stake: { Fund: 30 } });
    expect(amount("cost")).toBe(8e9);
  });

  test("takes a drag back without a step to undo", () => {
    const { workspace, amount } = setUp();
    workspace.set(price, 30);
    workspace.cancel();
    expect(amount("cost")).toBe(4e9);
    expect(workspace.canUndo()).toBe(false);
    expect(workspace.steps()).toBe(0);
  });

  test("keeps texts beside numbers", () => {
    const { workspace } = setUp();
    expect(workspace.text("company")).toBe("Acme");
    workspace.set(company, "Initech");
    workspace.commit();
    expect(workspace.text("company")).toBe("Initech");
    expect(workspace.texts()).toEqual({ company: "Initech" });
    workspace.undo();
    expect(workspace.text("company")).toBe("Acme");
  });

  test("counts a step where something was finished, and none where nothing was", () => {
    const { workspace } = setUp();
    workspace.commit();
    expect(workspace.steps()).toBe(0);
    workspace.set(price, 20);
    workspace.commit();
    workspace.undo();
    expect(workspace.steps()).toBe(2);
  });
});

describe("a published deal", () => {
  test("opens as one step, and the changes of before come back with undo", () => {
    const { workspace, amount, sheets } = setUp();
    void workspace.complete({ explainer, sheets });
    workspace.set(price, 20);
    workspace.openPreset("cheap");
    expect(workspace.preset()).toBe("cheap");
    expect(amount("cost")).toBe(2e9);
    expect(workspace.isChanged()).toBe(false);
    workspace.set(price, 10);
    workspace.commit();
    expect(amount("cost")).toBe(4e9);
    workspace.undo();
    workspace.undo();
    expect(amount("cost")).toBe(8e9);
    expect(workspace.overrides()).toEqual({ price: 20 });
    workspace.redo();
    expect(amount("cost")).toBe(2e9);
  });
});

const costIs =
  (formula: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const variables = workbook.variables.map((variable) =>
      variable.name === "cost" ? { ...variable, formula } : variable,
    );
    const done = { did: "changed", variable: "cost", field: "formula", from: "", to: formula } as const;
    return { contents: { ...contents, workbook: { ...workbook, variables } }, done };
  };

describe("an edit of the workbook", () => {
  test("waits for what builds sheets, and then is calculated at once, undone and redone", async () => {
    const { workspace, amount, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    expect(workspace.change(costIs("price * 2"))?.key).toBe("not_ready");
    await workspace.prepare();
    workspace.set(price, 20);
    expect(workspace.change(costIs("price * 2"))).toBeUndefined();
    expect(amount("cost")).toBe(40e9);
    expect(workspace.isChanged()).toBe(true);
    workspace.undo();
    expect(amount("cost")).toBe(8e9);
    workspace.redo();
    expect(amount("cost")).toBe(40e9);
    expect(workspace.history()).toHaveLength(2);
  });

  test("keeps a broken formula, whose cell and dependents have no value", async () => {
    const { workspace, amount, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    await workspace.prepare();
    workspace.change(costIs("prise * 2"));
    const cell = cellAt(workspace.calculation.sheet, "cost") ?? -1;
    expect(amount("cost")).toBeNaN();
    expect(workspace.calculation.error(cell)?.kind).toBe("unknown_name");
    expect(workspace.contents().workbook.variables.find(({ name }) => name === "cost")?.formula).toBe(
      "prise * 2",
    );
  });

  test("makes what holds cells anew only where cells have moved or formulas changed", async () => {
    const { workspace, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    await workspace.prepare();
    workspace.set(price, 20);
    workspace.commit();
    expect(workspace.generation()).toBe(0);
    workspace.change(costIs("price * 2"));
    expect(workspace.generation()).toBe(1);
  });

  test("is told of by the names that the page's screens know renamed inputs by", async () => {
    const { workspace, amount, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    await workspace.prepare();
    workspace.change((contents) => ({
      contents: {
        ...contents,
        workbook: {
          ...contents.workbook,
          variables: contents.workbook.variables.map((variable) => {
            if (variable.name === "price") return { ...variable, name: "fee", builtIn: "price" };
            return {
              ...variable,
              ...(variable.formula && { formula: variable.formula.replace("price", "fee") }),
            };
          }),
        },
      },
      done: { did: "renamed", noun: "variable", from: "price", to: "fee" },
    }));
    workspace.set(price, 20);
    expect(workspace.overrides()).toEqual({ fee: 20 });
    expect(workspace.override(price)).toBe(20);
    expect(amount("cost")).toBe(8e9);
    workspace.reset(price);
    expect(amount("cost")).toBe(4e9);
  });
});

describe("a scenario", () => {
  test("needs nothing that builds sheets, and is calculated when it is opened", () => {
    const { workspace, amount } = setUp();
    workspace.set(price, 20);
    expect(workspace.change(saveScenario("High"))).toBeUndefined();
    expect([workspace.scenario(), workspace.isEdited(), workspace.isPristine()]).toEqual([
      "High",
      false,
      false,
    ]);
    workspace.change(openScenario(undefined, "Kept"));
    expect(amount("cost")).toBe(4e9);
    workspace.change(openScenario("High", "Kept"));
    expect(amount("cost")).toBe(8e9);
    expect(workspace.scenarios()).toEqual([{ name: "High", overrides: { price: 20 } }]);
  });
});

describe("a workspace that begins with a workbook that was kept", () => {
  const kept = { ...unchanged("cheap"), title: "Mine", overrides: { price: 20, stake: { Fund: 30 } } };

  test("has its values, its name and nothing to undo", () => {
    const { workspace, amount } = setUp({ state: kept });
    expect(amount("cost")).toBe(8e9);
    expect([workspace.id(), workspace.title(), workspace.preset()]).toEqual([kept.id, "Mine", "cheap"]);
    expect([workspace.canUndo(), workspace.isPristine()]).toEqual([false, false]);
  });

  test("says which inputs the sheet does not have, once the sheet is whole", async () => {
    const { workspace, amount, sheets } = setUp({ state: { ...kept, overrides: { gone: 1, price: 20 } } });
    expect(amount("cost")).toBe(8e9);
    expect(workspace.keeping.news()).toEqual([]);
    await workspace.complete({ explainer, sheets });
    expect(workspace.keeping.news()).toEqual([{ kind: "dropped", inputs: ["gone"] }]);
  });

  test("waits with what is changed for the library, and says where there is none", async () => {
    const { workspace, sheets } = setUp({ state: kept });
    workspace.set(price, 21);
    workspace.commit();
    expect(workspace.keeping.state()).toBe("waiting");
    await workspace.complete({ explainer, sheets });
    expect(workspace.keeping.state()).toBe("off");
  });
});
