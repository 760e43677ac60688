/** TracePanel, with what it holds: TraceHead, TraceTree, ErrorTrace, MarkedFormula, CircleTrace, Origins, and a CellLink wherever a cell is named. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { addVariable, renameVariable } from "../../../src/document/variables.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { type Beside, besideGrid, lines } from "./besideGrid.tsx";

afterEach(cleanup);

const spot = (variable: string, ...items: string[]) =>
  ({ part: "value", section: "", variable, items }) as const;

/** Rows of a tree as they read. */
const rowsOf = ({ role }: Beside, tree: number): string[] =>
  [...(role("tree")[tree]?.children ?? [])].map((row) => lines(row as HTMLElement));

/** A row of the first tree. */
const rowAt = ({ role }: Beside, index: number): HTMLElement => role("treeitem")[index] as HTMLElement;

/** A sheet that was begun empty: the option pool that is a part of a value that it belongs to. */
function buildPool({ change }: Workspace): void {
  for (const variable of [
    { name: "preMoney", label: "Pre-money", unit: "$B", input: 700 },
    { name: "money", label: "New money", unit: "$B", input: 100 },
    { name: "poolShare", label: "Pool share", unit: "%", input: 10 },
    { name: "postMoney", label: "Post-money", unit: "$B", formula: "preMoney + money" },
    { name: "poolValue", label: "Pool value", unit: "$B", formula: "poolShare * (postMoney + poolValue)" },
  ])
    change(addVariable(variable));
}

const pool = () => besideGrid({ isEmpty: true, before: buildPool });

describe("the trace of a cell", () => {
  test("asks for a cell where none is chosen", async () => {
    const { words } = await besideGrid();
    expect(words()).toContain("Choose a cell in the grid to see what it is made of.");
  });

  test("says what it is, with all digits, its formula and the numbers in it", async () => {
    const beside = await pool();
    beside.view.setSpot(spot("postMoney"));
    expect(beside.words()).toContain("Post-money $800B postMoney · unit $B = preMoney + money");
    expect(beside.words()).toContain("= $700B + $100B");
  });

  test("shows what it reads and what reads it, with values that follow", async () => {
    const beside = await pool();
    beside.view.setSpot(spot("postMoney"));
    expect(rowsOf(beside, 0)).toEqual(["Pre-money $700.0B", "New money $100.0B"]);
    // 800 × 10 % / (1 − 10 %) = 88.89.
    expect(rowsOf(beside, 1)).toEqual(["+ Pool value $88.9B"]);
    beside.workspace.set({ variable: "preMoney", items: [] }, 800);
    expect(rowsOf(beside, 0)).toEqual(["Pre-money $800.0B", "New money $100.0B"]);
    expect(rowsOf(beside, 1)).toEqual(["+ Pool value $100.0B"]);
  });

  test("unfolds by arrows as a tree does, and goes to a cell by Enter", async () => {
    const beside = await pool();
    beside.view.setSpot(spot("poolValue"));
    rowAt(beside, 0).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(rowsOf(beside, 0)).toEqual([
      "Pool share 10.0 %",
      "− Post-money $800.0B",
      "Pre-money $700.0B",
      "New money $100.0B",
      "Pool value circular $88.9B",
    ]);
    const focused = (): string => lines(document.activeElement as HTMLElement);
    await userEvent.keyboard("{ArrowRight}{ArrowDown}");
    expect(focused()).toBe("New money $100.0B");
    expect(document.activeElement?.getAttribute("aria-level")).toBe("2");
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe("− Post-money $800.0B");
    await userEvent.keyboard("{ArrowLeft}{End}");
    expect(rowsOf(beside, 0)).toHaveLength(3);
    expect(focused()).toBe("Pool value circular $88.9B");
    await userEvent.keyboard("{Home}{Enter}");
    expect(beside.view.spot()?.variable).toBe("poolShare");
    expect(beside.asked.focus).toBe(1);
  });

  test("shows a hundred more of a long list when asked", async () => {
    const beside = await besideGrid({
      isEmpty: true,
      before: ({ change }) => {
        for (let i = 0; i < 30; i++) change(addVariable({ name: `a${i}`, input: 1 }));
        const formula = Array.from({ length: 30 }, (_, i) => `a${i}`).join(" + ");
        change(addVariable({ name: "total", formula }));
      },
    });
    beside.view.setSpot(spot("total"));
    expect(rowsOf(beside, 0)).toHaveLength(21);
    expect(rowsOf(beside, 0)[20]).toBe("10 more");
    rowAt(beside, 0).focus();
    await userEvent.keyboard("{End}{Enter}");
    expect(rowsOf(beside, 0)).toHaveLength(30);
    expect(lines(document.activeElement as HTMLElement)).toBe("a20 1");
  });

  test("stays as it is unfolded when the sheet changes", async () => {
    const beside = await pool();
    beside.view.setSpot(spot("poolValue"));
    rowAt(beside, 1).focus();
    await userEvent.keyboard("{ArrowRight}");
    beside.workspace.change(renameVariable("money", "newMoney"));
    expect(rowsOf(beside, 0)).toHaveLength(5);
  });
});

