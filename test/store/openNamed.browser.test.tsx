import { describe, expect, test } from "vitest";
import { calculate, cellAt, valueAt } from "../../src/engine/index.ts";
import { EMPTY_PRESET, OWN_PRESET, unchanged } from "../../src/store/dealState.ts";
import { browserLibrary } from "../../src/store/library.ts";
import { openLast, openNamed, sheetFor } from "../../src/store/openNamed.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";

const own = publishedWorkbook(OWN_PRESET) ?? expect.fail("the page's own deal is gone");

/** A workbook that this browser keeps. */
async function keep(): Promise<string> {
  const state = { ...unchanged(), overrides: { roundSize: 110 } };
  expect(await browserLibrary().keep(state, own)).toBe(true);
  return state.id;
}

describe("a name in the address", () => {
  test("is a workbook of this browser, by its id", async () => {
    const id = await keep();
    const { state, revision } = await openNamed(`~${id}`);
    expect([state.id, state.overrides]).toEqual([id, { roundSize: 110 }]);
    expect(revision).toBeDefined();
  });

  test("is a published deal, or an empty sheet", async () => {
    for (const name of ["closed-2026-03", EMPTY_PRESET])
      expect((await openNamed(name)).state).toMatchObject({ preset: name, overrides: {} });
  });

  test("of a deal that was changed since it stood there is the workbook that it became", async () => {
    const id = await keep();
    expect((await openNamed("", id)).state.overrides).toEqual({ roundSize: 110 });
  });

  test("of a deal that never was changed is that deal again, under its id", async () => {
    expect((await openNamed("closed-2026-03", "never")).state).toMatchObject({
      id: "never",
      preset: "closed-2026-03",
    });
  });

  test("of a deal whose workbook is among the deleted ones is that deal as another workbook, and that is said", async () => {
    const id = await keep();
    await browserLibrary().setDeleted(id, true);
    const { state, news } = await openNamed("closed-2026-03", id);
    expect([state.preset, state.overrides, news]).toEqual(["closed-2026-03", {}, [{ kind: "deleted", id }]]);
    expect(state.id).not.toBe(id);
  });

  test("that means nothing is the page's own deal; of a workbook that is gone, that is said", async () => {
    expect((await openNamed("no-such-deal")).state.preset).toBe(OWN_PRESET);
    const { state, news } = await openNamed("~gone");
    expect([state.preset, news]).toEqual([OWN_PRESET, [{ kind: "notFound", id: "gone" }]]);
  });
});

test("what was open last opens without a word where it is gone", async () => {
  const id = await keep();
  expect((await openLast(`~${id}`)).state.id).toBe(id);
  expect((await openLast("lucent-1999")).state.preset).toBe("lucent-1999");
  expect(await openLast("~gone")).toMatchObject({ state: { preset: OWN_PRESET } });
  expect((await openLast("~gone")).news).toBeUndefined();
});

test("of what was open last, what another tab has changed since is said", async () => {
  const id = await keep();
  const state = { ...unchanged(), id, overrides: { roundSize: 120 } };
  localStorage.setItem(`loopsheet.unsaved.${id}`, JSON.stringify({ lineage: ["gone"], state }));
  const { state: copy, news } = await openLast(`~${id}`);
  expect(copy.overrides).toEqual({ roundSize: 120 });
  expect(copy.id).not.toBe(id);
  expect(news?.[0]).toMatchObject({ kind: "copied", id });
});

describe("the sheet that a page begins with", () => {
  test("is the part for the first picture, on a published deal: 30 of 852 is 3.52 %", async () => {
    const sheet = await sheetFor(unchanged("closed-2026-03"));
    expect(valueAt(calculate(sheet), cellAt(sheet, "supplierOwnership") ?? -1)).toBeCloseTo(30 / 852, 10);
  });

  test("is built where the workbook was edited, or begun empty", async () => {
    const variables = [...own.variables, { name: "half", unit: "$B", formula: "roundSize / 2" }];
    const sheet = await sheetFor({ ...unchanged(), workbook: { ...own, variables } });
    expect(valueAt(calculate(sheet), cellAt(sheet, "half") ?? -1)).toBe(50e9);
    expect((await sheetFor(unchanged(EMPTY_PRESET))).cells).toBe(0);
  });
});
