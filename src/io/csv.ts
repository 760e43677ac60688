/** Results as CSV: RFC 4180, CRLF. Texts that a spreadsheet would run as a formula are disarmed; numbers never are. */

import { writeNumber } from "../engine/index.ts";
import { fileTitle } from "./fileName.ts";
import { RESULT_COLUMNS, type ResultRow } from "./results.ts";

/** "plain": comma and decimal point. "european": semicolon, decimal comma and a byte order mark, for a double click. */
export type CsvDialect = "plain" | "european";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A text that begins a formula, in the ASCII or the full-width form, or would after apostrophes are taken off. Taking
 * one apostrophe off such a text gives back what was written.
 */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV text under a heading. Its first characters are those of the heading, so it is never taken for SYLK. */
export function resultsCsv(rows: readonly ResultRow[], dialect: CsvDialect = "plain"): string {
  const separator = dialect === "plain" ? "," : ";";
  const lines = [
    RESULT_COLUMNS.join(separator),
    ...rows.map((row) => RESULT_COLUMNS.map((column) => field(row[column], dialect)).join(separator)),
  ];
  return (dialect === "plain" ? "" : BYTE_ORDER_MARK) + lines.map((line) => `${line}\r\n`).join("");
}

function field(value: number | string | undefined, dialect: CsvDialect): string {
  if (value === undefined) return "";
  if (typeof value === "number") return writeNumber(value).replace(".", dialect === "plain" ? "." : ",");
  const isFormula = RUNS_AS_FORMULA.test(value);
  const text = isFormula ? `'${value}` : value;
  return isFormula || /[,;\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "Small round 2026-11-23.csv": the title as a file may be called, and the day where the user is. */
export function csvFileName(title: string, date: Date): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${fileTitle(title)} ${day.join("-")}.csv`;
}