describe("the report on a circle", () => {
  test("says how the cell's circle was solved, with its members", async () => {
    const beside = await pool();
    beside.view.setSpot(spot("poolValue"));
    expect(beside.words()).toContain("The circle settles.");
    expect(beside.words()).toContain(
      "Each turn moves it by 0.100 of what the turn before did; below 1 it settles.",
    );
    beside.view.setSpot(spot("postMoney"));
    expect(beside.words()).not.toContain("The circle settles.");
  });
});

describe("why there is no value", () => {
  test("is said of a circle that diverges, with what would be right", async () => {
    const beside = await pool();
    beside.workspace.set({ variable: "poolShare", items: [] }, 120);
    beside.view.setSpot(spot("poolValue"));
    expect(beside.words()).toContain("Why there is no value");
    expect(beside.words()).toContain("its spectral radius is 1.2, which is not below 1");
    expect(beside.words()).toContain("a spectral radius below 1");
    beside.workspace.undo();
    expect(beside.words()).not.toContain("Why there is no value");
  });

  test("names the way to the first cause, each step a way there", async () => {
    const beside = await pool();
    const { change } = beside.workspace;
    change(addVariable({ name: "shares", label: "Shares", input: 0 }));
    change(addVariable({ name: "price", label: "Price", unit: "$B", formula: "postMoney / shares" }));
    change(addVariable({ name: "value", label: "Value", unit: "$B", formula: "2 * price" }));
    beside.view.setSpot(spot("value"));
    expect(beside.words()).toContain("Price: division by zero, because Shares is 0.");
    const way = beside.container.querySelectorAll<HTMLElement>(".error-way li");
    expect([...way].map(lines)).toEqual(["Value", "Price where it began"]);
    beside.find("button", "Price").click();
    expect(beside.view.spot()?.variable).toBe("price");
  });

  test("is said of what has no value yet, and of what reads it", async () => {
    const beside = await pool();
    const { change } = beside.workspace;
    change(addVariable({ name: "fee", label: "Fee", unit: "$B" }));
    change(addVariable({ name: "net", label: "Net", unit: "$B", formula: "money - fee" }));
    beside.view.setSpot(spot("net"));
    expect(beside.words()).toContain("fee has no value yet: give it a value or a formula.");
    expect(beside.words()).not.toContain("cannot be used");
    beside.find("button", "Change Fee").click();
    expect(beside.view.spot()?.variable).toBe("fee");
    beside.view.showSide("checks");
    expect(beside.words()).toContain(
      "Still without a value (1) Fee Give it a number, or type = and a formula. 2 cells",
    );
  });

  test("leads to the cause ready to be edited: a formula in the formula bar, an input in the grid", async () => {
    const beside = await pool();
    const { change } = beside.workspace;
    change(addVariable({ name: "worth", label: "Worth", unit: "$B", formula: "preMoney + poolsValue" }));
    change(addVariable({ name: "half", label: "Half", unit: "$B", formula: "worth / 2" }));
    beside.view.setSpot(spot("half"));
    expect(beside.words()).toContain("The formula of Worth cannot be used.");
    expect(beside.words()).toContain("poolValue");
    expect(beside.container.querySelector("mark")?.textContent).toBe("poolsValue");
    beside.find("button", "Edit the formula of Worth").focus();
    await userEvent.keyboard("{Enter}");
    expect(beside.view.typing()).toEqual({ variable: "worth", text: "preMoney + poolsValue" });
  });
});

describe("where a value comes from", () => {
  test("is every input behind it, the weakest first, with its source", async () => {
    const beside = await besideGrid();
    beside.workspace.set({ variable: "cheque", items: ["Nvidia"] }, 25);
    beside.workspace.commit();
    beside.view.setSpot(spot("ownershipAfter", "Nvidia"));
    const fold = beside.container.querySelector("details.side-fold") as HTMLDetailsElement;
    expect(lines(fold.querySelector("summary") as HTMLElement)).toMatch(
      /^\+? ?Where it comes from \d+ inputs, the weakest yours$/,
    );
    if (!fold.open) (fold.querySelector("summary") as HTMLElement).click();
    await expect
      .poll(() => beside.words())
      .toContain("yours (1) Cheque, Nvidia $25.0B Changed by you (was $30.0B).");
    beside.find("button", "Cheque, Nvidia").click();
    expect(beside.view.spot()?.variable).toBe("cheque");
    expect(beside.words()).toContain("Where it comes from yours Changed by you (was $30.0B).");
  });
});
