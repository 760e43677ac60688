import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/engine/index.ts";
import { createDocument } from "../../src/store/createDocument.ts";
import { type DealState, UNCHANGED } from "../../src/store/dealState.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };

function setUp() {
  const told: Edit[][] = [];
  const reshaped: DealState[] = [];
  const document = createDocument(
    {
      sheet: smallSheet(),
      edit: (edits) => told.push([...edits]),
      reshape: (state) => reshaped.push(state),
    },
    UNCHANGED,
  );
  return { document, told, reshaped };
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
    expect(document.state().preset).toBe(UNCHANGED.preset);
    expect(document.overrides()).toEqual({ price: 20 });
    expect(reshaped).toHaveLength(2);
  });

  test("makes no step of opening the deal that is open", () => {
    const { document } = setUp();
    document.openPreset(UNCHANGED.preset);
    expect(document.canUndo()).toBe(false);
  });

  test("takes an added item's values with it when it goes, and brings them back", () => {
    const { document } = setUp();
    document.changeItems("holders", ["Bank"]);
    document.set({ variable: "stake", items: ["Bank"] }, 5);
    document.set(fund, 30);
    document.commit();
    document.changeItems("holders", []);
    expect(document.overrides()).toEqual({ stake: { Fund: 30 } });
    expect(document.added("holders")).toEqual([]);
    document.undo();
    expect(document.added("holders")).toEqual(["Bank"]);
    expect(document.overrides()).toEqual({ stake: { Bank: 5, Fund: 30 } });
  });
});
