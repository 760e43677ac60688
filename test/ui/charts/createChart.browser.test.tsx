import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { createChart, onceAFrame, type View } from "../../../src/ui/charts/createChart.ts";
import { frames } from "./pixels.ts";

const view = (value: number, over: View["over"] = () => {}): View => ({
  labels: ["a"],
  datasets: [{ data: [value] }],
  options: {},
  over,
});

describe("a chart", () => {
  test("is drawn in the frame after its canvas is there, and anew in the frame after a change", async () => {
    const [value, setValue] = createSignal(1);
    const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
    let drawn: readonly unknown[] = [];
    const Sample = () => {
      createChart(
        canvas,
        () => {
          const now = value();
          return () => view(now, (drawing) => (drawn = drawing.data.datasets[0]?.data ?? []));
        },
        () => "light",
      );
      return (
        <div>
          <canvas ref={setCanvas} />
        </div>
      );
    };
    render(() => <Sample />);
    await frames(2);
    expect(drawn).toEqual([1]);
    setValue(2);
    expect(drawn).toEqual([1]);
    await frames(2);
    expect(drawn).toEqual([2]);
  });

  test("is not drawn far below the screen, and shows the last value once it comes near", async () => {
    const [value, setValue] = createSignal(1);
    const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
    const drawn: unknown[] = [];
    const Sample = () => {
      createChart(
        canvas,
        () => {
          const now = value();
          return () => view(now, (drawing) => drawn.push(drawing.data.datasets[0]?.data[0]));
        },
        () => "light",
      );
      return (
        <div style={{ "margin-block-start": "20000px" }}>
          <canvas ref={setCanvas} />
        </div>
      );
    };
    render(() => <Sample />);
    await frames(4);
    const before = drawn.length;
    for (const next of [2, 3, 4]) {
      setValue(next);
      await frames(2);
    }
    expect(drawn).toHaveLength(before);
    window.scrollTo(0, 20_000);
    await expect.poll(() => drawn.at(-1)).toBe(4);
    expect(drawn).not.toContain(3);
    window.scrollTo(0, 0);
  });

  test("is taken away with its component", async () => {
    const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
    let drawing: ReturnType<typeof createChart> = () => undefined;
    const Sample = () => {
      drawing = createChart(
        canvas,
        () => () => view(1),
        () => "light",
      );
      return (
        <div>
          <canvas ref={setCanvas} />
        </div>
      );
    };
    const { unmount } = render(() => <Sample />);
    await frames(2);
    expect(drawing()).not.toBe(undefined);
    unmount();
    expect(drawing()).toBe(undefined);
  });
});

describe("what is to be done once a frame", () => {
  test("is done once, however often it is asked for", async () => {
    let count = 0;
    const { ask } = onceAFrame(() => {
      count += 1;
    });
    ask();
    ask();
    ask();
    await frames(2);
    expect(count).toBe(1);
    ask();
    await frames(2);
    expect(count).toBe(2);
  });

  test("is not done any more once it is stopped", async () => {
    let count = 0;
    const { ask, stop } = onceAFrame(() => {
      count += 1;
    });
    ask();
    stop();
    await frames(2);
    expect(count).toBe(0);
  });
});
