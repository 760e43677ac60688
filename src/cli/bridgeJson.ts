/** A split difference as the JSON that `bridge --format json` prints: every digit, in the variables' units. */
import type { Bridge, Contribution } from "../analysis/bridge.ts";
import type { InputState } from "../analysis/changedInputs.ts";
import { cellText, inUnit, nameOf, type Sheet, variableOf } from "../engine/index.ts";
import { amountUnit, type OpenBridge, unitOf } from "./bridgeTable.ts";

export interface BridgeJson {
  readonly title: string;
  readonly output: string;
  readonly unit: string;
  /** The unit of amounts: percentage points where the result is a percentage. */
  readonly amountUnit: string;
  readonly from: SideJson;
  readonly to: SideJson;
  /** What is set on the second side, as typed. */
  readonly set: readonly string[];
  readonly total: number;
  readonly method: "exact" | "sampled";
  /** The amounts are the average over so many orders; so many more are left out, since on their way there is no result. */
  readonly orders: number;
  readonly leftOut: number;
  readonly contributions: readonly ContributionJson[];
}

interface SideJson {
  readonly scenario: string;
  readonly value: number;
}

interface ContributionJson {
  readonly inputs: readonly InputJson[];
  readonly amount: number;
  /** Standard error, where it is sampled. */
  readonly error?: number;
}

interface InputJson {
  readonly input: string;
  readonly unit: string;
  /** A number, an option of a choice, or null for an error. */
  readonly from: number | string | null;
  readonly to: number | string | null;
}

export function bridgeJson(open: OpenBridge, found: Bridge): BridgeJson {
  const { from, to, output } = open;
  const unit = unitOf(open);
  const number = (base: number): number => inUnit(base, unit);
  const split = found.kind === "split" ? found : undefined;
  const value = found.kind === "nothing_differs" ? found.value : 0;
  return {
    title: from.sheet.workbook.title,
    output: cellText(output),
    unit: unit.text,
    amountUnit: amountUnit(unit).text,
    from: { scenario: from.scenario, value: number(split?.from ?? value) },
    to: { scenario: to.scenario, value: number(split?.to ?? value) },
    set: open.settings,
    total: number(split?.total ?? 0),
    method: split?.isSampled === true ? "sampled" : "exact",
    orders: split?.orders ?? 1,
    leftOut: split?.leftOut ?? 0,
    contributions: (split?.contributions ?? []).map((one) => contributionJson(open, one, number)),
  };
}

const contributionJson = (
  { from, to }: OpenBridge,
  { inputs, amount, error }: Contribution,
  number: (base: number) => number,
): ContributionJson => ({
  inputs: inputs.map((input) => ({
    input: cellText(nameOf(from.sheet, input.cell)),
    unit: variableOf(from.sheet, input.cell).unit.text,
    from: given(from.sheet, input.cell, input.from),
    to: given(to.sheet, input.toCell, input.to),
  })),
  amount: number(amount),
  ...(error === undefined ? {} : { error: number(error) }),
});

function given(sheet: Sheet, cell: number, { value }: InputState): number | string | null {
  const { choices, unit } = variableOf(sheet, cell);
  if (choices !== undefined) return choices[value] ?? null;
  return Number.isNaN(value) ? null : inUnit(value, unit);
}
