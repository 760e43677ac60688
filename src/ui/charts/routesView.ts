/** Hardware revenue by year, a strip for each route on one scale: small multiples over the same years. */
import type { Axis } from "./axis.ts";
import type { MakeView } from "./createChart.ts";
import { drawSelectedColumn, RIGHT_GAP } from "./marks.ts";
import { axisOptions, FONT_SIZE, fontOf, textWidth } from "./style.ts";

/** A route's dollars by year, and over all years; undefined where not known. */
export interface RouteRevenue {
  readonly name: string;
  readonly amounts: readonly (number | undefined)[];
  readonly amount: number | undefined;
}

export interface RoutesData {
  readonly years: readonly number[];
  readonly routes: readonly RouteRevenue[];
  readonly axis: Axis;
  readonly yearsTitle: string;
  readonly selected: number | undefined;
  readonly tick: (dollars: number) => string;
  readonly yearText: (year: number) => string;
  /** Each route's name with its unit where it is the first, and its sum. */
  readonly names: readonly string[];
  readonly sums: readonly string[];
}

/** Routes and years without those at either end, or routes altogether, over which nothing comes. */
export function foldRoutes(
  years: readonly number[],
  routes: readonly RouteRevenue[],
): { readonly years: readonly number[]; readonly routes: readonly RouteRevenue[] } {
  const comes = (i: number): boolean => routes.some(({ amounts }) => amounts[i] !== 0);
  const first = years.findIndex((_, i) => comes(i));
  if (first < 0) return { years, routes: routes.slice(0, 1) };
  const end = years.findLastIndex((_, i) => comes(i)) + 1;
  return {
    years: years.slice(first, end),
    routes: routes
      .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
      .map((route) => ({ ...route, amounts: route.amounts.slice(first, end) })),
  };
}

const TITLE_ROOM = 20;

export const viewRoutes =
  ({ years, routes, axis, names, sums, ...data }: RoutesData): MakeView =>
  (theme) => {
    const ids = routes.map((_, i) => (i === 0 ? "y" : `y${i}`));
    const widest = Math.max(0, ...sums.map((sum) => textWidth(theme, sum, 700)));
    /** A strip has its own two ends alone as ticks: there is no room for more. */
    const ends = { ...axis, step: axis.max - axis.min };
    // The strips are stacked from the bottom up.
    const strips = ids.toReversed().flatMap((id, i) => [
      [id, { ...axisOptions(theme, ends, data.tick), position: "left", stack: "routes" }],
      ...(i === ids.length - 1
        ? []
        : [
            [
              `gap${id}`,
              {
                type: "linear",
                position: "left",
                min: 0,
                max: 1,
                display: false,
                stack: "routes",
                stackWeight: 0.75,
              },
            ],
          ]),
    ]);
    return {
      labels: years.map(data.yearText),
      datasets: routes.map(({ amounts }, i) => ({
        type: "bar" as const,
        yAxisID: ids[i] ?? "y",
        data: amounts.map((amount) => amount ?? null),
        backgroundColor: theme.customerBand,
        grouped: false,
        categoryPercentage: 0.8,
        barPercentage: 0.75,
        maxBarThickness: 34,
      })),
      options: {
        layout: { padding: { top: TITLE_ROOM, right: widest + RIGHT_GAP + 4 } },
        scales: {
          x: {
            grid: { display: false },
            border: { display: false },
            title: {
              display: true,
              text: data.yearsTitle,
              color: theme.ink2,
              font: fontOf(theme),
              padding: 4,
            },
            ticks: { color: theme.ink2, font: fontOf(theme), maxRotation: 0, autoSkipPadding: 8 },
          },
          ...Object.fromEntries(strips),
        },
      },
      over: (drawing) => {
        const { ctx, scales, chartArea } = drawing;
        ctx.save();
        ctx.fillStyle = theme.ink;
        for (const [i, id] of ids.entries()) {
          const strip = scales[id];
          if (strip === undefined) continue;
          ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
          ctx.textBaseline = "bottom";
          ctx.fillText(names[i] ?? "", chartArea.left, strip.top - 4);
          ctx.font = `700 ${FONT_SIZE}px ${theme.sans}`;
          ctx.textBaseline = "middle";
          ctx.fillText(sums[i] ?? "", chartArea.right + RIGHT_GAP, (strip.top + strip.bottom) / 2);
        }
        ctx.restore();
        drawSelectedColumn(drawing, data.selected, years.length, theme);
      },
    };
  };
