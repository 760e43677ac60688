/**
 * How the cells of two sheets are calculated from other cells, as numbers: the same number is the same calculation, whatever
 * the cells are called and in whichever order the terms of a sum stand.
 */
import type { Sheet } from "../engine/index.ts";
import { OP } from "../engine/operations.ts";
import { placesRead, STRIDE } from "../engine/program.ts";

/** Gives the same number for the same content each time. */
export type Numbering = (content: string) => number;

export function createNumbering(): Numbering {
  const known = new Map<string, number>();
  return (content) => {
    const number = known.get(content) ?? known.size;
    known.set(content, number);
    return number;
  };
}

/** Operations whose arguments may stand in any order. */
const UNORDERED: ReadonlySet<number> = new Set([
  OP.add,
  OP.multiply,
  OP.min,
  OP.max,
  OP.equal,
  OP.unequal,
  OP.and,
  OP.or,
  OP.sum,
  OP.minOf,
  OP.maxOf,
  OP.product,
  OP.count,
  OP.any,
  OP.all,
]);

/** The number of a cell's calculation; `keyOf` names each cell, alike in both sheets where two stand for each other. */
export function cellMeanings(
  sheet: Sheet,
  number: Numbering,
  keyOf: (cell: number) => string,
): (cell: number) => number {
  const { program, inputOfCell, markOfCell } = sheet;
  const known = new Int32Array(program.size).fill(-1);
  for (let cell = 0; cell < sheet.cells; cell++) {
    const [input = -1, mark = -1] = [inputOfCell[cell], markOfCell[cell]];
    if (input >= 0) known[program.firstInput + input] = number(`input ${keyOf(cell)}`);
    if (mark >= 0) known[program.firstInput + mark] = number(`given ${keyOf(cell)}`);
  }
  /** Of a place as others read it: a cell by its name, anything else by how it is calculated. */
  const read = (place: number): number => {
    const cell = program.cellOfPlace[place] as number;
    if (known[place] === -1) known[place] = cell >= 0 ? number(`cell ${keyOf(cell)}`) : made(place);
    return known[place] as number;
  };
  const made = (place: number): number => {
    const instruction = program.instructionOfPlace[place] as number;
    if (instruction < 0) return number(`constant ${program.constants[place]}`);
    const op = program.instructions[instruction * STRIDE] as number;
    const args = placesRead(program.instructions, program.pool, instruction);
    // A copy is what it copies. So is the damped value of an unknown: the damping is of the sheet's settings.
    if (op === OP.copy) return read(args[0] as number);
    if (op === OP.damp) return made(args[0] as number);
    const numbers = Array.from(args, read);
    if (UNORDERED.has(op)) numbers.sort((a, b) => a - b);
    return number(`${op} ${numbers.join(" ")}`);
  };
  const meanings = new Int32Array(program.placeOfCell.length).fill(-1);
  return (cell) => {
    if (meanings[cell] === -1) meanings[cell] = made(program.placeOfCell[cell] as number);
    return meanings[cell] as number;
  };
}
