import { createStore, get, set } from "idb-keyval";
import { describe, expect, test } from "vitest";
import { createRecords, type Records } from "../../src/store/records.ts";
import { freshDatabase, keptDeal } from "./keptDeals.ts";

/** Two tabs of one browser. */
const twoTabs = (): [Records, Records, string] => {
  const database = freshDatabase();
  return [createRecords(database), createRecords(database), database];
};

const roundIn = (found: { kept: unknown } | undefined): unknown =>
  Reflect.get(Reflect.get(found?.kept as object, "overrides"), "roundSize");

describe("records of workbooks", () => {
  test("are read as they were written, also by another tab", async () => {
    const [one, other] = twoTabs();
    expect(await one.read("a")).toBeUndefined();
    const revision = await one.write("a", keptDeal(122), undefined);
    expect(revision).toBe(`1.${one.tab}`);
    expect(await other.read("a")).toEqual({ revision, kept: keptDeal(122), isDeleted: false });
  });

  test("are listed by what was changed last, which a counter tells and not the clock", async () => {
    const [records] = twoTabs();
    const first = await records.write("a", keptDeal(122, { title: "First" }), undefined);
    await records.write("b", keptDeal(110), undefined);
    await records.write("a", keptDeal(123, { title: "First" }), first);
    const list = await records.list();
    expect(list.map(({ id, turn, born }) => [id, turn, born])).toEqual([
      ["a", 3, 1],
      ["b", 2, 2],
    ]);
    expect(list[0]).toMatchObject({ title: "First", preset: "seed-2026-01", scenarios: 0, isDeleted: false });
    expect(list[1]).not.toHaveProperty("title");
    expect(Date.parse(list[0]?.created ?? "")).toBeLessThanOrEqual(Date.parse(list[0]?.changed ?? ""));
  });

  test("are never written over where another tab has written since", async () => {
    const [one, other] = twoTabs();
    const seen = await one.write("a", keptDeal(122), undefined);
    expect(await other.write("a", keptDeal(110), seen)).toBe(`2.${other.tab}`);
    expect(await one.write("a", keptDeal(130), seen)).toBeUndefined();
    expect(roundIn(await one.read("a"))).toBe(110);
  });

  test("that two tabs write at the same moment go to one of them, whole", async () => {
    const [one, other] = twoTabs();
    for (let round = 1; round <= 20; round += 1) {
      const id = `a${round}`;
      const seen = await one.write(id, keptDeal(100), undefined);
      const written = await Promise.all([
        one.write(id, keptDeal(101), seen),
        other.write(id, keptDeal(102), seen),
        other.write(`b${round}`, keptDeal(103), undefined),
      ]);
      expect(written.slice(0, 2).filter((revision) => revision === undefined).length).toBe(1);
      const winner = written[0] === undefined ? 102 : 101;
      expect(roundIn(await one.read(id))).toBe(winner);
    }
    const turns = (await one.list()).map(({ turn }) => turn);
    expect(new Set(turns).size).toBe(turns.length);
  });

  test("are numbered on where they were taken away, so that no old revision fits by accident", async () => {
    const [one, other] = twoTabs();
    const seen = await one.write("a", keptDeal(122), undefined);
    expect(await one.erase("a", seen)).toBe(true);
    const again = await one.write("a", keptDeal(123), seen);
    expect(again).toBe(`2.${one.tab}`);
    expect(await other.write("a", keptDeal(124), seen)).toBeUndefined();
  });

  test("are only taken away where they are still what was seen", async () => {
    const [one, other] = twoTabs();
    const seen = await one.write("a", keptDeal(122), undefined);
    await other.write("a", keptDeal(110), seen);
    expect(await one.erase("a", seen)).toBe(false);
    expect(roundIn(await one.read("a"))).toBe(110);
  });

  test("are renamed, deleted and restored with all that is in them", async () => {
    const [records] = twoTabs();
    await records.write("a", keptDeal(122), undefined);
    expect(await records.rename("a", "Mine")).toBe(true);
    expect((await records.list())[0]).toMatchObject({ title: "Mine" });
    await records.setDeleted("a", true);
    expect((await records.list())[0]).toMatchObject({ title: "Mine", isDeleted: true });
    expect((await records.read("a"))?.isDeleted).toBe(true);
    await records.setDeleted("a", false);
    await records.rename("a", "");
    expect(await records.read("a")).toMatchObject({ kept: keptDeal(122), isDeleted: false });
    expect(await records.rename("none", "Mine")).toBe(false);
  });

  test.each<[string, unknown, "corrupt" | "newer"]>([
    ["of a newer form", { form: 2, revision: "1.x", turn: 1, kept: {} }, "newer"],
    ["that hold a newer workbook", { form: 1, revision: "1.x", turn: 1, kept: { loopsheet: 2 } }, "newer"],
    ["that are no records", "half a thing", "corrupt"],
    ["without a workbook", { form: 1, revision: "1.x", turn: 1, kept: [] }, "corrupt"],
  ])("%s are listed as such and left as they are", async (_, raw, problem) => {
    const [records, , database] = twoTabs();
    const store = createStore(database, "workbooks");
    await records.write("b", keptDeal(122), undefined);
    await set("~a", raw, store);
    expect((await records.list()).find(({ id }) => id === "a")).toMatchObject({ problem });
    expect(await records.write("a", keptDeal(122), undefined)).toBeUndefined();
    expect(await records.rename("a", "Mine")).toBe(false);
    expect(await get("~a", store)).toEqual(raw);
    expect(await records.readRaw("a")).toEqual(raw);
  });

  test("tell every tab of what was changed", async () => {
    const [one, other] = twoTabs();
    const heard: unknown[] = [];
    const stop = other.watch((news) => heard.push(news));
    await one.write("a", keptDeal(122), undefined);
    await one.setDeleted("a", true);
    await expect
      .poll(() => heard)
      .toEqual([
        { id: "a", tab: one.tab, isDeleted: false },
        { id: "a", tab: one.tab, isDeleted: true },
      ]);
    stop();
    await one.erase("a");
    await other.list();
    expect(heard.length).toBe(2);
  });

  test("say whether there is a storage", async () => {
    expect(await createRecords(freshDatabase()).canOpen()).toBe(true);
  });
});
