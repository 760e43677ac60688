import { describe, expect, test } from "vitest";
import { FIRST_MANY, OP } from "../../src/engine/operations.ts";
import { type Program, placesRead, STRIDE } from "../../src/engine/program.ts";
import { cell, type SmallSheet, sheetOf } from "../support/sheets.ts";

const programOf = (small: SmallSheet): Program => sheetOf(small).program;
const opsOf = ({ instructions }: Program): readonly number[] =>
  Array.from({ length: instructions.length / STRIDE }, (_, i) => instructions[i * STRIDE] as number);

describe("A program", () => {
  const sheet = sheetOf({
    dimensions: { years: [0, 3] },
    variables: {
      a: 2,
      b: 3,
      flow: { over: ["years"], formula: "prev(flow, a) * 1.1 + b" },
      x: "y / 2 + a",
      y: "x / 2 + b",
      total: "sum(flow) + x",
    },
    checks: { positive: "total > 0" },
  });
  const { program } = sheet;
  const results = opsOf(program).map((_, i) => program.instructions[i * STRIDE + 1] as number);
  const firstResult = program.damping + 1;

  test("holds constants first, then inputs, then the damping weight, then results", () => {
    expect(program.firstInput).toBe(program.constants.length);
    expect(program.damping).toBe(program.firstInput + 2);
    expect(Math.min(...results)).toBe(firstResult);
    expect(Math.max(...results)).toBe(program.size - 1);
  });

  test("calculates every place once", () => {
    expect(new Set(results).size).toBe(results.length);
    expect(results.length).toBe(program.size - firstResult);
    for (const [i, place] of results.entries()) expect(program.instructionOfPlace[place]).toBe(i);
  });

  test("reads nothing before it is calculated, but for a group's unknowns", () => {
    const unknowns = new Set(program.groups.flatMap((group) => group.unknowns));
    const known = new Set(Array.from({ length: firstResult }, (_, place) => place));
    for (const [i, place] of results.entries()) {
      for (const read of placesRead(program.instructions, program.pool, i))
        expect(known.has(read) || unknowns.has(read)).toBe(true);
      known.add(place);
    }
  });

  test("gives every cell a place of its own, checks included", () => {
    const places = [...program.placeOfCell];
    expect(places).toHaveLength(sheet.cells + 1);
    expect(new Set(places).size).toBe(places.length);
    for (const [at, place] of places.entries()) expect(program.cellOfPlace[place]).toBe(at);
  });

  test("is cut into plain runs and circular groups, in order and without gaps", () => {
    let end = 0;
    for (const { from, to } of program.segments) {
      expect(from).toBe(end);
      expect(to).toBeGreaterThan(from);
      end = to;
    }
    expect(end).toBe(results.length);
    expect(program.segments.filter(({ group }) => group >= 0)).toHaveLength(1);
  });

  test("lists a group's cells, and mixes each unknown's new value with its old one", () => {
    expect(program.groups.map(({ cells }) => cells)).toEqual([[cell(sheet, "x"), cell(sheet, "y")]]);
    expect(program.groups[0]?.unknowns).toHaveLength(1);
    expect(opsOf(program).filter((op) => op === OP.damp)).toHaveLength(1);
  });
});

test("Common parts are calculated once", () => {
  const shared = programOf({
    variables: { a: 2, b: 3, x: "(a + b) * (a + b)", y: "(a + b) / 2", z: "a + b" },
  });
  expect(opsOf(shared).filter((op) => op === OP.add)).toHaveLength(1);
});

test("A sum over many cells is one instruction, made once however many cells read it", () => {
  const holders = Array.from({ length: 100 }, (_, i) => `${i}`);
  const program = programOf({
    dimensions: { holders },
    variables: {
      cheque: { over: ["holders"], input: 1 },
      part: { over: ["holders"], formula: "cheque / sum(cheque)" },
    },
  });
  expect(opsOf(program).filter((op) => op >= FIRST_MANY)).toEqual([OP.sum]);
  expect(program.pool).toHaveLength(100);
});

test("A cumulative sum is one addition more at every item, not a sum of all before", () => {
  const program = programOf({
    dimensions: { years: [0, 999] },
    variables: {
      flow: { over: ["years"], input: 1 },
      balance: { over: ["years"], formula: "cumulative(flow)" },
    },
  });
  expect(opsOf(program).length).toBeLessThan(4 * 1000);
  expect(program.pool).toHaveLength(0);
});
