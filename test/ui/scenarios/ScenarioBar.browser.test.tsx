/** The line of the open scenario by mouse and keyboard, with ScenarioMenu, ScenarioItems, ScenarioActions, ChangedList and NameForm. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { addScenario, openScenario, saveScenario } from "../../../src/document/scenarios.ts";
import type { Language } from "../../../src/ui/format.ts";
import { closeScenarioList, isListOpen } from "../../../src/ui/scenarios/opened.ts";
import { ScenarioBar } from "../../../src/ui/scenarios/ScenarioBar.tsx";
import { closeShare, isShareOpen } from "../../../src/ui/share/opened.ts";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  closeScenarioList();
  closeShare();
  cleanup();
  window.location.hash = "";
});

const round = { variable: "roundSize", items: [] };
const nvidia = { variable: "cheque", items: ["Nvidia"] };

function show(language: Language = "en") {
  const shown = showPart(() => <ScenarioBar />, language, createDealWorkspace());
  const { container, workspace } = shown;
  const find = <T extends HTMLElement>(selector: string): T =>
    container.querySelector<T>(selector) ?? expect.fail(`There is no ${selector}.`);
  const button = (name: string | RegExp): HTMLElement =>
    [...container.querySelectorAll<HTMLElement>("button, a")].find((one) => {
      const label = plain(one.ariaLabel ?? one.textContent ?? "");
      return typeof name === "string" ? label === name : name.test(label);
    }) ?? expect.fail(`There is no button ${name}.`);
  const change = (value: number): void => {
    workspace.set(round, value);
    workspace.commit();
  };
  const rows = (): readonly string[] =>
    [...container.querySelectorAll<HTMLElement>(".changed-table tbody tr")].map((row) =>
      plain(row.innerText),
    );
  return { ...shown, find, button, change, rows };
}

describe("the line", () => {
  test("says what is open and how many inputs are changed", () => {
    const { words, change, workspace } = show();
    expect(words()).toMatch(/^Scenario As published no input changed/);
    change(110);
    expect(words()).toMatch(/^Scenario Unsaved changes 1 input changed Save as scenario…/);
    workspace.change(saveScenario("Larger round"));
    expect(words()).toMatch(/^Scenario Larger round 1 input changed/);
  });

  test("speaks Dutch", () => {
    const { words, change } = show("nl");
    change(110);
    expect(words()).toMatch(
      /^Scenario Naamloze wijzigingen 1 invoer gewijzigd Bewaren als scenario… Vergelijken Delen… Meer/,
    );
  });

  test("leads to the comparison and to sharing", async () => {
    const { button } = show();
    expect(button("Compare").getAttribute("href")).toBe("#compare");
    await userEvent.click(button("Share…"));
    expect(isShareOpen()).toBe(true);
  });

  test("offers to save only where something was changed", () => {
    const { words, change } = show();
    expect(words()).not.toContain("Save as scenario");
    change(110);
    expect(words()).toContain("Save as scenario");
  });
});

describe("saving", () => {
  test("asks for a name in place, suggests one of what was changed, and takes it by Enter", async () => {
    const { button, change, container, find, workspace } = show();
    change(110);
    await userEvent.click(button("Save as scenario…"));
    const field = find<HTMLInputElement>(".name-field");
    expect(document.activeElement).toBe(field);
    expect(plain(field.value)).toBe("Round size $110B");
    expect(field.selectionEnd).toBe(field.value.length);
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.keyboard("Larger round{Enter}");
    expect(workspace.scenario()).toBe("Larger round");
    expect(workspace.scenarios()).toEqual([{ name: "Larger round", overrides: { roundSize: 110 } }]);
    await expect.poll(() => document.activeElement).toBe(find(".scenario-name"));
  });

  test("is given up by Escape", async () => {
    const { button, change, find, workspace } = show();
    change(110);
    await userEvent.click(button("Save as scenario…"));
    await userEvent.keyboard("Other{Escape}");
    expect(workspace.scenarios()).toEqual([]);
    await expect.poll(() => document.activeElement).toBe(find(".scenario-name"));
  });

  test("says beside the field why a name is refused, and keeps what was typed", async () => {
    const { button, change, container, find, workspace } = show();
    change(110);
    workspace.change(saveScenario("Larger round"));
    await userEvent.click(button("Save a copy…"));
    await userEvent.keyboard("Larger round{Enter}");
    const field = find<HTMLInputElement>(".name-field");
    expect(find("[role=alert]").textContent).toBe(
      "There is a scenario “Larger round” already. Write another name.",
    );
    expect(field.ariaInvalid).toBe("true");
    expect(field.value).toBe("Larger round");
    expect(document.activeElement).toBe(field);
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.keyboard(" again{Enter}");
    expect(workspace.scenario()).toBe("Larger round again");
  });
});

describe("the menu of actions", () => {
  const open = async (shown: ReturnType<typeof show>, name: string) => {
    await userEvent.click(shown.find(".scenario-more"));
    await expect.poll(() => shown.find(".scenario-actions [role=menu]").matches(":popover-open")).toBe(true);
    const entries = [...shown.find(".scenario-actions [role=menu]").querySelectorAll("[role=menuitem]")];
    await userEvent.click(entries.find((entry) => entry.textContent === name) ?? expect.fail(name));
  };

  test("begins, duplicates, renames and deletes, each as one step that can be undone", async () => {
    const shown = show();
    const { change, workspace } = shown;
    change(110);
    workspace.change(saveScenario("A"));
    await open(shown, "Duplicate");
    expect(workspace.scenario()).toBe("A 2");
    await open(shown, "Rename…");
    await userEvent.keyboard("B{Enter}");
    expect(workspace.scenarios().map(({ name }) => name)).toEqual(["A", "B"]);
    await open(shown, "Delete");
    expect(workspace.scenario()).toBeUndefined();
    workspace.undo();
    expect(workspace.scenario()).toBe("B");
    await open(shown, "New scenario");
    expect(workspace.scenario()).toBe("Scenario");
    expect(workspace.overrides()).toEqual({});
    await open(shown, "All scenarios…");
    expect(isListOpen()).toBe(true);
  });

  test("has no entries for a scenario where none is open", async () => {
    const { find } = show();
    await userEvent.click(find(".scenario-more"));
    const entries = [...find(".scenario-actions [role=menu]").querySelectorAll("[role=menuitem]")];
    expect(entries.map((entry) => entry.textContent)).toEqual([
      "New scenario",
      "All scenarios…",
      "Download the workbook",
    ]);
  });
});

test("what is refused is said in the line, and changes without a name stay", async () => {
  const { change, find, workspace } = show();
  for (let i = 0; i < 100; i += 1) workspace.change(addScenario(`S${i}`, ""));
  workspace.change(openScenario(undefined, ""));
  change(110);
  await userEvent.click(find(".scenario-name"));
  await userEvent.keyboard("{Home}{Enter}");
  expect(find("[role=alert]").textContent).toBe("A workbook has at most 100 scenarios. Delete one first.");
  expect(workspace.overrides()).toEqual({ roundSize: 110 });
});

test("the name lists the scenarios, and opens one of them", async () => {
  const { change, container, find, workspace } = show();
  change(110);
  workspace.change(saveScenario("A"));
  find(".scenario-name").focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => document.activeElement?.textContent).toContain("A");
  expect(await violationsIn(container)).toEqual([]);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(workspace.scenario()).toBeUndefined();
  expect(workspace.overrides()).toEqual({});
  await expect.poll(() => document.activeElement).toBe(find(".scenario-name"));
});

describe("the list of changed inputs", () => {
  async function unfolded() {
    const shown = show();
    shown.workspace.set(nvidia, 20);
    shown.change(110);
    shown.find(".scenario-fold").focus();
    await userEvent.keyboard("{Enter}");
    return shown;
  }

  test("names each with its published and present value, and follows them", async () => {
    const { find, change, container, rows } = await unfolded();
    expect(find(".scenario-fold").ariaExpanded).toBe("true");
    // 10 of 100 is 10 %; 10 of 30 is 33.3 %.
    expect(rows()).toEqual([
      "Round size $100B $110B +10.0 % Reset",
      "Cheque, Nvidia $30B $20B −33.3 % Reset",
    ]);
    change(125);
    expect(rows()[0]).toBe("Round size $100B $125B +25.0 % Reset");
    expect(await violationsIn(container)).toEqual([]);
  });

  test("takes one back, and the focus goes on to the next", async () => {
    const { button, rows, workspace, find } = await unfolded();
    button("Reset Round size to $100B").focus();
    await userEvent.keyboard("{Enter}");
    expect(workspace.overrides()).toEqual({ cheque: { Nvidia: 20 } });
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(button("Reset Cheque, Nvidia to $30B"));
    await userEvent.keyboard("{Enter}");
    expect(workspace.overrides()).toEqual({});
    await expect.poll(() => document.activeElement).toBe(find(".scenario-name"));
  });

  test("takes all back as one step", async () => {
    const { button, workspace } = await unfolded();
    workspace.change(saveScenario("A"));
    await userEvent.click(button("Reset all"));
    expect(workspace.overrides()).toEqual({});
    expect(workspace.scenario()).toBe("A");
    workspace.undo();
    expect(workspace.overrides()).toEqual({ roundSize: 110, cheque: { Nvidia: 20 } });
  });

  test("leads to an input: in the sheet where it is not on the page", async () => {
    const { button } = await unfolded();
    await userEvent.click(button("Go to Round size"));
    expect(window.location.hash).toMatch(/^#sheet/);
  });

  test("keeps the row that has the focus while a value moves", async () => {
    const { button, change } = await unfolded();
    const reset = button("Reset Round size to $100B");
    reset.focus();
    change(111);
    change(112);
    expect(document.activeElement).toBe(reset);
    expect(button("Reset Round size to $100B")).toBe(reset);
  });

  test("goes with the scenario: another has its own", async () => {
    const { rows, workspace, find, words } = await unfolded();
    workspace.change(saveScenario("A"));
    const menu = find(".scenario-name");
    await userEvent.click(menu);
    await userEvent.keyboard("{Home}{Enter}");
    expect(words()).toMatch(/^Scenario As published no input changed/);
    expect(rows()).toEqual([]);
    workspace.undo();
    expect(rows()).toHaveLength(2);
  });
});

test("stands on one line at 1280 px, and fits a phone", async () => {
  const { change, container, find } = show();
  change(110);
  expect(find(".scenario-line").offsetHeight).toBeLessThan(60);
  await page.viewport(390, 800);
  await userEvent.click(find(".scenario-fold"));
  expect(find(".scenario-line").offsetHeight).toBeLessThan(120);
  expect(container.scrollWidth).toBeLessThanOrEqual(390);
  expect(await violationsIn(container)).toEqual([]);
});
