import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { leftOutNote, rowAt } from "../../../src/ui/charts/reading.ts";
import { createLocale } from "../../../src/ui/locale/context.tsx";
import { english } from "../../../src/ui/locale/english.ts";

const locale = createRoot(() =>
  createLocale(
    () => "en",
    () => english,
  ),
);
/** Rows 40 pixels apart, the first at 20. */
const scale = { getValueForPixel: (pixel: number) => (pixel - 20) / 40 };

test("a place on a chart is the nearest row, also beyond the first and the last", () => {
  expect([-50, 20, 39, 41, 500].map((pixel) => rowAt(scale, pixel, 7))).toEqual([0, 0, 0, 1, 6]);
});

test("there is no row before the chart is drawn, and none where it is empty", () => {
  expect(rowAt(undefined, 20, 7)).toBe(undefined);
  expect(rowAt(scale, 20, 0)).toBe(undefined);
});

test("what is left out is named, with the reason where there is one", () => {
  expect(leftOutNote(locale, ["Foundation", "Microsoft"], "The stakes add up to 101 %.")).toBe(
    "Left out because not known: Foundation and Microsoft. The stakes add up to 101 %.",
  );
  expect(leftOutNote(locale, ["Foundation"], undefined)).toBe("Left out because not known: Foundation.");
  expect(leftOutNote(locale, [], "The stakes add up to 101 %.")).toBe(undefined);
});
