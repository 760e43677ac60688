import { createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../src/engine/index.ts";
import { cellsAlong, createFold } from "../../src/ui/createFold.ts";
import { insideDeal } from "./insideDeal.ts";

const foldOf = (dimension: string, folding: Parameters<typeof createFold>[2]) =>
  insideDeal((workspace) => {
    const [isWhole, setWhole] = createSignal(false);
    return { workspace, setWhole, fold: createFold(workspace.calculation, dimension, folding, isWhole) };
  });

describe("a fold", () => {
  test("shows the items with something in them, and all when asked", () => {
    const { fold, setWhole } = foldOf("years", { foldedBy: ["spendSchedule"] });
    // Spent over years 1 to 3 of the 14 from -3 to 10.
    expect(fold.items()).toEqual(["1", "2", "3"]);
    expect([fold.nIdle(), fold.isIdle()]).toEqual([11, false]);
    setWhole(true);
    expect(fold.items()).toHaveLength(14);
  });

  test("takes in what gets something, and never lets go of what was shown", () => {
    const { fold, workspace } = foldOf("years", { foldedBy: ["spendSchedule"] });
    const place = { variable: "spendSchedule", items: ["5"] };
    workspace.set(place, 10);
    workspace.commit();
    expect(fold.items()).toEqual(["1", "2", "3", "5"]);
    workspace.reset(place);
    expect(fold.items()).toEqual(["1", "2", "3", "5"]);
  });

  test("keeps items past a number away", () => {
    const { fold } = foldOf("loopRounds", { upTo: "loopRoundsNeeded" });
    // 0.4 × 0.75 × 0.83 = 0.249 comes back; ln 0.01 / ln 0.249 = 3.3, so 4 rounds.
    expect(fold.items()).toEqual(["1", "2", "3", "4"]);
  });

  test("shows all where nothing is in any", () => {
    const { fold } = foldOf("holders", { foldedBy: ["publishedStake"] });
    expect([fold.items().length, fold.nIdle(), fold.isIdle()]).toEqual([7, 0, true]);
  });
});

test("the cells at one item of one dimension", () => {
  insideDeal(({ calculation: { sheet } }) => {
    const variable = sheet.variables.get("hardwareRevenueByRouteAndYear");
    if (variable === undefined) throw new Error("There is no such variable.");
    const ofYear = cellsAlong(variable, "years", "2").map((cell) => nameOf(sheet, cell).items);
    expect(ofYear).toEqual([
      ["Direct", "2"],
      ["Oracle", "2"],
      ["CoreWeave", "2"],
      ["Microsoft", "2"],
      ["Amazon", "2"],
    ]);
    expect(cellsAlong(variable, "routes", "Oracle")).toHaveLength(14);
  });
});
