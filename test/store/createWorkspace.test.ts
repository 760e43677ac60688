import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { buildSheet, cellAt, rebase, type Sheet } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { createWorkspace } from "../../src/store/createWorkspace.ts";
import type { DealSheets } from "../../src/store/dealSheets.ts";
import { type Shape, shapeKey } from "../../src/store/dealState.ts";
import { explainer } from "../../src/store/explainer.ts";
import type { Storage } from "../../src/store/savedInputs.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };
const company = { variable: "company", items: [] };

/** The small sheet as it is, at half the price in the deal "cheap", and with holders added. */
function createSmallSheets(sheet: Sheet): DealSheets {
  const built = new Map<string, Sheet>();
  const variables = sheet.workbook.variables.map((variable) =>
    variable.name === "price" ? { ...variable, input: 5 } : variable,
  );
  const sheetOf = (shape: Shape): Sheet | undefined => {
    if (Object.keys(shape.added).length > 0) return built.get(shapeKey(shape));
    return shape.preset === "cheap" ? rebase(sheet, { ...sheet.workbook, variables }) : sheet;
  };
  return {
    sheetOf,
    build: async (shape) => {
      const dimensions = sheet.workbook.dimensions.map((dimension) => ({
        ...dimension,
        items: [...dimension.items, ...(shape.added[dimension.name] ?? [])],
      }));
      built.set(shapeKey(shape), buildSheet({ ...sheet.workbook, dimensions }, parseFormula));
      return sheetOf(shape) as Sheet;
    },
  };
}

function setUp(kept = new Map<string, string>()) {
  const storage: Storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const sheet = smallSheet();
  const sheets = createSmallSheets(sheet);
  const workspace = createRoot(() => createWorkspace(sheet, { storage, schedule: (run) => run() }));
  const amount = (variable: string): number =>
    workspace.calculation.value(sheet.variables.get(variable)?.first ?? -1);
  return { workspace, amount, storage, kept, sheet, sheets };
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

  test("is there again after a reload, with what was changed in it", () => {
    const first = setUp();
    void first.workspace.complete({ explainer, sheets: first.sheets });
    first.workspace.openPreset("cheap");
    first.workspace.set({ variable: "part", items: [] }, 50);
    first.workspace.save();
    const second = setUp(first.kept);
    void second.workspace.complete({ explainer, sheets: second.sheets });
    expect(second.workspace.preset()).toBe("cheap");
    expect(second.amount("cost")).toBe(2.5e9);
  });
});

describe("an item of the user's own", () => {
  const bank = { variable: "stake", items: ["Bank"] };

  test("can be added, given values, and removed, each as one step", async () => {
    const { workspace, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    expect(await workspace.addItem("holders", " Bank ")).toBeUndefined();
    expect(workspace.added("holders")).toEqual(["Bank"]);
    workspace.set(bank, 5);
    const { sheet } = workspace.calculation;
    expect(workspace.calculation.value(cellAt(sheet, "stake", ["Bank"]) ?? -1)).toBe(0.05);
    await workspace.removeItem("holders", "Bank");
    expect(workspace.overrides()).toEqual({});
    expect(cellAt(workspace.calculation.sheet, "stake", ["Bank"])).toBeUndefined();
    workspace.undo();
    expect(workspace.override(bank)).toBe(5);
    expect(workspace.calculation.value(cellAt(workspace.calculation.sheet, "stake", ["Bank"]) ?? -1)).toBe(
      0.05,
    );
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["fund", "double"],
    ["x".repeat(41), "long"],
  ])("is refused where its name is “%s”", async (name, complaint) => {
    const { workspace, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    expect(await workspace.addItem("holders", name)).toBe(complaint);
    expect(workspace.canUndo()).toBe(false);
  });

  test("is refused where what builds its sheet cannot be loaded, and the deal stands without it", async () => {
    const { workspace, sheets, kept } = setUp();
    await workspace.complete({ explainer, sheets });
    await workspace.addItem("holders", "Bank");
    workspace.set(bank, 5);
    workspace.save();
    const offline: DealSheets = {
      sheetOf: (shape) => (Object.keys(shape.added).length > 0 ? undefined : sheets.sheetOf(shape)),
      build: async (shape) => {
        if (Object.keys(shape.added).length > 0) throw new Error("The piece could not be loaded.");
        return sheets.build(shape);
      },
    };
    const again = setUp(kept);
    await again.workspace.complete({ explainer, sheets: offline });
    expect(again.amount("cost")).toBe(4e9);
    expect(again.workspace.saving().dropped).toEqual(['stake["Bank"]']);
    expect(await again.workspace.addItem("holders", "Fund 2")).toBe("unavailable");
    expect(again.workspace.added("holders")).toEqual(["Bank"]);
  });

  test("is refused where there are eight already", async () => {
    const { workspace, sheets } = setUp();
    await workspace.complete({ explainer, sheets });
    for (let i = 1; i <= 8; i += 1) expect(await workspace.addItem("holders", `Bank ${i}`)).toBeUndefined();
    expect(await workspace.addItem("holders", "Bank 9")).toBe("many");
  });
});

describe("a workspace in the browser", () => {
  test("is there again after a reload", () => {
    const first = setUp();
    first.workspace.set(price, 20);
    first.workspace.set(fund, 30);
    expect(first.workspace.saving().state).toBe("waiting");
    first.workspace.save();
    expect(first.workspace.saving().state).toBe("saved");
    const second = setUp(first.kept);
    expect(second.workspace.overrides()).toEqual({ price: 20, stake: { Fund: 30 } });
    expect(second.amount("cost")).toBe(8e9);
    expect(second.workspace.canUndo()).toBe(false);
  });

  test("says which saved inputs it does not know", () => {
    const kept = new Map([["loopsheet.inputs", '{"version":1,"overrides":{"gone":1,"price":20}}']]);
    const { workspace, amount, sheets } = setUp(kept);
    expect(amount("cost")).toBe(8e9);
    void workspace.complete({ explainer, sheets });
    expect(workspace.saving().dropped).toHaveLength(1);
    expect(workspace.saving().dropped[0]).toContain("gone");
  });

  test("says when it cannot save", () => {
    const { sheet, storage } = setUp();
    const full = () => {
      throw new Error("QuotaExceededError");
    };
    const workspace = createWorkspace(sheet, {
      storage: { ...storage, setItem: full },
      schedule: (run) => run(),
    });
    workspace.set(price, 20);
    workspace.save();
    expect(workspace.saving().state).toBe("failed");
    expect(createWorkspace(sheet, { storage: undefined, schedule: (run) => run() }).saving().state).toBe(
      "off",
    );
  });
});
