import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { createChart, type Drawing } from "../../../src/ui/charts/createChart.ts";
import { drawAtRight, drawLevel, drawSelectedColumn } from "../../../src/ui/charts/marks.ts";
import { frames } from "./pixels.ts";
import { testTheme } from "./themes.ts";

/** A chart of two columns on an axis from 0 to 10, with something drawn over it. */
async function drawn(over: (drawing: Drawing) => void): Promise<Drawing> {
  const found: (Drawing | undefined)[] = [];
  render(() => {
    const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
    const drawing = createChart(
      canvas,
      () => () => ({
        labels: ["a", "b"],
        datasets: [{ type: "bar", data: [0, 0] }],
        options: { layout: { padding: { right: 60 } }, scales: { y: { min: 0, max: 10 } } },
        over: (chart) => {
          found[0] = chart;
          over(chart);
        },
      }),
      () => "light",
    );
    void drawing;
    return (
      <div class="chart-plot" style={{ width: "400px", height: "200px" }}>
        <canvas ref={setCanvas} />
      </div>
    );
  });
  await frames(4);
  const [chart] = found;
  if (chart === undefined) throw new Error("Nothing was drawn");
  return chart;
}

/** Whether a pixel of the plot is nearly black, in CSS pixels. */
function isInked(
  { ctx, currentDevicePixelRatio }: Drawing,
  x: number,
  y: number,
  width = 1,
  height = 1,
): boolean {
  const ratio = currentDevicePixelRatio;
  const { data } = ctx.getImageData(x * ratio, y * ratio, width * ratio, height * ratio);
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 90 && (data[i + 3] ?? 0) > 120) return true;
  return false;
}

test("words at the right stand beside the plot, at the height of their value", async () => {
  const chart = await drawn((drawing) => drawAtRight(drawing, "y", 5, "$30B", testTheme));
  const middle = chart.scales.y?.getPixelForValue(5) ?? 0;
  expect(isInked(chart, chart.chartArea.right + 6, middle - 6, 30, 12)).toBe(true);
  expect(isInked(chart, chart.chartArea.right + 6, chart.chartArea.top, 30, 12)).toBe(false);
});

test("the column that is read has a rule under it, others have none", async () => {
  const chart = await drawn((drawing) => drawSelectedColumn(drawing, 1, 2, testTheme));
  const { bottom } = chart.chartArea;
  expect(isInked(chart, chart.scales.x?.getPixelForValue(1) ?? 0, bottom - 2, 2, 3)).toBe(true);
  expect(isInked(chart, chart.scales.x?.getPixelForValue(0) ?? 0, bottom - 2, 2, 1)).toBe(false);
});

test("a level goes across the plot with its words on it", async () => {
  const chart = await drawn((drawing) => drawLevel(drawing, 5, "$40B in all", testTheme));
  const height = chart.scales.y?.getPixelForValue(5) ?? 0;
  const { left, right } = chart.chartArea;
  // Its words end at the right of the plot, above the line.
  expect(isInked(chart, right - 60, height - 20, 60, 12)).toBe(true);
  expect(isInked(chart, left + 2, height - 20, 60, 12)).toBe(false);
});
