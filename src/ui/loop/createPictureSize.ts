/** The width of a picture's own place on the page, and the measure of the letters there. */
import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { createMeasure, estimate } from "./measure.ts";
import type { Measure } from "./text.ts";

export interface PictureSize {
  /** In CSS pixels; a guess until the picture is on the page. */
  readonly width: Accessor<number>;
  readonly measure: Accessor<Measure>;
  /** To be given the element in which the picture stands. */
  readonly watch: (element: HTMLElement) => void;
}

const GUESS = 760;

export function createPictureSize(): PictureSize {
  const [width, setWidth] = createSignal(GUESS);
  const [measure, setMeasure] = createSignal<Measure>(estimate);
  let figure: HTMLElement | undefined;
  onMount(() => {
    const element = figure;
    if (element === undefined) return;
    setMeasure(() => createMeasure(element));
    setWidth(element.clientWidth);
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
      // In the next frame: a new width may bring a new height, and that must not be seen in the same one.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(entry?.contentRect.width ?? width()));
    });
    observer.observe(element);
    onCleanup(() => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    });
  });
  return {
    width,
    measure,
    watch: (element) => {
      figure = element;
    },
  };
}
