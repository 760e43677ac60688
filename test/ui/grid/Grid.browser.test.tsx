import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { nextFrame, plain, violationsIn } from "../dealPage.tsx";
import { showEmpty, showGrid } from "./gridPage.tsx";

/** GridRow, GridCell and CellEditor are shown by Grid. */
describe("the grid of the deal", () => {
  test("begins at the first value, and says where it is", async () => {
    const page = await showGrid();
    expect(page.at()).toBe("value customer");
    expect(document.activeElement).toBe(page.grid);
    expect(page.spot().getAttribute("aria-selected")).toBe("true");
    expect(page.row("roundSize")).toEqual(["Round size", "roundSize", "100.0", "$B", "", "reported"]);
    expect(page.row("postMoneyValuation")).toEqual([]);
  });

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

  test("keeps the spot in sight below the frozen head", async () => {
    const page = await showGrid();
    await page.keys("{PageDown}", "{PageDown}", "{PageUp}");
    await nextFrame();
    const [spot, frame] = [page.spot().getBoundingClientRect(), page.grid.getBoundingClientRect()];
    const head = page.grid.querySelector(".is-pinned")?.getBoundingClientRect();
    expect(spot.top).toBeGreaterThanOrEqual((head?.bottom ?? 0) - 1);
    expect(spot.bottom).toBeLessThanOrEqual(frame.bottom);
  });

  test("names the columns of what is at the top by the head that stays there", async () => {
    const page = await showGrid();
    const head = (): string => plain(page.grid.querySelector(".is-pinned")?.textContent ?? "");
    expect(head()).toBe("VariableNameValueUnitFormulaStatus");
    // Six variables by year in a row: with the last two of them at the top, their head is above the view.
    await page.goTo("supplierFlows", "3");
    const row = page.spot().closest<HTMLElement>("[data-row]");
    page.grid.scrollTop = (row?.offsetHeight ?? 0) * (Number(row?.dataset.row) - 1);
    await nextFrame();
    expect(head()).toMatch(/^Years after the closing/);
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

  test("unfolds, scrolls and goes to what is asked for from elsewhere", async () => {
    const page = await showGrid();
    await page.keys("{Control>}{Home}{/Control}", "{ArrowLeft}");
    await page.goTo("valuation");
    expect(page.at()).toBe("value valuation");
    expect(plain(page.spot().textContent ?? "")).toBe("800.0");
    await page.goTo("moneyFlow", "OpenAI", "Nvidia");
    expect(page.at()).toBe("value moneyFlow OpenAI Nvidia");
    expect(plain(page.spot().textContent ?? "")).toBe("13.0");
  });

  test("marks what the cell at the spot reads, and what reads it, by a sign as well", async () => {
    const page = await showGrid();
    await page.goTo("postMoneyValuation");
    const marked = (kind: string): string[] =>
      [...page.grid.querySelectorAll(`.is-${kind}`)].map(
        (cell) => cell.parentElement?.querySelector(".grid-name")?.textContent ?? "",
      );
    expect(marked("precedent")).toContain("preMoneyValuation");
    expect(marked("dependent")).toContain("newMoneyShare");
    const precedent = page.grid.querySelector(".is-precedent") as Element;
    expect(getComputedStyle(precedent, "::before").content).toContain("▸");
  });

  test("follows to the first cell that is read by Ctrl+[, and to the first that reads by Ctrl+]", async () => {
    const page = await showGrid();
    await page.goTo("preMoneyValuation");
    await page.keys("{Control>}[[{/Control}");
    expect(page.at()).toBe("value valuation");
    await page.goTo("valuationBasis");
    await page.keys("{Control>}[[{/Control}");
    expect(page.said()).toBe("Valuation basis reads no other cell.");
    await page.keys("{Control>}]{/Control}");
    expect(page.at()).toBe("value preMoneyValuation");
  });

  test("shows an error by its word, never as a number", async () => {
    const page = await showGrid();
    page.workspace.set({ variable: "valuation", items: [] }, 50);
    await page.goTo("preMoneyValuation");
    expect(page.row("preMoneyValuation")[2]).toBe("no pre-money");
    expect(page.spot().title).toMatch(/50/);
  });

  test.each(["en", "nl"] as const)("axe has nothing to complain of (%s)", async (language) => {
    const page = await showGrid(language);
    page.workspace.set({ variable: "valuation", items: [] }, 50);
    await page.goTo("preMoneyValuation");
    expect(await violationsIn(page.container)).toEqual([]);
    await page.goTo("moneyFlow", "OpenAI", "Nvidia");
    expect(await violationsIn(page.container)).toEqual([]);
  });
});

describe("selecting", () => {
  test("Shift and arrows select, with their figures below; Escape takes it back", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("{Shift>}{ArrowDown}{/Shift}");
    expect(page.figures()).toBe("Count 2 · Sum $900B · Mean $450B · Min $100B · Max $800B");
    expect(page.at()).toBe("value roundSize");
    await page.keys("{Shift>}{ArrowDown}{/Shift}");
    expect(page.figures()).toBe("Count 3");
    await page.keys("{Escape}");
    expect(page.figures()).toBe("");
    expect(page.view.selected()).toHaveLength(1);
  });

  test("Ctrl+A selects the block", async () => {
    const page = await showGrid();
    await page.goTo("cheque", "Nvidia");
    await page.keys("{Control>}a{/Control}");
    await nextFrame();
    // Seven holders' cheques, 10 + 30 + 40 + 20.
    expect(page.figures()).toMatch(/^Count 7 · Sum \$100B/);
  });

  test("what has no value is counted apart, and nothing is added up", async () => {
    const page = await showGrid();
    page.workspace.set({ variable: "valuation", items: [] }, 50);
    await page.goTo("sharesBefore");
    await page.keys("{ArrowDown}", "{Shift>}{ArrowDown}{/Shift}");
    expect(page.figures()).toBe("Count 0");
    expect(plain(page.container.querySelector(".status-missing")?.textContent ?? "")).toBe(
      "2 without a value",
    );
  });

  test("a press goes there, with Shift it selects, and a drag does too", async () => {
    const page = await showGrid();
    const cell = (name: string): HTMLElement => {
      const found = [...page.grid.querySelectorAll<HTMLElement>(".grid-row-variable")].find(
        (row) => row.querySelector(".grid-name")?.textContent === name,
      );
      return found?.querySelector(".grid-value") as HTMLElement;
    };
    await userEvent.click(cell("roundSize"));
    expect(page.at()).toBe("value roundSize");
    await userEvent.click(cell("valuation"), { modifiers: ["Shift"] });
    expect(page.view.selected()).toHaveLength(2);
    await userEvent.dragAndDrop(cell("supplier"), cell("valuation"));
    expect(page.at()).toBe("value supplier");
    expect(page.view.selected()).toHaveLength(3);
  });
});

describe("an empty sheet", () => {
  test("begins in the row where a variable is added", async () => {
    const page = await showEmpty();
    expect(page.at()).toBe("add");
    expect(plain(page.grid.innerText)).toContain("Type here to add a variable");
    expect(await violationsIn(page.container)).toEqual([]);
  });
});
