import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { panels } from "../../../src/model/panels.ts";
import { jumpTo } from "../../../src/ui/jump.ts";
import { Panels } from "../../../src/ui/panels/Panels.tsx";
import { createDealWorkspace, nextFrame, plain, showPart, violationsIn } from "../dealPage.tsx";

/** Each Panel with its Finding, and the PanelChart of those that have one. */
function showPanels(preset?: string, language: "en" | "nl" = "en") {
  const workspace = createDealWorkspace();
  if (preset !== undefined) workspace.openPreset(preset);
  return showPart(
    () => (
      <main class="page">
        <Panels theme="light" />
      </main>
    ),
    language,
    workspace,
  );
}

const panelNamed = (container: Element, key: string): HTMLDetailsElement => {
  const found = container.querySelector<HTMLDetailsElement>(`#panel-${key}`);
  if (found === null) throw new Error(`There is no panel ${key}.`);
  return found;
};

/** Opens a panel as a press on it does. */
async function open(panel: HTMLDetailsElement): Promise<void> {
  panel.open = true;
  await expect.poll(() => panel.querySelector(".panel-body")).not.toBeNull();
}

afterEach(cleanup);

describe("the panels of the whole deal", () => {
  test("are closed with one figure each, or said not to be used, and hold nothing", () => {
    const { container } = showPanels();
    expect([...container.querySelectorAll("details")].map(({ id }) => id)).toEqual(
      panels.map(({ key }) => `panel-${key}`),
    );
    expect(container.querySelectorAll(".panel-body")).toHaveLength(0);
    const figure = (key: string) =>
      plain(panelNamed(container, key).querySelector(".panel-figure")?.textContent ?? "");
    expect(figure("ladder")).toBe("Round size in force $100.0B");
    // 1 / (1 − 0.249).
    expect(figure("loop")).toBe("Loop multiplier 1.33×");
    expect(figure("feedback")).toBe("not used");
  });

  test("open with what the part finds, its inputs and results, and close to nothing", async () => {
    const { container } = showPanels();
    const loop = panelNamed(container, "loop");
    await userEvent.click(loop.querySelector("summary") as Element);
    await expect
      .poll(() => plain(loop.querySelector(".finding")?.textContent ?? ""))
      .toBe(
        // 40 % of 30 / 0.751.
        "Over all rounds the money buys $16.0B of hardware; 4 rounds do nearly all of it.",
      );
    expect(loop.querySelectorAll(".panel-side .input")).toHaveLength(4);
    await expect.poll(() => loop.querySelector("figure"), { timeout: 10_000 }).not.toBeNull();
    await userEvent.click(loop.querySelector("summary") as Element);
    await expect.poll(() => loop.querySelector(".panel-body")).toBeNull();
  });

  test("say why there is no answer where there is none", async () => {
    const { container, workspace } = showPanels();
    const loop = panelNamed(container, "loop");
    await open(loop);
    workspace.set({ variable: "returnedPerDollar", items: [] }, 120);
    await nextFrame();
    expect(plain(loop.querySelector(".panel-main > .wrong")?.textContent ?? "")).toContain("$1.20");
    expect(plain(loop.querySelector(".panel-figure")?.textContent ?? "")).toBe("Loop multiplier diverges");
  });

  test("say what to enter where a part is not used", async () => {
    const { container, workspace } = showPanels(undefined, "nl");
    const feedback = panelNamed(container, "feedback");
    await open(feedback);
    expect(feedback.textContent).toContain("De terugkoppeling staat uit");
    workspace.set({ variable: "feedbackOn", items: [] }, "on");
    await nextFrame();
    expect(feedback.querySelector(".finding")?.textContent).toContain("komt de waardering tot rust");
  });

  test("open by themselves where the deal is about them, or an input in them is gone to", () => {
    const { container } = showPanels("amd-warrant");
    expect(panelNamed(container, "warrants").querySelector(".finding")?.textContent).toContain(
      "of the warrant is earned",
    );
    expect(jumpTo({ variable: "peerRevenue", items: ["Nortel"] })).toBe(true);
    expect(document.activeElement?.id).toBe("input-peerRevenue-Nortel");
    expect(panelNamed(container, "vendorFinance").open).toBe(true);
  });

  test("are all open on paper, and as before after it", () => {
    const { container } = showPanels();
    window.dispatchEvent(new Event("beforeprint"));
    expect(container.querySelectorAll(".panel-body")).toHaveLength(panels.length);
    window.dispatchEvent(new Event("afterprint"));
    expect(container.querySelectorAll(".panel-body")).toHaveLength(0);
  });

  test.each([390, 1280])("scroll what is wide inside itself at %d wide, and please axe", async (width) => {
    await page.viewport(width, 844);
    const { container } = showPanels("closed-2026-03");
    for (const { key } of panels) await open(panelNamed(container, key));
    await expect.poll(() => container.querySelectorAll("canvas").length, { timeout: 10_000 }).toBe(4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violationsIn(container)).toEqual([]);
  });
});
