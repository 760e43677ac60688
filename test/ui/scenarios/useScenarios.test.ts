import { describe, expect, test } from "vitest";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import type { Language } from "../../../src/ui/format.ts";
import { useScenarios } from "../../../src/ui/scenarios/useScenarios.ts";
import { insideDeal } from "../insideDeal.ts";

const inside = (language: Language = "en") =>
  insideDeal((workspace) => ({ scenarios: useScenarios(), workspace }), language);
const setRound = ({ set, commit }: Workspace, value: number): void => {
  set({ variable: "roundSize", items: [] }, value);
  commit();
};

describe("what is open", () => {
  test("is the workbook as published, changes without a name, or a scenario", () => {
    const { scenarios, workspace } = inside();
    expect(scenarios.title()).toBe("As published");
    setRound(workspace, 110);
    expect(scenarios.title()).toBe("Unsaved changes");
    expect(scenarios.isUnnamed()).toBe(true);
    expect(scenarios.save("Larger round")).toBeUndefined();
    expect(scenarios.title()).toBe("Larger round");
    expect(scenarios.isUnnamed()).toBe(false);
    expect(scenarios.hasChanges()).toBe(true);
  });

  test("has Dutch words", () => {
    const { scenarios, workspace } = inside("nl");
    expect(scenarios.title()).toBe("Zoals gepubliceerd");
    setRound(workspace, 110);
    expect(scenarios.title()).toBe("Naamloze wijzigingen");
  });

  test("says how many inputs are set", () => {
    const { scenarios, workspace } = inside();
    expect(scenarios.count({})).toBe("no input changed");
    setRound(workspace, 110);
    expect(scenarios.count(workspace.overrides())).toBe("1 input changed");
    workspace.set({ variable: "cheque", items: ["Nvidia"] }, 20);
    expect(scenarios.count(workspace.overrides())).toBe("2 inputs changed");
    expect(scenarios.count({ nothing: 3 })).toBe("no input changed");
  });
});

describe("scenarios", () => {
  test("are walked through with the workbook as it is first, and round the ends", () => {
    const { scenarios, workspace } = inside();
    setRound(workspace, 110);
    scenarios.save("A");
    scenarios.duplicate("A");
    const walked = [1, 1, 1, -1, -1].map((by) => {
      scenarios.step(by as 1 | -1);
      return scenarios.title();
    });
    expect(walked).toEqual(["As published", "A", "A 2", "A", "As published"]);
  });

  test("are not called what the page itself calls something", () => {
    const { scenarios, workspace } = inside();
    setRound(workspace, 110);
    expect(scenarios.save(" Unsaved changes ")).toBe(
      "“Unsaved changes” is what the page itself calls something. Write another name.",
    );
    expect(scenarios.save("A")).toBeUndefined();
    expect(scenarios.rename("A", "As published")).toContain("Write another name.");
    expect(scenarios.title()).toBe("A");
  });

  test("begin with a name that is free, and keep changes without a name", () => {
    const { scenarios, workspace } = inside();
    setRound(workspace, 110);
    scenarios.add();
    scenarios.add();
    expect(scenarios.list().map(({ name }) => name)).toEqual(["My changes", "Scenario", "Scenario 2"]);
    expect(scenarios.list()[0]?.overrides).toEqual({ roundSize: 110 });
    expect(workspace.overrides()).toEqual({});
  });

  test("are renamed, moved, deleted, and their inputs taken back, each as one step", () => {
    const { scenarios, workspace } = inside();
    setRound(workspace, 110);
    scenarios.save("A");
    scenarios.add();
    expect(scenarios.rename("Scenario", "B")).toBeUndefined();
    expect(scenarios.move("B", -1)).toBeUndefined();
    expect(scenarios.list().map(({ name }) => name)).toEqual(["B", "A"]);
    scenarios.show("A");
    scenarios.resetAll();
    expect(scenarios.list()[1]).toEqual({ name: "A", overrides: {} });
    workspace.undo();
    expect(workspace.overrides()).toEqual({ roundSize: 110 });
    scenarios.remove("A");
    expect(scenarios.title()).toBe("As published");
    workspace.undo();
    expect(scenarios.title()).toBe("A");
  });

  test("say why an edit is refused, in the page's language", () => {
    const { scenarios } = inside();
    scenarios.save("A");
    expect(scenarios.save("A")).toBe("There is a scenario “A” already. Write another name.");
    expect(scenarios.rename("A", " ")).toBe("A scenario needs a name, such as Larger round.");
    expect(scenarios.show("B")).toBe("There is no scenario “B”.");
    const dutch = inside("nl").scenarios;
    expect(dutch.rename("A", "B")).toBe("Er is geen scenario “A”.");
  });

  test("offer names that are free", () => {
    const { scenarios } = inside();
    scenarios.save("A");
    expect(scenarios.free("A")).toBe("A 2");
    expect(scenarios.free("B")).toBe("B");
  });
});

test("a sheet begun empty is not as published", async () => {
  const { scenarios, workspace } = inside();
  await workspace.prepare();
  workspace.openEmpty();
  expect(scenarios.title()).toBe("The sheet as it is");
});
