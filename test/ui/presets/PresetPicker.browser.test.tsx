import { cleanup, render } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { saveScenario } from "../../../src/document/scenarios.ts";
import type { Storage } from "../../../src/store/browserStorage.ts";
import { createPreferences } from "../../../src/store/createPreferences.ts";
import { App } from "../../../src/ui/App.tsx";
import { LANGUAGES } from "../../../src/ui/format.ts";
import { loadLocale } from "../../../src/ui/locale/loadLocale.ts";
import { DealNote } from "../../../src/ui/presets/DealNote.tsx";
import { PresetPicker } from "../../../src/ui/presets/PresetPicker.tsx";
import { closeWorkbooks, isWorkbooksOpen } from "../../../src/ui/workbooks/opened.ts";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

afterEach(cleanup);

const press = (container: Element): HTMLElement => container.querySelector("#deal-picker") as HTMLElement;
const list = (container: Element): HTMLElement => container.querySelector(".deal-list") as HTMLElement;
const focused = (): string =>
  plain(document.activeElement?.querySelector(".deal-item-title")?.textContent ?? "");

const itemOf = (container: Element, title: string): HTMLElement =>
  ([...container.querySelectorAll<HTMLElement>(".deal-item")].find(
    (item) => item.querySelector(".deal-item-title")?.textContent === title,
  ) ?? expect.fail(`There is no entry ${title}.`)) as HTMLElement;
const titlesIn = (container: Element, group: number): readonly string[] =>
  [...(container.querySelectorAll(".deal-group")[group]?.querySelectorAll(".deal-item-title") ?? [])].map(
    (title) => title.textContent ?? "",
  );

/** PickerItem and PickerGroup, OwnItems and ScenarioItems are parts of it. */
describe("the list of what can be opened", () => {
  test("opens with a press on the title, the open deal marked and focused", async () => {
    const { container } = showPart(() => <PresetPicker />);
    expect(plain(container.querySelector("h1")?.textContent ?? "")).toBe(
      "OpenAI round, January 2026: The deal in short",
    );
    await userEvent.click(press(container));
    await expect.poll(() => list(container).matches(":popover-open")).toBe(true);
    const items = [...container.querySelectorAll("[role=menuitemradio]")];
    // The workbook as published, an empty sheet, and eleven deals.
    expect(items).toHaveLength(13);
    const checked = items.filter((item) => item.getAttribute("aria-checked") === "true");
    expect(checked.map((item) => item.querySelector(".deal-item-title")?.textContent)).toEqual([
      "As published",
      "OpenAI round, January 2026",
    ]);
    await expect.poll(focused).toBe("OpenAI round, January 2026");
    expect(plain(items[5]?.textContent ?? "")).toContain("OpenAI round as closed, 31 March 2026");
    expect(await violationsIn(container)).toEqual([]);
  });

  test("is walked by keys: arrows round the ends, Home, End, a letter; Escape goes back", async () => {
    const { container } = showPart(() => <PresetPicker />);
    press(container).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(focused).toBe("OpenAI round, January 2026");
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe("An empty sheet");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("OpenAI and Nvidia, letter of intent, September 2025");
    await userEvent.keyboard("x");
    expect(focused()).toBe("xAI's leasing vehicle, October 2025");
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe("As published");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("Lucent 1999: the yardstick");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => list(container).matches(":popover-open")).toBe(false);
    expect(document.activeElement).toBe(press(container));
  });

  test("says beside the title what was changed, and in Dutch", async () => {
    const { container, words, workspace } = showPart(() => <PresetPicker />, "nl");
    expect(words()).toContain("OpenAI-ronde, januari 2026");
    expect(words()).toContain("een van 11 gepubliceerde deals");
    workspace.set({ variable: "roundSize", items: [] }, 110);
    expect(words()).toContain("door u gewijzigd");
    await userEvent.click(press(container));
    const notes = [...container.querySelectorAll(".deal-item-note")].map((note) => note.textContent);
    expect(notes[1]).toMatch(/^Het nieuws van/);
  });

  test("begins an empty sheet, which has a title of its own", async () => {
    const { container, words, workspace } = showPart(() => <PresetPicker />);
    await workspace.prepare();
    await userEvent.click(press(container));
    await userEvent.click(itemOf(container, "An empty sheet"));
    expect(plain(press(container).textContent ?? "")).toBe("An empty sheet");
    expect(words()).toContain("begun empty");
    expect(workspace.calculation.sheet.variables.size).toBe(0);
    workspace.undo();
    expect(plain(press(container).textContent ?? "")).toBe("OpenAI round, January 2026");
  });

  test("has the scenarios of the workbook, the open one marked and in the title", async () => {
    const { container, workspace } = showPart(() => <PresetPicker />);
    workspace.set({ variable: "roundSize", items: [] }, 110);
    await userEvent.click(press(container));
    expect(titlesIn(container, 0)).toEqual(["As published", "Unsaved changes"]);
    await expect.poll(focused).toBe("Unsaved changes");
    expect(itemOf(container, "OpenAI round, January 2026").ariaChecked).toBe("false");
    workspace.change(saveScenario("Larger round"));
    expect(titlesIn(container, 0)).toEqual(["As published", "Larger round"]);
    expect(plain(itemOf(container, "Larger round").innerText)).toContain("1 input changed");
    expect(press(container).innerText).toBe("OpenAI round, January 2026 · Larger round");
    await userEvent.click(itemOf(container, "As published"));
    expect(workspace.overrides()).toEqual({});
    expect(workspace.scenario()).toBeUndefined();
    expect(await violationsIn(container)).toEqual([]);
  });

  test("keeps changes without a name as a scenario where another opens", async () => {
    const { container, workspace } = showPart(() => <PresetPicker />);
    workspace.set({ variable: "roundSize", items: [] }, 110);
    await userEvent.click(press(container));
    await userEvent.click(itemOf(container, "As published"));
    expect(workspace.scenarios()).toEqual([{ name: "My changes", overrides: { roundSize: 110 } }]);
    workspace.undo();
    expect(workspace.scenarios()).toEqual([]);
    expect(workspace.overrides()).toEqual({ roundSize: 110 });
  });

  test("has what is one's own beside what was published: arrow keys go across", async () => {
    await page.viewport(1280, 800);
    const { container } = showPart(() => <PresetPicker />);
    press(container).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(focused).toBe("OpenAI round, January 2026");
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe("As published");
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("OpenAI round, January 2026");
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("OpenAI round, January 2026");
    await userEvent.keyboard("{Escape}");
  });

  test("leads to all workbooks", async () => {
    const { container } = showPart(() => <PresetPicker />);
    await userEvent.click(press(container));
    expect(titlesIn(container, 1)).toEqual(["All workbooks…", "Open a file…", "An empty sheet"]);
    await userEvent.click(itemOf(container, "All workbooks…"));
    expect(isWorkbooksOpen()).toBe(true);
    closeWorkbooks();
  });

  test("a note under the sentence says what the open deal is, unless it is the page's own", () => {
    const { container, workspace } = showPart(() => <DealNote />);
    expect(container.textContent).toBe("");
    workspace.openPreset("amazon-loop");
    expect(container.textContent).toContain("“Hardware” stands here for cloud capacity.");
  });
});

