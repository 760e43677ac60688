/** The section and what it is made of: BridgeForm, BridgeAnswer, ContributionTable and BridgeRefusal. */
import { cleanup } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Change } from "../../../src/document/contents.ts";
import { renameDimension } from "../../../src/document/dimensions.ts";
import { addItem } from "../../../src/document/items.ts";
import { addScenario } from "../../../src/document/scenarios.ts";
import { addVariable, renameVariable } from "../../../src/document/variables.ts";
import type { Workbook } from "../../../src/engine/index.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { createComparison } from "../../../src/store/createComparison.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { Bridge } from "../../../src/ui/bridge/Bridge.tsx";
import { openBridge, wantedBridge, wantNoBridge } from "../../../src/ui/bridge/wantedBridge.ts";
import { createDealWorkspace, nextFrame, plain, type Shown, showPart, violationsIn } from "../dealPage.tsx";

afterEach(() => {
  cleanup();
  wantNoBridge();
  window.location.hash = "";
});

/** The part with columns of a comparison of the deal, in which these plain inputs are changed. */
async function showBridge(
  changed: Readonly<Record<string, number>>,
  keys: readonly string[] = ["own", "open"],
  language: "en" | "nl" = "en",
  prepare: (workspace: Workspace) => void = () => {},
): Promise<Shown> {
  const workspace = createDealWorkspace();
  setAll(workspace, changed);
  prepare(workspace);
  const comparison = createRoot(() =>
    createComparison(
      workspace,
      presets.map(({ name }) => name),
    ),
  );
  const columns = () => keys.flatMap((key) => comparison.column(key) ?? []);
  const shown = showPart(() => <Bridge columns={columns()} theme="light" />, language, workspace);
  await answered(shown);
  return shown;
}

function setAll(workspace: Workspace, inputs: Readonly<Record<string, number>>): void {
  for (const [variable, value] of Object.entries(inputs)) workspace.set({ variable, items: [] }, value);
}

/** Waits until the answer is there and is not an older one. */
async function answered({ container }: Pick<Shown, "container">): Promise<void> {
  for (let i = 0; i < 600; i++) {
    await nextFrame();
    if (i > 3 && container.querySelector("[aria-busy=true]") === null) return;
  }
  throw new Error("There is no answer.");
}

const answer = ({ container }: Shown): string =>
  plain(container.querySelector(".bridge-answer")?.textContent ?? "");
const rowsIn = ({ container }: Shown): readonly (readonly string[])[] =>
  [...container.querySelectorAll(".bridge-table tr")].map((row) =>
    [...row.children].map((cell) => plain((cell as HTMLElement).innerText)),
  );
const choose = async ({ container }: Shown, label: string, value: string): Promise<void> => {
  const field = container.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (field === null) throw new Error(`There is no ${label}.`);
  await userEvent.selectOptions(field, value);
};

/**
 * Effective cost = 30 - 0.5 × 0.75 × 100 × share × (1 - tax): 17.55 at 40 % and 17 %, 13.125 at 60 % and 25 %.
 * The share: 37.5 × 0.2 × (0.83 + 0.75) / 2 = 5.925 less. The tax: 37.5 × 0.08 × (0.4 + 0.6) / 2 = 1.5 more.
 */
const SHARE_AND_TAX = { chipSpendShare: 60, taxRate: 25 };

