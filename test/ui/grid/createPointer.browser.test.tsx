import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { INSERT_NAME } from "../../../src/ui/grid/createPointer.ts";
import { nextFrame } from "../dealPage.tsx";
import { type GridPage, showGrid } from "./gridPage.tsx";

const cellOf = (page: GridPage, name: string): HTMLElement => {
  const row = [...page.grid.querySelectorAll<HTMLElement>(".grid-row-variable")].find(
    (one) => one.querySelector(".grid-name")?.textContent === name,
  );
  return row?.querySelector(".grid-value") as HTMLElement;
};

describe("the mouse", () => {
  test("a press goes there, with Shift it selects, and a drag does too", async () => {
    const page = await showGrid();
    await userEvent.click(cellOf(page, "roundSize"));
    expect(page.at()).toBe("value roundSize");
    await userEvent.click(cellOf(page, "valuation"), { modifiers: ["Shift"] });
    expect(page.view.selected()).toHaveLength(2);
    await userEvent.dragAndDrop(cellOf(page, "supplier"), cellOf(page, "valuation"));
    expect(page.at()).toBe("value supplier");
    expect(page.view.selected()).toHaveLength(3);
  });

  test("a double press edits, and a press elsewhere takes what was typed", async () => {
    const page = await showGrid();
    await userEvent.dblClick(cellOf(page, "roundSize"));
    expect(document.activeElement?.classList).toContain("cell-editor");
    await userEvent.keyboard("95");
    await userEvent.click(cellOf(page, "supplier"));
    expect(page.workspace.override({ variable: "roundSize", items: [] })).toBe(95);
    expect(page.at()).toBe("value supplier");
  });

  test("a second touch of the same cell edits it", async () => {
    const page = await showGrid();
    const touch = (): void => {
      const cell = cellOf(page, "roundSize");
      cell.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
      window.dispatchEvent(new MouseEvent("mouseup"));
      cell.dispatchEvent(new PointerEvent("click", { bubbles: true, pointerType: "touch" }));
    };
    touch();
    expect([page.at(), page.grid.querySelector(".cell-editor")]).toEqual(["value roundSize", null]);
    touch();
    expect(page.grid.querySelector(".cell-editor")).not.toBeNull();
  });

  test("the sign before a title folds the section", async () => {
    const page = await showGrid();
    await userEvent.click(page.grid.querySelector(".fold-sign") as Element);
    expect(page.row("roundSize")).toEqual([]);
  });
});

describe("while a formula is typed", () => {
  test("a press on a value gives its name to the formula bar, and the spot stays", async () => {
    const page = await showGrid();
    const given: string[] = [];
    const listen = (event: Event): void => void given.push((event as CustomEvent).detail.text);
    window.addEventListener(INSERT_NAME, listen);
    await page.goTo("otherCheques");
    page.view.type("");
    await nextFrame();
    const rows = [...page.grid.querySelectorAll<HTMLElement>(".grid-row-item")];
    const nvidia = rows.find((row) => row.textContent?.startsWith("Nvidia"));
    const press = new MouseEvent("mousedown", { bubbles: true, cancelable: true, button: 0 });
    nvidia?.querySelector(".grid-value")?.dispatchEvent(press);
    // The focus stays in the formula bar.
    expect(press.defaultPrevented).toBe(true);
    window.removeEventListener(INSERT_NAME, listen);
    expect(given).toEqual(['cheque["Nvidia"]']);
    expect(page.at()).toBe("value otherCheques");
    expect(page.view.typing()).toBeDefined();
  });
});
