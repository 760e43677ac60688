/** The flat program that a sheet becomes: plain data, which any executor can run. */
import { FIRST_MANY, OP } from "./operations.ts";

/** Whole numbers an instruction takes: operation, place of the result, places of up to three arguments. */
export const STRIDE = 5;

/** A run of instructions: plain, or one circular group. Counted in instructions, end excluded. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Number of the circular group, -1 for plain. */
  readonly group: number;
}

/** A circular group in a program. */
export interface Group {
  /** Places of the values read before they are calculated, in calculation order. */
  readonly unknowns: readonly number[];
  /** Every place that the group calculates. */
  readonly places: readonly number[];
  /** The cells among them. */
  readonly cells: readonly number[];
}

/** Instructions that some run needs: all of them, or the dependents of some inputs. Plain data; any executor can run it. */
export interface Code {
  readonly instructions: Int32Array;
  readonly segments: readonly Segment[];
}

/** A compiled sheet. Formulas have become data: nothing here is ever turned into source. */
export interface Program extends Code {
  /** Arguments of the instructions that take any number. */
  readonly pool: Int32Array;
  /** How many values there are. */
  readonly size: number;
  readonly constants: readonly number[];
  /** Place of the first input value; inputs are consecutive. */
  readonly firstInput: number;
  /** Place of the damping weight. */
  readonly damping: number;
  readonly groups: readonly Group[];
  /** Place of each cell's value, and cell of each place (-1 for none). */
  readonly placeOfCell: Int32Array;
  readonly cellOfPlace: Int32Array;
  /** The instruction that gives each place its value; -1 for constants and inputs. */
  readonly instructionOfPlace: Int32Array;
}

/** A program without what follows from the rest of it. */
export type BareProgram = Omit<Program, "cellOfPlace" | "instructionOfPlace" | "groups"> & {
  readonly groups: readonly Omit<Group, "cells">[];
};

/** The program with its look-ups. */
export function indexProgram(program: BareProgram): Program {
  const cellOfPlace = new Int32Array(program.size).fill(-1);
  for (const [cell, place] of program.placeOfCell.entries()) cellOfPlace[place] = cell;
  const instructionOfPlace = new Int32Array(program.size).fill(-1);
  for (let i = 0; i * STRIDE < program.instructions.length; i++) {
    instructionOfPlace[program.instructions[i * STRIDE + 1] as number] = i;
  }
  const groups = program.groups.map((group) => {
    const cells = group.places.map((place) => cellOfPlace[place] as number).filter((cell) => cell >= 0);
    return { ...group, cells: cells.sort((a, b) => a - b) };
  });
  return { ...program, groups, cellOfPlace, instructionOfPlace };
}

/** Where that is not two. */
const READS: Readonly<Record<number, number>> = {
  [OP.fail]: 0,
  [OP.not]: 1,
  [OP.negate]: 1,
  [OP.abs]: 1,
  [OP.sqrt]: 1,
  [OP.exp]: 1,
  [OP.log]: 1,
  [OP.log10]: 1,
  [OP.floor]: 1,
  [OP.ceil]: 1,
  [OP.copy]: 1,
  [OP.choose]: 3,
  [OP.inRange]: 3,
};

/** How many places an operation of a few arguments reads. */
export const countOfReads = (op: number): number => READS[op] ?? 2;

/** How many places the i-th instruction reads. */
export function readCount(instructions: Int32Array, i: number): number {
  const op = instructions[i * STRIDE] as number;
  return op >= FIRST_MANY ? (instructions[i * STRIDE + 3] as number) : countOfReads(op);
}

/** The k-th place that the i-th instruction reads. */
export function readAt(instructions: Int32Array, pool: Int32Array, i: number, k: number): number {
  const first = instructions[i * STRIDE + 2] as number;
  if ((instructions[i * STRIDE] as number) >= FIRST_MANY) return pool[first + k] as number;
  return instructions[i * STRIDE + 2 + k] as number;
}

/** The places that an instruction reads. */
export function placesRead(instructions: Int32Array, pool: Int32Array, i: number): Int32Array {
  const at = i * STRIDE;
  const op = instructions[at] as number;
  if (op >= FIRST_MANY) {
    const offset = instructions[at + 2] as number;
    return pool.subarray(offset, offset + (instructions[at + 3] as number));
  }
  return instructions.subarray(at + 2, at + 2 + countOfReads(op));
}
