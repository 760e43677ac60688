import { describe, expect, test } from "vitest";
import { sectionsOf } from "../../../src/document/sections.ts";
import { commands } from "../../../src/ui/commands/registry.ts";
import { type GridPage, showGrid } from "./gridPage.tsx";

const names = (page: GridPage, section: string): string[] =>
  page.workspace.calculation.sheet.workbook.variables
    .filter((one) => (one.section ?? "") === section)
    .map(({ name }) => name);

describe("commands of the grid", () => {
  test("Alt and an arrow move one among those of its section, with the spot", async () => {
    const page = await showGrid();
    await page.goTo("valuation");
    await page.keys("{Alt>}{ArrowUp}{/Alt}");
    expect(names(page, "terms").slice(1, 4)).toEqual(["supplier", "valuation", "roundSize"]);
    expect(page.at()).toBe("value valuation");
    await page.goTo("customer");
    await page.keys("{Alt>}{ArrowUp}{/Alt}");
    expect(page.said()).toMatch(/^Not taken/);
  });

  test("Insert adds one below, whose label is typed at once", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("{Insert}", "Fees", "{Enter}");
    expect(names(page, "terms").slice(2, 5)).toEqual(["roundSize", "fees", "valuation"]);
    expect(page.row("fees")[0]).toBe("Fees");
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

  test("Shift and Insert add a section behind, Alt and an arrow move it, Ctrl and Delete take it away", async () => {
    const page = await showGrid();
    const sections = (): readonly string[] => sectionsOf(page.workspace.contents().workbook).slice(0, 3);
    const first = sections();
    await page.goTo("roundSize");
    await page.keys("{Shift>}{Insert}{/Shift}", "Fees", "{Enter}");
    expect(sections()).toEqual([first[0], "Fees", first[1]]);
    await page.keys("{ArrowUp}", "{Alt>}{ArrowUp}{/Alt}");
    expect(sections()).toEqual(["Fees", first[0], first[1]]);
    expect(page.at()).toContain("section");
    await page.keys("{Control>}{Delete}{/Control}");
    expect(sections()).toEqual(first);
    expect(page.said()).toContain("Deleted: Fees.");
  });

  test("a section goes with its variables only once those that name them are named", async () => {
    const page = await showGrid();
    await page.goTo("baselineShare");
    const before = page.workspace.contents().workbook.variables.length;
    await page.keys("{Control>}{ArrowUp}{/Control}");
    while (!page.at().startsWith("section")) await page.keys("{ArrowUp}");
    await page.keys("{Control>}{Delete}{/Control}");
    const dialog = document.querySelector<HTMLElement>("dialog.delete-dialog");
    expect(dialog?.innerText).toContain("Delete What comes back?");
    expect(dialog?.innerText).toContain("incrementalGrossProfit");
    await page.keys("{Escape}");
    expect(page.workspace.contents().workbook.variables).toHaveLength(before);
  });

  test("a duplicate stands behind, with the spot on it", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    commands()
      .find((one) => one.key === "grid.command.duplicate")
      ?.run();
    expect(names(page, "terms").slice(2, 4)).toEqual(["roundSize", "roundSize2"]);
    expect(page.at()).toBe("label roundSize2");
  });

  test("sections are folded and unfolded all at once", async () => {
    const page = await showGrid();
    const run = (key: string): void =>
      commands()
        .find((one) => one.key === key)
        ?.run();
    run("grid.command.fold");
    // Heads and 21 titles.
    expect(page.grid.getAttribute("aria-rowcount")).toBe("22");
    run("grid.command.unfold");
    expect(Number(page.grid.getAttribute("aria-rowcount"))).toBeGreaterThan(500);
  });
});
