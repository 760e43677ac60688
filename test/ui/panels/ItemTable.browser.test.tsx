import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { PanelTable } from "../../../src/model/panels.ts";
import { panels } from "../../../src/model/panels.ts";
import { ItemTable } from "../../../src/ui/panels/ItemTable.tsx";
import { createDealWorkspace, nextFrame, plain, showPart, violationsIn } from "../dealPage.tsx";

/** The table of a panel: TableHead, TableCell with TableField or TableChoice, TableFoot and TableSources. */
function tableNamed(key: string): PanelTable {
  const parts = panels.flatMap(({ side = [], parts: main }) => [...side, ...main]);
  const found = parts.flatMap((part) => ("table" in part ? [part.table] : [])).find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no table ${key}.`);
  return found;
}

function showTable(key: string, language: "en" | "nl" = "en", preset?: string) {
  const workspace = createDealWorkspace();
  if (preset !== undefined) workspace.openPreset(preset);
  return showPart(() => <ItemTable table={tableNamed(key)} />, language, workspace);
}

/** What stands in a row: fields, choices and results in order. */
function rowOf(container: Element, name: string): string[] {
  const row = [...container.querySelectorAll("tr")].find((each) => each.cells[0]?.textContent === name);
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => {
    const field = cell.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
    return plain(field?.value ?? cell.innerText);
  });
}

const fieldNamed = (container: Element, name: string): HTMLInputElement => {
  const found = container.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`There is no field ${name}.`);
  return found;
};

describe("a table of the deal", () => {
  test("lines up what is entered and what follows, under heads that name units", () => {
    const { container } = showTable("peers");
    const heads = [...container.querySelectorAll("thead th")].map((head) => plain(head.textContent ?? ""));
    expect(heads.slice(0, 4)).toEqual(["Maker", "Vendor loans $B", "Revenue $B", "Year to"]);
    // 8.1 / 37.92 = 21.4 %; 33 % of 8.1 not collected; 30 / 215.9 = 13.9 %, 0.65 times that.
    expect(rowOf(container, "Lucent").slice(0, 7)).toEqual([
      "8.1",
      "37.92",
      "1999-09-30",
      "33.0",
      "21.4",
      "2.7",
      "0.65×",
    ]);
    expect(rowOf(container, "Nortel")[1]).toBe("30.30");
  });

  test("has a column for each item across, sums at the foot, and hides rows with nothing in them", async () => {
    const { container } = showTable("statuses", "en", "closed-2026-03");
    // Amazon: 15 of 50 paid, 35 on conditions.
    expect(rowOf(container, "Amazon").slice(0, 4)).toEqual(["0.0", "70.0", "0.0", "30.0"]);
    const under = [...container.querySelectorAll(".table-under")].map((each) =>
      plain(each.textContent ?? ""),
    );
    expect(under).toEqual(expect.arrayContaining(["35.0", "15.0"]));
    // 122 in all: 35 on conditions, SoftBank's 30 committed, 57 paid.
    expect(rowOf(container, "Total")).toEqual(["$0.0B", "$35.0B", "$30.0B", "$57.0B", "", "122.0", "122.0"]);
    expect(rowOf(container, "Foundation")).toEqual([]);
    await userEvent.click(container.querySelector(".table-more") as Element);
    expect(rowOf(container, "Foundation").slice(-2)).toEqual(["0.0", "0.0"]);
  });

  test("says in heads and labels to whom a field belongs", () => {
    const { container } = showTable("statuses", "nl", "closed-2026-03");
    const scopes = [...container.querySelectorAll("th")].map((head) => head.scope);
    expect(new Set(scopes)).toEqual(new Set(["col", "colgroup", "row"]));
    const field = fieldNamed(container, "Status van de cheque, Amazon, voorwaardelijk");
    const described = field.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toMatch(/^Hoeveel van de cheque/);
  });

  test("takes a value typed in place, marks it, and gives it back", async () => {
    const { container, workspace } = showTable("peers");
    const field = fieldNamed(container, "Telecom maker's revenue, Lucent");
    expect(field.closest(".table-field")?.querySelector(".badge-mark")?.textContent).toBe("reported");
    await userEvent.fill(field, "40bn");
    await userEvent.keyboard("{Enter}");
    expect(rowOf(container, "Lucent")[4]).toBe("20.3");
    expect(workspace.overrides()).toEqual({ peerRevenue: { Lucent: 40 } });
    const reset = field.closest(".table-field")?.querySelector(".reset") as HTMLElement;
    expect(plain(reset.getAttribute("aria-label") ?? "")).toBe(
      "Reset Telecom maker's revenue, Lucent to $37.92B",
    );
    await userEvent.click(reset);
    expect(workspace.isChanged()).toBe(false);
  });

  test("keeps a wrong text with its reason over the page, and the last good value in force", async () => {
    const { container } = showTable("peers");
    const field = fieldNamed(container, "End of the telecom maker's year, Cisco");
    await userEvent.fill(field, "29 July");
    await userEvent.keyboard("{Enter}");
    const reason = document.getElementById(field.getAttribute("aria-describedby")?.split(" ")[1] ?? "");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(plain(reason?.textContent ?? "")).toContain("“29 July” is not a day");
    expect(reason?.matches(":popover-open")).toBe(true);
    await userEvent.fill(field, "2001-07-28");
    await userEvent.keyboard("{Enter}");
    expect([field.getAttribute("aria-invalid"), field.value]).toEqual([null, "2001-07-28"]);
  });

  test("shows the items in use alone, and chooses from a list", async () => {
    const { container, workspace } = showTable("tranches");
    expect(container.querySelectorAll("tbody tr")).toHaveLength(1);
    workspace.set({ variable: "trancheCount", items: [] }, 3);
    await nextFrame();
    expect(container.querySelectorAll("tbody tr")).toHaveLength(3);
    // A third has more digits than there is room for; of 30 in thirds one is not paid.
    expect(fieldNamed(container, "Share of tranche, Tranche 2").value).toBe("33.3");
    await userEvent.selectOptions(
      fieldNamed(container, "Condition of tranche, Tranche 3") as HTMLElement,
      "fails",
    );
    expect(workspace.overrides()).toMatchObject({ trancheCondition: { "3": "fails" } });
    expect(rowOf(container, "Tranche 3")).toContain("no");
    expect(rowOf(container, "Total")).toContain("20.0");
  });

  test("shows every digit of a formula's value to whoever is in its field", async () => {
    const { container, workspace } = showTable("tranches");
    workspace.set({ variable: "trancheCount", items: [] }, 3);
    await nextFrame();
    const field = fieldNamed(container, "Share of tranche, Tranche 2");
    field.focus();
    expect(field.value).toBe("33.333333333333");
    field.blur();
    expect(field.value).toBe("33.3");
  });

  test("is left out where it only shows results and there are none", () => {
    const { container } = showTable("readings");
    expect(container.querySelector("table")).toBeNull();
  });

  test("tells of each input what it is and where it comes from, with rival values to take", async () => {
    const { container, workspace } = showTable("peers");
    await userEvent.click(container.querySelector(".table-sources summary") as Element);
    const sections = [...container.querySelectorAll(".table-sources section")];
    expect(sections.map((each) => each.querySelector("h5")?.textContent)).toEqual([
      "Telecom maker's loans to customers",
      "Telecom maker's revenue",
      "End of the telecom maker's year",
      "Not collected",
    ]);
    const rivals = container.querySelector(".rivals-title");
    expect(rivals?.textContent).toBe("Other published values");
    await userEvent.click(rivals?.parentElement?.querySelector(".anchors button") as Element);
    expect(workspace.isChanged()).toBe(true);
  });

  test("says below it what does not fit", () => {
    const { container, workspace } = showTable("statuses");
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "paid"] }, 20);
    expect(plain(container.querySelector(".wrong")?.textContent ?? "")).toBe(
      "Does not fit. The statuses of the cheque of Nvidia sum to 120 %; they must sum to 100 %.",
    );
  });

  test.each(["statuses", "purchases", "tranches", "peers", "claims"])(
    "%s has nothing that axe complains of",
    async (key) => {
      const { container } = showTable(key, "en", "closed-2026-03");
      expect(await violationsIn(container)).toEqual([]);
    },
  );
});
