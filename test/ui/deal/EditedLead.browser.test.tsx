import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { changeVariable } from "../../../src/document/changeVariable.ts";
import type { Change, Outcome } from "../../../src/document/contents.ts";
import { renameDimension } from "../../../src/document/dimensions.ts";
import { addVariable, deleteVariables, renameVariable } from "../../../src/document/variables.ts";
import type { Variable } from "../../../src/engine/index.ts";
import { panels } from "../../../src/model/panels.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { DealTab } from "../../../src/ui/DealTab.tsx";
import { jumpTo } from "../../../src/ui/jump.ts";
import { openPanelsOf } from "../../../src/ui/panels/openPanels.ts";
import { wanted, wantNothing } from "../../../src/ui/sheet/wantedCell.ts";
import { createDealWorkspace, nextFrame, plain, showPart, violationsIn } from "../dealPage.tsx";

/** Several edits as one. */
const together =
  (changes: readonly Change[]): Change =>
  (contents) =>
    changes.reduce<Outcome>(
      (outcome, change) => ("refusal" in outcome ? outcome : change(outcome.contents)),
      { contents, done: { did: "resetAll" } },
    );

/** A workspace of the deal after some edits, each panel open. */
async function editedBy(...changes: readonly Change[]): Promise<Workspace> {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  for (const { key } of panels) openPanelsOf(workspace).set(key, true);
  expect(workspace.change(together(changes))).toBeUndefined();
  return workspace;
}

/** The Deal tab, with EditedLead, Needing in the place of what is gone, and all that is loaded later. */
async function showDeal(workspace: Workspace, language: "en" | "nl" = "en") {
  const shown = showPart(
    () => (
      <main class="page">
        <DealTab theme="light" />
      </main>
    ),
    language,
    workspace,
  );
  await expect.poll(() => shown.container.querySelector(".results"), { timeout: 20_000 }).not.toBeNull();
  await nextFrame();
  return shown;
}

async function showAll(workspace: Workspace, language: "en" | "nl" = "en") {
  const shown = await showDeal(workspace, language);
  const count = (selector: string) => shown.container.querySelectorAll(selector).length;
  await expect.poll(() => count(".panel-body"), { timeout: 20_000 }).toBe(panels.length);
  await expect.poll(() => count(".chart-pair"), { timeout: 20_000 }).toBe(1);
  await expect.poll(() => count(".network-panel, #panel-network .missing"), { timeout: 20_000 }).toBe(1);
  await nextFrame();
  return { ...shown, all: () => plain(shown.container.textContent ?? "") };
}

const notes = (container: Element): string[] =>
  [...container.querySelectorAll(".missing")].map(({ textContent }) => plain(textContent ?? ""));

beforeEach(async () => {
  await page.viewport(1440, 900);
});

afterEach(cleanup);

describe("the Deal tab where variables and dimensions were renamed", () => {
  test.each(["en", "nl"] as const)("shows all that it showed before, in %s", async (language) => {
    const workspace = await editedBy();
    // Formulas are shown by the names they have now; ids are made anew with each showing.
    const before = (await showAll(workspace, language)).all();
    cleanup();
    const { variables, dimensions } = workspace.calculation.sheet.workbook;
    const renames = [
      ...variables.map(({ name }) => renameVariable(name, `${name}Renamed`)),
      // The name of the years is a word of the language.
      ...dimensions.flatMap(({ name }) => (name === "years" ? [] : renameDimension(name, `${name}Renamed`))),
    ];
    expect(workspace.change(together(renames))).toBeUndefined();
    const { all, container } = await showAll(workspace, language);
    expect(notes(container)).toEqual([]);
    const isChanged = language === "en" ? "changed by you" : "door u gewijzigd";
    const published = language === "en" ? "one of 11 published deals" : "een van 11 gepubliceerde deals";
    expect(before).toContain(published);
    // What no scenario changes is no longer as it was published.
    const own = language === "en" ? "As published" : "Zoals gepubliceerd";
    const edited = language === "en" ? "The sheet as it is" : "Het blad zoals het is";
    expect(all()).toBe(before.replace(published, isChanged).replace(own, edited));
  });

  test("sets and resets the input under its new name, from the sentence and from its row", async () => {
    const workspace = await editedBy(renameVariable("roundSize", "raised"));
    const { container } = await showDeal(workspace);
    const field = container.querySelector<HTMLInputElement>("#input-raised");
    await userEvent.fill(field as HTMLInputElement, "110");
    await userEvent.keyboard("{Enter}");
    expect(workspace.overrides()).toEqual({ raised: 110 });
    expect(plain(container.querySelector(".headline")?.textContent ?? "")).toContain("a round of $110B");
    await userEvent.click(field?.closest(".input")?.querySelector(".reset") as Element);
    expect(workspace.overrides()).toEqual({});
  });
});

