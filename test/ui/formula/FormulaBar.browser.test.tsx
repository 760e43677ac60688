import { cleanup } from "@solidjs/testing-library";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violationsIn } from "../dealPage.tsx";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("While nothing is typed the bar shows", () => {
  test("the cell at the spot and its formula, coloured", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(page.button("Cell postMoney: find another")).toBeTruthy();
    expect(
      [...page.container.querySelectorAll(".fbar-variable")].map(({ textContent }) => textContent),
    ).toEqual(["preMoney", "newMoney"]);
    expect(page.note()).toBe("Post-money valuation");
    expect(await violationsIn(page.container)).toEqual([]);
  });

  test("an input's value with its unit, and a cell's items", async () => {
    const page = await showFormulaBar();
    page.goTo("cheque", "Nvidia");
    expect(page.button('Cell cheque["Nvidia"]: find another')).toBeTruthy();
    expect(page.field.value).toMatch(/^\$30B$/);
    expect(page.note()).toContain("an input");
  });

  test("that there is no value yet", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    expect(page.note()).toBe("Value of the pool has no value yet. Type a value or a formula.");
  });

  test("nothing where there is no variable", async () => {
    const page = await showPool();
    expect(page.field.value).toBe("");
    expect(page.field.readOnly).toBe(true);
  });
});

describe("The focus goes elsewhere", () => {
  test("and what is typed stays, with buttons to take it or give it up", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney * 2");
    await expect.poll(() => document.activeElement).toBe(page.field);
    page.container.querySelector<HTMLElement>("#grid")?.focus();
    page.goTo("preMoney");
    expect(page.field.value).toBe("preMoney * 2");
    expect(page.button("Cell postMoney: find another")).toBeTruthy();
    await userEvent.click(page.button("Take"));
    expect(page.formulaOf("postMoney")).toBe("preMoney * 2");
    expect(page.field.value).toMatch(/^\$700B$/);
  });

  test("and a name clicked in the grid is written at the caret", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney * ");
    await expect.poll(() => document.activeElement).toBe(page.field);
    window.dispatchEvent(new CustomEvent("sheet-insert-name", { detail: { text: "poolShare" } }));
    expect(page.field.value).toBe("preMoney * poolShare");
    expect(document.activeElement).toBe(page.field);
  });

  test("and comes back to what was typed when the bar is shown again", async () => {
    const workspace = await createPoolWorkspace();
    const page = await showFormulaBar("en", workspace);
    page.goTo("postMoney");
    page.view.type("preMoney * 3");
    await expect.poll(() => document.activeElement).toBe(page.field);
    cleanup();
    const again = await showFormulaBar("en", workspace);
    expect(again.field.value).toBe("preMoney * 3");
    await userEvent.click(again.button("Give up"));
    expect(again.field.value).toBe("");
  });

  test("and an unchanged text ends quietly", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    page.container.querySelector<HTMLElement>("#grid")?.focus();
    expect(page.view.typing()).toBeUndefined();
    page.goTo("preMoney");
    expect(page.field.value).toMatch(/^\$700B$/);
  });
});

test("In Dutch the bar speaks Dutch", async () => {
  const page = await showFormulaBar("nl", await createPoolWorkspace());
  page.goTo("poolValue");
  expect(page.note()).toBe("Value of the pool heeft nog geen waarde. Typ een waarde of een formule.");
  page.view.type("5,2 mld.");
  await expect.poll(page.note).toMatch(/^Invoer: \$ 5,2 mld\.$/);
});
