import { describe, expect, test } from "vitest";
import { nextFrame, plain, violationsIn } from "../dealPage.tsx";
import { showEmpty, showGrid } from "./gridPage.tsx";

/** GridRow and GridCell are shown by Grid; CellEditor and DeleteDialog in the tests of createEditor and createActions. */
describe("the grid of the deal", () => {
  test("begins at the first value, and says where it is", async () => {
    const page = await showGrid();
    expect(page.at()).toBe("value customer");
    expect(document.activeElement).toBe(page.grid);
    expect(page.spot().getAttribute("aria-selected")).toBe("true");
    expect(page.row("roundSize")).toEqual(["Round size", "roundSize", "100.0", "$B", "", "reported"]);
    expect(page.row("postMoneyValuation")).toEqual([]);
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

describe("an empty sheet", () => {
  test("begins in the row where a variable is added", async () => {
    const page = await showEmpty();
    expect(page.at()).toBe("add");
    expect(plain(page.grid.innerText)).toContain("Type here to add a variable");
    expect(await violationsIn(page.container)).toEqual([]);
  });
});
