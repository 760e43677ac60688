/** The dialog by the keyboard, with ChangeTable, LeftTable and PasteChoices. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cellAt } from "../../../src/engine/index.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import type { Language } from "../../../src/ui/format.ts";
import { endPaste, openPaste, type PasteTarget } from "../../../src/ui/paste/openPaste.ts";
import { PasteDialog } from "../../../src/ui/paste/PasteDialog.tsx";
import { createSheetView, SheetViewContext } from "../../../src/ui/sheet/createSheetView.ts";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  endPaste();
  cleanup();
});

/** An empty sheet with cheques of three holders, and a stake that follows from each. */
async function show(language: Language = "en") {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  const said: string[] = [];
  const shown = showPart(
    () => {
      const view = createSheetView(workspace);
      const say = (text: string): void => void said.push(text);
      return (
        <SheetViewContext.Provider value={{ ...view, say }}>
          <button type="button">the grid</button>
          <PasteDialog />
        </SheetViewContext.Provider>
      );
    },
    language,
    workspace,
  );
  shown.container.querySelector("button")?.focus();
  return { ...shown, said };
}

function cellOf({ calculation }: Workspace, variable: string, ...items: readonly string[]): number {
  return cellAt(calculation.sheet, variable, items) ?? expect.fail(`${variable} ${items.join()}`);
}

/** The cheques of two holders, and beside each what it comes to after the round: a formula. */
const owners = (workspace: Workspace): PasteTarget => ({
  cells: ["Nvidia", "Amazon"].map((holder) => [
    cellOf(workspace, "cheque", holder),
    cellOf(workspace, "ownershipAfter", holder),
  ]),
});

