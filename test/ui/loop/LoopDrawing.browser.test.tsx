import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/loop/loop.css";
import { render } from "@solidjs/testing-library";
import { describe, expect, test } from "vitest";
import { flowsOf, type LoopAmounts } from "../../../src/ui/loop/flows.ts";
import { drawLoop } from "../../../src/ui/loop/geometry.ts";
import { LoopDrawing } from "../../../src/ui/loop/LoopDrawing.tsx";
import { layoutFor } from "../../../src/ui/loop/layout.ts";
import { baseAmounts } from "./amounts.ts";

function draw(amounts: LoopAmounts): HTMLElement {
  const geometry = drawLoop(flowsOf(amounts), layoutFor(760), 150e9);
  const words = {
    titleId: "title",
    title: "The finding",
    descriptionId: "description",
    description: "All of it",
  };
  return render(() => <LoopDrawing geometry={geometry} texts={[]} {...words} />).container;
}

describe("the drawing", () => {
  test("paints a cheque of 30 as a band as wide as its amount", () => {
    const path = draw(baseAmounts).querySelector<SVGPathElement>('[data-flow="supplierCheque"]');
    // Across the crown, halfway between both ends: 30 of 150 in 124 pixels is 24.8 pixels wide.
    const box = path?.getBBox();
    const svg = path?.ownerSVGElement;
    if (path === null || box === undefined || svg === null || svg === undefined) throw new Error("No cheque");
    const isIn = (y: number): boolean => {
      const point = svg.createSVGPoint();
      point.x = box.x + box.width / 2;
      point.y = y;
      return path.isPointInFill(point);
    };
    const inside = Array.from({ length: 600 }, (_, i) => box.y + i / 10).filter(isIn);
    expect((inside.at(-1) ?? 0) - (inside[0] ?? 0)).toBeCloseTo(24.8, 0);
  });

  test("marks the direction of the loop's bands and the grain of the leaks", () => {
    const drawing = draw(baseAmounts);
    expect(drawing.querySelectorAll(".loop-chevron")).toHaveLength(5);
    expect(drawing.querySelectorAll(".loop-grain").length).toBeGreaterThan(10);
  });

  test("dots what is too thin to be seen in proportion", () => {
    const drawing = draw({ ...baseAmounts, supplierCheque: 0.5e9, otherCheques: 99.5e9 });
    const hairline = drawing.querySelector(".loop-hairline");
    expect(hairline?.getAttribute("data-flow")).toBe("supplierCheque");
    expect(hairline && getComputedStyle(hairline).strokeDasharray).not.toBe("none");
  });

  test("draws nothing of what is nothing", () => {
    const drawing = draw({ ...baseAmounts, supplierCheque: 0, otherCheques: 100e9 });
    expect(drawing.querySelector('[data-flow="supplierCheque"]')).toBe(null);
  });
});
