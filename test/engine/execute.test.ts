import { describe, expect, test } from "vitest";
import { execute, run } from "../../src/engine/execute.ts";
import { addOperations, computeFew, computeMany, FIRST_MANY, OP } from "../../src/engine/operations.ts";
import { STRIDE } from "../../src/engine/program.ts";
import { SOLVERS } from "../../src/engine/solvers.ts";

addOperations(SOLVERS);

// What values may be while a program runs: finite numbers and errors. (-0 is kept out, but would do no harm.)
const SPECIAL = [0, -0, 1, -1, 0.5, -2.5, 3, 1e308, -1e308, 5e-324, Number.NaN];
const names = Object.entries(OP);

/** One instruction over values that stand at places 0, 1, 2; its result is at place 3. */
function ran(op: number, values: readonly number[], offset = 0, count = 0): number {
  const column = Float64Array.from([...values, 0, 0, 0, 0]);
  const place = values.length;
  const [a, b, c] = op >= FIRST_MANY ? [offset, count, 0] : [0, 1, 2];
  const pool = Int32Array.from(values.keys());
  run(Int32Array.from([op, place, a, b, c]), pool, column, 0, 1);
  return column[place] as number;
}

describe("Every operation run is the operation by its meaning:", () => {
  for (const [name, op] of names.filter(([, code]) => code < FIRST_MANY)) {
    test(name, () => {
      for (const a of SPECIAL)
        for (const b of SPECIAL)
          for (const c of SPECIAL) {
            const meant = computeFew(op, a, b, c);
            const settled = meant + (meant - meant);
            expect([name, a, b, c, ran(op, [a, b, c])]).toEqual([name, a, b, c, settled]);
          }
    });
  }

  for (const [name, op] of names.filter(([, code]) => code >= FIRST_MANY)) {
    test(name, () => {
      for (const a of SPECIAL)
        for (const b of SPECIAL)
          for (const c of SPECIAL) {
            const args = [a, b, c, 7];
            expect([name, args, ran(op, args, 0, 4)]).toEqual([name, args, computeMany(op, args)]);
          }
    });
  }
});

test("damp mixes the old value of its own place with the new one: (1 - w) old + w new", () => {
  const column = Float64Array.from([10, 0.25, 2]);
  run(Int32Array.from([OP.damp, 2, 0, 1, 2]), new Int32Array(0), column, 0, 1);
  expect(column[2]).toBe(0.75 * 2 + 0.25 * 10);
});

test("a result is never -0, and never infinite", () => {
  for (const [, op] of names.filter(([, code]) => code < FIRST_MANY))
    for (const a of SPECIAL)
      for (const b of SPECIAL) {
        const result = ran(op, [a, b, 1]);
        expect(Object.is(result, -0) || Math.abs(result) === 1 / 0).toBe(false);
      }
});

test("instructions run in order, from and to as asked", () => {
  // Place 2 is 0 + 1, place 3 is 2 + 2, place 4 is 3 + 3.
  const code = [
    [OP.add, 2, 0, 1, 0],
    [OP.add, 3, 2, 2, 0],
    [OP.add, 4, 3, 3, 0],
  ];
  const instructions = Int32Array.from(code.flat());
  const column = Float64Array.from([1, 2, 0, 0, 0]);
  run(instructions, new Int32Array(0), column, 0, 2);
  expect([...column]).toEqual([1, 2, 3, 6, 0]);
  run(instructions, new Int32Array(0), column, 2, 3);
  expect([...column]).toEqual([1, 2, 3, 6, 12]);
  expect(instructions).toHaveLength(3 * STRIDE);
});

test("an operation of many arguments reads its own part of the pool, whatever ran before", () => {
  const pool = Int32Array.from([0, 1, 2, 0, 0]);
  const column = Float64Array.from([1, 10, 100, 0, 0, 0]);
  const code = [
    [OP.maxOf, 3, 0, 3, 0],
    [OP.sum, 4, 3, 2, 0],
    [OP.minOf, 5, 1, 2, 0],
  ];
  run(Int32Array.from(code.flat()), pool, column, 0, 3);
  expect([...column]).toEqual([1, 10, 100, 100, 2, 10]);
});

test("segments run in order, and a circular group is handed to its solver", () => {
  const instructions = Int32Array.from(
    [
      [OP.add, 1, 0, 0, 0],
      [OP.add, 2, 1, 1, 0],
      [OP.add, 3, 2, 2, 0],
    ].flat(),
  );
  const column = Float64Array.from([1, 0, 0, 0]);
  const solved: number[] = [];
  execute(
    {
      instructions,
      segments: [
        { from: 0, to: 1, group: -1 },
        { from: 1, to: 2, group: 0 },
        { from: 2, to: 3, group: -1 },
      ],
    },
    new Int32Array(0),
    column,
    (segment) => {
      solved.push(segment.group);
      column[2] = 50;
    },
  );
  expect(solved).toEqual([0]);
  expect([...column]).toEqual([1, 2, 50, 100]);
});