const noStorage: Storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

describe("opening a deal on the page", () => {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    window.location.hash = "#deal";
  });

  async function openApp() {
    const workspace = createDealWorkspace();
    const preferences = createRoot(() => createPreferences(noStorage, LANGUAGES, ["en-GB"]));
    const locale = await createRoot(() => loadLocale(preferences.language));
    const { container } = render(() => (
      <App workspace={workspace} preferences={preferences} locale={locale} />
    ));
    await expect.poll(() => press(container), { timeout: 10_000 }).not.toBeNull();
    return { container, workspace };
  }

  test("changes all of the page, is said aloud, keeps the focus at the title, and can be undone", async () => {
    const { container, workspace } = await openApp();
    workspace.set({ variable: "chipSpendShare", items: [] }, 60);
    workspace.commit();
    press(container).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(focused).toBe("Unsaved changes");
    await userEvent.keyboard("{End}{Enter}");
    await expect.poll(() => plain(press(container).textContent ?? "")).toBe("Lucent 1999: the yardstick");
    await expect.poll(() => document.activeElement).toBe(press(container));
    const said = () => plain(container.querySelector("[role=status][aria-live=polite]")?.textContent ?? "");
    expect(said()).toContain("Lucent 1999: the yardstick is open. ");
    expect(container.querySelector<HTMLDetailsElement>("#panel-vendorFinance")?.open).toBe(true);
    expect(workspace.isChanged()).toBe(false);
    workspace.undo();
    await expect.poll(() => plain(press(container).textContent ?? "")).toBe("OpenAI round, January 2026");
    expect(workspace.overrides()).toEqual({ chipSpendShare: 60 });
    expect(said()).toContain("OpenAI round, January 2026 is open. 200 % of the cheque comes back.");
    expect(container.querySelector<HTMLDetailsElement>("#panel-vendorFinance")?.open).toBe(false);
  });
});
