/** A Chart.js chart as a Solid primitive: made when its canvas is there, redrawn at most once a frame, never animated. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from "chart.js";
import { type Accessor, createEffect, createMemo, on, onCleanup, onMount } from "solid-js";
import { watchNear } from "../watchNear.ts";
import { readTheme, type Theme } from "./theme.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export type Kind = "bar" | "line";
/** A value, the two ends of a bar that floats, or nothing. */
export type Datum = number | [number, number] | null;
export type Drawing = Chart<Kind, Datum[], string | string[]>;

/** All that a chart shows at one moment. */
export interface View {
  readonly labels: (string | string[])[];
  readonly datasets: ChartDataset<Kind, Datum[]>[];
  readonly options: ChartOptions<Kind>;
  /** What is drawn over the marks. */
  readonly over: (drawing: Drawing) => void;
}

/** What never changes: no animation, no events of its own (the frame around it listens), no legend. */
const FIXED = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
} as const satisfies ChartOptions<Kind>;

/** Makes the view of some data for the colours and the width, in pixels, at the moment of drawing. */
export type MakeView = (theme: Theme, width: number) => View;

/**
 * Draws on the canvas what `view` gives whenever that changes: the last of it, once a frame, and far from the screen only
 * when it comes near. Colours are read anew when `themeName` changes.
 */
export function createChart(
  canvas: Accessor<HTMLCanvasElement | undefined>,
  view: Accessor<MakeView>,
  themeName: Accessor<unknown>,
): Accessor<Drawing | undefined> {
  let drawer: ReturnType<typeof createDrawer> | undefined;
  onMount(() => {
    const element = canvas();
    const holder = element?.parentElement;
    if (element === undefined || holder === null || holder === undefined) return;
    let make: MakeView | undefined;
    let [isNear, isStale] = [true, false];
    const draw = (): void => {
      isStale = false;
      if (make !== undefined) drawer?.draw(make);
    };
    const redraw = onceAFrame(() => {
      if (isNear) draw();
      else isStale = true;
    });
    drawer = createDrawer(element, holder, redraw.ask);
    const unwatch = watchNear(element, (near) => {
      isNear = near;
      if (isNear && isStale) draw();
    });
    const forget = (): void => {
      drawer?.forgetTheme();
      redraw.ask();
    };
    createEffect(() => {
      make = view();
      redraw.ask();
    });
    // A memo: props that come by spreading are asked anew at every change of any of them.
    createEffect(on(createMemo(themeName), forget));
    const forced = matchMedia("(forced-colors: active)");
    forced.addEventListener("change", forget);
    // Paper waits for no frame.
    const print = matchMedia("print");
    print.addEventListener("change", draw);
    onCleanup(() => {
      forced.removeEventListener("change", forget);
      print.removeEventListener("change", draw);
      unwatch();
      redraw.stop();
      drawer?.destroy();
    });
  });
  return () => drawer?.current();
}

/** A chart on a canvas, made when it is first drawn; it asks to be drawn again when its size changes. */
function createDrawer(element: HTMLCanvasElement, holder: HTMLElement, askAgain: () => void) {
  let drawing: Drawing | undefined;
  let theme: Theme | undefined;
  let over: View["over"] = () => {};
  const plugin: Plugin<Kind> = {
    id: "over",
    afterDatasetsDraw: () => {
      if (drawing !== undefined) over(drawing);
    },
  };
  return {
    current: () => drawing,
    draw: (make: MakeView): void => {
      theme ??= readTheme(holder);
      // A drawing knows its width; asking the page for it would lay out the page anew in mid-frame.
      const next = make(theme, drawing?.width ?? holder.clientWidth);
      over = next.over;
      const options = { ...FIXED, ...next.options, onResize: askAgain };
      if (drawing === undefined) drawing = new Chart(element, configuration({ ...next, options }, plugin));
      else {
        drawing.data.labels = next.labels;
        drawing.data.datasets = next.datasets;
        drawing.options = options;
      }
      drawing.update("none");
    },
    forgetTheme: (): void => {
      theme = undefined;
    },
    destroy: (): void => {
      drawing?.destroy();
      drawing = undefined;
    },
  };
}

function configuration(
  { labels, datasets, options }: View,
  plugin: Plugin<Kind>,
): ChartConfiguration<Kind, Datum[], string | string[]> {
  return { type: "bar", data: { labels, datasets }, options, plugins: [plugin] };
}

/** Does something in the next frame, once, however often it is asked for. */
export function onceAFrame(act: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let frame = 0;
  return {
    ask: () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        act();
      });
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
