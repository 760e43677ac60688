/** The tab as a whole: CompareControls, CompareTable with its CompareRow and CompareCell, ColumnHead, AddColumn, DropList, RowPicker, TableActions, CompareInputs and CompareFigure. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openScenario, saveScenario } from "../../../src/document/scenarios.ts";
import { addVariable } from "../../../src/document/variables.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { CompareTab } from "../../../src/ui/compare/CompareTab.tsx";
import type { Language } from "../../../src/ui/format.ts";
import { createDealWorkspace, nextFrame, plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  localStorage.removeItem("loopsheet.compare");
  await page.viewport(1440, 900);
});
afterEach(() => {
  cleanup();
  localStorage.removeItem("loopsheet.compare");
});

const cheque = { variable: "cheque", items: ["Nvidia"] };

/** Nvidia's cheque at 40 $B and at 20 $B instead of 30; 40 and 20 of 800 are 5 % and 2.5 %, 30 are 3.75 %. */
function withTwo(workspace: Workspace): void {
  for (const [name, value] of [
    ["Bull", 40],
    ["Bear", 20],
  ] as const) {
    workspace.change(openScenario(undefined, "My changes"));
    workspace.set(cheque, value);
    workspace.commit();
    workspace.change(saveScenario(name));
  }
}

async function show(
  make: (workspace: Workspace) => void = withTwo,
  language: Language = "en",
  workspace = createDealWorkspace(),
) {
  make(workspace);
  const shown = showPart(() => <CompareTab theme="light" />, language, workspace);
  await expect.poll(() => shown.container.querySelector(".compare-table")).not.toBeNull();
  const { container } = shown;
  const heads = (): readonly string[] =>
    [...container.querySelectorAll<HTMLElement>(".compare-name")].map((one) => plain(one.innerText));
  const row = (label: string): readonly string[] => {
    const found = [...container.querySelectorAll<HTMLElement>(".compare-table tbody tr")].find(
      (one) => plain(one.querySelector<HTMLElement>("th")?.innerText ?? "") === label,
    );
    return [...(found?.querySelectorAll<HTMLElement>("td") ?? [])].map((cell) => plain(cell.innerText));
  };
  const labels = (): readonly string[] =>
    [...container.querySelectorAll<HTMLElement>(".compare-table tbody th[scope=row]")].map((one) =>
      plain(one.innerText),
    );
  return { ...shown, heads, row, labels };
}

const press = (name: string | RegExp) => userEvent.click(page.getByRole("button", { name }).first());

