import { afterEach, describe, expect, test } from "vitest";
import { adoptUnsaved } from "../../src/store/adoptLeft.ts";
import { UNSAVED_KEY } from "../../src/store/browserStorage.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { createLibrary } from "../../src/store/library.ts";
import { createRecords } from "../../src/store/records.ts";
import { base, freshDatabase, stateOf } from "./keptDeals.ts";
import { type KeptForTest, openTab } from "./keptDocument.ts";

const { put } = IDBObjectStore.prototype;
const { setItem } = Storage.prototype;
const fail = (): never => {
  throw new DOMException("full", "QuotaExceededError");
};

afterEach(() => {
  IDBObjectStore.prototype.put = put;
  Storage.prototype.setItem = setItem;
  localStorage.clear();
});

const is = (tab: KeptForTest, state: string) => expect.poll(() => tab.keeping.state()).toBe(state);

const notedRound = (id: string): unknown =>
  JSON.parse(localStorage.getItem(UNSAVED_KEY + id) ?? "{}").state?.overrides.roundSize;

/** Whether the browser would ask before the page goes. */
const asks = (): boolean => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

describe("what cannot be kept", () => {
  test("is noted at every step, also when another workbook is open, until it is kept", async () => {
    const tab = openTab(freshDatabase(), unchanged());
    tab.step(stateOf("a", 121));
    await is(tab, "saved");
    IDBObjectStore.prototype.put = fail;
    tab.step(stateOf("a", 122));
    await is(tab, "failed");
    expect(notedRound("a")).toBe(122);
    tab.step(stateOf("a", 123));
    tab.step(stateOf("b", 110));
    expect([notedRound("a"), notedRound("b")]).toEqual([123, 110]);
    expect(tab.keeping.news()).toEqual([{ kind: "unsaved", state: stateOf("a", 123) }]);
    // What was open is not named any more once it is open again, with what was changed in it.
    const opened = await tab.library.open("a", () => base);
    if ("problem" in opened) throw new Error(opened.problem.kind);
    expect(opened.state).toEqual(stateOf("a", 123));
    expect(await tab.library.peek("a", () => base)).toEqual(opened);
    tab.step(opened.state);
    expect(tab.keeping.news()).toEqual([{ kind: "unsaved", state: stateOf("b", 110) }]);
    IDBObjectStore.prototype.put = put;
    await is(tab, "saved");
    expect([notedRound("a"), notedRound("b")]).toEqual([undefined, undefined]);
    expect(tab.keeping.news()).toEqual([]);
    expect(await tab.library.read("a")).toMatchObject({ kept: { overrides: { roundSize: 123 } } });
  });

  test("is asked about only where its newest state is not noted", async () => {
    const tab = openTab(freshDatabase(), unchanged());
    IDBObjectStore.prototype.put = fail;
    tab.step(stateOf("a", 122));
    await is(tab, "failed");
    expect(asks()).toBe(false);
    Storage.prototype.setItem = fail;
    tab.step(stateOf("a", 129));
    expect(asks()).toBe(true);
    // The older note is no reason to go back to it.
    expect(await adoptUnsaved(tab.library, localStorage, "a")).toBeUndefined();
    // Elsewhere it waits all the same.
    tab.step(unchanged());
    expect(asks()).toBe(true);
    IDBObjectStore.prototype.put = put;
    await tab.keeping.flush();
    expect(asks()).toBe(false);
  });

  test("leaves the note of another tab where it is, but not one that it goes on from", async () => {
    const database = freshDatabase();
    localStorage.setItem(`${UNSAVED_KEY}a`, "of another tab");
    const tab = openTab(database, unchanged());
    tab.step(stateOf("a", 122));
    await is(tab, "saved");
    expect(localStorage.getItem(`${UNSAVED_KEY}a`)).toBe("of another tab");
    const library = createLibrary(createRecords(database));
    library.left.set("a", [tab.library.tab]);
    const next = openTab(database, stateOf("a", 123), false);
    next.keeping.attach(library);
    await expect.poll(() => localStorage.getItem(`${UNSAVED_KEY}a`)).toBeNull();
    expect(await library.read("a")).toMatchObject({ kept: { overrides: { roundSize: 123 } } });
  });
});
