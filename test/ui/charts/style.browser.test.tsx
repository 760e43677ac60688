import { describe, expect, test } from "vitest";
import { axisOptions, drawAxisTitle, FONT_SIZE, fontOf, textWidth } from "../../../src/ui/charts/style.ts";
import { testTheme } from "./themes.ts";

describe("an axis's looks", () => {
  const options = axisOptions(testTheme, { min: -40, max: 40, step: 20 }, (value) => `${value}!`);

  test("take the axis as it is and write its ticks in the words given", () => {
    expect(options).toMatchObject({ type: "linear", min: -40, max: 40, ticks: { stepSize: 20 } });
    const { callback } = options.ticks as { callback: (value: number) => string };
    expect(callback(20)).toBe("20!");
  });

  test("make the line at 0 stronger than the others", () => {
    const { color } = options.grid as { color: (line: { tick: { value: number } }) => string };
    expect(color({ tick: { value: 0 } })).toBe("gray");
    expect(color({ tick: { value: 20 } })).toBe("silver");
  });
});

test("letters are at least 12 pixels high", () => {
  expect(FONT_SIZE).toBeGreaterThanOrEqual(12);
  expect(fontOf(testTheme)).toEqual({ family: "sans-serif", size: FONT_SIZE });
});

test("a text's width grows with its letters", () => {
  expect(textWidth(testTheme, "$14.3B", 700)).toBeGreaterThan(textWidth(testTheme, "$1B", 400));
});

test("an axis's title is drawn at the upper left, and nothing else of the canvas is changed", () => {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser has no canvas");
  const { font } = context;
  drawAxisTitle(context, "Billions of dollars", testTheme);
  const inked = (x: number, y: number, width: number, height: number): boolean =>
    context.getImageData(x, y, width, height).data.some((byte) => byte !== 0);
  expect(inked(0, 0, 110, 16)).toBe(true);
  expect(inked(0, 20, 300, 100)).toBe(false);
  expect(context.font).toBe(font);
});
