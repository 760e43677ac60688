/** Hardware revenue by year, a strip for each route on one scale: small multiples over the same years. */
import type { Axis } from "./axis.ts";
import type { Drawing, MakeView } from "./createChart.ts";
import { drawSelectedColumn, RIGHT_GAP } from "./marks.ts";
import { axisOptions, FONT_SIZE, textWidth, yearAxis } from "./style.ts";
import type { Theme } from "./theme.ts";

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

/** Room above the first strip for its name. */
const TITLE_ROOM = 20;

export const viewRoutes =
  (data: RoutesData): MakeView =>
  (theme) => {
    const { years, routes, sums } = data;
    const widest = Math.max(0, ...sums.map((sum) => textWidth(theme, sum, 700)));
    return {
      labels: years.map(data.yearText),
      datasets: routes.map(({ amounts }, i) => ({
        type: "bar" as const,
        yAxisID: stripId(i),
        data: amounts.map((amount) => amount ?? null),
        backgroundColor: theme.customerBand,
        grouped: false,
        categoryPercentage: 0.8,
        barPercentage: 0.75,
        maxBarThickness: 34,
      })),
      options: {
        layout: { padding: { top: TITLE_ROOM, right: widest + RIGHT_GAP + 4 } },
        scales: { x: yearAxis(theme, data.yearsTitle), ...stripAxes(data, theme) },
      },
      over: (drawing) => {
        drawStripWords(drawing, data, theme);
        drawSelectedColumn(drawing, data.selected, years.length, theme);
      },
    };
  };

const stripId = (index: number): string => (index === 0 ? "y" : `y${index}`);

/** An axis for each strip, one over the other with room for the names between; of several only the ends have a tick. */
function stripAxes({ routes, axis, tick }: RoutesData, theme: Theme): Record<string, object> {
  const place = { position: "left", stack: "routes" };
  const ticks = routes.length > 1 ? { ...axis, step: axis.max - axis.min } : axis;
  const gap = { ...place, type: "linear", min: 0, max: 1, display: false, stackWeight: 0.75 };
  // The strips are stacked from the bottom up.
  const axes = routes
    .map((_, i) => stripId(i))
    .toReversed()
    .flatMap((id, i, ids): (readonly [string, object])[] => [
      [id, { ...axisOptions(theme, ticks, tick), ...place }],
      ...(i === ids.length - 1 ? [] : [[`gap${id}`, gap] as const]),
    ]);
  return Object.fromEntries(axes);
}

/** Each route's name above its strip, and its sum beside it. */
function drawStripWords(
  { ctx, scales, chartArea }: Drawing,
  { names, sums }: RoutesData,
  theme: Theme,
): void {
  ctx.save();
  ctx.fillStyle = theme.ink;
  for (const [i, name] of names.entries()) {
    const strip = scales[stripId(i)];
    if (strip === undefined) continue;
    ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
    ctx.textBaseline = "bottom";
    ctx.fillText(name, chartArea.left, strip.top - 4);
    ctx.font = `700 ${FONT_SIZE}px ${theme.sans}`;
    ctx.textBaseline = "middle";
    ctx.fillText(sums[i] ?? "", chartArea.right + RIGHT_GAP, (strip.top + strip.bottom) / 2);
  }
  ctx.restore();
}
