import { describe, expect, test } from "vitest";
import { flowsOf } from "../../../src/ui/loop/flows.ts";
import { widthsOf } from "../../../src/ui/loop/widths.ts";
import { baseAmounts } from "./amounts.ts";

/** A pixel for a billion. */
const PIXEL = 1e-9;

describe("widths", () => {
  test("are in proportion to the amounts", () => {
    const widths = widthsOf(flowsOf(baseAmounts), PIXEL);
    expect(widths.supplierCheque.manner).toBe("scale");
    expect(widths.supplierCheque.size).toBeCloseTo(30, 12);
    expect(widths.boughtAnyway.size).toBeCloseTo(20, 12);
    expect(widths.costAndTax.size).toBeCloseTo(7.55, 12);
    expect(widths.kept.size).toBeCloseTo(12.45, 12);
  });

  test("of nothing are nothing", () => {
    expect(widthsOf(flowsOf({ ...baseAmounts, kept: 0 }), PIXEL).kept).toEqual({ size: 0, manner: "none" });
  });

  test("too small to see are marked as hairlines and keep their true size beside their neighbours", () => {
    const { kept } = widthsOf(flowsOf({ ...baseAmounts, kept: 1e9 }), PIXEL);
    expect(kept.manner).toBe("hairline");
    expect(kept.size).toBeCloseTo(1, 12);
  });

  test("of unknown parts share what the known ones leave", () => {
    const widths = widthsOf(flowsOf({ ...baseAmounts, costAndTax: undefined, kept: undefined }), PIXEL);
    expect(widths.costAndTax).toEqual({ size: 10, manner: "unknown" });
    expect(widths.kept).toEqual({ size: 10, manner: "unknown" });
    expect(widths.hardwareRevenue).toEqual({ size: 40, manner: "scale" });
  });

  test("of unknown hardware revenue are those of its parts together", () => {
    const amounts = { ...baseAmounts, hardwareRevenue: undefined, costAndTax: undefined, kept: undefined };
    const widths = widthsOf(flowsOf({ ...amounts, boughtAnyway: undefined }), PIXEL);
    expect(widths.hardwareRevenue).toEqual({ size: 30, manner: "unknown" });
  });

  test("of parts of nothing are nothing, known or not", () => {
    const amounts = {
      ...baseAmounts,
      hardwareRevenue: 0,
      boughtAnyway: 0,
      costAndTax: undefined,
      kept: undefined,
    };
    expect(widthsOf(flowsOf(amounts), PIXEL).kept).toEqual({ size: 0, manner: "none" });
  });
});
