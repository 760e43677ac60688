/** A split difference as a table for people. */
import type { Bridge, Contribution, SplitBridge } from "../analysis/bridge.ts";
import type { InputState } from "../analysis/changedInputs.ts";
import {
  type CellName,
  nameOf,
  readUnit,
  type Sheet,
  type Unit,
  variableOf,
  writeNumber,
  writeQuantity,
} from "../engine/index.ts";
import type { OpenCalculation } from "./openWorkbook.ts";
import { textTable } from "./textTable.ts";

/** Both sides and what is asked about. */
export interface OpenBridge {
  readonly from: OpenCalculation;
  readonly to: OpenCalculation;
  readonly output: CellName;
  readonly cell: number;
  /** What is set on the second side, as typed. */
  readonly settings: readonly string[];
}

/** Standard errors within which 95 % of estimates lie. */
const WITHIN_95 = 1.96;
/** Digits of what is an average: further ones are of its rounding. */
const DIGITS = 10;

/** The lines of the table: both sides, what each input adds, and how that was found. */
export function bridgeTable(open: OpenBridge, found: Bridge): string[] {
  const { from, to, output, settings } = open;
  const set = settings.length === 0 ? "" : ` with ${settings.join(", ")}`;
  const title = `${from.sheet.workbook.title}: ${typedName(output)} from ${from.scenario} to ${to.scenario}${set}`;
  if (found.kind !== "split") return [title, "", "  No number among the inputs differs."];
  const unit = unitOf(open);
  const size = (base: number): string => writeQuantity(Number(base.toPrecision(DIGITS)), amountUnit(unit));
  const amount = (base: number): string => (base > 0 ? `+${size(base)}` : size(base));
  const moving = found.contributions.filter((one) => one.amount !== 0);
  const idle = found.contributions.filter((one) => one.amount === 0);
  const head = [
    "",
    from.scenario,
    set === "" ? to.scenario : "as set",
    "adds",
    ...(found.isSampled ? ["give or take"] : []),
  ];
  const rows = moving.map((one) => [
    contributionName(from.sheet, one),
    ...sidesOf(open, one),
    amount(one.amount),
    ...(one.error === undefined ? [] : [size(WITHIN_95 * one.error)]),
  ]);
  const sum = [
    typedName(output),
    writeQuantity(found.from, unit),
    writeQuantity(found.to, unit),
    amount(found.total),
  ];
  const lines = textTable([head, ...rows, sum], ["left", "right", "right", "right", "right"]);
  const names = idle.map((one) => contributionName(from.sheet, one));
  return [
    title,
    "",
    ...lines.map((line) => `  ${line}`),
    "",
    ...methodLines(found),
    ...(names.length === 0 ? [] : [`Differ and add nothing: ${names.join(", ")}.`]),
  ];
}

export const unitOf = ({ from, cell }: OpenBridge): Unit => variableOf(from.sheet, cell).unit;

/** Differences of percentages are percentage points. */
export const amountUnit = (unit: Unit): Unit => (unit.text === "%" ? (readUnit("pp") ?? unit) : unit);

/** `cheque[Nvidia]`, as --set takes it. */
const typedName = ({ variable, items }: CellName): string =>
  items.length === 0 ? variable : `${variable}[${items.join(", ")}]`;

/** The same of an input; of inputs changed together the variable and how many there are. */
export function contributionName(sheet: Sheet, { inputs }: Contribution): string {
  const [first] = inputs;
  if (first === undefined) return "";
  const name = nameOf(sheet, first.cell);
  return inputs.length === 1 ? typedName(name) : `${name.variable} (${inputs.length} together)`;
}

/** What an input is set to on both sides; nothing of several. */
function sidesOf({ from, to }: OpenBridge, { inputs }: Contribution): readonly [string, string] {
  const [first, ...others] = inputs;
  if (first === undefined || others.length > 0) return ["", ""];
  const write = (sheet: Sheet, cell: number, { value, isGiven }: InputState): string => {
    const { choices, unit } = variableOf(sheet, cell);
    const text =
      choices !== undefined
        ? (choices[value] ?? "")
        : Number.isNaN(value)
          ? "error"
          : writeQuantity(value, unit);
    return isGiven ? text : `${text} by its formula`;
  };
  return [write(from.sheet, first.cell, first.from), write(to.sheet, first.toCell, first.to)];
}

/** How the amounts were found. */
function methodLines({ orders, leftOut, players, isSampled, isTogether }: SplitBridge): string[] {
  const [kept, all] = [writeNumber(orders), writeNumber(orders + leftOut)];
  const estimated = `Estimated: the average over ${kept} random orders of ${players} changes; 95 % certain within “give or take”.`;
  const lines = [isSampled ? estimated : exactLine(kept, all, players)];
  if (leftOut > 0) {
    const left = leftOut === 1 ? "1 order is" : `${writeNumber(leftOut)} orders are`;
    lines.push(
      `${left} left out, on whose way there is no result: this is the average over the orders that have one at every step,`,
      "not the Shapley value over all orders. The parts add up to the difference all the same.",
    );
  }
  if (isTogether) lines.push("Inputs of one variable were changed together.");
  return lines;
}

function exactLine(kept: string, all: string, players: number): string {
  if (players < 2) return "Exact: at most one change moves it.";
  const over = kept === all ? `all ${all}` : `${kept} of the ${all}`;
  return `Exact: the average over ${over} orders in which the ${players} changes can be made.`;
}