describe("Why a result differs", () => {
  test("is said in a sentence and a table, the largest cause first", async () => {
    await page.viewport(1200, 900);
    const shown = await showBridge(SHARE_AND_TAX);
    await choose(shown, "Result", "effectiveCost");
    await answered(shown);
    expect(answer(shown)).toBe(
      "Effective cost of the stake falls by $4.4B, from $17.6B to $13.1B: −$5.9B by Chip-spend share; +$1.5B by Tax rate.",
    );
    expect(rowsIn(shown)).toEqual([
      ["Input that differs", "As published", "Unsaved changes", "Adds", "Of the difference"],
      ["Chip-spend share", "40 %", "60 %", "−$5.9B", "134 %"],
      ["Tax rate", "17 %", "25 %", "+$1.5B", "−34 %"],
      ["Difference", "$17.6B", "$13.1B", "−$4.4B", "100 %"],
    ]);
    expect(shown.words()).toContain(
      "Exact: the average over all 2 orders in which the 2 changes can be made one after the other.",
    );
  });

  test("is counted in percentage points where the result is a share", async () => {
    const shown = await showBridge({ chipSpendShare: 60 });
    await choose(shown, "Result", "impliedDiscount");
    await answered(shown);
    // 0.5 × 0.75 × 0.83 × 100 / 30 × the share: 41.5 % at 40 %, 62.25 % at 60 %.
    expect(answer(shown)).toBe(
      "Implied discount rises by 20.8 pp, from 41.5 % to 62.3 %: +20.8 pp by Chip-spend share.",
    );
    expect(shown.words()).toContain("Exact: only one change moves it");
  });

  test("can be asked the other way round", async () => {
    const shown = await showBridge(SHARE_AND_TAX);
    await choose(shown, "Result", "effectiveCost");
    await userEvent.click(shown.container.querySelector(".bridge-form button") as HTMLElement);
    await answered(shown);
    expect(answer(shown)).toBe(
      "Effective cost of the stake rises by $4.4B, from $13.1B to $17.6B: +$5.9B by Chip-spend share; −$1.5B by Tax rate.",
    );
  });

  test("follows a slider that comes to rest, and is marked as old until then", async () => {
    const shown = await showBridge({ chipSpendShare: 60 });
    await choose(shown, "Result", "effectiveCost");
    await answered(shown);
    setAll(shown.workspace, { chipSpendShare: 50 });
    expect(shown.container.querySelector(".bridge-body")?.classList.contains("is-old")).toBe(true);
    expect(answer(shown)).toContain("falls by $6.2B");
    await answered(shown);
    // 31.125 × 0.1.
    expect(answer(shown)).toContain("falls by $3.1B");
  });

  test("lists what differs and adds nothing behind the rest", async () => {
    const shown = await showBridge({ chipSpendShare: 60, exitYear: 6 });
    await choose(shown, "Result", "effectiveCost");
    await answered(shown);
    expect(shown.words()).toContain("1 other input differs and adds nothing");
    expect(rowsIn(shown)).toHaveLength(3);
  });

  test("of a result for each holder is asked for one of them", async () => {
    const shown = await showBridge({ valuation: 1000 });
    await choose(shown, "Result", "ownershipAfter");
    await answered(shown);
    // 30 of 800 is 3.75 %, 30 of 1000 is 3 %.
    expect(answer(shown)).toBe(
      "Ownership after, Nvidia falls by 0.75 pp, from 3.75 % to 3.00 %: −0.75 pp by Valuation.",
    );
  });

  test("is asked from elsewhere by its name", async () => {
    openBridge({ output: { variable: "effectiveCost", items: [] }, from: "open", to: "own" });
    const shown = await showBridge({ chipSpendShare: 60 });
    expect(answer(shown)).toContain("Effective cost of the stake rises by $6.2B, from $11.3B to $17.6B");
    expect(wantedBridge()).toBeUndefined();
  });

  test("is said in Dutch, figures too", async () => {
    const shown = await showBridge(SHARE_AND_TAX, ["own", "open"], "nl");
    await choose(shown, "Uitkomst", "effectiveCost");
    await answered(shown);
    expect(answer(shown)).toMatch(
      /daalt met \$ 4,4 mld\., van \$ 17,6 mld\. naar \$ 13,1 mld\.: \$ −5,9 mld\. door /,
    );
  });

  test("has nothing that axe finds wrong, its picture and folds open", async () => {
    const shown = await showBridge(SHARE_AND_TAX);
    for (let i = 0; i < 100 && shown.container.querySelector("canvas") === null; i++) await nextFrame();
    for (const fold of shown.container.querySelectorAll("details")) fold.open = true;
    expect(await violationsIn(shown.container)).toEqual([]);
  });
});

describe("Between published deals", () => {
  test("much differs: orders are drawn, and each amount says how sure it is", async () => {
    openBridge({ output: { variable: "netPresentValue", items: [] } });
    const shown = await showBridge({}, ["preset:letter-of-intent-2025", "own"]);
    const [heads = [], first = []] = rowsIn(shown);
    expect(heads).toContain("Give or take");
    expect(first[heads.indexOf("Give or take")]).toMatch(/^± \$\d+\.\dB$/);
    expect(shown.words()).toMatch(
      /Estimated: the average over \d+ orders drawn at random, the same ones each time, that have a result at every step; \d+ more were drawn and left out,/,
    );
  });

  test("shares that must add up are changed together, and named together", async () => {
    openBridge({ output: { variable: "effectiveCost", items: [] } });
    const shown = await showBridge({}, ["preset:announced-2026-02", "preset:closed-2026-03"]);
    expect(shown.words()).toContain("Inputs of the same name are changed together");
  });
});

