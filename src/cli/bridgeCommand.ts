/** `bridge`: why a result differs between two scenarios, split over the inputs that differ. */
import { type Bridge, bridge } from "../analysis/bridge.ts";
import { cellAt, cellText, didYouMean, type Sheet } from "../engine/index.ts";
import type { Request } from "./arguments.ts";
import { bridgeJson } from "./bridgeJson.ts";
import { bridgeTable, type OpenBridge } from "./bridgeTable.ts";
import { describeError, sentenceOf } from "./describeProblem.ts";
import { BASE, openCalculation, type Refusal } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { readCellName } from "./readSetting.ts";
import { FINE, OUTPUT_IS_ERROR, type Terminal } from "./terminal.ts";
import { writeJson } from "./writeJson.ts";

export function bridgeCommand(terminal: Terminal, request: Request): number {
  const open = openBridge(terminal, request);
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  const { from, to, cell } = open;
  const seed = request.seed === undefined ? {} : { seed: Number(request.seed) };
  const found = bridge({ from: from.calculation, to: to.calculation, output: cell, ...seed });
  const complaint = complaintOf(open, found);
  if (complaint !== undefined) {
    complainLines(terminal, [...from.complaints, ...complaint]);
    return OUTPUT_IS_ERROR;
  }
  if (request.format === "json") terminal.out(`${writeJson(bridgeJson(open, found))}\n`);
  else printLines(terminal, bridgeTable(open, found));
  return from.complaints.length > 0 ? complainLines(terminal, from.complaints) : FINE;
}

/** The two scenarios, the second with what is set, and the result asked about. */
function openBridge(terminal: Terminal, request: Request): OpenBridge | Refusal {
  const { words, preset, from: before, to: after, output = "", settings, seed } = request;
  if (output === "")
    return { refusal: ["bridge needs a result to ask about, such as --output effectiveCost."] };
  if (seed !== undefined && !/^\d{1,9}$/.test(seed))
    return { refusal: [`--seed is a whole number of at most nine digits, not “${seed}”.`] };
  const origin = { file: words[0], preset };
  const from = openCalculation(terminal, origin, before ?? BASE, []);
  if ("refusal" in from) return from;
  const to = openCalculation(terminal, origin, after ?? before, settings);
  if ("refusal" in to) return to;
  if (after === undefined && to.scenario === from.scenario && settings.length === 0)
    return { refusal: ["bridge needs something to compare with: --to NAME, or --set NAME=VALUE."] };
  const asked = cellOf(from.sheet, output);
  if ("refusal" in asked) return asked;
  return { from, to, settings, ...asked };
}

function cellOf(sheet: Sheet, typed: string): Pick<OpenBridge, "output" | "cell"> | Refusal {
  const output = readCellName(typed) ?? { variable: typed, items: [] };
  const placed = sheet.variables.get(output.variable);
  if (placed === undefined)
    return {
      refusal: [
        `--output: there is no variable “${output.variable}”.${didYouMean(output.variable, sheet.variables.keys())}`,
      ],
    };
  if (placed.choices !== undefined || placed.unit.text === "date" || placed.count === 0)
    return { refusal: [`--output: ${output.variable} is not a number that could be split.`] };
  const cell = cellAt(sheet, output.variable, output.items);
  if (cell !== undefined) return { output, cell };
  const [first] = placed.dimensions[0]?.items ?? [];
  const example = cellText({ variable: output.variable, items: first === undefined ? [] : [first] });
  return {
    refusal: [`--output: ${typed} is not one value; name an item of each dimension, as in ${example}.`],
  };
}

/** Why there is no split, in a line or two; undefined where there is one, or nothing to split. */
function complaintOf({ from, to, output, cell }: OpenBridge, found: Bridge): string[] | undefined {
  switch (found.kind) {
    case "no_result":
      return [from, to].flatMap(({ scenario, calculation }) => {
        const error = describeError(calculation, cell);
        return error === undefined ? [] : [`${cellText(output)} in ${scenario} – ${sentenceOf(error)}`];
      });
    case "no_orders":
      return [
        `${cellText(output)}: the difference cannot be split. Made one by one, in whatever order, the ` +
          `${found.inputs.length} changes pass through combinations that have no result.`,
      ];
    case "different_sheets":
      return [`${from.scenario || BASE} and ${to.scenario} are calculated by different formulas.`];
    default:
      return undefined;
  }
}
