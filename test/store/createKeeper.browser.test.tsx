import { afterEach, describe, expect, test } from "vitest";
import type { DealState } from "../../src/document/dealState.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";
import { freshDatabase, stateOf } from "./keptDeals.ts";
import { type KeptForTest, openTab } from "./keptDocument.ts";

afterEach(() => localStorage.clear());

const saved = (tab: KeptForTest) => expect.poll(() => tab.keeping.state()).toBe("saved");

/** A second tab on a workbook that is kept, opened as the page opens it. */
async function openAlso(database: string, id: string): Promise<KeptForTest> {
  const tab = openTab(database, unchanged());
  const opened = await tab.library.open(id, publishedWorkbook);
  if ("problem" in opened) throw new Error(opened.problem.kind);
  tab.step(opened.state);
  await saved(tab);
  return tab;
}

const roundsOf = async ({ library }: KeptForTest): Promise<unknown[]> => {
  const list = (await library.list()).toSorted((one, other) => one.born - other.born);
  return Promise.all(
    list.map(async ({ id }) => {
      const found = await library.peek(id, publishedWorkbook);
      return "state" in found ? [found.state.title, found.state.overrides.roundSize] : found.problem;
    }),
  );
};

describe("the keeper of a document", () => {
  test("writes many steps in order, so that the last is what is kept", async () => {
    const tab = openTab(freshDatabase(), unchanged());
    for (let round = 101; round <= 160; round += 1) tab.step(stateOf(round % 2 ? "a" : "b", round));
    await saved(tab);
    expect(await roundsOf(tab)).toEqual([
      [undefined, 159],
      [undefined, 160],
    ]);
  });

  test("names what is open for the next visit", async () => {
    const tab = openTab(freshDatabase(), unchanged("closed-2026-03"));
    expect(localStorage.getItem("loopsheet.last")).toBe("closed-2026-03");
    tab.step(stateOf("a", 122));
    expect(localStorage.getItem("loopsheet.last")).toBe("~a");
    await saved(tab);
  });

  test("does not write what was opened and not changed", async () => {
    const database = freshDatabase();
    const one = openTab(database, stateOf("a", 122));
    await one.keeping.flush();
    one.step(stateOf("a", 123));
    await saved(one);
    const [before] = await one.library.list();
    const other = await openAlso(database, "a");
    other.step(unchanged());
    await saved(other);
    expect(await one.library.list()).toEqual([before]);
  });

  test("says that another tab has changed what is open, and shows it as what it then is", async () => {
    const database = freshDatabase();
    const one = openTab(database, unchanged());
    one.step(stateOf("a", 122));
    await saved(one);
    const other = await openAlso(database, "a");
    other.step({ ...other.state(), overrides: { roundSize: 110 } });
    await saved(other);
    await expect.poll(() => one.keeping.news()).toEqual([{ kind: "elsewhere", id: "a" }]);
    expect(one.state().overrides).toEqual({ roundSize: 122 });
    other.step({ ...other.state(), overrides: { roundSize: 111 } });
    await saved(other);
    expect(one.keeping.news().length).toBe(1);
    expect(other.keeping.news()).toEqual([]);
    // Another workbook is opened: it is no news any more.
    one.step(unchanged());
    expect(one.keeping.news()).toEqual([]);
  });

  test("goes on as a copy where it is changed here all the same, and says of which", async () => {
    const database = freshDatabase();
    const one = openTab(database, unchanged());
    one.step(stateOf("a", 122));
    await saved(one);
    const other = await openAlso(database, "a");
    other.step({ ...other.state(), overrides: { roundSize: 110 } });
    await saved(other);
    one.step(stateOf("a", 130));
    await saved(one);
    expect(one.state().id).not.toBe("a");
    expect(localStorage.getItem("loopsheet.last")).toBe(`~${one.state().id}`);
    const title = "OpenAI round, January 2026";
    expect(one.keeping.news()).toEqual([{ kind: "copied", id: "a", title, copy: `${title} (2)` }]);
    expect(await roundsOf(one)).toEqual([
      [undefined, 110],
      [`${title} (2)`, 130],
    ]);
    // The copy is this tab's own: it goes on without another word.
    one.step({ ...one.state(), overrides: { roundSize: 131 } });
    await saved(one);
    expect((await roundsOf(one))[1]).toEqual([`${title} (2)`, 131]);
    expect(one.keeping.news().length).toBe(1);
  });

  test("loses nothing where two tabs change one workbook at the same moment, again and again", async () => {
    const database = freshDatabase();
    const one = openTab(database, unchanged());
    one.step(stateOf("a", 100));
    await saved(one);
    const other = await openAlso(database, "a");
    const next = (state: DealState, roundSize: number): DealState => ({ ...state, overrides: { roundSize } });
    for (let round = 1; round <= 10; round += 1) {
      one.step(next(one.state(), 100 + round));
      other.step(next(other.state(), 200 + round));
    }
    await Promise.all([saved(one), saved(other)]);
    const rounds = (await roundsOf(one)).map((entry) => (entry as unknown[])[1]);
    expect(rounds.toSorted()).toEqual([110, 210]);
    expect([...one.keeping.news(), ...other.keeping.news()].map(({ kind }) => kind)).toContain("copied");
  });

  test("calls a copy by what the page calls the document", async () => {
    const database = freshDatabase();
    const one = openTab(database, unchanged());
    one.keeping.callBy(() => "OpenAI-ronde");
    one.step(stateOf("a", 122));
    await saved(one);
    const other = await openAlso(database, "a");
    other.step({ ...other.state(), overrides: { roundSize: 110 } });
    await saved(other);
    one.step(stateOf("a", 130));
    await expect.poll(() => one.state().title).toBe("OpenAI-ronde (2)");
  });

  test("says that what is open was deleted in another tab, and brings it back with the next change", async () => {
    const database = freshDatabase();
    const one = openTab(database, unchanged());
    one.step(stateOf("a", 122));
    await saved(one);
    const other = await openAlso(database, "a");
    await other.library.setDeleted("a", true);
    await expect.poll(() => one.keeping.news()).toEqual([{ kind: "deletedElsewhere", id: "a" }]);
    one.step(stateOf("a", 123));
    await saved(one);
    expect(await roundsOf(one)).toEqual([[undefined, 123]]);
    expect(await one.library.read("a")).toMatchObject({ isDeleted: false });
    expect(one.keeping.news()).toEqual([]);
  });
});
