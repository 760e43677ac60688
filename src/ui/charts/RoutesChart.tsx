/** Over which route the hardware revenue comes, and when. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createMoneyAxis } from "./createMoneyAxis.ts";
import { createReadout } from "./createReadout.ts";
import { leftOutNote, rowAt } from "./reading.ts";
import { foldRoutes, type RouteRevenue, viewRoutes } from "./routesView.ts";

export interface RoutesChartProps {
  readonly supplier: string;
  readonly years: readonly number[];
  /** Dollars by year, as many as there are years; undefined where not known. */
  readonly routes: readonly RouteRevenue[];
  /** Of all routes together. */
  readonly total: number | undefined;
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string | undefined;
}

export function RoutesChart(props: RoutesChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  const shown = createMemo(() => foldRoutes(props.years, props.routes));
  const years = () => shown().years;
  const routes = () => shown().routes;
  const money = (dollars: number | undefined): string =>
    dollars === undefined ? t("picture.notKnown") : format.moneyShort(dollars);
  const textOf = (index: number): string => {
    const year = years()[index];
    if (year === undefined) return "";
    const coming = routes().filter(({ amounts }) => amounts[index] !== 0);
    if (coming.length === 0) return t("byRoute.readoutNothing", { year: format.year(year) });
    const sums = coming.map(({ name, amounts }) => t("cash.sum", { name, amount: money(amounts[index]) }));
    return t("byRoute.readout", { year: format.year(year), sums: format.list(sums) });
  };
  const readout = createReadout(() => years().length, textOf);
  const axis = createMoneyAxis(locale, () => routes().flatMap(({ amounts }) => amounts));
  const view = createMemo(() =>
    viewRoutes({
      years: years(),
      routes: routes(),
      axis: axis.axis(),
      yearsTitle: t("cash.years"),
      selected: readout.selected(),
      tick: axis.tick,
      yearText: (year) => format.year(year),
      names: routes().map(({ name }, i) =>
        i === 0 ? t("byRoute.first", { name, unit: axis.title() }) : name,
      ),
      sums: routes().map(({ amount }) => money(amount)),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const { supplier, total } = props;
    const known = routes().filter(({ amount }) => amount !== undefined);
    const most = known.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))[0];
    if (total === undefined || most === undefined) return t("byRoute.titleUnknown", { supplier });
    if (total === 0) return t("byRoute.titleNothing", { supplier });
    const facts = { route: most.name, amount: money(most.amount), total: money(total), supplier };
    return t(routes().length === 1 ? "byRoute.titleOne" : "byRoute.title", facts);
  };
  const missing = (): readonly string[] =>
    routes()
      .filter(({ amounts }) => amounts.includes(undefined))
      .map(({ name }) => name);

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
        caption: axis.title(),
        heads: [t("cash.year"), ...routes().map(({ name }) => name)],
        rows: years().map((year, i) => [
          format.year(year),
          ...routes().map(({ amounts }) => axis.number(amounts[i])),
        ]),
      }}
    />
  );
}
