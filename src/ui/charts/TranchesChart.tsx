/** What the supplier has paid by each year, and the stake that it has bought with it. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type Axis, axisFor, decimalsOf, extentOf } from "./axis.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createMoneyAxis } from "./createMoneyAxis.ts";
import { createReadout } from "./createReadout.ts";
import { leftOutNote, rowAt } from "./reading.ts";
import { foldStakeYears, viewTranches } from "./tranchesView.ts";

/** By year, all series as long as the years; undefined where not known. */
export interface TranchesChartProps {
  readonly supplier: string;
  readonly customer: string;
  readonly years: readonly number[];
  /** Dollars paid to date. */
  readonly paid: readonly (number | undefined)[];
  /** Fraction of the customer bought to date. */
  readonly stake: readonly (number | undefined)[];
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string | undefined;
}

export function TranchesChart(props: TranchesChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  const years = createMemo(() =>
    foldStakeYears(props.years.map((year, i) => ({ year, paid: props.paid[i], stake: props.stake[i] }))),
  );
  const money = (dollars: number | undefined): string =>
    dollars === undefined ? t("picture.notKnown") : format.money(dollars);
  const share = (fraction: number | undefined): string =>
    fraction === undefined ? t("picture.notKnown") : format.percent(fraction, 2);
  const textOf = (index: number): string => {
    const year = years()[index];
    if (year === undefined) return "";
    const { customer } = props;
    return t("staged.readout", {
      year: format.year(year.year),
      paid: money(year.paid),
      stake: share(year.stake),
      customer,
    });
  };
  const readout = createReadout(() => years().length, textOf);
  const paidAxis = createMoneyAxis(locale, () => years().map(({ paid }) => paid));
  const stakeAxis = createMemo<Axis>((former) =>
    axisFor(0, extentOf(years().map(({ stake }) => stake))[1], former, { max: 1 }),
  );
  const last = () => years().at(-1);
  const view = createMemo(() =>
    viewTranches({
      years: years(),
      paidAxis: paidAxis.axis(),
      stakeAxis: stakeAxis(),
      paidTitle: t(`staged.paid.${paidAxis.unit()}`),
      stakeTitle: t("staged.stakeAxis", { customer: props.customer }),
      yearsTitle: t("cash.years"),
      selected: readout.selected(),
      paidTick: paidAxis.tick,
      stakeTick: (fraction) => format.percent(fraction, decimalsOf(stakeAxis().step * 100)),
      yearText: (year) => format.year(year),
      paidEnd: last()?.paid === undefined ? "" : format.moneyShort(last()?.paid ?? 0),
      stakeEnd: last()?.stake === undefined ? "" : format.percent(last()?.stake ?? 0, 2, true),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const { supplier, customer } = props;
    const end = last();
    if (end?.paid === undefined || end.stake === undefined)
      return t("staged.titleUnknown", { supplier, customer });
    if (end.paid === 0) return t("staged.titleNothing", { supplier, customer });
    const settled = years().find(({ paid }) => paid === end.paid)?.year ?? end.year;
    return t("staged.title", {
      supplier,
      customer,
      paid: format.moneyShort(end.paid),
      stake: format.percent(end.stake, 2, true),
      year: format.year(settled),
    });
  };
  const missing = (): readonly string[] => [
    ...(years().some(({ paid }) => paid === undefined) ? [t("staged.paid")] : []),
    ...(years().some(({ stake }) => stake === undefined) ? [t("staged.stake")] : []),
  ];

  return (
    <ChartFrame
      title={title()}
      note={leftOutNote(locale, missing(), props.reason)}
      keyItems={[]}
      readout={readout}
      textOf={textOf}
      pointAt={(x) => rowAt(drawing()?.scales.x, x, years().length)}
      canvas={setCanvas}
      kind="columns"
      table={{
        heads: [t("cash.year"), t("staged.paid"), t("staged.stake")],
        rows: years().map(({ year, paid, stake }) => [format.year(year), money(paid), share(stake)]),
      }}
    />
  );
}
