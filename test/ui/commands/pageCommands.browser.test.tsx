import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createPreferences } from "../../../src/store/createPreferences.ts";
import { usePageCommands } from "../../../src/ui/commands/pageCommands.ts";
import { LANGUAGES, type Language } from "../../../src/ui/format.ts";
import { closeShare, isShareOpen } from "../../../src/ui/share/opened.ts";
import { closeWorkbooks, isWorkbooksOpen } from "../../../src/ui/workbooks/opened.ts";
import { insideDeal } from "../insideDeal.ts";

function made() {
  const preferences = createRoot(() => createPreferences<Language>(undefined, LANGUAGES, ["en"]));
  return insideDeal((workspace) => {
    const list = usePageCommands(preferences);
    const find = (key: string, place = "") =>
      list.find(
        (one) =>
          one.key === key &&
          Object.values(one.places ?? {})
            .join()
            .includes(place),
      ) ?? expect.fail(key);
    return { workspace, preferences, find };
  });
}

test("undo, redo and reset can be done when there is something to do", () => {
  const { workspace, find } = made();
  const off = () => ["tools.undo", "tools.redo", "tools.resetAll"].map((key) => find(key).isOff?.());
  expect(off()).toEqual([true, true, true]);
  workspace.set({ variable: "roundSize", items: [] }, 110);
  workspace.commit();
  expect(off()).toEqual([false, true, false]);
  find("tools.undo").run();
  expect(off()).toEqual([true, false, true]);
  find("tools.redo").run();
  find("tools.resetAll").run();
  expect(workspace.overrides()).toEqual({});
});

test("theme and language are set, and what is in force cannot be set again", () => {
  const { preferences, find } = made();
  find("palette.theme", "dark").run();
  expect([preferences.theme(), find("palette.theme", "dark").isOff?.()]).toEqual(["dark", true]);
  find("palette.language", "Dutch").run();
  expect(preferences.language()).toBe("nl");
});

test("an empty sheet is begun on the Sheet tab", async () => {
  const { workspace, find } = made();
  await workspace.prepare();
  find("palette.newSheet").run();
  expect([workspace.preset(), window.location.hash]).toEqual(["empty", "#sheet"]);
});

test("scenarios, workbooks and sharing are at hand", () => {
  const { find } = made();
  expect(find("scenarios.command.save").isOff?.()).toBe(true);
  expect(find("scenarios.command.new").isOff?.()).toBeUndefined();
  find("scenarios.allWorkbooks").run();
  expect(isWorkbooksOpen()).toBe(true);
  closeWorkbooks();
  find("scenarios.share").run();
  expect(isShareOpen()).toBe(true);
  closeShare();
});

test("both kinds of CSV can be exported", () => {
  const { find } = made();
  expect(find("palette.export", "decimal point").places).toEqual({ dialect: "CSV, comma, decimal point" });
  expect(find("palette.export", "decimal comma")).toBeDefined();
});
