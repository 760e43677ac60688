/** ChecksPanel, with what it holds: MarkedFormula, and CircleList with CircleSettings. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { addVariable } from "../../../src/document/variables.ts";
import type { Variable } from "../../../src/engine/index.ts";
import { violationsIn } from "../dealPage.tsx";
import { type Beside, besideGrid, lines } from "./besideGrid.tsx";

afterEach(cleanup);

const checks = (variables: readonly Variable[]): Promise<Beside> =>
  besideGrid({
    isEmpty: true,
    side: "checks",
    before: ({ change }) => {
      for (const one of variables) change(addVariable(one));
    },
  });

const LOOP: readonly Variable[] = [
  { name: "part", label: "Part", unit: "%", input: 10 },
  { name: "pool", label: "Pool", unit: "$B", formula: "part * (800 $B + pool)" },
];

const headings = ({ role }: Beside): string[] => role("heading").map(lines);

describe("the checks", () => {
  test("say that all is well, in a sheet where nothing is wrong", async () => {
    const beside = await checks(LOOP);
    expect(beside.words()).toContain("All is well");
    expect(beside.find("tab", "Checks").innerText.trim()).toBe("Checks");
  });

  test("name a broken formula with its place, and lead to it in the formula bar", async () => {
    const beside = await checks([
      ...LOOP,
      { name: "extra", label: "Extra", unit: "$B", formula: "pool + pols" },
      { name: "more", label: "More", unit: "$B", formula: "2 * extra" },
    ]);
    expect(headings(beside)[0]).toBe("Formulas that cannot be used (1)");
    expect(beside.words()).toContain("2 cells have no value because of it.");
    expect(beside.container.querySelector("mark")?.textContent).toBe("pols");
    expect(lines(beside.find("tab", "Checks"))).toBe("Checks 1 to look at");
    expect(await violationsIn(beside.container)).toEqual([]);
    beside.find("button", "Extra").focus();
    await userEvent.keyboard("{Enter}");
    expect(beside.view.typing()).toEqual({ variable: "extra", text: "pool + pols" });
  });

  test("name a circle that diverges, and lead to it", async () => {
    const beside = await checks(LOOP);
    beside.workspace.set({ variable: "part", items: [] }, 120);
    await expect.poll(() => headings(beside)[0]).toBe("Circular references without an answer (1)");
    expect(beside.words()).toContain("its spectral radius is 1.2, which is not below 1.");
    beside.find("button", "Pool").click();
    expect(beside.view.spot()?.variable).toBe("pool");
  });

  test("name errors by where they began", async () => {
    const beside = await checks([
      { name: "shares", label: "Shares", input: 0 },
      { name: "price", label: "Price", unit: "$B", formula: "800 $B / shares" },
      { name: "value", label: "Value", unit: "$B", formula: "2 * price" },
    ]);
    expect(headings(beside)[0]).toBe("Errors, by where they began (1)");
    expect(beside.words()).toContain("Price Division by zero, because Shares is 0. 1 cell has no value");
  });

  test("name a failing check of the deal beside its input, with what it blocks", async () => {
    const beside = await besideGrid({ side: "checks" });
    expect(beside.words()).toContain("All is well");
    expect(beside.words()).toContain("No value, and rightly so");
    beside.workspace.set({ variable: "chequeMode", items: [] }, "strict");
    beside.workspace.set({ variable: "cheque", items: ["Nvidia"] }, 90);
    await expect.poll(() => headings(beside)[0]).toBe("Checks that fail (1)");
    expect(beside.words()).toMatch(/Blocks .+\. \d+ cells have no value because of it\./);
    expect(await violationsIn(beside.container)).toEqual([]);
  });
});

describe("circular references", () => {
  test("are all listed with their reports", async () => {
    const beside = await besideGrid({ side: "checks" });
    expect(headings(beside)).toContain("Circular references (3)");
  });

  test("that cannot be calculated say why, not that they have not settled", async () => {
    const beside = await checks([
      ...LOOP,
      { name: "zero", label: "Zero", input: 0 },
      { name: "lost", label: "Lost", unit: "$B", formula: "lost / 2 + (1 $B) / zero" },
    ]);
    expect(beside.words()).toContain(
      "The circle cannot be calculated. Lost: division by zero, because Zero is 0.",
    );
    expect(beside.words()).not.toContain("The circle has not settled");
  });

  test("are solved as the settings say, each a step of undo", async () => {
    const beside = await checks(LOOP);
    const settings = () => beside.workspace.calculation.sheet.settings;
    await userEvent.fill(document.getElementById("side-setting-iterations") as HTMLElement, "500");
    await userEvent.keyboard("{Enter}");
    expect(settings().iterations).toBe(500);
    await userEvent.fill(document.getElementById("side-setting-change") as HTMLElement, "1e-6");
    await userEvent.keyboard("{Enter}");
    expect(settings().change).toBe(1e-6);
    await userEvent.fill(document.getElementById("side-setting-damping") as HTMLElement, "5");
    await userEvent.keyboard("{Enter}");
    expect(beside.words()).toContain("The damping must be more than 0 and at most 2, not 5.");
    document.getElementById("side-setting-iterate")?.focus();
    await userEvent.keyboard(" ");
    expect(settings().iterate).toBe(false);
    expect(beside.words()).toContain("Circular references without an answer (1)");
    beside.workspace.undo();
    expect(settings().iterate).toBe(true);
  });
});
