import { cleanup, render } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { deleteVariables, renameVariable } from "../../src/document/variables.ts";
import { panels } from "../../src/model/panels.ts";
import type { Storage } from "../../src/store/browserStorage.ts";
import { createPreferences } from "../../src/store/createPreferences.ts";
import { EMPTY_PRESET, unchanged } from "../../src/store/dealState.ts";
import { App } from "../../src/ui/App.tsx";
import { LANGUAGES } from "../../src/ui/format.ts";
import { loadLocale } from "../../src/ui/locale/loadLocale.ts";
import { openPanelsOf } from "../../src/ui/panels/openPanels.ts";
import { createDealWorkspace, nextFrame, plain, violationsIn } from "./dealPage.tsx";

const noStorage: Storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** The whole App: Header, DealTab with Loop and KeyFigures, DealBody with Charts and ChartPair, Panels, About, Around, SavingNotice, Announcer. */
async function openApp(hash = "#deal") {
  window.location.hash = hash;
  const workspace = createDealWorkspace();
  const preferences = createRoot(() => createPreferences(noStorage, LANGUAGES, ["en-GB"]));
  const locale = await createRoot(() => loadLocale(preferences.language));
  const { container } = render(() => <App workspace={workspace} preferences={preferences} locale={locale} />);
  return { container, workspace, preferences };
}

// What an earlier page still loads would speak for the page as well.
afterEach(cleanup);

beforeEach(async () => {
  await page.viewport(1280, 800);
});

describe("the App", () => {
  test.each(["light", "dark"] as const)(
    "has nothing that axe complains of in %s, with an error shown",
    async (theme) => {
      const { container, workspace, preferences } = await openApp();
      preferences.setTheme(theme);
      await expect
        .poll(() => container.querySelectorAll(".chart-pair figure").length, { timeout: 10_000 })
        .toBe(2);
      workspace.set({ variable: "cheque", items: ["Nvidia"] }, 130);
      workspace.commit();
      await nextFrame();
      expect(container.querySelector(".headline")?.textContent).toContain("cannot be said");
      expect(document.documentElement.dataset.theme).toBe(theme);
      expect(await violationsIn(container)).toEqual([]);
    },
  );

  test("shows the key figures on a narrow screen, and says aloud what a step changed", async () => {
    await page.viewport(390, 844);
    const { container, workspace } = await openApp();
    const figures = container.querySelector(".key-figures") as HTMLElement;
    expect(plain(figures.innerText)).toContain("133 %");
    workspace.set({ variable: "chipSpendShare", items: [] }, 60);
    workspace.commit();
    await nextFrame();
    expect(plain(figures.innerText)).toContain("200 %");
    expect(plain(container.querySelector("[role=status][aria-live=polite]")?.textContent ?? "")).toBe(
      "200 % of the cheque comes back. Nvidia owns 3.75 %. The stake really costs $11.3B.",
    );
  });

  test("changes language and theme from its header", async () => {
    const { container } = await openApp();
    (container.querySelector("[aria-label='NL, Dutch']") as HTMLElement).click();
    await expect
      .poll(() => container.querySelector("h1")?.textContent)
      .toBe("OpenAI-ronde, januari 2026: De deal in het kort");
    expect(document.documentElement.lang).toBe("nl");
    const theme = container.querySelector(".theme-sign")?.parentElement as HTMLElement;
    expect(theme.getAttribute("aria-label")).toBe("Thema: zoals het systeem");
    theme.click();
    expect(document.documentElement.dataset.theme).toBe("light");
  });

  test("opens About by its address, and brings the deal back", async () => {
    const { container } = await openApp("#about");
    await expect.poll(() => container.querySelector("h1")?.textContent).toBe("About Loopsheet");
    expect(container.textContent).toContain("A circular deal with substance is legal and common");
    window.location.hash = "#deal";
    await expect
      .poll(() => container.querySelector("h1")?.textContent)
      .toBe("OpenAI round, January 2026: The deal in short");
  });

  test("follows edits of the sheet behind it, and their undoing", async () => {
    const { container, workspace } = await openApp();
    await workspace.prepare();
    for (const { key } of panels) openPanelsOf(workspace).set(key, true);
    const sentence = () => plain(container.querySelector(".headline")?.textContent ?? "");
    await expect.poll(() => container.querySelector(".panel-body"), { timeout: 10_000 }).not.toBeNull();
    const edits = [
      deleteVariables(["roundSize", "moneyFlow"]),
      renameVariable("valuation", "worth"),
      deleteVariables(["cheque"]),
    ];
    for (const edit of edits) expect(workspace.change(edit)).toBeUndefined();
    await expect
      .poll(() => container.querySelector(".missing")?.textContent)
      .toContain("cheque and roundSize");
    workspace.openEmpty();
    await expect.poll(() => container.querySelector("h1")?.textContent).toContain("An empty sheet");
    expect(container.querySelector("[role=status][aria-live=polite]")?.textContent?.trim()).toBe(
      "An empty sheet is open.",
    );
    for (let i = 0; i < 4; i += 1) workspace.undo();
    await expect.poll(sentence).toContain("a round of $100B that values OpenAI at $800B");
    expect(workspace.isChanged()).toBe(false);
    for (let i = 0; i < 4; i += 1) workspace.redo();
    await expect.poll(() => container.querySelector("h1")?.textContent).toContain("An empty sheet");
  });

  test("goes on to a sheet of which no variable has a place, says why (Unplaced), and comes back", async () => {
    const { container, workspace } = await openApp();
    await workspace.prepare();
    await expect.poll(() => container.querySelector(".result-value"), { timeout: 10_000 }).not.toBeNull();
    const variables = [
      { name: "x", over: ["nowhere"], formula: "1" },
      { name: "y", over: ["nowhere"], input: 1 },
    ];
    workspace.open({
      ...unchanged(EMPTY_PRESET),
      title: "Nowhere",
      workbook: { title: "New sheet", dimensions: [], variables },
    });
    const words = (selector: string): string => plain(container.querySelector(selector)?.textContent ?? "");
    await expect.poll(() => words("h1")).toContain("Nowhere");
    expect(words(".lead-unplaced")).toContain("2 variables of this sheet cannot be calculated");
    expect(words(".lead-unplaced")).toContain("x ranges over nowhere, which is not a dimension.");
    expect(words("main")).toContain("This sheet has no inputs yet.");
    expect(words("main")).toContain("This sheet has no formulas yet.");
    window.location.hash = "#sheet";
    await expect.poll(() => container.querySelector("[role=grid]"), { timeout: 10_000 }).not.toBeNull();
    window.location.hash = "#compare";
    await expect.poll(() => container.querySelector("[role=grid]")).toBeNull();
    window.location.hash = "#deal";
    await expect.poll(() => words("h1")).toContain("Nowhere");
    workspace.undo();
    await expect.poll(() => words(".headline")).toContain("a round of $100B");
  });

  test("says when nothing can be saved", async () => {
    const { container } = await openApp();
    expect(container.querySelector(".notices")?.textContent).toContain("Not saved");
    expect(container.querySelector(".saving-state")?.textContent).toContain("Not saved");
  });
});
