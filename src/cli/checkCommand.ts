/** `check`: every mistake of a workbook with its place. */
import type { Request } from "./arguments.ts";
import { openSheet, prefixOf, scenarioInputs, UNNAMED } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { FINE, type Terminal } from "./terminal.ts";

export function checkCommand(terminal: Terminal, { words, preset }: Request): number {
  const origin = { file: words[0], preset };
  const open = openSheet(terminal, origin);
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  const { workbook, cells } = open.sheet;
  const { title, variables, checks = [], scenarios = [] } = workbook;
  const where = prefixOf(origin);
  const named = scenarios.map(({ name }) => name);
  const unnamed = open.session.changes === undefined ? [] : [UNNAMED];
  const ofScenarios = [...named, ...unnamed].flatMap((name) => {
    const inputs = scenarioInputs(open, name);
    return "refusal" in inputs ? inputs.refusal.map((line) => where + line) : [];
  });
  const complaints = [...open.complaints, ...ofScenarios];
  if (complaints.length > 0) return complainLines(terminal, complaints);
  const counts = [
    counted(variables.length, "variable"),
    counted(cells, "cell"),
    counted(checks.length, "check"),
    counted(scenarios.length, "scenario"),
  ];
  printLines(terminal, [`${where}“${title}” is fine: ${counts.join(", ")}.`]);
  return FINE;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
