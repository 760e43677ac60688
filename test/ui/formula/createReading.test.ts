import { describe, expect, test } from "vitest";
import { createBar } from "../../../src/ui/formula/createBar.ts";
import { createReading } from "../../../src/ui/formula/createReading.ts";
import { insideBar } from "./insideBar.ts";

const create = () =>
  insideBar(() => {
    const bar = createBar(() => {});
    return { bar, reading: createReading(bar) };
  });

describe("A text is read while it is typed", () => {
  test("as what it would come to", async () => {
    const { result, goTo, workspace } = await create();
    goTo("poolValue");
    result.bar.type("= preMoney + newMoney");
    // 700 and 100 billion
    expect(result.reading.outcome()).toEqual({ value: 8e11 });
    workspace.set({ variable: "newMoney", items: [] }, 200);
    expect(result.reading.outcome()).toEqual({ value: 9e11 });
  });

  test("as an error that it would come to", async () => {
    const { result, goTo } = await create();
    goTo("poolValue");
    result.bar.type("= preMoney / (poolShare - 10%)");
    expect(result.reading.outcome()).toMatchObject({ problem: { kind: "division_by_zero" } });
  });

  test("as a complaint, with its place in the text as it is typed", async () => {
    const { result, goTo } = await create();
    goTo("poolValue");
    result.bar.type("= preMony");
    expect(result.reading.complaint()).toMatchObject({
      kind: "unknown_name",
      start: 2,
      end: 9,
      fix: { text: "preMoney", start: 2, end: 9 },
    });
    expect(result.reading.usable()).toBeUndefined();
    expect(result.reading.outcome()).toBeUndefined();
  });

  test("but not where it is a plain quantity or nothing", async () => {
    const { result, goTo } = await create();
    goTo("poolValue");
    result.bar.type("35 $B");
    expect([result.reading.usable(), result.reading.complaint()]).toEqual([undefined, undefined]);
    result.bar.type("=");
    expect(result.reading.complaint()).toBeUndefined();
  });
});

test("A formula that stands is read too, and not tried", async () => {
  const { result, goTo } = await create();
  goTo("postMoney");
  expect(result.reading.usable()).toMatchObject({ powers: [1, 0, 0, 0], axes: [] });
  expect(result.reading.outcome()).toBeUndefined();
  goTo("preMoney");
  expect(result.reading.usable()).toBeUndefined();
});
