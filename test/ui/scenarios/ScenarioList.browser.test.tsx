/** The list of all scenarios by the keyboard, with ScenarioRow and ScenarioParts, which opens it. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openScenario, saveScenario } from "../../../src/document/scenarios.ts";
import type { Language } from "../../../src/ui/format.ts";
import { closeScenarioList, endNaming, naming, openScenarioList } from "../../../src/ui/scenarios/opened.ts";
import { ScenarioParts } from "../../../src/ui/scenarios/ScenarioParts.tsx";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  closeScenarioList();
  endNaming();
  cleanup();
});

/** A workbook with the scenarios A, B and C, of which B is open. */
function show(language: Language = "en") {
  const workspace = createDealWorkspace();
  for (const [name, value] of [
    ["A", 110],
    ["B", 120],
    ["C", 130],
  ] as const) {
    workspace.set({ variable: "roundSize", items: [] }, value);
    workspace.commit();
    workspace.change(saveScenario(name));
  }
  workspace.change(openScenario("B", ""));
  const shown = showPart(() => <ScenarioParts />, language, workspace);
  openScenarioList();
  const dialog = (): HTMLDialogElement =>
    shown.container.querySelector("dialog") ?? expect.fail("No dialog.");
  const button = (name: string): HTMLElement =>
    [...dialog().querySelectorAll<HTMLElement>("button")].find(
      (one) => (one.ariaLabel ?? one.textContent) === name,
    ) ?? expect.fail(`There is no ${name}.`);
  const field = (name: string): HTMLInputElement =>
    [...dialog().querySelectorAll("input")].find((one) => one.value === name) ??
    expect.fail(`There is no field ${name}.`);
  const names = () => workspace.scenarios().map(({ name }) => name);
  return { ...shown, workspace, dialog, button, field, names };
}

test("shows every scenario with what it changes, and which is open", async () => {
  const { dialog, container } = show();
  expect(dialog().open).toBe(true);
  expect([...dialog().querySelectorAll("input")].map(({ value }) => value)).toEqual(["A", "B", "C"]);
  expect(plain(dialog().innerText)).toContain("1 input changed");
  const current = [...dialog().querySelectorAll("[aria-current=true]")].map((one) => one.ariaLabel);
  expect(current).toEqual(["B: open now"]);
  expect(await violationsIn(container)).toEqual([]);
});

test("opens one, and the workbook as published", async () => {
  const { button, workspace } = show();
  await userEvent.click(button("Open C"));
  expect(workspace.overrides()).toEqual({ roundSize: 130 });
  await userEvent.click(button("Open As published"));
  expect(workspace.scenario()).toBeUndefined();
});

test("renames in place: Enter takes a name, Escape gives it up, what is refused stays with the reason", async () => {
  const { dialog, field, names } = show();
  field("A").focus();
  await userEvent.keyboard("{Control>}a{/Control}Small{Enter}");
  expect(names()).toEqual(["Small", "B", "C"]);
  expect(document.activeElement).toBe(field("Small"));
  await userEvent.keyboard("{Control>}a{/Control}B{Enter}");
  expect(dialog().querySelector("[role=alert]")?.textContent).toContain("There is a scenario “B” already.");
  await userEvent.keyboard("{Escape}");
  expect(dialog().open).toBe(true);
  expect(names()).toEqual(["Small", "B", "C"]);
});

test("moves by buttons, and the focus goes along", async () => {
  const { button, names } = show();
  button("Move A down").focus();
  await userEvent.keyboard("{Enter}");
  expect(names()).toEqual(["B", "A", "C"]);
  await expect.poll(() => document.activeElement?.ariaLabel).toBe("Move A down");
  await userEvent.keyboard("{Enter}");
  expect(names()).toEqual(["B", "C", "A"]);
  // At the end it cannot go further down.
  await expect.poll(() => document.activeElement?.ariaLabel).toBe("Move A up");
});

test("duplicates with the name of the copy in hand, and deletes with undo at hand", async () => {
  const { button, dialog, names, workspace } = show();
  await userEvent.click(button("Duplicate A"));
  expect(names()).toEqual(["A", "A 2", "B", "C"]);
  await expect.poll(() => (document.activeElement as HTMLInputElement).value).toBe("A 2");
  await userEvent.click(button("Delete B"));
  expect(names()).toEqual(["A", "A 2", "C"]);
  await expect.poll(() => document.activeElement?.ariaLabel).toBe("Delete C");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(names()).toEqual(["A", "A 2", "B", "C"]);
  await userEvent.keyboard("{Control>}y{/Control}");
  expect(names()).toEqual(["A", "A 2", "C"]);
  await userEvent.click(button("Undo"));
  expect(names()).toEqual(["A", "A 2", "B", "C"]);
  expect(workspace.scenario()).toBe("A 2");
  expect(dialog().open).toBe(true);
});

test("begins a new one, and leads changes without a name to theirs", async () => {
  const { button, dialog, names, workspace } = show();
  await userEvent.click(button("New scenario"));
  expect(names()).toEqual(["A", "B", "C", "Scenario"]);
  workspace.change(openScenario(undefined, ""));
  workspace.set({ variable: "roundSize", items: [] }, 140);
  expect(plain(dialog().innerText)).toContain("Unsaved changes");
  await userEvent.click(button("Save as scenario…"));
  expect(naming()).toBe("save");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
});

test("closes by Escape, fits a phone, and speaks Dutch", async () => {
  await page.viewport(390, 800);
  const { container, dialog } = show("nl");
  expect(plain(dialog().innerText)).toContain("Zoals gepubliceerd");
  expect(dialog().scrollWidth).toBeLessThanOrEqual(390);
  expect(await violationsIn(container)).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
});
