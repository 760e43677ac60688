import { describe, expect, test } from "vitest";
import { showGrid } from "./gridPage.tsx";

describe("keys in the grid", () => {
  test("walks by arrows, to the ends of rows, of the grid, and by pages", async () => {
    const page = await showGrid();
    await page.keys("{ArrowDown}", "{ArrowDown}");
    expect(page.at()).toBe("value roundSize");
    await page.keys("{End}");
    expect(page.at()).toBe("status roundSize");
    await page.keys("{Home}", "{ArrowRight}");
    expect(page.at()).toBe("name roundSize");
    await page.keys("{Control>}{End}{/Control}");
    expect(page.at()).toBe("add");
    expect(page.spot().closest('[role="row"]')?.getAttribute("aria-rowindex")).toBe(
      page.grid.getAttribute("aria-rowcount"),
    );
    await page.keys("{Control>}{Home}{/Control}");
    expect(page.at()).toBe("section");
    await page.keys("{PageDown}");
    expect(Number(page.spot().closest("[data-row]")?.getAttribute("data-row"))).toBeGreaterThan(10);
  });

  test("is one tab stop: Tab leaves it", async () => {
    const page = await showGrid();
    await page.keys("{Tab}");
    expect(page.grid.contains(document.activeElement)).toBe(false);
    await page.keys("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(page.grid);
    expect(page.grid.querySelectorAll('[tabindex="0"], button, input, a').length).toBe(0);
  });

  test("folds a section by Left on its title, and unfolds it by Right", async () => {
    const page = await showGrid();
    await page.keys("{Control>}{Home}{/Control}", "{ArrowLeft}");
    expect(page.spot().getAttribute("aria-expanded")).toBe("false");
    expect(page.row("roundSize")).toEqual([]);
    await page.keys("{ArrowDown}");
    expect(page.view.spot()?.section).toBe("cheques");
    await page.keys("{ArrowUp}", "{ArrowRight}");
    expect(page.spot().getAttribute("aria-expanded")).toBe("true");
    expect(page.row("roundSize")[2]).toBe("100.0");
  });

  test("Space on a title folds it too, and Backspace clears as Delete does", async () => {
    const page = await showGrid();
    await page.keys("{Control>}{Home}{/Control}", " ");
    expect(page.spot().getAttribute("aria-expanded")).toBe("false");
    await page.keys(" ");
    page.workspace.set({ variable: "roundSize", items: [] }, 90);
    await page.goTo("roundSize");
    await page.keys("{Backspace}");
    expect(page.workspace.isChanged()).toBe(false);
  });

  test("what was said is gone with the next key that does something, and said again by one that says it again", async () => {
    const page = await showGrid();
    await page.goTo("postMoneyValuation");
    await page.keys("{Delete}");
    expect(page.said()).toMatch(/^Nothing selected is an input/);
    await page.keys("{Delete}");
    expect(page.said()).toMatch(/^Nothing selected is an input/);
    await page.keys("{ArrowDown}");
    expect(page.said()).toBe("");
  });

  test("Enter on a status shows the details", async () => {
    const page = await showGrid();
    await page.keys("{End}", "{Enter}");
    expect(page.view.side()).toBe("details");
  });
});