describe("the table", () => {
  test("has a column for each scenario, and differences in points to the base", async () => {
    const { heads, row } = await show();
    expect(heads()).toEqual(["As published", "Bull", "Bear"]);
    expect(row("Supplier's ownership")).toEqual(["3.75 %", "5.00 % +1.25 pp", "2.50 % −1.25 pp"]);
    expect(row("Cheque, Nvidia").map((text) => text.replace(/^(yours|assumption|reported) /, ""))).toEqual([
      "$30B",
      "$40B +$10B",
      "$20B −$10B",
    ]);
  });

  test("has relative differences in per cent, and differences to another base", async () => {
    const { row, container } = await show();
    await userEvent.click(page.getByRole("radio", { name: "In per cent" }));
    expect(row("Supplier's ownership")).toEqual(["3.75 %", "5.00 % +33.3 %", "2.50 % −33.3 %"]);
    await userEvent.selectOptions(page.getByLabelText("Difference to"), "Bear");
    expect(row("Supplier's ownership")).toEqual(["3.75 % +50.0 %", "5.00 % +100.0 %", "2.50 %"]);
    expect(container.querySelector("caption")?.textContent).toContain("differences are to Bear");
    await userEvent.click(page.getByRole("radio", { name: "Values only" }));
    expect(row("Supplier's ownership")).toEqual(["3.75 %", "5.00 %", "2.50 %"]);
  });

  test("marks how each input is founded in each column", async () => {
    const { row, container } = await show();
    expect(row("Cheque, Nvidia").map((text) => text.split(" ")[0])).toEqual(["assumption", "yours", "yours"]);
    expect(container.querySelectorAll("tbody .badge-yours")).toHaveLength(2);
  });

  test("leaves out what is equal when asked, says how much that is, and brings it back", async () => {
    const { labels, words } = await show();
    const all = labels().length;
    expect(labels()).toContain("Passive dilution");
    await userEvent.click(page.getByRole("checkbox", { name: "Only what differs" }));
    expect(labels()).not.toContain("Passive dilution");
    expect(words()).toContain(`${all - labels().length} rows are equal in all columns: show`);
    await press("show");
    expect(labels()).toHaveLength(all);
  });

  test("tells choices apart by their words, also where it is copied", async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
    const { labels, row } = await show(() => {});
    await press("Add a column");
    await press(/Lucent 1999/);
    expect(labels().slice(labels().indexOf("Multiple on invested capital (MOIC)"))).toContain("Supplier");
    await press("Choose rows");
    await userEvent.fill(page.getByRole("searchbox", { name: "Search all variables" }), "supplier");
    await userEvent.click(page.getByRole("checkbox", { name: "Supplier", exact: true }));
    await userEvent.click(page.getByRole("checkbox", { name: "Only what differs" }));
    expect(row("Supplier").at(-1)).toMatch(/Lucent different$/);
    await press("Copy table");
    const lines = (copied[0] ?? "").split("\r\n").map((line) => line.split("\t"));
    expect(lines.find(([label]) => label === "Supplier")).toEqual([
      "Supplier",
      "",
      "Nvidia",
      "Nvidia",
      "Nvidia",
      "Lucent",
    ]);
    expect(lines.map(([label]) => label)).toContain("Cheque, Nvidia (in Lucent 1999: the yardstick: Lucent)");
    vi.restoreAllMocks();
  });

  test("shows rows whose errors differ, and those that a column does not have, as differing", async () => {
    const workspace = createDealWorkspace();
    await workspace.prepare();
    const { labels, words } = await show(
      (it) => {
        it.change(addVariable({ name: "fee", unit: "$B", input: 2, section: "terms" }));
        it.set({ variable: "chequeMode", items: [] }, "strict");
        it.set({ variable: "cheque", items: ["Amazon"] }, 90);
        it.commit();
      },
      "en",
      workspace,
    );
    await press("Add a column");
    await press(/OpenAI round as closed/);
    await press("Choose rows");
    await userEvent.fill(page.getByRole("searchbox", { name: "Search all variables" }), "fee");
    await userEvent.click(page.getByRole("checkbox", { name: "fee", exact: true }));
    await userEvent.click(page.getByRole("checkbox", { name: "Only what differs" }));
    expect(labels()).toContain("Payback");
    expect(labels()).toContain("fee");
    expect(labels()).not.toContain("Own-dollar share, pro rata");
    expect(words()).toContain("1 row is equal in all columns: show");
  });

  test("shows an error by its kind, with its reason a press away and no way to an input of another column", async () => {
    const { row, container } = await show((workspace) => {
      workspace.set({ variable: "chequeMode", items: [] }, "strict");
      workspace.set({ variable: "cheque", items: ["Amazon"] }, 90);
      workspace.commit();
      workspace.change(saveScenario("Broken"));
      workspace.change(openScenario(undefined, "My changes"));
    });
    const [own, broken] = row("Supplier's ownership");
    expect(own).toBe("3.75 %");
    expect(broken).toMatch(/^oversubscribed n\/a/);
    const mark = container.querySelector<HTMLElement>("td .error-mark");
    expect(mark).not.toBeNull();
    if (mark !== null) await userEvent.click(mark);
    const reason = container.querySelector<HTMLElement>("td .explanation:popover-open");
    expect(plain(reason?.innerText ?? "")).toMatch(/\$\d+/);
    expect(reason?.querySelector("button")).toBeNull();
  });
});

