import { describe, expect, test } from "vitest";
import type { Change } from "../../src/document/contents.ts";
import type { DealState } from "../../src/document/dealState.ts";
import { openScenario, renameScenario, saveScenario } from "../../src/document/scenarios.ts";
import { calculate, type Edit, valueAt } from "../../src/engine/index.ts";
import { createDocument } from "../../src/store/createDocument.ts";
import { OWN_PRESET, unchanged } from "../../src/store/dealState.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };

function setUp() {
  const sheet = smallSheet();
  const told: Edit[][] = [];
  const reshaped: DealState[] = [];
  const heard: string[] = [];
  const document = createDocument(
    {
      sheet,
      given: (cell) => valueAt(calculate(sheet), cell),
      workbookOf: () => sheet.workbook,
      edit: (edits) => told.push([...edits]),
      reshape: (state) => reshaped.push(state),
      changed: () => void heard.push("changed"),
      committed: () => void heard.push("committed"),
    },
    unchanged(),
  );
  return { document, told, reshaped, heard };
}

describe("a document", () => {
  test("tells the edits of every change, and of its way back", () => {
    const { document, told } = setUp();
    document.set(price, 20);
    document.commit();
    document.undo();
    const [, [back] = []] = told;
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual([{ cell: back?.cell, value: 20e9 }]);
    expect(back?.value).toBeUndefined();
  });

  test("makes no step of a reset that changes nothing", () => {
    const { document } = setUp();
    document.reset(price);
    document.resetVariable("stake");
    document.resetAll();
    expect([document.canUndo(), document.steps()]).toEqual([false, 0]);
  });

  test("has nothing set where a value goes back to the workbook's own", () => {
    const { document } = setUp();
    document.set(price, 20);
    document.commit();
    // The workbook's price is 10, its stake of the fund 40 %, its mode the first.
    document.set(price, 10);
    document.set({ variable: "mode", items: [] }, "second");
    document.set({ variable: "mode", items: [] }, "first");
    document.set(fund, 40);
    expect(document.overrides()).toEqual({});
    expect(document.isChanged()).toBe(false);
    document.set({ variable: "company", items: [] }, "Bolt");
    expect(document.overrides()).toEqual({ company: "Bolt" });
    document.set({ variable: "company", items: [] }, "Acme");
    expect(document.overrides()).toEqual({});
  });

  test("is the same again when any number of steps is undone", () => {
    const { document } = setUp();
    const states = [document.overrides()];
    for (let i = 1; i <= 40; i += 1) {
      document.set(i % 3 === 0 ? fund : price, i);
      if (i % 10 === 0) document.resetVariable("stake");
      document.commit();
      states.push(document.overrides());
    }
    for (let i = 0; i < 60; i += 1) document.undo();
    expect(document.overrides()).toEqual(states[0]);
    for (let i = 0; i < 60; i += 1) document.redo();
    expect(document.overrides()).toEqual(states.at(-1));
  });

  test("opens another deal as one step, which brings back what was changed when it is undone", () => {
    const { document, reshaped } = setUp();
    document.set(price, 20);
    document.commit();
    document.openPreset("other");
    expect(document.overrides()).toEqual({});
    expect(document.isChanged()).toBe(false);
    expect(reshaped.at(-1)?.preset).toBe("other");
    document.undo();
    expect(document.state().preset).toBe(OWN_PRESET);
    expect(document.overrides()).toEqual({ price: 20 });
    expect(reshaped).toHaveLength(2);
  });

  test("makes no step of opening the deal that is open", () => {
    const { document } = setUp();
    document.openPreset(OWN_PRESET);
    expect(document.canUndo()).toBe(false);
  });

  const titled =
    (title: string): Change =>
    (contents) => ({
      contents: { ...contents, workbook: { ...contents.workbook, title } },
      done: { did: "renamed", noun: "section", from: contents.workbook.title, to: title },
    });

  test("makes an edit of the workbook as one step, and is the published deal again without it", () => {
    const { document, reshaped } = setUp();
    const before = document.contents();
    expect(document.change(titled("Mine"))).toBeUndefined();
    expect(document.contents().workbook.title).toBe("Mine");
    expect(document.isChanged()).toBe(true);
    expect(reshaped.at(-1)?.workbook?.title).toBe("Mine");
    document.undo();
    expect(document.contents()).toEqual(before);
    expect(document.isChanged()).toBe(false);
    document.redo();
    document.resetAll();
    expect(document.contents().workbook).toBe(before.workbook);
  });

  test("says why an edit is refused, and makes no step of it nor of one that changes nothing", () => {
    const { document } = setUp();
    expect(document.change(() => ({ refusal: { key: "not_ready", facts: {} } }))?.key).toBe("not_ready");
    document.change((contents) => ({ contents, done: { did: "resetAll" } }));
    expect(document.canUndo()).toBe(false);
  });

  test("tells what each step did: the first and the last value of a drag, one entry a step", () => {
    const { document } = setUp();
    for (const value of [12, 15, 20]) document.set(price, value);
    document.commit();
    document.set({ variable: "mode", items: [] }, "second");
    document.commit();
    document.reset(price);
    document.change(titled("Mine"));
    document.undo();
    expect(document.history()).toEqual([
      { note: { did: "set", place: price, unit: "$B", from: 10, to: 20 }, isDone: true },
      {
        note: { did: "set", place: { variable: "mode", items: [] }, unit: "", from: "first", to: "second" },
        isDone: true,
      },
      { note: { did: "set", place: price, unit: "$B", from: 20, to: undefined }, isDone: true },
      { note: { did: "renamed", noun: "section", from: "Small", to: "Mine" }, isDone: false },
    ]);
    document.goBackTo(1);
    expect(document.overrides()).toEqual({ price: 20 });
    document.goBackTo(4);
    expect(document.contents().workbook.title).toBe("Mine");
  });

  test("opens a deal that was changed once more as it was published, under an id of its own", () => {
    const { document } = setUp();
    const { id } = document.state();
    document.set(price, 20);
    document.openPreset(OWN_PRESET);
    expect(document.overrides()).toEqual({});
    expect(document.state().id).not.toBe(id);
    document.undo();
    expect([document.state().id, document.overrides()]).toEqual([id, { price: 20 }]);
  });

  test("opens another workbook as one step", () => {
    const { document } = setUp();
    const before = document.state();
    const other: DealState = { ...unchanged(), title: "Other", overrides: { price: 7 } };
    document.open(other);
    expect(document.state()).toBe(other);
    expect(document.history().at(-1)?.note).toEqual({ did: "opened", preset: OWN_PRESET, title: "Other" });
    document.undo();
    expect(document.state()).toBe(before);
  });

  test("is renamed as one step; an empty name is its own title again, one too long is refused", () => {
    const { document } = setUp();
    expect(document.rename("  Mine ")).toBeUndefined();
    expect(document.state().title).toBe("Mine");
    document.rename("");
    expect(document.state().title).toBeUndefined();
    expect(document.rename("x".repeat(81))?.key).toBe("scenario_name_long");
    document.undo();
    expect(document.state().title).toBe("Mine");
  });

  test("goes on under another id in all that can be undone too", () => {
    const { document } = setUp();
    const { id } = document.state();
    document.set(price, 20);
    document.commit();
    document.goOnAs(id, "other", "Mine (2)");
    expect(document.state()).toMatchObject({ id: "other", title: "Mine (2)", overrides: { price: 20 } });
    document.undo();
    expect(document.state()).toMatchObject({ id: "other", overrides: {} });
    expect(document.state().id).not.toBe(id);
  });

  test("tells of every change, and of every step that is done, undone or redone", () => {
    const { document, heard } = setUp();
    document.set(price, 20);
    document.set(price, 21);
    document.commit();
    document.undo();
    document.rename("Mine");
    expect(heard).toEqual([
      "changed",
      "changed",
      "committed",
      "changed",
      "committed",
      "changed",
      "committed",
    ]);
  });
});

