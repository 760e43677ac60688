/** What stands around every chart: the finding as its title, its key, the point that is read, and its numbers as a table. */
import "./charts.css";
import { createUniqueId, For, Show } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { Readout } from "./createReadout.ts";
import { type Numbers, NumbersTable } from "./NumbersTable.tsx";

export interface KeyItem {
  readonly mark: "solid" | "outline" | "hatch" | "line";
  readonly tone: "supplier" | "customer" | "neutral";
  readonly text: string;
}

export interface ChartFrameProps {
  readonly title: string;
  /** What is left out, and why. */
  readonly note?: string | undefined;
  readonly keyItems: readonly KeyItem[];
  readonly readout: Readout;
  readonly textOf: (index: number) => string;
  /** Which point is at a place of the plot, in CSS pixels from its left and top. */
  readonly pointAt: (x: number, y: number) => number | undefined;
  readonly canvas: (element: HTMLCanvasElement) => void;
  readonly kind: "rows" | "columns";
  readonly table: Numbers;
}

export function ChartFrame(props: ChartFrameProps) {
  const { t } = useLearned(chartsEnglish);
  const titleId = createUniqueId();
  const read = (event: PointerEvent & { currentTarget: HTMLElement }, aloud: boolean): void => {
    const box = event.currentTarget.getBoundingClientRect();
    props.readout.point(props.pointAt(event.clientX - box.left, event.clientY - box.top), aloud);
  };
  /** Which point it is; what it says is in the live region. */
  const place = () => {
    const index = props.readout.selected();
    if (index === undefined) return t("picture.readHint");
    return t("picture.point", { index: index + 1, count: props.readout.count() });
  };
  const shown = () => {
    const index = props.readout.selected();
    return index === undefined ? t("picture.readHint") : props.textOf(index);
  };
  return (
    <figure class="chart">
      <h3 class="chart-title" id={titleId}>
        {props.title}
      </h3>
      <p class="chart-key">
        <For each={props.keyItems}>{(item) => <KeyEntry item={item} />}</For>
      </p>
      <Show when={props.note}>{(note) => <p class="chart-note">{note()}</p>}</Show>
      <div
        class={`chart-plot chart-plot-${props.kind}`}
        role="slider"
        tabIndex={0}
        aria-labelledby={titleId}
        aria-valuemin={1}
        aria-valuemax={props.readout.count()}
        aria-valuenow={(props.readout.selected() ?? 0) + 1}
        aria-valuetext={place()}
        onKeyDown={props.readout.press}
        onPointerDown={(event) => read(event, true)}
        onPointerMove={(event) => read(event, false)}
        onPointerLeave={(event) => event.pointerType === "mouse" && props.readout.point(undefined)}
      >
        <canvas ref={props.canvas} role="img" aria-labelledby={titleId} />
      </div>
      <p class="chart-readout" aria-hidden="true">
        {shown()}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {props.readout.announced()}
      </p>
      <details class="picture-numbers">
        <summary>{t("picture.numbers")}</summary>
        <NumbersTable numbers={props.table} />
      </details>
    </figure>
  );
}

function KeyEntry(props: { readonly item: KeyItem }) {
  return (
    <span class="chart-key-item" data-mark={props.item.mark} data-tone={props.item.tone}>
      <svg class="chart-key-mark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
        <Show when={props.item.mark !== "line"} fallback={<path d="M0 6H18" />}>
          <rect x="1" y="1" width="16" height="10" />
        </Show>
        <Show when={props.item.mark === "line"}>
          <circle cx="9" cy="6" r="3" />
        </Show>
        <Show when={props.item.mark === "hatch"}>
          <path d="M2 11L10 1M7 11L15 1M12 11L17 5M1 7L5 1" />
        </Show>
      </svg>
      {props.item.text}
    </span>
  );
}
