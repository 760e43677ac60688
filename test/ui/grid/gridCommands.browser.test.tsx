import { describe, expect, test } from "vitest";
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
