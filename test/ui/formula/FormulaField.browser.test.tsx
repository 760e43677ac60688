import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cellAt } from "../../../src/engine/index.ts";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("A formula is typed", () => {
  test("from the grid on, and Enter takes it and goes down", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("poolShare * (postMoney + poolValue)");
    // 10 % of (800 + x): 88.888… $B
    await expect.poll(page.note).toMatch(/^Comes to \$88\.9B$/);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("poolValue")).toBe("poolShare * (postMoney + poolValue)");
    expect(page.moves).toEqual(["down"]);
    expect(document.activeElement?.id).toBe("grid");
    expect(page.view.typing()).toBeUndefined();
    const { calculation } = page.workspace;
    expect(calculation.value(cellAt(calculation.sheet, "poolValue") ?? -1) / 1e9).toBeCloseTo(88.888889, 5);
    page.workspace.undo();
    expect(page.formulaOf("poolValue")).toBeUndefined();
  });

  test.each([
    ["{Shift>}{Enter}{/Shift}", "up"],
    ["{Tab}", "right"],
    ["{Shift>}{Tab}{/Shift}", "left"],
  ])("%s takes it and goes %s", async (keys, way) => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard(`{End} * 2${keys}`);
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney * 2");
    expect(page.moves).toEqual([way]);
  });

  test("Escape gives it up, and an unchanged text is no step", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("1 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Escape}");
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney");
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(page.moves).toEqual(["stay"]);
    const steps = page.workspace.history().length;
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.history()).toHaveLength(steps);
    expect(page.moves).toEqual(["stay", "down"]);
  });

  test("over several lines, by Alt+Enter", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    const before = page.field.offsetHeight;
    await userEvent.keyboard("{End}{Alt>}{Enter}{/Alt}+ 1 $B{Alt>}{Enter}{/Alt}+ 2 $B");
    expect(page.field.value).toBe("preMoney + newMoney\n+ 1 $B\n+ 2 $B");
    expect(page.field.offsetHeight).toBeGreaterThan(before + 20);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney\n+ 1 $B\n+ 2 $B");
  });

  test("broken it is kept, and its dependents say so", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("= newMoney +");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("preMoney")).toBe("newMoney +");
    expect(page.note()).toBe("The formula ends too early: a value is missing.");
    expect(page.field.getAttribute("aria-invalid")).toBe("true");
    expect(page.container.querySelectorAll(".fbar-copy .fbar-wrong")).toHaveLength(1);
    const { calculation } = page.workspace;
    expect(calculation.error(cellAt(calculation.sheet, "postMoney") ?? -1)?.cause.variable).toBe("preMoney");
  });

  test("of nothing it is not taken: the reason is said, and the text stays", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    await userEvent.keyboard("{Control>}a{/Control}{Backspace}{Enter}");
    expect(page.note()).toBe("A variable needs a formula or a value. Escape keeps the old one.");
    expect(document.activeElement).toBe(page.field);
    await userEvent.keyboard("1 $B{Enter}");
    expect(page.formulaOf("postMoney")).toBe("1 $B");
  });

  test("has the field's own undo", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    const steps = page.workspace.history().length;
    await userEvent.keyboard("{End} + pos");
    await userEvent.keyboard("{Tab}");
    expect(page.field.value).toBe("preMoney + newMoney + postMoney");
    expect(page.field.dataset.typing).toBe("");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(page.field.value).toBe("preMoney + newMoney + pos");
    expect(page.workspace.history()).toHaveLength(steps);
  });
});
