/**
 * Money out and back by year as columns: the cheque below the line, above it what the supplier keeps of the hardware
 * revenue (the revenue itself as an outline around it) and the sale of the stake; the balance so far as a line.
 */
import type { ChartDataset } from "chart.js";
import type { Axis } from "./axis.ts";
import type { Drawing, Kind, MakeView } from "./createChart.ts";
import { drawAtRight, drawSelectedColumn } from "./marks.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, textWidth, yearAxis } from "./style.ts";
import type { Theme } from "./theme.ts";

/** One year's sums in dollars; undefined where not known. */
export interface CashYear {
  readonly year: number;
  readonly out: number | undefined;
  readonly back: number | undefined;
  readonly exit: number | undefined;
  readonly cumulative: number | undefined;
  readonly hardwareRevenue: number | undefined;
}

export interface CashData {
  readonly years: readonly CashYear[];
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly yearsTitle: string;
  readonly selected: number | undefined;
  readonly tick: (dollars: number) => string;
  readonly yearText: (year: number) => string;
  /** The last balance, beside the end of its line. */
  readonly balance: string;
}

type Columns = ChartDataset<Kind, (number | null)[]>;

export const viewCash =
  (data: CashData): MakeView =>
  (theme) => ({
    labels: data.years.map(({ year }) => data.yearText(year)),
    datasets: datasetsOf(data.years, theme),
    options: {
      layout: { padding: { top: AXIS_TITLE_ROOM, right: textWidth(theme, data.balance, 700) + 10 } },
      scales: {
        x: { ...yearAxis(theme, data.yearsTitle), stacked: true },
        y: { ...axisOptions(theme, data.axis, data.tick), stacked: true },
      },
    },
    over: (drawing) => {
      drawAxisTitle(drawing.ctx, data.axisTitle, theme);
      drawBalance(drawing, data, theme);
      drawSelectedColumn(drawing, data.selected, data.years.length, theme);
    },
  });

function datasetsOf(years: readonly CashYear[], theme: Theme): Columns[] {
  const values = (series: keyof CashYear): (number | null)[] => years.map((year) => year[series] ?? null);
  const column = { grouped: false, categoryPercentage: 0.8, borderSkipped: false } as const;
  const cash = { ...column, stack: "cash", barPercentage: 0.6, maxBarThickness: 34, order: 2 } as const;
  return [
    { ...cash, type: "bar", data: values("out"), backgroundColor: theme.supplierBand },
    { ...cash, type: "bar", data: values("back"), backgroundColor: theme.customerBand },
    {
      ...cash,
      type: "bar",
      data: values("exit"),
      backgroundColor: theme.supplierHatch,
      borderColor: theme.supplier,
      borderWidth: 1.25,
    },
    {
      ...column,
      type: "bar",
      stack: "gross",
      barPercentage: 0.78,
      maxBarThickness: 44,
      order: 3,
      data: years.map(({ hardwareRevenue }) => hardwareRevenue || null),
      backgroundColor: theme.paper,
      borderColor: theme.customerBand,
      borderWidth: 1.5,
    },
    {
      type: "line",
      order: 1,
      stack: "balance",
      data: values("cumulative"),
      borderColor: theme.ink,
      borderWidth: 1.75,
      pointBackgroundColor: theme.paper,
      pointBorderColor: theme.ink,
      pointBorderWidth: 1.75,
      pointRadius: 3.5,
      spanGaps: false,
    },
  ];
}

/** The last balance in words at the end of its line. */
function drawBalance(drawing: Drawing, { years, balance }: CashData, theme: Theme): void {
  const last = years.findLast(({ cumulative }) => cumulative !== undefined)?.cumulative;
  if (last !== undefined) drawAtRight(drawing, "y", last, balance, theme);
}
