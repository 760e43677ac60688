/** Tables of figures as text. */

/** Rows of texts under heads; the first column to the left, the others to the right. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join("  ");
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  console.log(["", title, line(heads), rule, ...rows.map(line)].join("\n"));
}

/** "2.2 ×", "218 ×". */
export const times = (ratio: number): string => `${digits(ratio)} ×`;

/** Three digits that count. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))));
  return value.toFixed(Math.min(decimals, 4));
}

/** Seconds in the unit that reads best. */
export function duration(seconds: number): string {
  const [scale, unit] =
    seconds < 1e-6 ? [1e9, "ns"] : seconds < 1e-3 ? [1e6, "µs"] : seconds < 1 ? [1e3, "ms"] : [1, "s"];
  return `${digits(seconds * scale)} ${unit}`;
}
