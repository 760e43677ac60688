/** What the supplier pays and gets back, year by year. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { type CashSeries, foldYears, unknownSeries, yearWhole } from "./cash.ts";
import { type CashYear, viewCash } from "./cashView.ts";
import { createChart } from "./createChart.ts";
import { createMoneyAxis } from "./createMoneyAxis.ts";
import { createReadout } from "./createReadout.ts";
import { leftOutNote, rowAt } from "./reading.ts";

export interface CashChartProps extends CashSeries {
  readonly supplier: string;
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string;
}

const SERIES = ["out", "hardwareRevenue", "back", "exit", "cumulative"] as const;

export function CashChart(props: CashChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  const years = createMemo(() => foldYears(props));
  const money = (dollars: number | undefined): string =>
    dollars === undefined ? t("picture.notKnown") : format.money(dollars);
  const textOf = (index: number): string => {
    const year = years()[index];
    if (year === undefined) return "";
    const falling = SERIES.filter((name) => name !== "cumulative" && year[name] !== 0);
    const sums = falling.map((name) => t("cash.sum", { name: t(`cash.${name}`), amount: money(year[name]) }));
    const facts = { year: format.year(year.year), cumulative: money(year.cumulative) };
    return sums.length === 0
      ? t("cash.readoutNothing", facts)
      : t("cash.readout", { ...facts, sums: sums.join(", ") });
  };
  const readout = createReadout(() => years().length, textOf);
  const axis = createMoneyAxis(locale, () => years().flatMap(reachOf));
  const view = createMemo(() => {
    const last = years().findLast(({ cumulative }) => cumulative !== undefined)?.cumulative;
    return viewCash({
      years: years(),
      axis: axis.axis(),
      axisTitle: axis.title(),
      yearsTitle: t("cash.years"),
      selected: readout.selected(),
      tick: axis.tick,
      yearText: (year) => format.year(year),
      balance: last === undefined ? "" : format.money(last),
    });
  });
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const { supplier } = props;
    const balance = years().at(-1)?.cumulative;
    if (balance === undefined) return t("cash.titleUnknown", { supplier });
    const year = yearWhole(years());
    const amount = format.moneyShort(Math.abs(balance));
    // Without the sale of the stake the balance is of what the hardware brings back alone.
    const hasSale = years().some(({ exit }) => exit !== undefined && exit > 0);
    if (balance < 0 || year === undefined)
      return t(hasSale ? "cash.titleShort" : "cash.titleShortNoSale", { supplier, amount });
    const facts = { supplier, amount, year: format.year(year) };
    return t(hasSale ? "cash.titleWhole" : "cash.titleWholeNoSale", facts);
  };

  return (
    <ChartFrame
      title={title()}
      note={leftOutNote(
        locale,
        unknownSeries(years()).map((name) => t(`cash.${name}`)),
        props.reason,
      )}
      keyItems={[
        { mark: "solid", tone: "supplier", text: t("cash.out") },
        { mark: "outline", tone: "customer", text: t("cash.hardwareRevenue") },
        { mark: "solid", tone: "customer", text: t("cash.back") },
        { mark: "hatch", tone: "supplier", text: t("cash.exit") },
        { mark: "line", tone: "neutral", text: t("cash.cumulative") },
      ]}
      readout={readout}
      textOf={textOf}
      pointAt={(x) => rowAt(drawing()?.scales.x, x, years().length)}
      canvas={setCanvas}
      kind="columns"
      table={{
        caption: axis.title(),
        heads: [t("cash.year"), ...SERIES.map((name) => t(`cash.${name}`))],
        rows: years().map((year) => [
          format.year(year.year),
          ...SERIES.map((name) => axis.number(year[name])),
        ]),
      }}
    />
  );
}

/** How far a year's columns and balance reach. */
function reachOf({
  out,
  back = 0,
  exit = 0,
  cumulative,
  hardwareRevenue,
}: CashYear): readonly (number | undefined)[] {
  const down = (out ?? 0) + Math.min(back, 0);
  return [down, Math.max(back, 0) + exit, cumulative, hardwareRevenue];
}
