import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { plain } from "../dealPage.tsx";
import { type GridPage, showEmpty, showGrid } from "./gridPage.tsx";

const field = (page: GridPage): HTMLInputElement => {
  const found = page.grid.querySelector<HTMLInputElement>(".cell-editor");
  if (found === null) throw new Error("Nothing is being edited.");
  return found;
};
const isEditing = (page: GridPage): boolean => page.grid.querySelector(".cell-editor") !== null;
describe("names and heads", () => {
  test("a name that is changed is followed by every formula", async () => {
    const page = await showGrid();
    await page.goTo("roundAgreed");
    await page.keys("{ArrowLeft}", "agreedRound", "{Enter}");
    expect(page.view.spot()?.part).toBe("name");
    const { variables } = page.workspace.calculation.sheet;
    expect(variables.has("agreedRound")).toBe(true);
    expect(variables.get("preMoneyValuation")?.variable.formula).toContain("agreedRound");
    page.workspace.undo();
    expect(page.workspace.calculation.sheet.variables.has("roundAgreed")).toBe(true);
  });

  test("a name that is taken is refused where it stands", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("{ArrowLeft}", "valuation", "{Enter}");
    expect(field(page).value).toBe("valuation");
    expect(page.said()).toMatch(/already/);
    await page.keys("{Escape}");
    expect(plain(page.spot().textContent ?? "")).toBe("roundSize");
  });

  test("label, unit, section and item are typed in place", async () => {
    const page = await showGrid();
    await page.goTo("roundSize");
    await page.keys("{Home}", "The whole round", "{Enter}");
    expect(page.row("roundSize")[0]).toBe("The whole round");
    await page.goTo("roundSize");
    await page.keys("{ArrowRight}", "$M", "{Enter}");
    expect(page.row("roundSize").slice(2, 4)).toEqual(["100,000.0", "$M"]);
    await page.goTo("cheque", "Nvidia");
    await page.keys("{Home}", "Chip maker", "{Enter}");
    expect(page.workspace.calculation.sheet.workbook.dimensions[0]?.items).toContain("Chip maker");
    await page.keys("{Control>}{Home}{/Control}", "{F2}");
    await userEvent.fill(field(page), "Round one");
    await page.keys("{Enter}");
    expect(page.workspace.calculation.sheet.variables.get("roundSize")?.variable.section).toBe("Round one");
  });

  test("years are changed elsewhere, and it is said where", async () => {
    const page = await showGrid();
    page.view.goTo({ variable: "spendSchedule", items: ["1"] });
    page.grid.focus();
    await page.keys("{ArrowUp}", "2");
    expect(isEditing(page)).toBe(false);
    expect(page.said()).toBe("The numbers of Years after the closing are changed under Dimensions.");
  });
});

describe("adding", () => {
  test("a label typed in the empty row adds a variable; Enter stays in the empty row, Tab goes on to its name", async () => {
    const page = await showEmpty();
    await page.keys("Pre-money", "{Enter}");
    expect(page.at()).toBe("add");
    await page.keys("Round", "{Tab}");
    expect(page.at()).toBe("name round2");
    const names = page.workspace.calculation.sheet.workbook.variables.map(({ name, label }) => [name, label]);
    expect(names).toEqual([
      ["preMoney", "Pre-money"],
      ["round2", "Round"],
    ]);
    expect(page.row("preMoney").slice(2)).toEqual(["no value yet", "", "", "no value yet"]);
  });

  test("a first value may bring its unit", async () => {
    const page = await showEmpty();
    await page.keys("Pre-money", "{Tab}", "{ArrowRight}");
    expect(page.at()).toBe("value preMoney");
    await page.keys("700 $B", "{Enter}");
    expect(page.row("preMoney").slice(2, 4)).toEqual(["700.0", "$B"]);
    expect(page.at()).toBe("add");
  });

  test("a name, a value or a formula typed in the empty row adds one too", async () => {
    const page = await showEmpty();
    await page.keys("{ArrowRight}", "share", "{Enter}");
    expect(page.said()).toMatch(/^Not taken/);
    await page.keys("{Escape}", "stake", "{Enter}");
    expect(page.row("stake")[1]).toBe("stake");
    await page.keys("{Home}", "{ArrowRight}", "{ArrowRight}", "12.5%", "{Enter}");
    expect(page.row("variable").slice(1, 4)).toEqual(["variable", "12.5", "%"]);
    await page.keys("{End}", "s");
    expect(page.view.typing()).toEqual({ variable: "variable2", text: "s" });
  });

  test("an empty text adds nothing", async () => {
    const page = await showEmpty();
    await page.keys("{Enter}", "{Enter}");
    expect(page.workspace.calculation.sheet.workbook.variables).toEqual([]);
    expect(isEditing(page)).toBe(false);
  });
});
