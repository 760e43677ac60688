import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { nextFrame, plain, violationsIn } from "../dealPage.tsx";
import { type GridPage, showGrid } from "./gridPage.tsx";

/** What CellEditor does with a value; what a text does elsewhere is tested with createTaking. */
const field = (page: GridPage): HTMLInputElement => {
  const found = page.grid.querySelector<HTMLInputElement>(".cell-editor");
  if (found === null) throw new Error("Nothing is being edited.");
  return found;
};
const isEditing = (page: GridPage): boolean => page.grid.querySelector(".cell-editor") !== null;
const override = (page: GridPage, variable: string, ...items: readonly string[]) =>
  page.workspace.override({ variable, items });

describe("a value", () => {
  test("typing replaces, Enter takes it and goes down, Ctrl+Z is one step", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("90", "{Enter}");
    expect(override(page, "roundSize")).toBe(90);
    expect(page.at()).toBe("value valuation");
    expect(page.row("roundSize").slice(2)).toEqual(["90.0", "$B", "", "changed"]);
    page.workspace.undo();
    expect(override(page, "roundSize")).toBeUndefined();
  });

  test("F2 and Enter edit what is there; Escape gives it up; Shift+Enter goes up", async () => {
    const page = await showGrid();
    await page.goTo("valuation");
    await page.keys("{F2}");
    expect(field(page).value).toBe("800");
    await page.keys("{End}", "5", "{Escape}");
    expect([isEditing(page), override(page, "valuation")]).toEqual([false, undefined]);
    expect(document.activeElement).toBe(page.grid);
    await page.keys("{Enter}", "{End}", "{Backspace}", "1", "{Shift>}{Enter}{/Shift}");
    expect(override(page, "valuation")).toBe(801);
    expect(page.at()).toBe("value roundSize");
  });

  test("Tab takes it and goes right, Shift+Tab left", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("95", "{Tab}");
    expect([page.at(), override(page, "roundSize")]).toEqual(["unit roundSize", 95]);
    await page.keys("{ArrowLeft}", "96", "{Shift>}{Tab}{/Shift}");
    expect([page.at(), override(page, "roundSize")]).toEqual(["name roundSize", 96]);
  });

  test("amounts are read as people write them, in the language of the page", async () => {
    const page = await showGrid("nl");
    await page.goTo("roundSize");
    await page.keys("$ 90,5 mld.", "{Enter}");
    expect(override(page, "roundSize")).toBe(90.5);
    expect(page.row("roundSize")[2]).toBe("90,5");
  });

  test("a wrong text stays with its reason, the last good value in force, also when one goes elsewhere", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("abc", "{Enter}");
    expect([field(page).value, field(page).ariaInvalid]).toEqual(["abc", "true"]);
    const reason = document.getElementById(field(page).getAttribute("aria-describedby") ?? "");
    expect(plain(reason?.textContent ?? "")).toMatch(/“abc” is not a number/);
    expect(page.said()).toMatch(/“abc” is not a number/);
    const valuation = [...page.grid.querySelectorAll<HTMLElement>(".grid-row-variable")].find((row) =>
      row.textContent?.includes("Valuation"),
    );
    await userEvent.click(valuation?.querySelector(".grid-value") as Element);
    expect(page.at()).toBe("value valuation");
    expect(page.row("roundSize")[2]).toMatch(/^abc/);
    expect(page.workspace.isChanged()).toBe(false);
    await page.keys("{ArrowUp}");
    expect(page.spot().ariaInvalid).toBe("true");
    expect(await violationsIn(page.container)).toEqual([]);
    await page.keys("{Delete}");
    expect(page.row("roundSize")[2]).toBe("100.0");
  });

  test("a text and a day are typed as such", async () => {
    const page = await showGrid();
    await page.keys("Anthropic", "{Enter}");
    expect(page.workspace.text("customer")).toBe("Anthropic");
    await page.goTo("chequeDate", "Nvidia");
    await page.keys("2026-02-28", "{Enter}");
    expect(page.workspace.text("customer")).toBe("Anthropic");
    expect(override(page, "chequeDate", "Nvidia")).toBe(
      page.workspace.override({ variable: "chequeDate", items: ["Nvidia"] }),
    );
    await page.keys("{ArrowUp}");
    expect(plain(page.spot().textContent ?? "")).toBe("2026-02-28");
  });

  test("a choice is made in a list", async () => {
    const page = await showGrid();
    await page.goTo("valuationBasis");
    await page.keys("{Enter}");
    const list = page.grid.querySelector("select") as HTMLSelectElement;
    expect(document.activeElement).toBe(list);
    list.value = "pre";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await nextFrame();
    if (isEditing(page)) await page.keys("{Enter}");
    expect(override(page, "valuationBasis")).toBe("pre");
    expect(document.activeElement).toBe(page.grid);
  });

  test("what follows from a formula is not overwritten: the formula bar opens with what was typed", async () => {
    const page = await showGrid();
    await page.goTo("postMoneyValuation");
    await page.keys("7");
    expect(page.view.typing()).toEqual({ variable: "postMoneyValuation", text: "7" });
    expect(page.said()).toMatch(/^Post-money valuation is calculated by a formula/);
    page.view.endTyping("stay");
    await page.keys("{F2}");
    expect(page.view.typing()?.text).toBe("preMoneyValuation + roundInForce");
  });

  test("= on a plain input types a formula, on an input over a dimension it is no number", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("=");
    expect(page.view.typing()?.variable).toBe("roundSize");
    page.view.endTyping("stay");
    await page.goTo("cheque", "Nvidia");
    await page.keys("=", "{Enter}");
    expect(page.view.typing()).toBeUndefined();
    expect(field(page).ariaInvalid).toBe("true");
  });
});
