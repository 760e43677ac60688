/**
 * A pasted text as a table: cells between tabs and line ends, as Excel, LibreOffice and Google Sheets put them on the
 * clipboard. A cell in quotes may hold tabs and line ends, and its quotes doubled. Where there is no tab, semicolons
 * part cells, as in a CSV of much of Europe; commas never do, since they stand in numbers.
 */

/** Most characters and most cells that are read. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_CELLS = 100_000;

export type Table = readonly (readonly string[])[];

/** The table, or why there is none. */
export type ReadTable = { readonly table: Table } | { readonly complaint: "empty" | "long" | "many" };

export function readTable(text: string): ReadTable {
  if (text.length > MOST_CHARACTERS) return { complaint: "long" };
  if (text.trim() === "") return { complaint: "empty" };
  const separator = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  let at = 0;
  for (;;) {
    const { cell, end } = cellFrom(text, at, separator);
    row.push(cell);
    count += 1;
    if (count > MOST_CELLS) return { complaint: "many" };
    const sign = text[end];
    at = end + 1;
    if (sign === separator) continue;
    rows.push(row);
    row = [];
    if (sign === "\r" && text[at] === "\n") at += 1;
    // The line end behind the last line begins no line.
    if (sign === undefined || at >= text.length) return { table: rows };
  }
}

interface Cell {
  readonly cell: string;
  /** The place of the sign behind it. */
  readonly end: number;
}

function cellFrom(text: string, start: number, separator: string): Cell {
  const quoted = text[start] === '"' ? quotedFrom(text, start, separator) : undefined;
  if (quoted !== undefined) return quoted;
  let end = start;
  while (end < text.length && !isEnd(text[end], separator)) end += 1;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotes; undefined where the quotes are part of what it says. */
function quotedFrom(text: string, start: number, separator: string): Cell | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    if (!isEnd(text[at + 1], separator)) return undefined;
    return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === undefined || sign === separator || sign === "\n" || sign === "\r";
