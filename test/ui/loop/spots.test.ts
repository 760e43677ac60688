import { describe, expect, test } from "vitest";
import { type FlowName, flowsOf } from "../../../src/ui/loop/flows.ts";
import { drawLoop } from "../../../src/ui/loop/geometry.ts";
import { layoutFor } from "../../../src/ui/loop/layout.ts";
import { figureSpots, spotsOf } from "../../../src/ui/loop/spots.ts";
import { baseAmounts } from "./amounts.ts";

function firstSpot(flow: FlowName, width: number) {
  const geometry = drawLoop(flowsOf(baseAmounts), layoutFor(width), 150e9);
  const drawn = geometry.bands.filter((band) => band.flow === flow);
  return { spot: spotsOf(flow, geometry, drawn)[0], layout: geometry.layout };
}

describe("the first place of a label", () => {
  test("of the cheque is under the crown of its arch, that of the hardware revenue over its own", () => {
    const { spot: cheque, layout } = firstSpot("supplierCheque", 760);
    const { spot: revenue } = firstSpot("hardwareRevenue", 760);
    // The arches' outer edges are 206 pixels from the middle; a cheque of 30 is 24.8 wide, a revenue of 40 is 33.1.
    expect(cheque?.y).toBeCloseTo(layout.height / 2 - 206 + 24.8 + 10, 6);
    expect(revenue?.y).toBeCloseTo(layout.height / 2 + 206 - 33.0667 - 10, 3);
    expect(cheque?.alignY).toBe(0);
    expect(revenue?.alignY).toBe(1);
  });

  test("of what leaves and comes from outside is beyond the customer", () => {
    for (const flow of ["otherCheques", "spentElsewhere"] as const) {
      const { spot, layout } = firstSpot(flow, 760);
      expect(spot?.x).toBe(layout.customer + layout.customerRadius + 12);
    }
  });

  test("of a leak is at its tip: beside it when wide, above it when narrow", () => {
    const wide = firstSpot("costAndTax", 760);
    expect(wide.spot?.x).toBe(wide.layout.leaksEnd - 8);
    expect(wide.spot?.alignX).toBe(1);
    const narrow = firstSpot("costAndTax", 358);
    expect(narrow.spot?.y).toBe(narrow.layout.leaksEnd - 6);
    expect(narrow.spot?.alignY).toBe(1);
  });

  test("of the finding is the middle between the discs", () => {
    const layout = layoutFor(760);
    const [spot] = figureSpots(drawLoop(flowsOf(baseAmounts), layout, 150e9));
    // From the supplier's edge at 156 + 54 to the customer's at 584 − 68.
    expect(spot?.x).toBe((210 + 516) / 2);
    expect(spot?.y).toBe(216);
  });
});
