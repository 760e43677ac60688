import { expect, test } from "vitest";
import { createEntries } from "../../../src/ui/commands/createEntries.ts";
import { registerCommands } from "../../../src/ui/commands/registry.ts";
import { insideDeal, plain } from "../insideDeal.ts";

test("variables, pages, deals and items are entries, with what they are called and what they come to", () => {
  const entriesIn = (language: "en" | "nl") => {
    const { workspace, entries } = insideDeal(
      (made) => ({ workspace: made, entries: createEntries() }),
      language,
    );
    workspace.set({ variable: "roundSize", items: [] }, 110);
    const of = (id: string) => entries().find((entry) => entry.id === id) ?? expect.fail(id);
    return ["variable roundSize", "variable cheque", "variable customer", "deal lucent-1999", "tab sheet"]
      .map(of)
      .concat(of("item routes Oracle"))
      .map(({ label, about = "", shown }) => [label, about, plain(shown?.() ?? "")]);
  };
  expect(entriesIn("en")).toEqual([
    ["Round size", "The round", "$110.0B"],
    ["Cheque", "Cheques", "7 values"],
    ["Customer", "The round", "OpenAI"],
    ["Lucent 1999: the yardstick", "", "30 Sept 1999"],
    ["Sheet", "", ""],
    ["Oracle", "Routes", ""],
  ]);
  expect(entriesIn("nl")[0]).toEqual(["Omvang van de ronde", "De ronde", "$ 110,0 mld."]);
});

test("commands are entries as long as they are there, each with its keys", () => {
  const found = insideDeal(() => {
    registerCommands([{ key: "tools.undo", keys: "Ctrl+Z", run: () => {} }]);
    return createEntries();
  });
  const commands = found().filter(({ kind }) => kind === "command");
  expect(commands.map(({ label, keys }) => [label, keys])).toEqual([["Undo", "Ctrl+Z"]]);
});
