/** One slider move on the built-in deal, recalculated by us, by peers and by hand; all must give the same numbers first. */
import {
  buildSheet,
  type Calculation,
  calculate,
  cellAt,
  cellText,
  nameOf,
  recalculate,
  type Sheet,
  toBase,
  valueAt,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { dependentsInOrder, withDependents } from "../support/peers/calculationOrder.ts";
import { addressOf, hyperFormulaValue, openHyperFormula, pageOf } from "../support/peers/hyperFormula.ts";
import { createMathjs, mathjsText, variableOf } from "../support/peers/mathjs.ts";
import { type ScalarCell, scalarCells } from "../support/peers/scalarCells.ts";
import { moveChipSpendShare, moveRoundSize, moveValuation } from "./dealByHand.ts";
import { cellsNamed, type DealState, dealStateOf } from "./dealState.ts";
import { type Contestant, interleave, type Times } from "./interleave.ts";
import { internalRate } from "./returnsByHand.ts";

/** One input's moves: how many cells depend on it, and how long a move takes each contestant. */
export interface Recalculation {
  readonly input: string;
  readonly dependents: number;
  readonly times: Times;
}

export const LIMIT = "by hand";
export const OURS = "ours";

const MOVES: Readonly<Record<string, (state: DealState, value: number) => void>> = {
  chipSpendShare: moveChipSpendShare,
  roundSize: moveRoundSize,
  valuation: moveValuation,
};

/** The slider's next positions, in the variable's unit. */
const POSITIONS: Readonly<Record<string, readonly number[]>> = {
  chipSpendShare: [41, 42, 43, 42.5, 41.5, 40],
  roundSize: [101, 102, 103, 102.5, 101.5, 100],
  valuation: [805, 810, 815, 812.5, 807.5, 800],
};

/** All inputs in turns, since a compiler that has seen only one of them may do well or badly by it. */
export function measureRecalculation(): readonly Recalculation[] {
  const sheet = buildSheet(deal, parseFormula);
  const cells = scalarCells(sheet);
  const moved = Object.keys(MOVES).map((input) => prepare(input, sheet, cells));
  const times = interleave(
    moved.flatMap(({ input, contestants }) =>
      contestants.map(({ name, run }) => ({ name: `${input} ${name}`, run })),
    ),
  );
  return moved.map(({ input, dependents, contestants }) => ({
    input,
    dependents,
    times: Object.fromEntries(contestants.map(({ name }) => [name, times[`${input} ${name}`] ?? []])),
  }));
}

/** Those who move one input, once they have been found to agree. */
function prepare(
  input: string,
  sheet: Sheet,
  cells: readonly ScalarCell[],
): { readonly input: string; readonly dependents: number; readonly contestants: readonly Contestant[] } {
  const cell = cellAt(sheet, input);
  const unit = sheet.variables.get(input)?.unit;
  if (cell === undefined || unit === undefined) throw new Error(`The deal has no ${input} any more.`);
  const positions = (POSITIONS[input] ?? []).map((value) => toBase(value, unit));
  const movers = moversOf(input, cell, sheet, cells);
  const dependents = dependentsInOrder(cells, cell);
  const known = new Set([cell, ...dependents.map((dependent) => dependent.cell)]);
  // The peers do not solve circles: those cells, and what reads them, are left to us and to the program by hand.
  const circling = [...withDependents(cells, [cell])].filter((reached) => !known.has(reached));
  const solvers = movers.filter(({ name }) => name === LIMIT || name === OURS);
  for (const value of positions) {
    mustAgree(
      movers,
      value,
      sheet,
      dependents.map((dependent) => dependent.cell),
    );
    mustAgree(solvers, value, sheet, circling);
  }
  const contestants = movers.map(({ name, move }) => contestant(name, move, positions));
  return { input, dependents: known.size - 1 + circling.length, contestants };
}

/** One who moves the input and recalculates. */
interface Mover {
  readonly name: string;
  readonly move: (value: number) => void;
  /** A cell's value after the last move; undefined where the mover does not hold the cell. */
  readonly read: (cell: number) => number | undefined;
}

function contestant(name: string, move: Mover["move"], positions: readonly number[]): Contestant {
  let next = 0;
  return {
    name,
    run: () => {
      next = next + 1 === positions.length ? 0 : next + 1;
      move(positions[next] as number);
    },
  };
}

function moversOf(input: string, cell: number, sheet: Sheet, cells: readonly ScalarCell[]): readonly Mover[] {
  return [
    byHand(input, calculate(sheet)),
    byUs(cell, calculate(sheet)),
    byMathjs(cell, calculate(sheet), cells),
    byHyperFormula(cell, cells),
  ];
}

function byUs(cell: number, calculation: Calculation): Mover {
  return {
    name: OURS,
    move: (value) => void recalculate(calculation, [{ cell, value }]),
    read: (at) => valueAt(calculation, at),
  };
}

function byHand(input: string, calculation: Calculation): Mover {
  const state = dealStateOf(calculation);
  const places = new Map<number, readonly [keyof DealState, number]>();
  for (const name of Object.keys(state) as (keyof DealState)[])
    for (const [i, cell] of cellsNamed(calculation, name).entries()) places.set(cell, [name, i]);
  const move = MOVES[input];
  return {
    name: LIMIT,
    move: (value) => move?.(state, value),
    read: (cell) => {
      const [name, i] = places.get(cell) ?? [];
      if (name === undefined || i === undefined) return undefined;
      const held = state[name];
      return typeof held === "number" ? held : held[i];
    },
  };
}

/** Each dependent's compiled expression, in calculation order. */
function byMathjs(input: number, calculation: Calculation, cells: readonly ScalarCell[]): Mover {
  const irr = (...flows: readonly number[]): number => internalRate(flows);
  const mathjs = createMathjs({ irr });
  const scope: Record<string, number> = {};
  for (const { cell } of cells) scope[variableOf(cell)] = valueAt(calculation, cell);
  const steps = dependentsInOrder(cells, input).flatMap(({ cell, formula }) =>
    formula === undefined ? [] : [{ name: variableOf(cell), code: mathjs.compile(mathjsText(formula)) }],
  );
  return {
    name: "mathjs",
    move: (value) => {
      scope[variableOf(input)] = value;
      for (const { name, code } of steps) scope[name] = code.evaluate(scope);
    },
    read: (cell) => Number(scope[variableOf(cell)]),
  };
}

function byHyperFormula(input: number, cells: readonly ScalarCell[]): Mover {
  const engine = openHyperFormula(pageOf(cells));
  const address = addressOf(input);
  return {
    name: "HyperFormula",
    move: (value) => void engine.setCellContents(address, value),
    read: (cell) => hyperFormulaValue(engine, cell),
  };
}

/** Moves all, and throws unless each has every dependent, with our number to 1e-9, or to 1e-12 where that is about 0. */
function mustAgree(
  movers: readonly Mover[],
  value: number,
  sheet: Sheet,
  dependents: readonly number[],
): void {
  for (const { move } of movers) move(value);
  const ours = movers.find(({ name }) => name === OURS) as Mover;
  for (const cell of dependents) {
    const right = ours.read(cell) as number;
    for (const { name, read } of movers) {
      const given = read(cell);
      const isSame =
        given !== undefined && Math.abs(given - right) <= Math.max(1e-9 * Math.abs(right), 1e-12);
      if (!isSame && !Object.is(given, right))
        throw new Error(`${cellText(nameOf(sheet, cell))}: ${right} by us, ${given} ${name}.`);
    }
  }
}
