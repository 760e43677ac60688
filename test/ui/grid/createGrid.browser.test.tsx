import { describe, expect, test } from "vitest";
import { nextFrame, plain } from "../dealPage.tsx";
import { showGrid } from "./gridPage.tsx";

describe("a selection", () => {
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
});
