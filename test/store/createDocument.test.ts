import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/engine/index.ts";
import { createDocument } from "../../src/store/createDocument.ts";
import { smallSheet } from "./smallSheet.ts";

const price = { variable: "price", items: [] };
const fund = { variable: "stake", items: ["Fund"] };

function setUp() {
  const told: Edit[][] = [];
  const document = createDocument(smallSheet(), {}, (edits) => told.push([...edits]));
  return { document, told };
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
});
