import { describe, expect, test } from "vitest";
import {
  acrossOf,
  alongOf,
  customerDisc,
  layoutFor,
  place,
  supplierDisc,
} from "../../../src/ui/loop/layout.ts";

describe("the layout", () => {
  test("is wide from 600 pixels on, and narrow below", () => {
    expect([layoutFor(599).kind, layoutFor(600).kind]).toEqual(["narrow", "wide"]);
  });

  test("takes the width there is, within what it can be drawn in", () => {
    expect([200, 358, 500, 700, 1400].map((width) => layoutFor(width).width)).toEqual([
      280, 358, 460, 700, 860,
    ]);
  });

  test("puts the customer on the supplier's right when wide, and below when narrow", () => {
    const wide = layoutFor(760);
    expect(supplierDisc(wide).y).toBe(customerDisc(wide).y);
    expect(supplierDisc(wide).x).toBeLessThan(customerDisc(wide).x);
    const narrow = layoutFor(358);
    expect(supplierDisc(narrow).x).toBe(customerDisc(narrow).x);
    expect(supplierDisc(narrow).y).toBeLessThan(customerDisc(narrow).y);
  });

  test("turns the one drawing: what is along and across the way can be read back", () => {
    for (const layout of [layoutFor(760), layoutFor(358)]) {
      const point = place(layout, 120, 30);
      expect(alongOf(layout, point)).toBe(120);
      expect(acrossOf(layout, point)).toBe(30);
    }
    expect(place(layoutFor(358), 120, 30).heading).toBeCloseTo(Math.PI / 2, 12);
  });

  test("leaves room inside its frame for the widest bands", () => {
    for (const width of [280, 358, 460, 600, 860]) {
      const { reach, spring, bend, corner, room, ...layout } = layoutFor(width);
      const half = (layout.kind === "wide" ? layout.height : layout.width) / 2;
      expect(spring + bend + room.stack).toBeLessThanOrEqual(half);
      expect(reach).toBeLessThanOrEqual(half);
      expect(corner).toBeGreaterThan(room.arch);
    }
  });
});