/** Some of every part: what the first picture reads, cap table, results, charts, panels, network. */
const SAMPLE = [
  "customer",
  "supplier",
  "cheque",
  "valuationBasis",
  "roundSize",
  "commitmentRung",
  "ownershipAfter",
  "hardwareRevenue",
  "supplierRevenue",
  "exitYear",
  "cumulativeFlows",
  "roundByStatus",
  "trancheShare",
  "loopRoundsNeeded",
  "feedbackOn",
  "warrantShares",
  "peerRevenue",
  "publishedStake",
];

describe("the way to an input that was renamed", () => {
  test("leads to its one control, above the terms and in a panel that is closed", async () => {
    const workspace = await editedBy(
      renameVariable("cheque", "offer"),
      renameVariable("loopPrecision", "smallEnough"),
    );
    for (const { key } of panels) openPanelsOf(workspace).set(key, false);
    const { container } = await showDeal(workspace);
    expect(container.querySelectorAll("#input-offer")).toHaveLength(1);
    expect(jumpTo({ variable: "smallEnough", items: [] })).toBe(true);
    expect(document.activeElement?.id).toBe("input-smallEnough");
  });
});

describe("the Deal tab where a variable was deleted", () => {
  test.each(SAMPLE)("stands without %s", async (name) => {
    const workspace = await editedBy(deleteVariables([name]));
    const { all } = await showAll(workspace);
    expect(all()).toContain(`needs ${name}, which this sheet no longer has.`);
    expect(all()).not.toMatch(/undefined|NaN|\{\{|\[\w+\]/);
  });

  test.each(["moneyFlow", "cloudFlowStatus", "circularShare"])("has no network without %s", async (name) => {
    const { container } = await showAll(await editedBy(deleteVariables([name])));
    expect(container.querySelector("#panel-network .missing")?.textContent).toContain(`needs ${name},`);
    expect(container.querySelector(".network-panel")).toBeNull();
  });

  test("leaves out a column, a line and an aside of which there are others", async () => {
    const gone = ["dilution", "otherBasisPassiveDilution", "hardwareDiscount", "impliedDiscount"];
    const { container, words } = await showDeal(await editedBy(deleteVariables(gone)));
    const heads = [...container.querySelectorAll(".cap-table thead th")].map(
      ({ textContent }) => textContent,
    );
    expect(heads.map((head) => plain(head ?? ""))).toEqual([
      "Holder",
      "Cheque $B",
      "Before %",
      "After %",
      "Change pp",
    ]);
    expect(words()).not.toContain("Read “$800B”");
    expect(words()).toContain("13 inputs are reported");
    expect(words()).not.toContain("Implied discount");
  });

  test("says in the place of each part what it needs, and leads to the sheet", async () => {
    const workspace = await editedBy(deleteVariables(["supplierCheque", "effectiveCost"]));
    for (const { key } of panels) openPanelsOf(workspace).set(key, false);
    const { container, words } = await showDeal(workspace);
    expect(notes(container)).toEqual([
      "The sentence needs supplierCheque and effectiveCost, which this sheet no longer has. Open the sheet",
      "The loop picture needs supplierCheque, which this sheet no longer has. Open the sheet",
    ]);
    expect(container.querySelector(".headline")).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
    expect(words()).toContain("Read “$800B” as before the money");
    expect(container.querySelectorAll(".key-figures dt")).toHaveLength(3);
    await userEvent.click(container.querySelector(".missing .link") as Element);
    expect(window.location.hash).toBe("#sheet");
    window.location.hash = "#deal";
  });

  test("counts where many are gone, in Dutch too", async () => {
    const gone = ["roundSize", "valuation", "cheque", "spendMode", "baselineShare"];
    const workspace = await editedBy(deleteVariables(gone));
    const { container } = await showDeal(workspace, "nl");
    expect(notes(container)[0]).toBe(
      "De zin heeft cheque, roundSize, valuation en nog 2 nodig, en dat staat niet meer in dit rekenblad. Naar het rekenblad",
    );
  });

  test("shows it again once the deletion is undone", async () => {
    const workspace = await editedBy(deleteVariables(["roundSize"]));
    workspace.undo();
    const { container } = await showDeal(workspace);
    expect(notes(container)).toEqual([]);
    expect(plain(container.querySelector(".headline")?.textContent ?? "")).toContain("a round of $100B");
  });
});

describe("the Deal tab where a variable became something else", () => {
  test("does without it where it has another kind of unit, and leads to its cell", async () => {
    const workspace = await editedBy(changeVariable("afterTaxProfit", { formula: "5 GW", unit: "GW" }));
    const { container, all } = await showAll(workspace);
    expect(notes(container)).toContain(
      "The loop picture needs afterTaxProfit as it was published; here it has another unit, other dimensions, or is of another kind. Open the sheet",
    );
    expect(all()).not.toMatch(/undefined|NaN|\{\{/);
  });

  test("goes on where an input became a formula: its number is said and cannot be moved", async () => {
    const workspace = await editedBy(changeVariable("roundSize", { formula: "2 * valuation / 10" }));
    const { container } = await showAll(workspace);
    expect(notes(container)).toEqual([]);
    const sentence = plain(container.querySelector(".headline")?.textContent ?? "");
    expect(sentence).toContain("a round of $160B that values OpenAI at $800B");
    expect(container.querySelector(".headline [aria-label='Round size']")).toBeNull();
    expect(container.querySelector("#input-roundSize")).toBeNull();
  });

  test("goes on where a formula became an input, and where it cannot be used", async () => {
    const workspace = await editedBy(
      changeVariable("supplierCheque", { input: 50 }),
      changeVariable("effectiveCost", { formula: "noSuchThing + 1" }),
    );
    const { container } = await showAll(workspace);
    expect(notes(container)).toEqual([]);
    expect(container.querySelector(".headline")?.textContent).toContain("cannot be said");
  });

  test("leads from a result to the formula that cannot be used", async () => {
    const workspace = await editedBy(
      changeVariable("grossProfit", { formula: "hardwareRevenue * noSuchThing" }),
    );
    for (const { key } of panels) openPanelsOf(workspace).set(key, false);
    const { container } = await showDeal(workspace);
    const rows = [...container.querySelectorAll<HTMLDetailsElement>(".result")];
    const cost = rows.find((row) => row.textContent?.startsWith("Gross profit")) as HTMLDetailsElement;
    cost.open = true;
    await userEvent.click(cost.querySelector(".result-more .action") as Element);
    expect(window.location.hash).toBe("#sheet");
    expect(wanted()).toEqual({ place: { variable: "grossProfit", items: [] }, part: "formula" });
    wantNothing();
    window.location.hash = "#deal";
  });
});

describe("words on the Deal tab", () => {
  test("are a person's own where the person wrote them, in both languages", async () => {
    const workspace = await editedBy(
      changeVariable("roundSize", { label: "Money raised", note: "All of it." }),
      renameVariable("grossMargin", "margin"),
    );
    const { container } = await showDeal(workspace, "nl");
    const label = (id: string) => container.querySelector(`label[for=${id}]`)?.textContent;
    expect(label("input-roundSize")).toBe("Money raised");
    expect(label("input-valuation")).toBe("Waardering");
    expect(label("input-margin")).toBe("Brutomarge");
    expect(plain(container.textContent ?? "")).toContain("All of it.");
  });
});

const mine: readonly Variable[] = [
  { name: "overrun", label: "Cost overrun", unit: "%", section: "My doubts", input: 15, slider: [0, 50] },
  {
    name: "delay",
    label: "Delay by route",
    unit: "year",
    section: "My doubts",
    over: ["routes"],
    input: { Oracle: 2 },
  },
  { name: "mood", label: "Mood", section: "terms", choice: ["calm", "hot"], input: "hot" },
  { name: "appetite", label: "Appetite", section: "loop", unit: "%", input: 7, slider: [0, 10] },
  { name: "author", label: "Author", text: true, input: "An analyst" },
  {
    name: "dearer",
    label: "Dearer by",
    unit: "$B",
    section: "My doubts",
    formula: "roundSize * overrun",
    pinned: true,
  },
  {
    name: "late",
    label: "Late by",
    unit: "year",
    section: "My doubts",
    over: ["routes"],
    formula: "2 * delay",
    pinned: true,
  },
];

describe("what a person adds to the deal", () => {
  const showMine = async () => {
    const workspace = await editedBy(...mine.map((variable) => addVariable(variable)));
    for (const { key } of panels) openPanelsOf(workspace).set(key, false);
    return showDeal(workspace);
  };
  const foldOf = (container: Element, title: string) =>
    [...container.querySelectorAll<HTMLDetailsElement>(".inputs > details")].find(
      (fold) => fold.querySelector("h3")?.textContent === title,
    );

  test("stands among the inputs under its heading, with slider, field and reset", async () => {
    const { container, workspace } = await showMine();
    const doubts = foldOf(container, "My doubts") as HTMLDetailsElement;
    expect(doubts.open).toBe(true);
    const slider = doubts.querySelector<HTMLInputElement>("input[type=range]") as HTMLInputElement;
    expect([slider.min, slider.max, slider.value]).toEqual(["0", "50", "15"]);
    const field = doubts.querySelector("#input-overrun") as HTMLInputElement;
    await userEvent.fill(field, "20");
    await userEvent.keyboard("{Enter}");
    expect(workspace.overrides()).toEqual({ overrun: 20 });
    await userEvent.click(doubts.querySelector(".reset") as Element);
    expect(workspace.overrides()).toEqual({});
    // A row for each of the five routes.
    expect(doubts.querySelectorAll(".ranged .input")).toHaveLength(5);
    expect(foldOf(container, "The round")?.textContent).toContain("Mood");
    expect(foldOf(container, "The money loop")?.querySelectorAll(".input")).toHaveLength(1);
    expect(foldOf(container, "Other inputs")?.querySelector("input")?.value).toBe("An analyst");
  });

  test("stands first among the results where it is pinned, a table where it has a value an item", async () => {
    const { container } = await showMine();
    const first = container.querySelector(".results > details") as HTMLDetailsElement;
    expect(first.querySelector("h3")?.textContent).toBe("Pinned");
    // 15 % of 100 $B.
    expect(plain(first.querySelector(".result summary")?.textContent ?? "")).toContain("Dearer by$15.0B");
    const cells = [...first.querySelectorAll("tbody tr")].map((row) => plain(row.textContent ?? ""));
    expect(cells).toContain("Oracle4.0");
    expect(first.textContent).toContain("late = 2 * delay");
  });

  test("has nothing that axe complains of, and scrolls nowhere at 390 wide", async () => {
    const { container } = await showMine();
    expect(await violationsIn(container)).toEqual([]);
    await page.viewport(390, 844);
    await nextFrame();
    expect(document.documentElement.scrollWidth).toBe(390);
    expect(await violationsIn(container)).toEqual([]);
  });
});
