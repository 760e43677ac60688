import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violationsIn } from "../dealPage.tsx";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("Names are completed", () => {
  test("from the first letter, with arrow keys and Tab", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("p");
    expect(page.choices().slice(0, 4)).toEqual(["power", "preMoney", "poolShare", "postMoney"]);
    expect(page.field.getAttribute("aria-expanded")).toBe("true");
    const list = document.getElementById(page.field.getAttribute("aria-controls") ?? "");
    expect(list?.role).toBe("listbox");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(page.marked()).toBe("preMoney");
    const active = document.getElementById(page.field.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toContain("preMoney");
    expect(await violationsIn(page.container)).toEqual([]);
    await userEvent.keyboard("{Tab}");
    expect(page.field.value).toBe("=preMoney");
    expect(page.field.getAttribute("aria-expanded")).toBe("false");
  });

  test("with their labels and units; a click takes one", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("valu");
    expect(page.choices()).toEqual(["poolValue", "presentValue", "preMoney", "postMoney"]);
    const second = page.container.querySelectorAll(".fbar-choice")[2] as HTMLElement;
    expect(second.innerText).toMatch(/preMoney\s+Pre-money valuation\s+\$B/);
    await userEvent.click(second);
    expect(page.field.value).toBe("=preMoney");
    expect(document.activeElement).toBe(page.field);
  });

  test("Escape closes the list first, and only then gives up", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("pre{Escape}");
    expect(page.choices()).toEqual([]);
    expect(page.field.value).toBe("=pre");
    await userEvent.keyboard("{Escape}");
    expect(page.field.value).toBe("preMoney + newMoney");
  });

  test("a name that is written out does not stand in Enter's way", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("newMoney{Enter}");
    expect(page.formulaOf("poolValue")).toBe("newMoney");
  });

  test("all of them by Ctrl+Space", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Control>} {/Control}");
    expect(page.choices().slice(0, 3)).toEqual(["preMoney", "newMoney", "poolShare"]);
    expect(page.marked()).toBe("preMoney");
  });

  test("items between an item's brackets", async () => {
    const page = await showFormulaBar();
    page.goTo("roundSize");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard('cheque[["Nv');
    expect(page.choices()).toEqual(["Nvidia"]);
    await userEvent.keyboard("{Enter}");
    expect(page.field.value).toBe('=cheque["Nvidia"]');
  });
});
