import { createStore, set } from "idb-keyval";
import { describe, expect, test } from "vitest";
import type { Library } from "../../src/store/createKeeping.ts";
import { browserLibrary, createLibrary } from "../../src/store/library.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";
import { createRecords } from "../../src/store/records.ts";
import { base, freshDatabase, stateOf } from "./keptDeals.ts";

const twoTabs = (): [Library, Library, string] => {
  const database = freshDatabase();
  return [createLibrary(createRecords(database)), createLibrary(createRecords(database)), database];
};

const open = (library: Library, id: string) => library.open(id, publishedWorkbook);

const roundIn = async (library: Library, id: string): Promise<unknown> => {
  const found = await library.peek(id, publishedWorkbook);
  return "state" in found ? found.state.overrides.roundSize : found.problem.kind;
};

describe("the library of workbooks", () => {
  test("gives back the state that it keeps, with its scenarios", async () => {
    const [one, other] = twoTabs();
    const state = stateOf("a", 122, {
      title: "Mine",
      scenario: "High",
      scenarios: [{ name: "High", overrides: { roundSize: 122 } }],
    });
    expect(await one.keep(state, base)).toBe(true);
    const opened = await open(other, "a");
    expect(opened).toMatchObject({ state, news: [] });
  });

  test("writes over what it has read, and over nothing else", async () => {
    const [one, other] = twoTabs();
    await one.keep(stateOf("a", 122), base);
    await open(other, "a");
    expect(await other.keep(stateOf("a", 110), base)).toBe(true);
    expect(await one.keep(stateOf("a", 130), base)).toBe(false);
    expect(await one.meet("a")).toEqual({ kind: "elsewhere" });
    expect(await roundIn(one, "a")).toBe(110);
    // What was only looked at is not seen.
    expect(await one.keep(stateOf("a", 130), base)).toBe(false);
    await open(one, "a");
    expect(await one.meet("a")).toEqual({ kind: "same" });
    expect(await one.keep(stateOf("a", 130), base)).toBe(true);
  });

  test("does not write what is there already", async () => {
    const [one] = twoTabs();
    const state = stateOf("a", 122);
    await one.keep(state, base);
    await one.keep(state, base);
    expect((await one.list())[0]?.turn).toBe(1);
  });

  test("takes away the record of a workbook in which nothing is changed any more, and brings it back", async () => {
    const [one] = twoTabs();
    const changed = stateOf("a", 122);
    await one.keep(changed, base);
    expect(await one.keep(stateOf("a", 0, { overrides: {} }), base)).toBe(true);
    expect(await one.list()).toEqual([]);
    expect(await one.keep(changed, base)).toBe(true);
    expect(await roundIn(one, "a")).toBe(122);
  });

  test("leaves a record that was changed elsewhere where all is undone here", async () => {
    const [one, other] = twoTabs();
    await one.keep(stateOf("a", 122), base);
    await open(other, "a");
    await other.keep(stateOf("a", 110), base);
    expect(await one.keep(stateOf("a", 0, { overrides: {} }), base)).toBe(true);
    expect(await roundIn(one, "a")).toBe(110);
  });

  test("takes what stood here before another tab's changes were read for another line of work", async () => {
    const [one, other] = twoTabs();
    const before = stateOf("a", 122);
    await one.keep(before, base);
    await open(other, "a");
    await other.keep(stateOf("a", 110), base);
    await open(one, "a");
    // Undone to it: to write it would take the other tab's changes away.
    expect(await one.keep(before, base)).toBe(false);
    expect(await roundIn(one, "a")).toBe(110);
  });

  test("brings back what was deleted, where it goes on being changed", async () => {
    const [one, other] = twoTabs();
    const state = stateOf("a", 122);
    await one.keep(state, base);
    await one.setDeleted("a", true);
    expect(await open(one, "a")).toEqual({ problem: { kind: "deleted", id: "a" } });
    expect(await one.keep(state, base)).toBe(true);
    expect(await roundIn(one, "a")).toBe(122);
    await other.erase("a");
    expect(await open(other, "a")).toEqual({ problem: { kind: "notFound", id: "a" } });
    expect(await one.keep(stateOf("a", 123), base)).toBe(true);
    expect(await roundIn(other, "a")).toBe(123);
  });

  test("leaves what is among the deleted ones there where all is undone", async () => {
    const [one] = twoTabs();
    await one.keep(stateOf("a", 122), base);
    await one.setDeleted("a", true);
    expect(await one.keep(stateOf("a", 0, { overrides: {} }), base)).toBe(true);
    expect(await one.read("a")).toMatchObject({ isDeleted: true });
  });

  test("takes a name that another tab gave for seen, and nothing more", async () => {
    const [one, other] = twoTabs();
    await one.keep(stateOf("a", 122), base);
    expect(await one.meet("a")).toEqual({ kind: "same" });
    await other.rename("a", "Theirs");
    expect(await one.meet("a")).toEqual({ kind: "renamed", title: "Theirs" });
    expect(await one.keep(stateOf("a", 123, { title: "Theirs" }), base)).toBe(true);
    await open(other, "a");
    await other.keep(stateOf("a", 110, { title: "More" }), base);
    expect(await one.meet("a")).toEqual({ kind: "elsewhere" });
    await other.setDeleted("a", true);
    expect(await one.meet("a")).toEqual({ kind: "deletedElsewhere" });
  });

  test("writes over what a note built on that could not be taken up before", async () => {
    const [one, other] = twoTabs();
    await one.keep(stateOf("a", 122), base);
    other.left.set("a", [one.tab]);
    expect(await other.keep(stateOf("a", 123), base)).toBe(true);
    other.left.set("b", ["gone"]);
    await one.keep(stateOf("b", 122), base);
    expect(await other.keep(stateOf("b", 123), base)).toBe(false);
  });

  test("says what is wrong with what it cannot read", async () => {
    const [one, , database] = twoTabs();
    await one.keep(stateOf("b", 122), base);
    const kept = { loopsheet: 1, preset: "seed-2026-01", edition: "x", overrides: { roundSize: null } };
    await set("~a", { form: 1, revision: "1.x", turn: 9, kept }, createStore(database, "workbooks"));
    const opened = await open(one, "a");
    expect(opened).toMatchObject({ problem: { kind: "unreadable", id: "a" } });
    expect(await one.keep(stateOf("a", 122), base)).toBe(false);
  });

  test("of the browser is one", () => {
    expect(browserLibrary()).toBe(browserLibrary());
  });
});
