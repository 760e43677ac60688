import { describe, expect, test } from "vitest";
import { viewYardstick, type YardstickData } from "../../../src/ui/charts/yardstickView.ts";
import { testTheme } from "./themes.ts";

const data: YardstickData = {
  rows: [
    { name: "Nvidia", year: "2026", role: "headline", exposure: 30e9, revenue: 200e9, ratio: 0.15 },
    { name: "Nvidia", year: "2026", role: "paid", exposure: 10e9, revenue: 200e9, ratio: 0.05 },
    { name: "Lucent", year: "1999", role: "peer", exposure: 8e9, revenue: 40e9, ratio: 0.2 },
    { name: "Nortel", year: "2000", role: "peer", exposure: 3e9, revenue: 0, ratio: undefined },
  ],
  axis: { min: 0, max: 0.25, step: 0.05 },
  axisTitle: "part of a year's revenue",
  selected: undefined,
  tick: String,
  labels: [
    ["Nvidia, announced", "2026"],
    ["Nvidia, paid", "2026"],
    ["Lucent", "1999"],
    ["Nortel", "2000"],
  ],
  ends: [
    { ratio: "15 %", sums: "$30B of $200B" },
    { ratio: "5 %", sums: "$10B of $200B" },
    { ratio: "20 %", sums: "$8B of $40B" },
    { ratio: "not known", sums: "" },
  ],
};

describe("the bars of exposure over revenue", () => {
  const { labels, datasets, options } = viewYardstick(data)(testTheme, 700);

  test("have the year of the revenue in their labels", () => {
    expect(labels).toEqual([
      ["Nvidia, announced", "2026"],
      ["Nvidia, paid", "2026"],
      ["Lucent", "1999"],
      ["Nortel", "2000"],
    ]);
  });

  test("are this deal's in the supplier's colour, what is paid hatched, and the others' grey", () => {
    expect(datasets[0]?.data).toEqual([0.15, 0.05, 0.2, null]);
    expect(datasets[0]?.backgroundColor).toEqual(["lime", "green lines", "gray", "gray"]);
  });

  test("lie on the axis given, with room for the sums when wide and for the ratio alone when narrow", () => {
    expect(options.scales?.x).toMatchObject({ min: 0, max: 0.25, ticks: { stepSize: 0.05 } });
    const roomAt = (width: number): number => {
      const padding = viewYardstick(data)(testTheme, width).options.layout?.padding;
      return typeof padding === "object" && "right" in padding ? Number(padding.right) : 0;
    };
    expect(roomAt(700)).toBeGreaterThan(roomAt(358) + 50);
  });
});
