import { describe, expect, test } from "vitest";
import { type CompareData, linesOf, viewCompare } from "../../../src/ui/charts/compareView.ts";
import { testTheme } from "./themes.ts";

const data: CompareData = {
  bars: [
    { name: "As published", value: 0.0375, text: "3.75 %", isOpen: false, isBase: true },
    { name: "Bull", value: 0.05, text: "5.00 %", isOpen: true, isBase: false },
    { name: "Bear", value: undefined, text: "oversubscribed", isOpen: false, isBase: false },
  ],
  axis: { min: 0, max: 0.06, step: 0.02 },
  axisTitle: "Ownership, per cent",
  selected: undefined,
  tick: String,
};

describe("the bars of a comparison", () => {
  const { labels, datasets, options } = viewCompare(data)(testTheme, 700);

  test("are one a column, with the open one in the colour of what moves", () => {
    expect(labels).toEqual([["As published"], ["Bull"], ["Bear"]]);
    expect(datasets[0]?.data).toEqual([0.0375, 0.05, null]);
    expect(datasets[0]?.backgroundColor).toEqual(["dimgray", "lime", "gray"]);
  });

  test("lie on the axis given", () => {
    expect(options.scales?.x).toMatchObject({ min: 0, max: 0.06, ticks: { stepSize: 0.02 } });
    expect(options.indexAxis).toBe("y");
  });
});

test("a long name has two lines, and what is longer still is cut", () => {
  expect(linesOf(testTheme, "Bull", 200)).toEqual(["Bull"]);
  const lines = linesOf(testTheme, "OpenAI round as announced, 27 February 2026", 190);
  expect(lines).toHaveLength(2);
  expect(lines.join(" ")).toBe("OpenAI round as announced, 27 February 2026");
  expect(linesOf(testTheme, "Incomprehensibilities", 40)[0]).toMatch(/…$/);
});
