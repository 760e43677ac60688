import { afterEach, describe, expect, test } from "vitest";
import { unchanged } from "../../src/store/dealState.ts";
import { createLibrary } from "../../src/store/library.ts";
import { createRecords } from "../../src/store/records.ts";
import { freshDatabase, stateOf } from "./keptDeals.ts";
import { openTab } from "./keptDocument.ts";

afterEach(() => localStorage.clear());

async function openKeptTab() {
  const database = freshDatabase();
  const tab = openTab(database, unchanged());
  tab.step(stateOf("a", 122));
  await expect.poll(() => tab.keeping.state()).toBe("saved");
  return { tab, other: createLibrary(createRecords(database)) };
}

describe("a name that another tab gives", () => {
  test("is taken over, and the work goes on in the same record", async () => {
    const { tab, other } = await openKeptTab();
    await other.rename("a", "Theirs");
    await expect.poll(() => tab.state().title).toBe("Theirs");
    tab.step({ ...tab.state(), overrides: { roundSize: 123 } });
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    expect(tab.keeping.news()).toEqual([]);
    expect(await other.list()).toMatchObject([{ id: "a", title: "Theirs" }]);
    // Where it is taken away, it goes by what it is called without it.
    await other.rename("a", "");
    await expect.poll(() => tab.state().title).toBe("OpenAI round, January 2026");
  });

  test("at the moment of a change here is taken over too", async () => {
    const { tab, other } = await openKeptTab();
    const renamed = other.rename("a", "Theirs");
    tab.step(stateOf("a", 123));
    await renamed;
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    await expect.poll(() => tab.state().title).toBe("Theirs");
    expect(tab.state()).toMatchObject({ id: "a", overrides: { roundSize: 123 } });
    expect((await other.list()).length).toBe(1);
  });

  test("where it was named here as well is another line of work", async () => {
    const { tab, other } = await openKeptTab();
    await other.rename("a", "Theirs");
    tab.step(stateOf("a", 123, { title: "Ours" }));
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    const titles = (await other.list()).map(({ title }) => title);
    // Where theirs was heard of before, ours came after it.
    expect([["Ours"], ["Ours (2)", "Theirs"]]).toContainEqual(titles.toSorted());
  });
});

test("what is said of a deleted workbook is over once it is restored", async () => {
  const { tab, other } = await openKeptTab();
  await other.setDeleted("a", true);
  await expect.poll(() => tab.keeping.news()).toEqual([{ kind: "deletedElsewhere", id: "a" }]);
  await other.setDeleted("a", false);
  await expect.poll(() => tab.keeping.news()).toEqual([]);
});