describe("a scenario that is open", () => {
  test("has what is set from then on, and keeps it while another is open", () => {
    const { document } = setUp();
    document.set(price, 20);
    document.change(saveScenario("High"));
    document.set(price, 25);
    document.commit();
    expect(document.state().scenarios).toEqual([{ name: "High", overrides: { price: 25 } }]);
    document.change(openScenario(undefined, "Kept"));
    expect([document.overrides(), document.state().scenario]).toEqual([{}, undefined]);
    document.change(openScenario("High", "Kept"));
    expect(document.overrides()).toEqual({ price: 25 });
  });

  test("is empty, not gone, when all is reset", () => {
    const { document } = setUp();
    document.set(price, 20);
    document.change(saveScenario("High"));
    document.resetAll();
    expect(document.state().scenarios).toEqual([{ name: "High", overrides: {} }]);
    document.undo();
    expect(document.state().scenarios).toEqual([{ name: "High", overrides: { price: 20 } }]);
  });

  test("is renamed without a word to the calculation but of what is the same", () => {
    const { document, told, reshaped } = setUp();
    document.set(price, 20);
    document.change(saveScenario("High"));
    const before = told.length;
    document.change(renameScenario("High", "Higher"));
    expect(told.slice(before)).toEqual([[]]);
    expect(reshaped).toEqual([]);
    expect(document.state().scenario).toBe("Higher");
  });
});
