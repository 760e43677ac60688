import { afterEach, describe, expect, test } from "vitest";
import { adoptLeft, adoptUnsaved, hasLeft } from "../../src/store/adoptLeft.ts";
import { UNSAVED_KEY } from "../../src/store/browserStorage.ts";
import type { Library } from "../../src/store/createKeeping.ts";
import { createLibrary } from "../../src/store/library.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";
import { createRecords } from "../../src/store/records.ts";
import { base, freshDatabase, stateOf } from "./keptDeals.ts";

afterEach(() => localStorage.clear());

const openLibrary = (database = freshDatabase()): Library => createLibrary(createRecords(database));

const leave = (id: string, state: unknown, ...lineage: readonly string[]): void =>
  localStorage.setItem(UNSAVED_KEY + id, JSON.stringify({ lineage, state }));

const roundIn = async (library: Library, id: string): Promise<unknown> => {
  const found = await library.peek(id, publishedWorkbook);
  return "state" in found ? found.state.overrides.roundSize : found.problem.kind;
};

describe("what a page left that could not keep it any more", () => {
  test("goes into the list where it was not kept before", async () => {
    const library = openLibrary();
    leave("a", stateOf("a", 122), "gone", "");
    expect(hasLeft(localStorage)).toBe(true);
    const adopted = await adoptUnsaved(library, localStorage, "a");
    expect(adopted).toEqual({ state: stateOf("a", 122), news: [] });
    expect(await roundIn(library, "a")).toBe(122);
    expect(hasLeft(localStorage)).toBe(false);
  });

  test("goes over the revision that it built on", async () => {
    const database = freshDatabase();
    const gone = openLibrary(database);
    await gone.keep(stateOf("a", 122), base);
    leave("a", stateOf("a", 123), "another", gone.seen("a") ?? "");
    const library = openLibrary(database);
    await adoptUnsaved(library, localStorage, "a");
    expect(await roundIn(library, "a")).toBe(123);
    expect((await library.list()).length).toBe(1);
  });

  test("goes over what its own tab wrote on its way out", async () => {
    const database = freshDatabase();
    const gone = openLibrary(database);
    await gone.keep(stateOf("a", 122), base);
    leave("a", stateOf("a", 123), gone.tab, "");
    const library = openLibrary(database);
    await adoptUnsaved(library, localStorage, "a");
    expect(await roundIn(library, "a")).toBe(123);
    expect((await library.list()).length).toBe(1);
  });

  test("goes beside what another tab has written since, and that is said", async () => {
    const database = freshDatabase();
    const other = openLibrary(database);
    await other.keep(stateOf("a", 110), base);
    leave("a", stateOf("a", 123), "gone", "1.gone");
    const library = openLibrary(database);
    const adopted = await adoptUnsaved(library, localStorage, "a");
    const title = "OpenAI round, January 2026";
    expect(adopted?.news).toEqual([{ kind: "copied", id: "a", title, copy: `${title} (2)` }]);
    expect(await roundIn(library, "a")).toBe(110);
    expect(await roundIn(library, adopted?.state.id ?? "")).toBe(123);
  });

  test("takes the record away where all was undone", async () => {
    const database = freshDatabase();
    const gone = openLibrary(database);
    await gone.keep(stateOf("a", 122), base);
    leave("a", stateOf("a", 0, { overrides: {} }), gone.tab);
    const library = openLibrary(database);
    await adoptUnsaved(library, localStorage, "a");
    expect(await library.list()).toEqual([]);
  });

  test.each([
    ["half a thing", '{"lineage":[],"state":{"pre'],
    ["nothing", "null"],
    ["a state of no published deal", '{"lineage":[],"state":{"preset":"x","overrides":{},"scenarios":[]}}'],
    [
      "values that are none",
      '{"state":{"preset":"seed-2026-01","overrides":{"roundSize":[]},"scenarios":[]}}',
    ],
    ["scenarios that are none", '{"state":{"preset":"seed-2026-01","overrides":{},"scenarios":[7]}}'],
  ])("is left where it is where it is %s", async (_, text) => {
    const library = openLibrary();
    localStorage.setItem(`${UNSAVED_KEY}a`, text);
    expect(await adoptUnsaved(library, localStorage, "a")).toBeUndefined();
    expect(localStorage.getItem(`${UNSAVED_KEY}a`)).toBe(text);
    expect(await library.list()).toEqual([]);
  });

  test("is all taken up, but what is open", async () => {
    const library = openLibrary();
    leave("a", stateOf("a", 122));
    leave("b", stateOf("b", 110));
    localStorage.setItem("loopsheet.inputs", '{"version":1,"overrides":{"roundSize":130}}');
    expect(await adoptLeft(library, localStorage, "b")).toEqual([]);
    const rounds = (await library.list()).map(({ id }) => roundIn(library, id));
    expect((await Promise.all(rounds)).toSorted()).toEqual([122, 130]);
    expect(Object.keys(localStorage)).toEqual([`${UNSAVED_KEY}b`]);
  });
});
