/** Who owns the customer before and after the round. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type Axis, axisFor, extentOf } from "./axis.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createReadout } from "./createReadout.ts";
import { type HolderShare, viewOwnership } from "./ownershipView.ts";
import { leftOutNote, rowAt } from "./reading.ts";

export interface OwnershipChartProps {
  readonly customer: string;
  /** In the order of the cap table; 0 where a holder holds nothing. */
  readonly holders: readonly HolderShare[];
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string;
}

export function OwnershipChart(props: OwnershipChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  const share = (fraction: number | undefined): string =>
    fraction === undefined ? t("picture.notKnown") : format.percent(fraction, 2);
  const change = ({ before, after }: HolderShare): string => {
    if (before === undefined || after === undefined) return "";
    return format.points(after - before);
  };
  const textOf = (index: number): string => {
    const holder = props.holders[index];
    if (holder === undefined) return "";
    const before = share(holder.before);
    return t("ownership.readout", {
      name: holder.name,
      before,
      after: share(holder.after),
      change: change(holder),
    });
  };
  const readout = createReadout(() => props.holders.length, textOf);
  const axis = createMemo<Axis>((former) => {
    const [, high] = extentOf(props.holders.flatMap(({ before, after }) => [before, after]));
    return axisFor(0, high, former, { max: 1 });
  });
  const view = createMemo(() =>
    viewOwnership({
      holders: props.holders,
      axis: axis(),
      axisTitle: t("ownership.axis", { customer: props.customer }),
      selected: readout.selected(),
      tick: (fraction) => format.percent(fraction, 0),
      labels: props.holders.map((holder) => ({ share: share(holder.after), change: change(holder) })),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const supplier = props.holders.find(({ role }) => role === "supplier");
    const { customer } = props;
    if (supplier?.after === undefined) return t("ownership.titleUnknown", { customer });
    const facts = { customer, supplier: supplier.name, after: share(supplier.after) };
    return supplier.before === undefined || supplier.before === 0
      ? t("ownership.title", facts)
      : t("ownership.titleFrom", { ...facts, before: share(supplier.before) });
  };
  const missing = (): readonly string[] =>
    props.holders
      .filter(({ before, after }) => before === undefined || after === undefined)
      .map(({ name }) => name);

  return (
    <ChartFrame
      title={title()}
      note={leftOutNote(locale, missing(), props.reason)}
      keyItems={[
        { mark: "solid", tone: "neutral", text: t("ownership.after") },
        { mark: "outline", tone: "neutral", text: t("ownership.before") },
      ]}
      readout={readout}
      textOf={textOf}
      pointAt={(_, y) => rowAt(drawing()?.scales.y, y, props.holders.length)}
      canvas={setCanvas}
      kind="rows"
      table={{
        heads: [t("ownership.holder"), t("ownership.before"), t("ownership.after"), t("ownership.change")],
        rows: props.holders.map((holder) => [
          holder.name,
          share(holder.before),
          share(holder.after),
          change(holder),
        ]),
      }}
    />
  );
}
