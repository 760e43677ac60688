/** Why one instruction has no result although its arguments have values. */
import type { Fact } from "./errors.ts";
import { paybackReport } from "./finance.ts";
import { internalRatesByDays } from "./internalRate.ts";
import { OP } from "./operations.ts";
import { nameOf, type Sheet, variableOf } from "./sheet.ts";
import { inUnit } from "./units.ts";

/** A named kind, its sentence and facts. */
export interface Cause {
  readonly kind: string;
  readonly sentence: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

const cause = (kind: string, sentence: string, facts: Cause["facts"] = {}): Cause => ({
  kind,
  sentence,
  facts,
});

/** The cause at an instruction in a cell, from the values of its arguments; `places` says where they stand. */
export function causeOf(
  sheet: Sheet,
  op: number,
  places: readonly number[],
  args: readonly number[],
  cell: number,
): Cause {
  const [a = 0, b = 0] = args;
  switch (op) {
    case OP.divide:
    case OP.mod:
      return b === 0 ? zeroDivisor(sheet, places[1] as number) : OVERFLOW;
    case OP.power:
      if (a === 0 && b < 0) return zeroDivisor(sheet, places[0] as number);
      return a < 0 && !Number.isInteger(b) ? NOT_REAL : OVERFLOW;
    case OP.sqrt:
    case OP.log:
    case OP.log10:
      return NOT_REAL;
    case OP.inRange:
    case OP.above:
    case OP.whole:
      return outOfRange(sheet, op, args, cell);
    case OP.pick:
      return cause("invalid_input", "no_item", { index: { value: a, unit: "" } });
    case OP.shift:
      return cause("invalid_input", "bad_item");
    case OP.round:
      return cause("invalid_input", "bad_digits", { digits: { value: b, unit: "" } });
    case OP.npv:
    case OP.presentValue:
      return a > -1 ? OVERFLOW : cause("invalid_input", "rate_too_low", { rate: { value: a, unit: "%" } });
    case OP.irr:
    case OP.xirr:
      return noRate(op === OP.irr ? args : args.slice(0, args.length / 2), args, op);
    case OP.payback:
      return noPayback(args);
    case OP.solve:
      return cause("divergent", "rounds_diverge");
    case OP.circulation:
      return cause("invalid_input", "negative_flow");
    default:
      return OVERFLOW;
  }
}

const OVERFLOW = cause("overflow", "overflow");
const NOT_REAL = cause("not_real", "not_real");

function zeroDivisor(sheet: Sheet, place: number): Cause {
  const cell = sheet.program.cellOfPlace[place] ?? -1;
  if (cell < 0 || cell >= sheet.cells) return cause("division_by_zero", "divisor_zero");
  return cause("division_by_zero", "division_by_zero", { divisor: { cell: nameOf(sheet, cell) } });
}

function outOfRange(
  sheet: Sheet,
  op: number,
  [value = 0, low = 0, high = 0]: readonly number[],
  cell: number,
): Cause {
  const { variable, unit } = variableOf(sheet, cell);
  const kind = variable.rangeKind ?? "invalid_input";
  const fact = (amount: number): Fact => ({ value: amount, unit: unit.text });
  const facts = { value: fact(value), minimum: fact(low), maximum: fact(high) };
  if (op === OP.whole) return cause(kind, "not_whole", { value: { value: inUnit(value, unit), unit: "" } });
  if (op === OP.above) return cause(kind, "not_above", facts);
  return cause(kind, value < low ? "below_range" : "above_range", facts);
}

function noRate(flows: readonly number[], args: readonly number[], op: number): Cause {
  const hasBoth = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
  if (!hasBoth) return cause("no_sign_change", "no_sign_change");
  const isUnordered =
    op === OP.xirr &&
    internalRatesByDays(args).length === 0 &&
    args.slice(flows.length).some((day) => day < (args[flows.length] ?? 0));
  return isUnordered ? cause("invalid_input", "days_before_first") : cause("no_solution", "no_root");
}

function noPayback(args: readonly number[]): Cause {
  const { outlay, recovered } = paybackReport(args);
  if (outlay === 0) return cause("no_outlay", "no_outlay");
  return cause("no_payback", "no_payback", { recovered: { value: recovered, unit: "%" } });
}
