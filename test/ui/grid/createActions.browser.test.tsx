import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { endPaste, pasted } from "../../../src/ui/paste/openPaste.ts";
import { nextFrame, plain, violationsIn } from "../dealPage.tsx";
import { type GridPage, showEmpty, showGrid } from "./gridPage.tsx";

const DELETE = "{Control>}{Delete}{/Control}";
const names = (page: GridPage, section: string): string[] =>
  page.workspace.calculation.sheet.workbook.variables
    .filter((one) => (one.section ?? "") === section)
    .map(({ name }) => name);

/** DeleteDialog asks before variables go. */

/** What a copy, or a cut, of the selection puts on the clipboard. */
function copied(page: GridPage, kind: "copy" | "cut" = "copy"): string {
  const clipboardData = new DataTransfer();
  page.grid.dispatchEvent(new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData.getData("text/plain");
}

function paste(page: GridPage, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  page.grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

describe("Delete", () => {
  test("takes inputs back to their own values as one step, and leaves formulas alone", async () => {
    const page = await showGrid();
    page.workspace.set({ variable: "roundSize", items: [] }, 90);
    page.workspace.set({ variable: "valuation", items: [] }, 700);
    page.workspace.commit();
    await page.goTo("roundSize");
    await page.keys("{Shift>}{ArrowDown}{/Shift}", "{Delete}");
    expect(page.workspace.overrides()).toEqual({});
    expect(page.said()).toBe("2 inputs went back to their own values.");
    page.workspace.undo();
    expect(page.workspace.overrides()).toEqual({ roundSize: 90, valuation: 700 });
    await page.goTo("preMoneyValuation");
    await page.keys("{Delete}");
    expect(page.said()).toBe("Nothing selected is an input; formulas are not cleared.");
  });
});

describe("variables", () => {
  test("one that nothing names is deleted at once; undo brings it back", async () => {
    const page = await showEmpty();
    await page.keys("Fees", "{Enter}", "{ArrowUp}", DELETE);
    expect(names(page, "")).toEqual([]);
    expect(page.said()).toBe("Deleted: Fees. Ctrl+Z brings it back.");
    page.workspace.undo();
    expect(names(page, "")).toEqual(["fees"]);
  });

  test("before one goes that others name, those are named, and the first answer is to keep it", async () => {
    const page = await showGrid();
    await page.goTo("preMoneyValuation");
    await page.keys(DELETE);
    const dialog = page.container.querySelector("dialog") as HTMLDialogElement;
    expect(plain(dialog.innerText)).toContain("Delete Pre-money valuation?");
    expect(plain(dialog.innerText)).toContain("postMoneyValuation");
    expect(plain((document.activeElement as HTMLElement).innerText)).toBe("Keep");
    expect(await violationsIn(dialog)).toEqual([]);
    await page.keys("{Escape}");
    expect(page.container.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(page.grid);
    await page.keys(DELETE, "{Tab}", "{Enter}");
    expect(page.workspace.calculation.sheet.variables.has("preMoneyValuation")).toBe(false);
    await page.goTo("postMoneyValuation");
    expect(page.row("postMoneyValuation").slice(2)).toEqual([
      "broken",
      "$B",
      "preMoneyValuation + roundInForce",
      "broken",
    ]);
    page.workspace.undo();
    expect(page.row("postMoneyValuation")[2]).toBe("800.0");
  });
});

describe("the clipboard", () => {
  test("a range goes out as a table with all digits", async () => {
    const page = await showGrid();
    await page.goTo("cheque", "Nvidia");
    await page.keys("{Shift>}{ArrowLeft}{ArrowDown}{/Shift}");
    expect(copied(page)).toBe("Nvidia\t30\r\nAmazon\t40");
    expect(page.said()).toBe("Copied: 4.");
    page.workspace.set({ variable: "cheque", items: ["Nvidia"] }, 10 / 3);
    expect(copied(page, "cut")).toBe("Nvidia\t3.33333333333333\r\nAmazon\t40");
    expect(page.workspace.override({ variable: "cheque", items: ["Nvidia"] })).toBe(10 / 3);
  });

  test("shares carry their sign, errors the word of spreadsheets, decimals the sign of the language", async () => {
    const page = await showGrid("nl");
    await page.goTo("newMoneyShare");
    expect(copied(page)).toBe("12,5%");
    page.workspace.set({ variable: "valuation", items: [] }, 50);
    expect(copied(page)).toBe("#N/B");
  });

  test("what is pasted onto values goes to the preview, with the cells to the right and below", async () => {
    const page = await showGrid();
    await page.goTo("cheque", "Amazon");
    paste(page, "1\n2");
    const { cellsOf } = { cellsOf: page.workspace.calculation.sheet.variables.get("cheque")?.first ?? 0 };
    // Amazon and New investors are the last of seven holders.
    expect(pasted()?.target).toEqual({
      cells: [[cellsOf + 5], [cellsOf + 6]],
      selected: { rows: 1, columns: 1 },
    });
    endPaste();
  });

  test("one line pasted onto a label is typed there; a table onto anything but values is not taken", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("{Home}");
    paste(page, "Whole round");
    await page.keys("{Enter}");
    expect(page.row("roundSize")[0]).toBe("Whole round");
    paste(page, "a\tb\nc\td");
    expect(page.said()).toBe("Go to a value first, to paste there.");
    expect(pasted()).toBeUndefined();
  });
});

test("the option pool is built from nothing by the keyboard alone, diverges when broken, and comes back", async () => {
  const page = await showEmpty();
  // Enter goes back below where a run of Tabs began: into the empty row.
  await page.keys("Pre-money", "{Tab}", "{ArrowRight}", "700 $B", "{Enter}");
  await page.keys("New money", "{Tab}", "{ArrowRight}", "100 $B", "{Enter}");
  await page.keys("Pool share", "{Tab}", "{ArrowRight}", "10%", "{Enter}");
  await page.keys("Post-money", "{Tab}", "{ArrowRight}", "{ArrowRight}", "$B", "{Tab}");
  await page.keys("{Enter}", "preMoney + newMoney", "{Enter}");
  expect(page.row("postMoney").slice(2, 5)).toEqual(["800.0", "$B", "preMoney + newMoney"]);
  await page.keys("Pool value", "{Tab}", "{ArrowRight}", "{ArrowRight}", "$B", "{Tab}");
  await page.keys("{Enter}", "poolShare * (postMoney + poolValue)", "{Enter}");
  // x = 10 % of 800 + x: 80 / 0.9.
  expect(page.row("poolValue")[2]).toBe("88.9");
  expect(plain(page.container.querySelector(".status-circles")?.textContent ?? "")).toBe(
    "1 circular group: settled",
  );
  await page.goTo("poolShare");
  await page.keys("120", "{Enter}");
  expect(page.row("poolValue")[2]).toBe("diverges");
  await page.goTo("poolValue");
  expect(page.spot().title).toMatch(/diverges/);
  expect(plain(page.container.querySelector(".status-circles")?.textContent ?? "")).toBe(
    "1 circular group: diverging",
  );
  page.workspace.undo();
  expect(page.row("poolValue")[2]).toBe("88.9");
  await nextFrame();
  await userEvent.keyboard("{Home}");
  expect(await violationsIn(page.container)).toEqual([]);
});
