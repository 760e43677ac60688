import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { CapTable } from "../../../src/ui/capTable/CapTable.tsx";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

/** The numbers of a row as they stand: what is in fields, each Cell, and an ErrorMark where there is none. */
function rowOf(container: HTMLElement, name: string): string[] {
  const row = [...container.querySelectorAll("tr")].find((each) =>
    each.querySelector("th")?.textContent?.startsWith(name),
  );
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) =>
    plain(cell.querySelector("input")?.value ?? cell.innerText),
  );
}

describe("the cap table", () => {
  test("shows cheque, before, after, change and dilution of the base case", () => {
    const { container } = showPart(() => <CapTable />);
    // 26 × 700/800 = 22.75; Microsoft (270 + 10 × 1000/700) of 1142.86 = 24.875; 30/800 = 3.75 %.
    expect(rowOf(container, "Foundation")).toEqual(["0.0", "26.00", "22.75", "−3.25", "12.50"]);
    expect(rowOf(container, "Microsoft")).toEqual(["10.0", "27.00", "24.88", "−2.13", "7.87"]);
    expect(rowOf(container, "Nvidia")).toEqual(["30.0", "0.00", "3.75", "+3.75", "new holder"]);
    expect(rowOf(container, "New investors")).toEqual(["20.0", "0.00", "2.50", "+2.50", "new holder"]);
    expect(rowOf(container, "Total")).toEqual(["100.0", "100.00", "100.00", "", ""]);
  });

  test("takes a cheque typed in place; new investors take the rest", async () => {
    const { container } = showPart(() => <CapTable />);
    const field = container.querySelector<HTMLInputElement>("[aria-label='Cheque, Amazon']") as HTMLElement;
    await userEvent.fill(field, "25");
    await userEvent.keyboard("{Enter}");
    expect(rowOf(container, "Amazon").slice(0, 3)).toEqual(["25.0", "0.00", "3.13"]);
    expect(rowOf(container, "New investors")[0]).toBe("35.0");
  });

  test("hides holders without stake and cheque until they are asked for", async () => {
    const workspace = createDealWorkspace();
    workspace.openPreset("letter-of-intent-2025");
    const { container } = showPart(() => <CapTable />, "en", workspace);
    const more = container.querySelector<HTMLElement>(".table-more") as HTMLElement;
    expect(plain(more.textContent ?? "")).toMatch(/^Show all holders, \d more$/);
    const before = container.querySelectorAll("tbody tr").length;
    await userEvent.click(more);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    expect(container.querySelectorAll("tbody tr").length).toBeGreaterThan(before);
  });

  test("keeps a holder in sight whose cheque is taken back to nothing", () => {
    const { container, workspace } = showPart(() => <CapTable />);
    workspace.set({ variable: "cheque", items: ["Amazon"] }, 0);
    expect(rowOf(container, "Amazon").slice(0, 2)).toEqual(["0.0", "0.00"]);
  });

  test("has a column for what counts of the cheques where not all does", () => {
    const { container, workspace } = showPart(() => <CapTable />);
    expect(container.querySelectorAll("thead th")).toHaveLength(6);
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "letterOfIntent"] }, 0);
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "paid"] }, 100);
    workspace.set({ variable: "commitmentRung", items: [] }, "paid");
    // Nvidia alone has paid: 30 / (700 + 30).
    expect(rowOf(container, "Nvidia").slice(0, 4)).toEqual(["30.0", "30.0", "0.00", "4.11"]);
    expect(rowOf(container, "Total").slice(0, 2)).toEqual(["100.0", "30.0"]);
  });

  test("names unallocated investors when the cheques do not fill the round", () => {
    const { container, words, workspace } = showPart(() => <CapTable />);
    workspace.set({ variable: "chequeMode", items: [] }, "strict");
    workspace.set({ variable: "cheque", items: ["New investors"] }, 5);
    expect(rowOf(container, "Unallocated investors")).toEqual(["15.0", "", "1.88", "", ""]);
    expect(words()).toContain("$15B is shown as unallocated investors");
  });

  test("marks what has no value, with the reason and the way to it at hand", async () => {
    const { container, words, workspace } = showPart(() => <CapTable />);
    workspace.set({ variable: "stakeBefore", items: ["SoftBank"] }, 12);
    expect(rowOf(container, "Foundation")).toEqual([
      "0.0",
      "26.00",
      expect.stringMatching(
        /^error : Ownership after, Foundation has no value\. The stakes before the round sum to 101 %/,
      ),
      expect.stringContaining("error"),
      expect.stringContaining("error"),
    ]);
    expect(words()).toContain(
      "Does not fit. The stakes before the round sum to 101 %; they must sum to 100 %.",
    );
    await userEvent.click(container.querySelector(".error-mark") as Element);
    expect(container.querySelector(".explanation:popover-open")?.textContent).toContain(
      "Go to Stake before the round",
    );
    expect(await violationsIn(container)).toEqual([]);
  });

  test("marks the supplier, whoever it is, and speaks Dutch", () => {
    const { container, workspace } = showPart(() => <CapTable />, "nl");
    workspace.set({ variable: "supplier", items: [] }, "Amazon");
    expect(container.querySelector(".cap-supplier th")?.textContent).toContain("Amazonleverancier");
    expect(rowOf(container, "Stichting")).toEqual(["0,0", "26,00", "22,75", "−3,25", "12,50"]);
  });
});
