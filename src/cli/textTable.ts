/** Rows of text in aligned columns. */

export type Alignment = "left" | "right";

/** Aligned lines, two blanks between columns and none at the end of a line. A row shorter than the others ends early. */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths: number[] = [];
  const oneLine = rows.map((row) => row.map((text) => text.replace(/\s+/g, " ")));
  for (const row of oneLine)
    for (const [i, text] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(text));
  return oneLine.map((row) =>
    row
      .map((text, i) => {
        const blanks = " ".repeat((widths[i] ?? 0) - widthOf(text));
        return alignments[i] === "right" ? blanks + text : text + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Indented lines, with a blank line and a heading where the heading changes; "" is none. */
export function underHeadings(lines: readonly string[], headings: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    const heading = headings[i] ?? "";
    const isFirst = i === 0 || heading !== headings[i - 1];
    return [...(isFirst ? [""] : []), ...(isFirst && heading !== "" ? [heading] : []), `  ${line}`];
  });
}

const widthOf = (text: string): number => [...text].length;