describe("On an edited sheet", () => {
  const ANSWER =
    "Effective valuation falls by $11.5B, from $468.0B to $456.5B: +$59.4B by Valuation basis; −$39.0B by Valuation; −$31.8B by Round size.";
  const ask = async (...edits: readonly Change[]): Promise<Shown> => {
    const shown = await showBridge({}, ["own", "preset:announced-2026-02"]);
    expect(answer(shown)).toBe(ANSWER);
    await shown.workspace.prepare();
    for (const edit of edits) shown.workspace.change(edit);
    await answered(shown);
    return shown;
  };

  test("a renamed variable and dimension, and an input that nothing reads, change nothing", async () => {
    const shown = await ask(
      renameVariable("roundSize", "moneyRaised"),
      renameDimension("holders", "owners"),
      addVariable({ name: "fee", input: 1 }),
    );
    expect(answer(shown)).toBe(ANSWER);
  });

  test("an item that only this sheet has is named where it reaches the result", async () => {
    const shown = await ask(addItem("holders", "Tiger"));
    expect(answer(shown)).toBe(
      "Effective valuation is not calculated in the same way in The sheet as it is and in OpenAI round as announced, 27 February 2026. Only a difference that inputs alone make can be split over them. Only in The sheet as it is: Tiger (Holders).",
    );
  });

  test("a result that the other side does not have is named", async () => {
    const shown = await ask(
      addVariable({ name: "twice", label: "Twice", formula: "roundSize * 2", unit: "$B" }),
    );
    await choose(shown, "Result", "twice");
    await answered(shown);
    expect(answer(shown)).toBe("Twice is not in both of them, so there is nothing to compare.");
    await userEvent.click(shown.container.querySelector(".bridge-form button") as HTMLElement);
    await answered(shown);
    expect(answer(shown)).toBe("Twice is not in both of them, so there is nothing to compare.");
  });
});

/** A workbook with another formula of one result. */
const withDoubleProfit = (workbook: Workbook): Workbook => ({
  ...workbook,
  variables: workbook.variables.map((variable) =>
    variable.name === "grossProfit"
      ? { ...variable, formula: "hardwareRevenue * grossMargin * 2" }
      : variable,
  ),
});

describe("Where there is nothing to split", () => {
  test("it is said that one column is not enough, and that two have to be different", async () => {
    const one = await showBridge({}, ["own"]);
    expect(one.words()).toContain("Choose at least two columns above");
    cleanup();
    const shown = await showBridge({ chipSpendShare: 60 });
    await choose(shown, "To", "own");
    await choose(shown, "From", "own");
    expect(answer(shown)).toBe("Choose two different columns to see why a result differs between them.");
  });

  test("it is said which side has no value, and why", async () => {
    const shown = await showBridge({ roundSize: 0 });
    await choose(shown, "Result", "wholeRoundRatio");
    await answered(shown);
    expect(answer(shown)).toMatch(
      /^Whole-round ratio has no value in Unsaved changes, so there is no difference to split: \S.*[^.]\.$/,
    );
  });

  test("the reason does not name the result again, and ends in a full stop", async () => {
    const shown = await showBridge({ chipSpendShare: 100 });
    await choose(shown, "Result", "paybackTime");
    await answered(shown);
    // 0.5 × 0.75 × 0.83 × 100 × 40 % of 30 comes back; at 100 % more than all of it.
    expect(answer(shown)).toBe(
      "Payback has no value in As published, so there is no difference to split: the outlay is not earned back, because 41.5 % of it is recovered.",
    );
  });

  test("both sides are named where neither has a value, each with its own reason", async () => {
    openBridge({
      output: { variable: "paybackTime", items: [] },
      from: "scenario:None",
      to: "scenario:Little",
    });
    const shown = await showBridge({}, ["scenario:None", "scenario:Little"], "en", (workspace) => {
      workspace.change(addScenario("None", ""));
      setAll(workspace, { grossMargin: 0 });
      workspace.change(addScenario("Little", ""));
      setAll(workspace, { grossMargin: 10 });
    });
    // 0.5 × 0.1 × 0.83 × 100 × 40 % of 30.
    expect(answer(shown)).toBe(
      "Payback has a value neither in None nor in Little, so there is no difference to split. None: the outlay is not earned back, because 0 % of it is recovered. Little: the outlay is not earned back, because 5.53 % of it is recovered.",
    );
    setAll(shown.workspace, { grossMargin: 0 });
    await answered(shown);
    expect(answer(shown)).toBe(
      "Payback has a value neither in None nor in Little, so there is no difference to split: the outlay is not earned back, because 0 % of it is recovered.",
    );
  });

  test("it is said that no input differs", async () => {
    const shown = await showBridge({}, ["own", "preset:seed-2026-01"]);
    expect(answer(shown)).toBe(
      "No input that Effective valuation depends on differs between As published and OpenAI round, January 2026: it is $468.0B in both.",
    );
  });

  test("it is said that formulas differ, and which", async () => {
    const shown = await showBridge({ chipSpendShare: 60 }, ["open", "preset:closed-2026-03"]);
    await shown.workspace.prepare();
    shown.workspace.change((contents) => ({
      contents: { ...contents, workbook: withDoubleProfit(contents.workbook) },
      done: { did: "changed", variable: "grossProfit", field: "formula", from: "", to: "" },
    }));
    await choose(shown, "Result", "grossProfit");
    await answered(shown);
    expect(answer(shown)).toBe(
      "Gross profit, all hardware is not calculated in the same way in Unsaved changes and in OpenAI round as closed, 31 March 2026. Only a difference that inputs alone make can be split over them. Calculated differently: Gross profit, all hardware.",
    );
    // The cost of the stake does not depend on it.
    await choose(shown, "Result", "effectiveCost");
    await answered(shown);
    expect(answer(shown)).toMatch(/^Effective cost of the stake (rises|falls) by /);
  });
});
