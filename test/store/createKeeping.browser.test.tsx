import { afterEach, describe, expect, test } from "vitest";
import { UNSAVED_KEY } from "../../src/store/browserStorage.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { freshDatabase, stateOf } from "./keptDeals.ts";
import { openTab } from "./keptDocument.ts";

afterEach(() => localStorage.clear());

describe("keeping", () => {
  test("keeps a step at once, and says so when it is kept", async () => {
    const tab = openTab(freshDatabase(), stateOf("a", 100));
    tab.step(stateOf("a", 122));
    expect(tab.keeping.state()).toBe("waiting");
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    expect(await tab.library.read("a")).toMatchObject({ kept: { overrides: { roundSize: 122 } } });
  });

  test("keeps a change in the middle of a step once it rests", async () => {
    const tab = openTab(freshDatabase(), stateOf("a", 100));
    for (let round = 101; round <= 130; round += 1) tab.drag(stateOf("a", round));
    expect(tab.keeping.state()).toBe("waiting");
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    expect(await tab.library.read("a")).toMatchObject({ kept: { overrides: { roundSize: 130 } } });
  });

  test("waits for the library, and then keeps what was changed before it came", async () => {
    const tab = openTab(freshDatabase(), unchanged(), false);
    tab.step(stateOf("a", 122));
    await tab.keeping.flush();
    expect(tab.keeping.state()).toBe("waiting");
    expect(tab.keeping.library()).toBeUndefined();
    tab.keeping.attach(tab.library);
    await expect.poll(() => tab.keeping.state()).toBe("saved");
    expect(tab.keeping.library()).toBe(tab.library);
    expect((await tab.library.list()).map(({ id }) => id)).toEqual(["a"]);
  });

  test("notes what it cannot keep any more, and takes the note away once it is kept", async () => {
    const tab = openTab(freshDatabase(), unchanged());
    await tab.keeping.flush();
    tab.drag(stateOf("a", 122));
    const flushed = tab.keeping.flush();
    const note: unknown = JSON.parse(localStorage.getItem(`${UNSAVED_KEY}a`) ?? "");
    expect(note).toMatchObject({ lineage: [tab.library.tab, ""], state: stateOf("a", 122) });
    expect(localStorage.getItem("loopsheet.last")).toBe("~a");
    await flushed;
    expect(tab.keeping.state()).toBe("saved");
    expect(localStorage.getItem(`${UNSAVED_KEY}a`)).toBeNull();
  });

  test("tells what has to be said until it is dismissed", () => {
    const { keeping } = openTab(freshDatabase(), unchanged(), false);
    keeping.tell({ kind: "notFound", id: "x" });
    keeping.tell({ kind: "dropped", inputs: ["a"] });
    expect(keeping.news().map(({ kind }) => kind)).toEqual(["notFound", "dropped"]);
    const [first] = keeping.news();
    if (first !== undefined) keeping.dismiss(first);
    expect(keeping.news()).toEqual([{ kind: "dropped", inputs: ["a"] }]);
  });

  test("is off where there is no library to come", () => {
    const { keeping } = openTab(freshDatabase(), unchanged(), false);
    keeping.attach(undefined);
    expect(keeping.state()).toBe("off");
  });
});