const find = (): HTMLDialogElement | null => document.querySelector("dialog");
const dialog = (): HTMLDialogElement => find() ?? expect.fail("No dialog is open.");
const words = (): string => plain(dialog().innerText);
const rowsOf = (title: string): readonly string[] => {
  const section = [...dialog().querySelectorAll("section")].find((one) =>
    one.querySelector(":scope > h3")?.textContent?.startsWith(title),
  );
  return [...(section?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    plain((row as HTMLElement).innerText),
  );
};

describe("one value on one input", () => {
  test("goes in at once, as one step that can be undone, and is said", async () => {
    const { workspace, said } = await show();
    openPaste("$1.5bn\r\n", { cells: [[cellOf(workspace, "cheque", "Nvidia")]] });
    expect(find()).toBeNull();
    expect(workspace.overrides()).toEqual({ cheque: { Nvidia: 1.5 } });
    expect(said.map(plain)).toEqual(["Cheque, Nvidia: $1.5B"]);
    workspace.undo();
    expect(workspace.overrides()).toEqual({});
  });

  test("that cannot be read is shown with its reason, and nothing changes", async () => {
    const { workspace, container } = await show();
    openPaste("#N/A", { cells: [[cellOf(workspace, "cheque", "Nvidia")]] });
    expect(words()).toContain("Nothing to paste");
    expect(rowsOf("Not pasted: 1")).toEqual([
      "Cheque, Nvidia #N/A “#N/A” is an error of the sheet that it was copied from. Mend it there, then copy again.",
    ]);
    expect(document.activeElement?.textContent).toBe("Close");
    await userEvent.keyboard("{Enter}");
    await expect.poll(find).toBeNull();
    expect(document.activeElement).toBe(container.querySelector("button"));
    expect(workspace.isChanged()).toBe(false);
  });
});

describe("a table", () => {
  test("is shown as it is read: place, now, will be, pasted; Enter pastes all of it as one step", async () => {
    const { workspace, said } = await show();
    openPaste("12.5\r\n(1.5)\r\n", owners(workspace));
    expect(words()).toContain("Paste 2 values");
    expect(rowsOf("What changes")).toEqual([
      "Cheque, Nvidia $30B $12.5B 12.5",
      "Cheque, Amazon $40B −$1.5B (1.5) outside of what this input allows: it will be an error",
    ]);
    expect(workspace.isChanged()).toBe(false);
    expect(document.activeElement?.textContent).toBe("Paste 2 values");
    await userEvent.keyboard("{Enter}");
    await expect.poll(find).toBeNull();
    expect(workspace.overrides()).toEqual({ cheque: { Nvidia: 12.5, Amazon: -1.5 } });
    expect(said).toEqual(["2 values are pasted."]);
    workspace.undo();
    expect(workspace.overrides()).toEqual({});
    expect(workspace.canUndo()).toBe(false);
  });

  test("Escape leaves everything as it was, and gives the focus back", async () => {
    const { workspace, container } = await show();
    openPaste("1\n2\n", owners(workspace));
    await userEvent.keyboard("{Escape}");
    await expect.poll(find).toBeNull();
    expect(workspace.isChanged()).toBe(false);
    expect(document.activeElement).toBe(container.querySelector("button"));
    openPaste("1\n2\n", owners(workspace));
    expect(words()).toContain("Paste 2 values");
  });

  test("names all that is not pasted with its reason: unreadable, on a formula, outside, blank", async () => {
    const { workspace } = await show();
    openPaste("Nvidia\t5%\tnote\n\t\n7", owners(workspace));
    expect(words()).toContain("These cells are formulas");
    expect(rowsOf("Not pasted: 4")).toEqual([
      "Cheque, Nvidia Nvidia “Nvidia” is not a number. Write one such as 40 $B.",
      "Ownership after, Nvidia 5% It falls on a formula, which stays.",
      "row 1, column 3 note It lies outside the cells that can be filled.",
      "row 3, column 1 7 It lies outside the cells that can be filled.",
    ]);
    expect(words()).toContain("2 blank cells leave what is there.");
  });

  test("overwrites formulas only where that is asked for; the variable becomes an input", async () => {
    const { workspace } = await show();
    const cell = cellOf(workspace, "ownershipAfter", "Amazon");
    const before = workspace.calculation.value(cell);
    openPaste("20\t5%", owners(workspace));
    expect(words()).toContain("Paste 1 value");
    const box = dialog().querySelector<HTMLInputElement>("[type=checkbox]") ?? expect.fail();
    expect(box.checked).toBe(false);
    box.focus();
    await userEvent.keyboard(" ");
    expect(words()).toContain("Paste 2 values");
    dialog().querySelector<HTMLElement>(".paste-do")?.focus();
    await userEvent.keyboard("{Enter}");
    const { variable } = workspace.calculation.sheet.variables.get("ownershipAfter") ?? expect.fail();
    expect(variable.formula).toBeUndefined();
    expect(workspace.calculation.value(cellOf(workspace, "ownershipAfter", "Nvidia"))).toBe(0.05);
    expect(workspace.calculation.value(cell)).toBeCloseTo(before, 12);
    workspace.undo();
    expect(workspace.calculation.sheet.variables.get("ownershipAfter")?.variable.formula).toBeDefined();
    expect(workspace.isChanged()).toBe(false);
  });

  test("1,234 is read by the page's habit, with the other reading beside it, until one is chosen", async () => {
    const { workspace } = await show();
    openPaste("1,234\n5", owners(workspace));
    expect(rowsOf("What changes")[0]).toBe("Cheque, Nvidia $30B $1,234B 1,234 not $1.234B");
    const [english, dutch] = dialog().querySelectorAll<HTMLInputElement>("[type=radio]");
    expect(english?.checked).toBe(true);
    dutch?.focus();
    await userEvent.keyboard(" ");
    expect(rowsOf("What changes")[0]).toBe("Cheque, Nvidia $30B $1.234B 1,234");
  });

  test("another number of it that can only be read one way decides", async () => {
    const { workspace } = await show();
    openPaste("1.234\n12,5", owners(workspace));
    expect(words()).toContain("as the pasted numbers show");
    expect(rowsOf("What changes")).toEqual([
      "Cheque, Nvidia $30B $1,234B 1.234",
      "Cheque, Amazon $40B $12.5B 12,5",
    ]);
  });

  test("one value fills what is selected", async () => {
    const { workspace } = await show();
    const cells = ["Nvidia", "Amazon"].map((holder) => [cellOf(workspace, "cheque", holder)]);
    openPaste("3", { cells, selected: { rows: 2, columns: 1 } });
    await userEvent.keyboard("{Enter}");
    expect(workspace.overrides()).toEqual({ cheque: { Nvidia: 3, Amazon: 3 } });
  });
});

describe("limits", () => {
  test("100,000 cells: what fits is shown, what lies outside is counted", async () => {
    const { workspace } = await show();
    openPaste("4\n".repeat(100_000), owners(workspace));
    expect(rowsOf("What changes")).toHaveLength(2);
    expect(words()).toContain("Not pasted: 99,998");
    expect(words()).toContain("and 99,988 more");
    await userEvent.keyboard("{Escape}");
  });

  test("more than that, and more than 2,000,000 characters, is refused in words", async () => {
    const { workspace } = await show();
    openPaste("4\n".repeat(100_001), owners(workspace));
    expect(words()).toContain("The pasted text has more than 100,000 cells");
    await userEvent.keyboard("{Escape}");
    await expect.poll(find).toBeNull();
    openPaste("4".repeat(2_000_001), owners(workspace));
    expect(words()).toContain("The pasted text has more than 2,000,000 characters");
    await userEvent.keyboard("{Escape}");
    await expect.poll(find).toBeNull();
    openPaste(" \n", owners(workspace));
    expect(words()).toContain("The pasted text is empty.");
  });
});

test("in Dutch, with a decimal comma, wide and narrow, axe finds nothing wrong", async () => {
  const { workspace } = await show("nl");
  openPaste("(1,2)\t3%\n#N/B\t4%\n1", owners(workspace));
  expect(words()).toContain("1 waarde plakken");
  expect(rowsOf("Wat verandert")[0]).toContain("−1,2 mld.");
  expect(await violationsIn(dialog())).toEqual([]);
  await page.viewport(390, 844);
  expect(await violationsIn(dialog())).toEqual([]);
  expect(dialog().scrollWidth).toBeLessThanOrEqual(390);
});
