import { describe, expect, test } from "vitest";
import { OP } from "../../src/engine/operations.ts";
import { countOfReads, indexProgram, placesRead } from "../../src/engine/program.ts";

describe("The places that an instruction reads", () => {
  test("are one, two or three of its words, by its operation", () => {
    const code = Int32Array.from(
      [
        [OP.negate, 9, 1, 2, 3],
        [OP.add, 9, 1, 2, 3],
        [OP.choose, 9, 1, 2, 3],
        [OP.fail, 9, 1, 2, 3],
      ].flat(),
    );
    expect([0, 1, 2, 3].map((i) => [...placesRead(code, new Int32Array(0), i)])).toEqual([
      [1],
      [1, 2],
      [1, 2, 3],
      [],
    ]);
  });

  test("are a run of the pool where there may be any number", () => {
    const code = Int32Array.from([OP.sum, 9, 1, 3, 0]);
    expect([...placesRead(code, Int32Array.from([50, 60, 70, 80, 90]), 0)]).toEqual([60, 70, 80]);
  });

  test("are two unless said otherwise", () => {
    const counts = (names: readonly (keyof typeof OP)[]) => names.map((name) => countOfReads(OP[name]));
    expect(counts(["add", "power", "mod", "min", "round", "above", "whole", "guard", "damp"])).toEqual(
      Array(9).fill(2),
    );
    expect(counts(["not", "abs", "sqrt", "exp", "log", "log10", "floor", "ceil", "copy"])).toEqual(
      Array(9).fill(1),
    );
    expect(counts(["inRange", "choose", "fail"])).toEqual([3, 3, 0]);
  });
});

test("A program's look-ups follow from its instructions and the places of its cells", () => {
  const program = indexProgram({
    instructions: Int32Array.from(
      [
        [OP.add, 3, 0, 1, 0],
        [OP.add, 4, 3, 1, 0],
        [OP.damp, 5, 4, 2, 0],
      ].flat(),
    ),
    segments: [{ from: 0, to: 3, group: 0 }],
    pool: new Int32Array(0),
    size: 6,
    constants: [1],
    firstInput: 1,
    damping: 2,
    placeOfCell: Int32Array.from([5, 3]),
    groups: [{ unknowns: [5], places: [3, 4, 5] }],
  });
  expect([...program.cellOfPlace]).toEqual([-1, -1, -1, 1, -1, 0]);
  expect([...program.instructionOfPlace]).toEqual([-1, -1, -1, 0, 1, 2]);
  expect(program.groups[0]?.cells).toEqual([0, 1]);
});
