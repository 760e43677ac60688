import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Change } from "../../../src/document/contents.ts";
import { addDimension } from "../../../src/document/dimensions.ts";
import { addVariable, changeVariable } from "../../../src/document/variables.ts";
import { DealTab } from "../../../src/ui/DealTab.tsx";
import { wanted, wantNothing } from "../../../src/ui/sheet/wantedCell.ts";
import { createDealWorkspace, nextFrame, plain, showPart, violationsIn } from "../dealPage.tsx";

/** The option pool that counts in its own base: x = 10 % (800 + x), so x = 88.9 $B. */
const POOL: readonly Change[] = [
  addVariable({
    name: "preMoney",
    label: "Pre-money",
    unit: "$B",
    section: "The round",
    input: 700,
    slider: [0, 1000],
  }),
  addVariable({ name: "raised", label: "Raised", unit: "$B", section: "The round", input: 100 }),
  addVariable({
    name: "poolShare",
    label: "Pool",
    unit: "%",
    section: "Options",
    input: 10,
    slider: [0, 50],
  }),
  addVariable({
    name: "postMoney",
    label: "Post-money",
    unit: "$B",
    section: "The round",
    formula: "preMoney + raised",
  }),
  addVariable({
    name: "poolValue",
    label: "Pool value",
    unit: "$B",
    section: "Options",
    formula: "poolShare * (postMoney + poolValue)",
  }),
];

/** The Deal tab of a sheet begun empty, after some edits; each result is an AnyResult. */
async function showEmpty(changes: readonly Change[] = [], language: "en" | "nl" = "en") {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  workspace.openEmpty();
  for (const change of changes) expect(workspace.change(change)).toBeUndefined();
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
  return { ...shown, workspace };
}

const labelsIn = (container: Element, selector: string): string[] =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => plain(textContent ?? ""));

beforeEach(async () => {
  await page.viewport(1440, 900);
});

afterEach(cleanup);

describe("the Deal tab of an empty sheet", () => {
  test("says that there is nothing, whose the picture is, and opens the deal", async () => {
    const { container, words, workspace } = await showEmpty();
    expect(plain(container.querySelector("h1 button")?.textContent ?? "")).toBe("An empty sheet");
    expect(words()).toContain("There is nothing in this sheet yet.");
    expect(words()).toContain("This sheet has no inputs yet.");
    expect(
      container.querySelectorAll(".headline, .loop, .cap-table, .charts, .panels, .key-figures"),
    ).toHaveLength(0);
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(container.querySelector(".lead-own > .note button") as Element);
    expect(workspace.preset()).toBe("seed-2026-01");
  });

  test("shows inputs by section with sliders, and the results that no other formula reads", async () => {
    const { container, workspace } = await showEmpty(POOL);
    expect(labelsIn(container, ".inputs h3")).toEqual(["The round", "Options"]);
    expect(container.querySelectorAll(".inputs input[type=range]")).toHaveLength(2);
    expect(labelsIn(container, ".results .result-name")).toEqual(["Pool value"]);
    expect(plain(container.querySelector(".result-value")?.textContent ?? "")).toBe("$88.9B");
    const field = container.querySelector("#input-poolShare") as HTMLInputElement;
    await userEvent.fill(field, "20");
    await userEvent.keyboard("{Enter}");
    // x = 20 % (800 + x): x = 160 / 0.8.
    expect(plain(container.querySelector(".result-value")?.textContent ?? "")).toBe("$200.0B");
    expect(workspace.isChanged()).toBe(true);
    expect(await violationsIn(container)).toEqual([]);
  });

  test("shows what is pinned where something is", async () => {
    const { container } = await showEmpty([...POOL, changeVariable("postMoney", { pinned: true })]);
    expect(labelsIn(container, ".results .result-name")).toEqual(["Post-money"]);
    expect(container.querySelector(".results > .note")).toBeNull();
  });

  test("says why where a circle runs away", async () => {
    const { container } = await showEmpty([...POOL, changeVariable("poolShare", { input: 120 })]);
    expect(plain(container.querySelector(".result-value")?.textContent ?? "")).toBe("diverges");
  });

  test("shows a person's words and names though the deal has the same", async () => {
    const { container } = await showEmpty(
      [
        addDimension({ name: "stages", label: "Stages", items: ["paid", "Debt"] }),
        addVariable({ name: "roundSize", label: "Round size", section: "terms", unit: "$B", input: 3 }),
        addVariable({
          name: "perStage",
          label: "By stage",
          section: "terms",
          unit: "$B",
          over: ["stages"],
          formula: "roundSize / 2",
        }),
      ],
      "nl",
    );
    expect(labelsIn(container, ".inputs h3")).toEqual(["terms"]);
    expect(labelsIn(container, ".inputs .input-label")).toEqual(["Round size"]);
    expect(labelsIn(container, ".results tbody th")).toEqual(["paid", "Debt"]);
  });

  test("shows the beginning of what has many cells, and leads to the rest in the sheet (InSheet)", async () => {
    const items = Array.from({ length: 30 }, (_, i) => `item ${i + 1}`);
    const { container } = await showEmpty([
      addDimension({ name: "rows", items }),
      addDimension({ name: "lines", items: items.map((item) => `${item} too`) }),
      addVariable({ name: "grid", over: ["rows", "lines"], input: 1 }),
      addVariable({ name: "twice", over: ["rows", "lines"], formula: "2 * grid" }),
    ]);
    expect(container.querySelectorAll(".inputs .ranged .input")).toHaveLength(48);
    // 15 columns, 16 rows.
    expect(container.querySelectorAll(".results tbody td")).toHaveLength(240);
    expect(labelsIn(container, ".inputs .link")).toContain("852 more: in the sheet");
    expect(labelsIn(container, ".results .link")).toEqual(["660 more: in the sheet"]);
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(container.querySelector(".results .link") as Element);
    expect(window.location.hash).toBe("#sheet");
    expect(wanted()?.place).toEqual({ variable: "twice", items: ["item 1", "item 1 too"] });
    wantNothing();
  });

  test("shows a few hundred inputs, and leads to the rest in the sheet", async () => {
    const many = Array.from({ length: 310 }, (_, i) => addVariable({ name: `v${i}`, input: i }));
    const { container } = await showEmpty(many);
    expect(container.querySelectorAll(".inputs .input")).toHaveLength(300);
    expect(labelsIn(container, ".inputs > .note .link")).toEqual(["10 more: in the sheet"]);
  });

  test("leaves out a variable that has no value yet", async () => {
    const { words } = await showEmpty([addVariable({ name: "raised", unit: "$B" })]);
    expect(words()).toContain("This sheet has no inputs yet.");
  });
});
