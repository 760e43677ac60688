/** Why something differs: from one value to the other, a bar for what each change adds. */
import { createMemo, createSignal } from "solid-js";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type BridgeBar, bridgeAxis, viewBridge } from "./bridgeView.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createReadout } from "./createReadout.ts";
import { rowAt } from "./reading.ts";

/** A bar, what is said of it when it is read, and its value once it is added. */
export interface BridgeRow extends BridgeBar {
  readonly spoken: string;
  readonly level: string;
}

export interface BridgeChartProps {
  readonly title: string;
  readonly rows: readonly BridgeRow[];
  /** What is measured, and in which unit. */
  readonly axisTitle: string;
  /** A value on an axis with this step. */
  readonly tick: (value: number, step: number) => string;
  readonly theme: unknown;
}

export function BridgeChart(props: BridgeChartProps) {
  const { t } = useLearned(chartsEnglish, bridgeEnglish);
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  const rows = createMemo(() => props.rows);
  const readout = createReadout(
    () => rows().length,
    (index) => rows()[index]?.spoken ?? "",
  );
  const axis = createMemo(() => bridgeAxis(rows()));
  const view = createMemo(() =>
    viewBridge({
      bars: rows(),
      axis: axis(),
      axisTitle: axis().hasZero ? props.axisTitle : t("bridge.axisCut", { title: props.axisTitle }),
      selected: readout.selected(),
      tick: (value) => props.tick(value, axis().step),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);
  const has = (kind: BridgeBar["kind"]): boolean => rows().some((row) => row.kind === kind);
  return (
    <div class="bridge-chart" style={{ "--bridge-rows": `${rows().length}` }}>
      <ChartFrame
        title={props.title}
        keyItems={[
          ...(has("rise") ? [{ mark: "solid", tone: "neutral", text: t("bridge.adds") } as const] : []),
          ...(has("fall") ? [{ mark: "hatch", tone: "neutral", text: t("bridge.takes") } as const] : []),
        ]}
        readout={readout}
        textOf={(index) => rows()[index]?.spoken ?? ""}
        pointAt={(_, y) => rowAt(drawing()?.scales.y, y, rows().length)}
        canvas={setCanvas}
        kind="rows"
        table={{
          heads: [t("bridge.step"), t("bridge.amount"), t("bridge.level")],
          rows: rows().map(({ label, kind, text, level }) => [label, kind === "end" ? "" : text, level]),
        }}
      />
    </div>
  );
}
