/** Which inputs can move a cell at all: its value, or whether it has one. */

import type { Sheet } from "../engine/index.ts";
import { type Program, placesRead } from "../engine/program.ts";

/** Tells of an input's cell whether a cell is made of it, checks that let the cell through included. */
export function reaching(sheet: Sheet, output: number): (cell: number) => boolean {
  const { program, inputOfCell, markOfCell } = sheet;
  const behind = placesBehind(program, program.placeOfCell[output] as number);
  const isBehind = (input: number): boolean => input >= 0 && behind[program.firstInput + input] === 1;
  return (cell) => isBehind(inputOfCell[cell] ?? -1) || isBehind(markOfCell[cell] ?? -1);
}

/** 1 for every place that a place is calculated from, itself included. */
export function placesBehind(program: Program, place: number): Uint8Array {
  const behind = new Uint8Array(program.size);
  const open = [place];
  behind[place] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const instruction = program.instructionOfPlace[at] as number;
    if (instruction < 0) continue;
    for (const read of placesRead(program.instructions, program.pool, instruction)) {
      if (behind[read] === 1) continue;
      behind[read] = 1;
      open.push(read);
    }
  }
  return behind;
}
