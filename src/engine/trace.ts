/** What a cell is made of and what is made of it. */

import { OP } from "./operations.ts";
import { type Program, placesRead, STRIDE } from "./program.ts";
import { type Sheet, variableOf } from "./sheet.ts";

/** The places that the instruction of a place reads, without the checks that only let it through. */
function argsOfPlace(program: Program, place: number): Int32Array {
  const instruction = program.instructionOfPlace[place] as number;
  if (instruction < 0) return new Int32Array(0);
  const args = placesRead(program.instructions, program.pool, instruction);
  const op = program.instructions[instruction * STRIDE];
  if (op === OP.guard) return args.subarray(1);
  // A damped unknown is made of its new value; the weight is no part of its formula.
  return op === OP.damp ? args.subarray(0, 1) : args;
}

const inOrder = (cells: Iterable<number>): readonly number[] => [...cells].sort((a, b) => a - b);

/** The cells that a cell's formula reads at its own items, in order. */
export function precedentsOf({ program, cells }: Sheet, cell: number): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<number>();
  const open = Array.from(argsOfPlace(program, program.placeOfCell[cell] as number));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const read = program.cellOfPlace[place] as number;
    if (read >= 0 && read < cells) found.add(read);
    else for (const arg of argsOfPlace(program, place)) open.push(arg);
  }
  return inOrder(found);
}

/** The cells whose formulas read a cell, in order. */
export function dependentsOf({ program, cells }: Sheet, cell: number): readonly number[] {
  const found = new Set<number>();
  const readers = readersOf(program);
  const open = [program.placeOfCell[cell] as number];
  const seen = new Set<number>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const reader of readers.get(place) ?? []) {
      if (seen.has(reader)) continue;
      seen.add(reader);
      const own = program.cellOfPlace[reader] as number;
      if (own < 0) open.push(reader);
      else if (own < cells) found.add(own);
    }
  }
  return inOrder(found);
}

const readersByProgram = new WeakMap<Program, ReadonlyMap<number, readonly number[]>>();

/** Which places read each place; found once for a program. */
function readersOf(program: Program): ReadonlyMap<number, readonly number[]> {
  const known = readersByProgram.get(program);
  if (known !== undefined) return known;
  const readers = new Map<number, number[]>();
  for (let i = 0; i * STRIDE < program.instructions.length; i++) {
    const result = program.instructions[i * STRIDE + 1] as number;
    for (const place of argsOfPlace(program, result)) {
      const list = readers.get(place);
      if (list === undefined) readers.set(place, [result]);
      else list.push(result);
    }
  }
  readersByProgram.set(program, readers);
  return readers;
}

/**
 * Every input cell that a cell's value comes from, through any number of steps, and every formula that has a status of
 * its own, such as a person's; itself, if it is one.
 */
export function inputsBehind(sheet: Sheet, cell: number): readonly number[] {
  const { program, cells, inputOfCell } = sheet;
  const isOrigin = (own: number): boolean =>
    (inputOfCell[own] as number) >= 0 || variableOf(sheet, own).variable.status !== undefined;
  const found = new Set<number>();
  const open = [program.placeOfCell[cell] as number];
  const seen = new Set(open);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const own = program.cellOfPlace[place] as number;
    if (own >= 0 && own < cells && isOrigin(own)) found.add(own);
    for (const arg of argsOfPlace(program, place)) {
      if (seen.has(arg)) continue;
      seen.add(arg);
      open.push(arg);
    }
  }
  return inOrder(found);
}

/** The cell that a place belongs to: its own, or that of the first result made of it. */
export function ownerOf(program: Program, place: number): number {
  let at = place;
  for (
    let i = (program.instructionOfPlace[place] as number) + 1;
    (program.cellOfPlace[at] as number) < 0;
    i++
  ) {
    if (i * STRIDE >= program.instructions.length) return -1;
    if (placesRead(program.instructions, program.pool, i).includes(at))
      at = program.instructions[i * STRIDE + 1] as number;
  }
  return program.cellOfPlace[at] as number;
}
