import { expect, test } from "vitest";
import type { Workbook } from "../../src/engine/index.ts";
import { linkSizeComplaint } from "../../src/io/linkSize.ts";

const square = (side: number): Workbook => ({
  title: "Square",
  dimensions: [{ name: "years", from: 1, items: Array.from({ length: side }, (_, i) => String(i + 1)) }],
  variables: [{ name: "a", over: ["years as x", "years as y"], input: 1 }],
});

test("A sheet of up to fifty thousand cells may come by a link", () => {
  expect(linkSizeComplaint(square(223))).toBeUndefined();
});

test("A larger one is told of by its number of cells: 224 times 224", () => {
  expect(linkSizeComplaint(square(224))).toEqual({
    place: "difference",
    message: "makes a sheet of 50176 cells; by a link it may have at most 50000. Ask for a file.",
  });
});
