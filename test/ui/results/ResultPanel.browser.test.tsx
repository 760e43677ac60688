import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { resultGroups } from "../../../src/model/screen.ts";
import { ResultPanel } from "../../../src/ui/results/ResultPanel.tsx";
import { plain, showPart, violationsIn } from "../dealPage.tsx";

/** A ResultRow by the start of its label. */
function resultNamed(container: HTMLElement, name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>(".result")].find(
    (row) => row.querySelector(".result-name")?.textContent === name,
  );
  if (found === undefined) throw new Error(`There is no result ${name}.`);
  return found;
}

const shownIn = (row: HTMLElement): string => plain(row.querySelector(".result-value")?.textContent ?? "");

describe("the results", () => {
  test("are all that the screen lists, each with the measure's name and meaning", () => {
    const { container } = showPart(() => <ResultPanel />);
    const rows = [...container.querySelectorAll(".result")];
    expect(rows).toHaveLength(resultGroups.flatMap(({ variables }) => variables).length);
    for (const row of rows)
      expect(plain(row.querySelector(".result-note")?.textContent ?? "").length).toBeGreaterThan(20);
  });

  test("show the base case with the decimals of their kind", () => {
    const { container } = showPart(() => <ResultPanel />);
    const shown = (name: string): string => shownIn(resultNamed(container, name));
    expect(shown("Whole-round ratio")).toBe("133 %");
    expect(shown("Effective cost of the stake")).toBe("$17.6B");
    expect(shown("Implied discount")).toBe("41.5 %");
    expect(shown("Leverage multiple, all funding sources")).toBe("3.50×");
    expect(shown("Passive dilution")).toBe("12.50 %");
    expect(shown("Payback")).toBe("never");
  });

  test("show the difference from the deal as it was, and the weakest source behind them", () => {
    const { container, workspace } = showPart(() => <ResultPanel />);
    const ratio = resultNamed(container, "Whole-round ratio");
    expect(ratio.querySelector(".badge-mark")?.getAttribute("title")).toBe("assumption");
    workspace.set({ variable: "chipSpendShare", items: [] }, 50);
    expect(plain(ratio.querySelector(".result-change")?.textContent ?? "")).toContain("+33 pp");
    expect(
      plain(
        resultNamed(container, "Hardware revenue returned").querySelector(".result-change")?.textContent ??
          "",
      ),
    ).toContain("+25.0 %");
    expect(ratio.querySelector(".badge-mark")?.getAttribute("title")).toBe("yours");
  });

  test("open their formula, the same with numbers, and what they are made of (FormulaView)", async () => {
    const { container } = showPart(() => <ResultPanel />);
    const cost = resultNamed(container, "Effective cost of the stake");
    await userEvent.click(cost.querySelector("summary") as Element);
    await expect
      .poll(() => plain(cost.querySelector(".formula")?.textContent ?? ""))
      .toContain("effectiveCost = supplierCheque - afterTaxProfit");
    expect(plain(cost.querySelector(".formula")?.textContent ?? "")).toContain("= $30B - $12.45B = $17.6B");
    expect(plain(cost.querySelector(".precedents")?.textContent ?? "")).toContain("Supplier's cheque$30.0B");
    expect(await violationsIn(cost)).toEqual([]);
  });

  test("say the kind of an error and why, never a number", () => {
    const { container, workspace } = showPart(() => <ResultPanel />);
    workspace.set({ variable: "cheque", items: ["Nvidia"] }, 0);
    const ratio = resultNamed(container, "Whole-round ratio");
    expect(shownIn(ratio)).toBe("no ratio");
    expect(plain(ratio.textContent ?? "")).toContain("The supplier puts no money into the round");
    expect(shownIn(resultNamed(container, "Hardware revenue returned"))).toBe("$40.0B");
  });
});
