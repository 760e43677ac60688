import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { saveScenario } from "../../../src/document/scenarios.ts";
import { type Command, commands } from "../../../src/ui/commands/registry.ts";
import { closeScenarioList, endNaming, isListOpen, naming } from "../../../src/ui/scenarios/opened.ts";
import { ScenarioParts } from "../../../src/ui/scenarios/ScenarioParts.tsx";
import { registerOpenCommands, useScenarioCommands } from "../../../src/ui/scenarios/scenarioCommands.ts";
import { createDealWorkspace, showPart } from "../dealPage.tsx";

afterEach(() => {
  closeScenarioList();
  endNaming();
  cleanup();
  window.location.hash = "";
});

const round = { variable: "roundSize", items: [] };

function show() {
  const workspace = createDealWorkspace();
  const list: Command[] = [];
  showPart(
    () => {
      list.push(...useScenarioCommands());
      registerOpenCommands();
      return <ScenarioParts />;
    },
    "en",
    workspace,
  );
  const find = (key: string): Command =>
    list.find((one) => one.key === `scenarios.command.${key}`) ?? expect.fail(`There is no ${key}.`);
  const opening = () => commands().filter(({ key }) => key === "scenarios.command.open");
  return { workspace, find, opening };
}

test("commands do what the line of the Deal tab does, and are off where there is nothing to do", () => {
  const { workspace, find } = show();
  const off = (key: string) => find(key).isOff?.() ?? false;
  expect(["save", "duplicate", "rename", "delete", "reset"].map(off)).toEqual([true, true, true, true, true]);
  workspace.set(round, 110);
  workspace.commit();
  expect(off("save")).toBe(false);
  expect(off("reset")).toBe(false);
  find("new").run();
  expect(workspace.scenarios().map(({ name }) => name)).toEqual(["My changes", "Scenario"]);
  find("duplicate").run();
  expect(workspace.scenario()).toBe("Scenario 2");
  find("delete").run();
  expect(workspace.scenarios().map(({ name }) => name)).toEqual(["My changes", "Scenario"]);
});

test("a name is asked for on the Deal tab", () => {
  const { workspace, find } = show();
  workspace.set(round, 110);
  window.location.hash = "#sheet";
  find("save").run();
  expect(naming()).toBe("save");
  expect(window.location.hash).toBe("#deal");
  workspace.change(saveScenario("A"));
  find("rename").run();
  expect(naming()).toBe("rename");
});

test("each scenario can be opened by its name, and the list of them follows", () => {
  const { workspace, opening } = show();
  const named = () => opening().map(({ places }) => places?.name);
  expect(named()).toEqual(["As published"]);
  workspace.set(round, 110);
  workspace.change(saveScenario("A"));
  expect(named()).toEqual(["As published", "A"]);
  expect(opening().map(({ isOff }) => isOff?.())).toEqual([false, true]);
  opening()[0]?.run();
  expect(workspace.scenario()).toBeUndefined();
  opening()[1]?.run();
  expect(workspace.overrides()).toEqual({ roundSize: 110 });
});

test("keys walk through the scenarios, wherever the page is, and what opens is said", async () => {
  const { workspace } = show();
  workspace.set(round, 110);
  workspace.change(saveScenario("A"));
  await userEvent.keyboard("{Alt>}{PageDown}{/Alt}");
  expect(workspace.scenario()).toBeUndefined();
  await userEvent.keyboard("{Alt>}{PageUp}{/Alt}");
  expect(workspace.scenario()).toBe("A");
  expect(document.querySelector("[role=status]")?.textContent).toBe("A is open.");
});

test("the list of all opens by its command", async () => {
  const { find } = show();
  find("all").run();
  expect(isListOpen()).toBe(true);
  expect(document.querySelector("dialog")?.open).toBe(true);
});
