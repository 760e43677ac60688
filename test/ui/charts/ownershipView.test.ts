import { describe, expect, test } from "vitest";
import { brokenName, type OwnershipData, viewOwnership } from "../../../src/ui/charts/ownershipView.ts";
import { testTheme } from "./themes.ts";

const data: OwnershipData = {
  holders: [
    { name: "Employees and others", role: "earlier", before: 0.36, after: 0.315 },
    { name: "Nvidia", role: "supplier", before: 0, after: 0.0375 },
    { name: "SoftBank", role: "earlier", before: 0.11, after: undefined },
  ],
  axis: { min: 0, max: 0.4, step: 0.1 },
  axisTitle: "per cent",
  selected: undefined,
  tick: String,
  labels: [],
};

describe("the bars of ownership", () => {
  const { labels, datasets, options } = viewOwnership(data)(testTheme, 600);
  const [after, before] = datasets;

  test("are solid for what a holder has after the round, an outline for what it had before", () => {
    expect(after?.data).toEqual([0.315, 0.0375, null]);
    expect(before?.data).toEqual([0.36, null, 0.11]);
    expect(before?.backgroundColor).toBe("white");
  });

  test("have the supplier's colour for the supplier alone", () => {
    expect(after?.backgroundColor).toEqual(["gray", "lime", "gray"]);
  });

  test("stand on the axis given, not on one of the chart's own", () => {
    expect(options.scales?.x).toMatchObject({ min: 0, max: 0.4, ticks: { stepSize: 0.1 } });
  });

  test("have their names in one line when wide, in two when narrow", () => {
    expect(labels[0]).toBe("Employees and others");
    expect(viewOwnership(data)(testTheme, 328).labels[0]).toEqual(["Employees", "and others"]);
  });
});

test("a name is broken at the space nearest to its middle, unless it is short", () => {
  expect(brokenName("New investors")).toEqual(["New", "investors"]);
  expect(brokenName("Nvidia")).toBe("Nvidia");
  expect(brokenName("Unallocatedinvestors")).toBe("Unallocatedinvestors");
});
