/** A complaint about a formula, with the formula and a caret under the place. */
import type { SheetComplaint } from "../engine/index.ts";

/** Widest piece of a formula that is shown. */
const MAX_WIDTH = 100;

/** "postMoney: message", and below it the formula with its place marked, where there is one. */
export function complaintText({ variable, message, formula, start, end }: SheetComplaint): string {
  const sentence = `${variable}: ${message}`;
  if (formula === undefined || formula.trim() === "") return sentence;
  const from = start <= MAX_WIDTH - 20 ? 0 : start - 40;
  const piece = formula.slice(from, from + MAX_WIDTH).replace(/\s/g, " ");
  const [before, after] = [from > 0 ? "…" : "", from + MAX_WIDTH < formula.length ? "…" : ""];
  const width = Math.max(1, Math.min(end, from + MAX_WIDTH) - start);
  const caret = " ".repeat(before.length + start - from) + "^".repeat(width);
  return `${sentence}\n    ${before}${piece}${after}\n    ${caret}`;
}
