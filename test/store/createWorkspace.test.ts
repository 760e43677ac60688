import { describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/store/createWorkspace.ts";
import type { Storage } from "../../src/store/savedInputs.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };
const company = { variable: "company", items: [] };

function setUp(kept = new Map<string, string>()) {
  const storage: Storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const sheet = smallSheet();
  const workspace = createWorkspace(sheet, { storage, schedule: (run) => run() });
  const amount = (variable: string): number =>
    workspace.calculation.value(sheet.variables.get(variable)?.first ?? -1);
  return { workspace, amount, storage, kept, sheet };
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
    const { workspace, amount } = setUp(kept);
    expect(amount("cost")).toBe(8e9);
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
