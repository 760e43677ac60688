import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("What is wrong is said at every key", () => {
  test("with its place underlined, and what would mend it as a button", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMony + newMoney");
    await expect.poll(page.note).toBe("Unknown name preMony. Did you mean preMoney?");
    expect(page.container.querySelector(".fbar-copy .fbar-wrong")?.textContent).toBe("preMony");
    await userEvent.click(page.button("Write preMoney"));
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(document.activeElement).toBe(page.field);
    expect(page.note()).toBe("Comes to $800.0B");
  });

  test("but a name that is half typed is not called unknown while the list that completes it is open", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("");
    await userEvent.click(page.field);
    await userEvent.keyboard("preM");
    await expect.poll(() => page.container.querySelector('[role="listbox"]')).not.toBeNull();
    expect(page.note()).not.toContain("Unknown name");
    expect(page.container.querySelector(".fbar-copy .fbar-wrong")).toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect.poll(page.note).toContain("Unknown name preM.");
  });

  test("of units too, and it is spoken once typing rests", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney + power");
    await expect.poll(page.note).toContain("they must measure the same");
    const status = page.container.querySelector('[role="status"]');
    await expect.poll(() => status?.textContent).toContain("they must measure the same");
  });

  test("of what was copied from Excel", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=SUM(preMoney;newMoney)");
    await expect.poll(page.note).toBe("“;” has no meaning here: separate arguments by a comma.");
    page.field.setSelectionRange(0, 0);
    await userEvent.click(page.button("Write ,"));
    expect(page.note()).toContain("Unknown function SUM.");
    await userEvent.click(page.button("Write sum"));
    expect(page.field.value).toBe("=sum(preMoney,newMoney)");
  });

  test("in Dutch too", async () => {
    const page = await showFormulaBar("nl", await createPoolWorkspace());
    page.goTo("postMoney");
    page.view.type("preMony + newMoney");
    await expect.poll(page.note).toBe("Onbekende naam preMony. Bedoelt u preMoney?");
    expect(page.button("Schrijf preMoney")).toBeTruthy();
  });

  test("and an error that it would come to", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney / (poolShare - 10%)");
    await expect.poll(page.note).toContain("division by zero");
  });
});

describe("A plain quantity", () => {
  test("is the value of an input, and of a variable that has none", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("1.2 $T");
    await expect.poll(() => document.activeElement).toBe(page.field);
    expect(page.note()).toBe("An input: $1,200B");
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.override({ variable: "preMoney", items: [] })).toBe(1200);
    page.goTo("poolValue");
    page.view.type("35 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.calculation.sheet.variables.get("poolValue")?.variable.input).toBe(35);
  });

  test("behind = is a formula", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("= 35 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("preMoney")).toBe("35 $B");
  });
});
