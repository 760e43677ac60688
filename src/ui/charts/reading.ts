/** From a place on a chart to a point, and from missing values to words. */
import type { Locale } from "../locale/context.tsx";

/** The row or column of a category scale that is nearest to a pixel; undefined before the chart is drawn. */
export function rowAt(
  scale: { readonly getValueForPixel: (pixel: number) => number | undefined } | undefined,
  pixel: number,
  count: number,
): number | undefined {
  if (scale === undefined || count === 0) return undefined;
  const index = Math.round(scale.getValueForPixel(pixel) ?? 0);
  return Math.min(Math.max(index, 0), count - 1);
}

/** What is left out of a chart because it is not known, and why; nothing where nothing is. */
export function leftOutNote(
  { t, format }: Locale,
  names: readonly string[],
  reason: string | undefined,
): string | undefined {
  if (names.length === 0) return undefined;
  const note = t("picture.leftOut", { names: format.list(names) });
  return reason === undefined ? note : `${note} ${reason}`;
}
