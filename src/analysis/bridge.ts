/**
 * Why an output differs between two calculations: the difference split over the inputs that differ, whatever order they
 * are thought to have changed in, so that the parts add up to it exactly.
 */
import {
  type Calculation,
  type CellError,
  errorOf,
  type Sheet,
  sameProgram,
  valueAt,
} from "../engine/index.ts";
import { type ChangedInput, changedInputs } from "./changedInputs.ts";
import { exactSplit, MOST_EXACT } from "./exactSplit.ts";
import { eachCell, eachVariable, type Player } from "./players.ts";
import { reaching } from "./reaching.ts";
import { sampledSplit } from "./sampledSplit.ts";
import { settle } from "./settle.ts";
import { likenessOf, type SheetDifference, sheetDifference } from "./sheetDifference.ts";
import type { Sliced, Split } from "./split.ts";
import { createSwitchboard } from "./switchboard.ts";

export interface Question {
  readonly from: Calculation;
  readonly to: Calculation;
  /** The cell asked about, in the sheet of `from`. */
  readonly output: number;
  /** The same in the sheet of `to`; left out where it has the same number there. */
  readonly toOutput?: number;
  /** Of the orders that are sampled where much differs. */
  readonly seed?: number;
}

/** What the change of an input adds, or of all inputs of a variable together. */
export interface Contribution extends Player {
  /** In base units of the output. */
  readonly amount: number;
  /** Standard error of the amount, where it is sampled. */
  readonly error?: number;
}

export type Bridge =
  /** The output is calculated differently in the two. */
  | ({ readonly kind: "different_sheets" } & SheetDifference)
  /** The output itself is an error on one side or both. */
  | { readonly kind: "no_result"; readonly from?: CellError; readonly to?: CellError }
  /** No input that both have differs. */
  | { readonly kind: "nothing_differs"; readonly value: number }
  /** Hardly an order of changes has results all the way. */
  | { readonly kind: "no_orders"; readonly inputs: readonly ChangedInput[]; readonly total: number }
  | SplitBridge;

export interface SplitBridge {
  readonly kind: "split";
  readonly from: number;
  readonly to: number;
  /** to - from; the amounts add up to it from the first to the last. */
  readonly total: number;
  /** The largest first; last the inputs that the output does not depend on, each for itself. */
  readonly contributions: readonly Contribution[];
  /** How many of the changes can move the output: the orders are of these. */
  readonly players: number;
  /** Whether random orders were sampled, so that amounts have errors. */
  readonly isSampled: boolean;
  /** Whether the cells of a variable were changed together, since one by one they have hardly any results. */
  readonly isTogether: boolean;
  /** How many orders the amounts are the average of, and how many were left out. */
  readonly orders: number;
  readonly leftOut: number;
}

const USUAL_SEED = 1;
/** Where a smaller part of the orders has results all the way, the cells of each variable are changed together. */
const LEAST_PART = 0.1;
/** Fewer orders than these say nothing where they are sampled. */
const FEWEST_SAMPLED = 30;

/** The answer at once. */
export function bridge(question: Question): Bridge {
  const work = slicedBridge(question);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The answer in slices, for those who have other things to do in between. The calculations are read before the first pause only. */
export function* slicedBridge(question: Question): Sliced<Bridge> {
  if (sameCells(question.from.sheet, question.to.sheet)) return yield* splitAlike(question);
  const [from, to] = [asItIs(question.from), asItIs(question.to)];
  const { output, toOutput = output } = question;
  const difference = yield* sheetDifference(
    { sheet: from.sheet, output },
    { sheet: to.sheet, output: toOutput },
  );
  if (difference !== undefined) return { kind: "different_sheets", ...difference };
  return yield* splitAlike({ ...question, from, to }, likenessOf(from.sheet, to.sheet).there.cells);
}

/** A calculation that stays as it is now. */
const asItIs = (calculation: Calculation): Calculation => ({
  ...calculation,
  values: calculation.values.slice(),
  solves: [...calculation.solves],
  edited: new Set(calculation.edited),
});

/** Where both calculate the output in the same way. `cells` are the second sheet's by the first's; left out where they are the same. */
function* splitAlike(question: Question, cells?: ArrayLike<number>): Sliced<Bridge> {
  const { from, to, output, toOutput = output, seed = USUAL_SEED } = question;
  const { sheet } = from;
  const [before, after] = [errorOf(from, output), errorOf(to, toOutput)];
  if (before !== undefined || after !== undefined)
    return { kind: "no_result", ...(before && { from: before }), ...(after && { to: after }) };
  const inputs = changedInputs(from, to, cells);
  const ends = { from: valueAt(from, output), to: valueAt(to, toOutput) };
  if (inputs.length === 0) return { kind: "nothing_differs", value: ends.from };
  const total = ends.to - ends.from;
  // What the output does not depend on adds nothing in any order.
  const isReaching = reaching(sheet, output);
  const reached = inputs.filter(({ cell }) => isReaching(cell));
  const others = eachCell(inputs.filter(({ cell }) => !isReaching(cell)));
  const copy = (players: readonly Player[]) => createSwitchboard(from, players, output);
  const [singly, together] = [eachCell(reached), eachVariable(sheet, reached)];
  const alone = copy(singly);
  const united = together.length < singly.length ? copy(together) : undefined;
  // Of two sheets the calculations are copies that do not move, so there may be a pause here too.
  if (cells !== undefined) yield 0;
  let [players, split] = [singly, yield* splitOf(alone, seed)];
  if (united !== undefined && partOf(split) < LEAST_PART)
    [players, split] = [together, yield* splitOf(united, seed)];
  const { orders, leftOut, errors } = split;
  if (orders < (errors ? FEWEST_SAMPLED : 1)) return { kind: "no_orders", inputs: reached, total };
  return {
    kind: "split",
    ...ends,
    total,
    contributions: [...settled(players, split, total), ...others.map((it) => ({ ...it, amount: 0 }))],
    players: players.length,
    isSampled: errors !== undefined,
    isTogether: players === together,
    orders,
    leftOut,
  };
}

/** Whether two sheets run one program over the same cells. */
const sameCells = (one: Sheet, other: Sheet): boolean =>
  one.program === other.program || (one.cells === other.cells && sameProgram(one.workbook, other.workbook));

const splitOf = (switchboard: ReturnType<typeof createSwitchboard>, seed: number): Sliced<Split> =>
  switchboard.players > MOST_EXACT ? sampledSplit(switchboard, seed, LEAST_PART) : exactSplit(switchboard);

const partOf = ({ orders, leftOut }: Split): number => orders / (orders + leftOut);

/** The largest first, and to the last digit the total. */
function settled(players: readonly Player[], split: Split, total: number): Contribution[] {
  const { contributions, errors } = split;
  const order = [...players.keys()].sort(
    (i, j) => sizeAt(contributions, j) - sizeAt(contributions, i) || i - j,
  );
  const amounts = settle(
    order.map((i) => (contributions[i] as number) + 0),
    total,
  );
  return order.map((i, place) => ({
    inputs: (players[i] as Player).inputs,
    amount: amounts[place] as number,
    ...(errors && { error: errors[i] as number }),
  }));
}

const sizeAt = (amounts: readonly number[], i: number): number => Math.abs(amounts[i] as number);