describe("columns", () => {
  test("are added and removed, moved, and made the base", async () => {
    const { heads, container } = await show();
    await press("Add a column");
    await press(/Lucent 1999/);
    expect(heads()).toEqual(["As published", "Bull", "Bear", "Lucent 1999: the yardstick"]);
    await press("Column Bull");
    await press("Move left");
    expect(heads()[0]).toBe("Bull");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Column Bull");
    await press("Column Bull");
    await press("Show differences to this");
    expect(plain(container.querySelector<HTMLElement>("thead .is-base")?.innerText ?? "")).toContain("Bull");
    await press("Column Lucent");
    await press("Remove from the table");
    expect(heads()).toEqual(["Bull", "As published", "Bear"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Column Bull");
  });

  test("open what they show by a press on their name", async () => {
    const { workspace, heads, row } = await show();
    expect(workspace.scenario()).toBe("Bear");
    await press("Bull");
    expect(workspace.scenario()).toBe("Bull");
    expect(heads()).toEqual(["As published", "Bull", "Bear"]);
    expect(row("Supplier's ownership")[1]).toBe("5.00 % +1.25 pp");
    await press("As published");
    expect(workspace.scenario()).toBeUndefined();
  });

  test("are the deal beside published ones where there is nothing else, with a word on how to begin", async () => {
    const { heads, words } = await show(() => {});
    expect(heads()).toHaveLength(3);
    expect(words()).toContain("Nothing of yours to compare yet");
    await press(/OpenAI round as closed/);
    expect(heads()[0]).toBe("As published");
  });
});

describe("an edited sheet", () => {
  test("stands beside a published deal, which has no value of what was added", async () => {
    const workspace = createDealWorkspace();
    await workspace.prepare();
    const { row, heads, container } = await show(
      (it) => {
        expect(
          it.change(addVariable({ name: "fee", unit: "$B", input: 2, section: "terms" })),
        ).toBeUndefined();
        it.set({ variable: "fee", items: [] }, 3);
        it.commit();
      },
      "en",
      workspace,
    );
    await press("Add a column");
    await press(/OpenAI round as closed/);
    expect(heads()).toEqual([
      "The sheet as it is",
      "Unsaved changes",
      "OpenAI round as closed, 31 March 2026",
    ]);
    expect(row("fee").map((text) => text.replace(/^(yours|assumption) /, ""))).toEqual([
      "$2B",
      "$3B +$1B",
      "– not there",
    ]);
    // Of what both have the other's value: 30 of 852 is 3.52 %.
    expect(row("Supplier's ownership")[2]).toBe("3.52 % −0.23 pp");
    expect(
      container.querySelector("td [title='OpenAI round as closed, 31 March 2026 does not have this.']"),
    ).not.toBeNull();
  });

  test("that was begun empty has its own results", async () => {
    const workspace = createDealWorkspace();
    await workspace.prepare();
    const { labels, row } = await show(
      (it) => {
        it.openEmpty();
        it.change(addVariable({ name: "price", unit: "$B", input: 10 }));
        it.change(addVariable({ name: "half", unit: "$B", formula: "price / 2" }));
        it.set({ variable: "price", items: [] }, 12);
        it.commit();
      },
      "en",
      workspace,
    );
    expect(labels()).toEqual(["half", "price"]);
    expect(row("half")).toEqual(["$5.0B", "$6.0B +$1.0B"]);
  });
});

describe("the open scenario", () => {
  test("moves with its slider while others stay", async () => {
    const { row, workspace } = await show();
    const slider = page.getByRole("slider", { name: "Cheque, Nvidia" }).first().element() as HTMLElement;
    slider.focus();
    await userEvent.keyboard("{ArrowRight}");
    await nextFrame();
    // 21 of 800 is 2.625 %.
    expect(row("Supplier's ownership")).toEqual(["3.75 %", "5.00 % +1.25 pp", "2.63 % −1.13 pp"]);
    expect(workspace.scenarios().map(({ overrides }) => overrides.cheque)).toEqual([
      { Nvidia: 40 },
      { Nvidia: 21 },
    ]);
  });

  test("begins as a column of its own when the deal as published is changed", async () => {
    const { heads, workspace } = await show(() => {});
    workspace.set(cheque, 45);
    workspace.commit();
    await nextFrame();
    expect(heads()).toEqual(["As published", "Unsaved changes"]);
  });
});

describe("rows", () => {
  test("are chosen by name", async () => {
    const { labels, row } = await show();
    await press("Choose rows");
    await userEvent.fill(page.getByRole("searchbox", { name: "Search all variables" }), "price per share");
    await userEvent.click(page.getByRole("checkbox", { name: "Price per share" }).first());
    await userEvent.keyboard("{Escape}");
    expect(labels()).toContain("Price per share");
    expect(row("Price per share")[0]).toBe("$700.00/share");
  });
});

describe("the chart", () => {
  test("has the figures of the row that is chosen", async () => {
    const { container, row } = await show();
    await userEvent.selectOptions(page.getByLabelText("Show", { exact: true }), "Supplier's ownership");
    const numbers = [...container.querySelectorAll(".compare-figure .picture-amount")]
      .slice(1)
      .map(({ textContent }) => plain(textContent ?? ""));
    expect(numbers).toEqual(row("Supplier's ownership").map((text) => `${text.split(" %")[0]} %`));
    expect(plain(container.querySelector(".compare-figure h3")?.textContent ?? "")).toBe(
      "Supplier's ownership: from 2.50 % (Bear) to 5.00 % (Bull)",
    );
  });
});

describe("with twelve columns", () => {
  test("what is opened beside them takes the last one's place, and its inputs are named", async () => {
    const { workspace, heads, container } = await show();
    for (let i = heads().length; i < 12; i++) {
      await press("Add a column");
      await userEvent.click(container.querySelector(".drop-list:popover-open .drop-item") as HTMLElement);
    }
    expect(heads()).toHaveLength(12);
    workspace.change(openScenario(undefined, "My changes"));
    workspace.set(cheque, 10);
    workspace.commit();
    workspace.change(saveScenario("Thirteenth"));
    await nextFrame();
    expect(heads()).toHaveLength(12);
    expect(heads().at(-1)).toBe("Thirteenth");
    expect(container.querySelector("thead .is-open")?.getAttribute("abbr")).toBe("Thirteenth");
    expect(container.querySelector(".compare-inputs h2")?.textContent).toBe("Inputs of Thirteenth");
  });
});

test("the tab speaks Dutch", async () => {
  const { words, row } = await show(withTwo, "nl");
  expect(words()).toContain("Invoer die verschilt");
  expect(words()).toContain("Alleen wat verschilt");
  expect(row("Belang van de leverancier").length + words().length).toBeGreaterThan(0);
});

test("nothing is found by axe, in light and dark, wide and narrow, with a list open", async () => {
  const { container } = await show();
  for (const theme of ["light", "dark"]) {
    document.documentElement.dataset.theme = theme;
    expect(await violationsIn(container)).toEqual([]);
  }
  await press("Choose rows");
  expect(await violationsIn(container)).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await page.viewport(390, 844);
  expect(await violationsIn(container)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
