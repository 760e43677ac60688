/** Exposure to customers over revenue: this deal beside the telecom makers of the last boom, each in its own year. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type Axis, axisFor, extentOf } from "./axis.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createReadout } from "./createReadout.ts";
import { leftOutNote, rowAt } from "./reading.ts";
import { viewYardstick, type YardstickRow } from "./yardstickView.ts";

export interface YardstickChartProps {
  readonly supplier: string;
  /** From the top down; undefined where not known. */
  readonly rows: readonly YardstickRow[];
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string | undefined;
}

export function YardstickChart(props: YardstickChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  /** Nobody is held against itself. */
  const rows = createMemo(() =>
    props.rows.filter(({ role, name }) => role !== "peer" || name !== props.supplier),
  );
  const percent = (fraction: number | undefined): string =>
    fraction === undefined ? t("picture.notKnown") : format.percent(fraction, 1);
  const money = (dollars: number | undefined): string =>
    dollars === undefined ? t("picture.notKnown") : format.moneyShort(dollars);
  const nameOf = ({ name, role }: YardstickRow): string =>
    role === "peer" ? name : t(`exposure.${role}`, { name });
  const sumsOf = ({ exposure, revenue }: YardstickRow): string =>
    t("exposure.sums", { exposure: money(exposure), revenue: money(revenue) });
  const textOf = (index: number): string => {
    const row = rows()[index];
    if (row === undefined) return "";
    return t("exposure.readout", {
      name: nameOf(row),
      exposure: money(row.exposure),
      revenue: money(row.revenue),
      ratio: percent(row.ratio),
      year: row.year,
    });
  };
  const readout = createReadout(() => rows().length, textOf);
  const axis = createMemo<Axis>((former) =>
    axisFor(0, extentOf(rows().map(({ ratio }) => ratio))[1], former),
  );
  const view = createMemo(() =>
    viewYardstick({
      rows: rows(),
      axis: axis(),
      axisTitle: t("exposure.axis"),
      selected: readout.selected(),
      tick: (fraction) => format.percent(fraction, 0),
      labels: rows().map((row) => [nameOf(row), row.year] as const),
      ends: rows().map((row) => ({ ratio: percent(row.ratio), sums: sumsOf(row) })),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const { supplier } = props;
    const own = rows().find(({ role }) => role === "headline");
    const peer = rows().find(({ role }) => role === "peer");
    if (own?.ratio === undefined) return t("exposure.titleUnknown", { supplier });
    const facts = { supplier, ratio: format.percent(own.ratio, 0), year: own.year };
    return peer?.ratio === undefined
      ? t("exposure.titleAlone", facts)
      : t("exposure.title", {
          ...facts,
          peer: peer.name,
          peerRatio: format.percent(peer.ratio, 0),
          peerYear: peer.year,
        });
  };
  const missing = (): readonly string[] =>
    rows()
      .filter(({ ratio }) => ratio === undefined)
      .map((row) => nameOf(row));

  return (
    <ChartFrame
      title={title()}
      note={leftOutNote(locale, missing(), props.reason)}
      keyItems={[]}
      readout={readout}
      textOf={textOf}
      pointAt={(_, y) => rowAt(drawing()?.scales.y, y, rows().length)}
      canvas={setCanvas}
      kind="rows"
      table={{
        heads: [
          t("exposure.maker"),
          t("exposure.year"),
          t("exposure.exposure"),
          t("exposure.revenue"),
          t("exposure.ratio"),
        ],
        rows: rows().map((row) => [
          nameOf(row),
          String(row.year),
          money(row.exposure),
          money(row.revenue),
          percent(row.ratio),
        ]),
      }}
    />
  );
}
