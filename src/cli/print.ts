/** Lines to the terminal, free of characters that would act on it. */
import { safeText, type Terminal, UNUSABLE } from "./terminal.ts";

/** Most complaints that are printed. */
const MAX_COMPLAINTS = 100;

export function printLines(terminal: Terminal, lines: readonly string[]): void {
  terminal.out(lines.map((line) => `${safeText(line)}\n`).join(""));
}

/** Complains, and gives the exit status for an input that cannot be used. */
export function complainLines(terminal: Terminal, lines: readonly string[]): number {
  for (const line of lines.slice(0, MAX_COMPLAINTS)) terminal.err(`loopsheet: ${safeText(line)}\n`);
  if (lines.length > MAX_COMPLAINTS) terminal.err(`loopsheet: and ${lines.length - MAX_COMPLAINTS} more.\n`);
  return UNUSABLE;
}
