/** `presets`: the published deals that can be opened by name. */
import { presets } from "../model/presets/presets.ts";
import type { Request } from "./arguments.ts";
import { printLines } from "./print.ts";
import { FINE, type Terminal } from "./terminal.ts";
import { textTable } from "./textTable.ts";

export function presetsCommand(terminal: Terminal, { format }: Request): number {
  if (format === "json") {
    const list = presets.map(({ name, date, title, note }) => ({ name, date, title, note }));
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  } else {
    const rows = presets.map(({ name, date, title }) => [name, date, title]);
    printLines(terminal, textTable(rows, ["left", "left", "left"]));
  }
  return FINE;
}
