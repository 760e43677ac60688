import { describe, expect, test } from "vitest";
import { type Entry, groupsFor, type Kind } from "../../../src/ui/commands/entries.ts";
import { searched } from "../../../src/ui/commands/rank.ts";

const entry = (kind: Kind, label: string): Entry => ({
  id: `${kind} ${label}`,
  kind,
  label,
  searched: searched({ label }),
  run: () => {},
});
const entries = [
  entry("variable", "Cheque"),
  entry("variable", "Round size"),
  entry("tab", "Sheet"),
  entry("command", "Undo"),
  entry("command", "Begin an empty sheet"),
  entry("deal", "Lucent 1999"),
  entry("item", "Cheque, Nvidia"),
];
const listed = (query: string, recent: readonly string[] = [], all: readonly Entry[] = entries) =>
  groupsFor(query, all, recent).map(({ kind, entries: list, more }) => [
    kind,
    list.map(({ label }) => label),
    more,
  ]);

describe("what the palette lists", () => {
  test("before anything is typed: what was chosen lately, then pages, commands and deals", () => {
    expect(listed("", ["variable Cheque", "command Undo", "variable gone"])).toEqual([
      ["recent", ["Cheque", "Undo"], 0],
      ["tab", ["Sheet"], 0],
      ["command", ["Begin an empty sheet"], 0],
      ["deal", ["Lucent 1999"], 0],
    ]);
    expect(listed(" ")[0]).toEqual(["tab", ["Sheet"], 0]);
  });

  test("by what is typed, the kind with the best entry first", () => {
    expect(listed("cheque")).toEqual([
      ["variable", ["Cheque"], 0],
      ["item", ["Cheque, Nvidia"], 0],
    ]);
    expect(listed("sheet")).toEqual([
      ["tab", ["Sheet"], 0],
      ["command", ["Begin an empty sheet"], 0],
    ]);
    expect(listed("lucent")).toEqual([["deal", ["Lucent 1999"], 0]]);
    expect(listed("zebra")).toEqual([]);
  });

  test("behind > commands and pages alone, all of them before more is typed", () => {
    expect(listed(">")).toEqual([
      ["tab", ["Sheet"], 0],
      ["command", ["Undo", "Begin an empty sheet"], 0],
    ]);
    expect(listed("> und")).toEqual([["command", ["Undo"], 0]]);
    expect(listed(">cheque")).toEqual([]);
  });

  test("twelve of a kind, the shortest labels first where they fit alike, and how many more there are", () => {
    const many = Array.from({ length: 15 }, (_, i) => entry("variable", `Cost ${"x".repeat(15 - i)}`));
    const [group] = groupsFor("cost", many, []);
    expect(group?.entries).toHaveLength(12);
    expect(group?.entries[0]?.label).toBe("Cost x");
    expect(group?.more).toBe(3);
  });
});
