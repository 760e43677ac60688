import { afterEach, describe, expect, test } from "vitest";
import { UNSAVED_KEY } from "../../src/store/browserStorage.ts";
import { browserLibrary } from "../../src/store/library.ts";
import { openKept, openOld } from "../../src/store/openKept.ts";
import { base, stateOf } from "./keptDeals.ts";

afterEach(async () => {
  localStorage.clear();
  const library = browserLibrary();
  for (const { id } of await library.list()) await library.erase(id);
});

describe("opening what this browser keeps", () => {
  test("finds a workbook by its id", async () => {
    await browserLibrary().keep(stateOf("a", 122), base);
    expect(await openKept("a")).toMatchObject({ state: stateOf("a", 122), news: [] });
  });

  test("prefers what was left of it when its page went", async () => {
    await browserLibrary().keep(stateOf("a", 122), base);
    const lineage = [browserLibrary().tab, ""];
    localStorage.setItem(`${UNSAVED_KEY}a`, JSON.stringify({ lineage, state: stateOf("a", 123) }));
    expect(await openKept("a")).toEqual({ state: stateOf("a", 123), news: [] });
  });

  test("says where there is none", async () => {
    expect(await openKept("none")).toEqual({ problem: { kind: "notFound", id: "none" } });
  });

  test("takes over what an older version left", async () => {
    localStorage.setItem("loopsheet.inputs", '{"version":1,"overrides":{"roundSize":122}}');
    const { state } = await openOld();
    expect(state).toMatchObject({ preset: "seed-2026-01", overrides: { roundSize: 122 } });
    expect(await openKept(state.id)).toMatchObject({ state });
    expect((await openOld()).state.overrides).toEqual({});
  });
});
