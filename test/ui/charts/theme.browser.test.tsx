import "../../../src/ui/styles/tokens.css";
import { afterEach, describe, expect, test } from "vitest";
import { hatch, readTheme } from "../../../src/ui/charts/theme.ts";
import { contrast } from "../contrast.ts";

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe("the theme of a chart", () => {
  test("is that of the page at the moment it is read", () => {
    document.documentElement.dataset.theme = "light";
    expect(readTheme(document.body).paper).toBe("rgb(250, 248, 242)");
    document.documentElement.dataset.theme = "dark";
    expect(readTheme(document.body).paper).toBe("rgb(21, 20, 18)");
    expect(readTheme(document.body).supplierHatch).toBeInstanceOf(CanvasPattern);
    expect(document.body.querySelectorAll("span")).toHaveLength(0);
  });

  for (const name of ["light", "dark"])
    test(`has marks of 3:1 and letters of 4.5:1 on paper when ${name}`, () => {
      document.documentElement.dataset.theme = name;
      const theme = readTheme(document.body);
      for (const colour of ["supplierBand", "customerBand", "ink3", "leak"] as const)
        expect(contrast(theme[colour], theme.paper), colour).toBeGreaterThanOrEqual(3);
      for (const colour of ["ink", "ink2", "supplier", "customer"] as const)
        expect(contrast(theme[colour], theme.paper), colour).toBeGreaterThanOrEqual(4.5);
    });
});

test("a hatched area shows both its colour and the paper", () => {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser has no canvas");
  context.fillStyle = hatch("rgb(0, 0, 0)", "rgb(255, 255, 255)");
  context.fillRect(0, 0, 60, 60);
  const { data } = context.getImageData(0, 0, 60, 60);
  const reds = data.filter((_, i) => i % 4 === 0);
  expect(Math.min(...reds)).toBeLessThan(60);
  expect(Math.max(...reds)).toBeGreaterThan(195);
});
