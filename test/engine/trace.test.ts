import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cellText,
  dependentsOf,
  inputsBehind,
  nameOf,
  precedentsOf,
  type Sheet,
} from "../../src/engine/index.ts";
import { ownerOf } from "../../src/engine/trace.ts";
import { randomSheet } from "../support/randomSheets.ts";
import { cell, type SmallSheet, sheetOf } from "../support/sheets.ts";

const small: SmallSheet = {
  dimensions: { holders: ["A", "B"], years: [0, 3] },
  variables: {
    a: 1,
    b: 2,
    c: { default: "a + b" },
    cheque: { over: ["holders"], input: 1 },
    supplier: { choice: "holders", input: "A" },
    total: { formula: "sum(cheque)" },
    each: { over: ["holders"], formula: "sum(cheque)" },
    part: { over: ["holders"], formula: "cheque / sum(cheque)" },
    picked: "cheque[supplier] + a",
    fixed: 'cheque["B"] * 2',
    plus: "(a + b) * (a + b)",
    flow: { over: ["years"], input: 1 },
    balance: { over: ["years"], formula: "prev(balance, a) + flow" },
    running: { over: ["years"], formula: "cumulative(flow)" },
    branch: "a > 0 ? b : c",
    constant: "1 + 1",
    x: "y / 2 + a",
    y: "x / 2",
    shared: "a + b",
    alike: "a + b",
    blocked: "total * 2",
    limit: 5,
    onShared: "shared * 2",
  },
  checks: { positive: { formula: "limit > 0", blocks: ["blocked"] } },
};
const sheet = sheetOf(small);
const named = (of: (sheet: Sheet, cell: number) => readonly number[], name: string): readonly string[] =>
  of(sheet, cell(sheet, name)).map((at) => cellText(nameOf(sheet, at)));

describe("What a cell reads", () => {
  const cases: [name: string, precedents: readonly string[]][] = [
    ["a", []],
    ["constant", []],
    ["plus", ["a", "b"]],
    ["total", ['cheque["A"]', 'cheque["B"]']],
    ['each["A"]', ['cheque["A"]', 'cheque["B"]']],
    ['each["B"]', ['cheque["A"]', 'cheque["B"]']],
    ['part["A"]', ['cheque["A"]', 'cheque["B"]']],
    ["picked", ["a", 'cheque["A"]', 'cheque["B"]', "supplier"]],
    ["fixed", ['cheque["B"]']],
    ['balance["0"]', ["a", 'flow["0"]']],
    ['balance["2"]', ['flow["2"]', 'balance["1"]']],
    ['running["2"]', ['flow["0"]', 'flow["1"]', 'flow["2"]']],
    ["branch", ["a", "b", "c"]],
    ["c", ["a", "b"]],
    ["x", ["a", "y"]],
    ["y", ["x"]],
    ["shared", ["a", "b"]],
    ["alike", ["a", "b"]],
    ["blocked", ["total"]],
  ];
  for (const [name, precedents] of cases)
    test(`${name}: ${precedents.join(", ") || "nothing"}`, () =>
      expect(named(precedentsOf, name)).toEqual(precedents));
});

describe("What reads a cell", () => {
  const cases: [name: string, dependents: readonly string[]][] = [
    ['cheque["B"]', ["total", 'each["A"]', 'each["B"]', 'part["A"]', 'part["B"]', "picked", "fixed"]],
    ['flow["3"]', ['balance["3"]', 'running["3"]']],
    ['flow["0"]', ['balance["0"]', 'running["0"]', 'running["1"]', 'running["2"]', 'running["3"]']],
    ["b", ["c", "plus", "branch", "shared", "alike"]],
    ["y", ["x"]],
    ["x", ["y"]],
    ["total", ["blocked"]],
    ["fixed", []],
    // Read by a check alone, which only lets values through, and each of two equal formulas by its own readers.
    ["limit", []],
    ["alike", []],
    ["shared", ["onShared"]],
  ];
  for (const [name, dependents] of cases)
    test(`${name}: ${dependents.join(", ") || "nothing"}`, () =>
      expect(named(dependentsOf, name)).toEqual(dependents));

  test("is the other way round of what a cell reads, for every cell", () => {
    for (let one = 0; one < sheet.cells; one++)
      for (const read of precedentsOf(sheet, one)) expect(dependentsOf(sheet, read)).toContain(one);
    for (let one = 0; one < sheet.cells; one++)
      for (const reader of dependentsOf(sheet, one)) expect(precedentsOf(sheet, reader)).toContain(one);
  });
});

describe("The inputs behind a cell", () => {
  const cases: [name: string, inputs: readonly string[]][] = [
    ["a", ["a"]],
    ["plus", ["a", "b"]],
    ['balance["2"]', ["a", 'flow["0"]', 'flow["1"]', 'flow["2"]']],
    ["picked", ["a", 'cheque["A"]', 'cheque["B"]', "supplier"]],
    ["c", ["a", "b", "c"]],
    ["y", ["a"]],
    ["constant", []],
    ["blocked", ['cheque["A"]', 'cheque["B"]']],
  ];
  for (const [name, inputs] of cases)
    test(`${name}: ${inputs.join(", ") || "none"}`, () => expect(named(inputsBehind, name)).toEqual(inputs));
});

test("What a cell reads and what reads it are each other's mirror in any sheet", () => {
  fc.assert(
    fc.property(randomSheet({ circular: true }), (random) => {
      const any = sheetOf(random);
      const edges = (of: (sheet: Sheet, cell: number) => readonly number[]): readonly (readonly number[])[] =>
        Array.from({ length: any.cells }, (_, at) => of(any, at));
      const back = edges(dependentsOf);
      for (const [at, read] of edges(precedentsOf).entries())
        for (const other of read) expect(back[other]).toContain(at);
      expect(back.flat().length).toBe(edges(precedentsOf).flat().length);
    }),
    { seed: 28, numRuns: 100 },
  );
});

test("A sum over very many cells is traced", { timeout: 60_000 }, () => {
  const items = Array.from({ length: 300_000 }, (_, i) => `${i}`);
  const wide = sheetOf({
    dimensions: { items },
    variables: { x: { over: ["items"], input: 1 }, total: "sum(x)" },
  });
  expect(precedentsOf(wide, cell(wide, "total"))).toHaveLength(300_000);
  expect(inputsBehind(wide, cell(wide, "total"))).toHaveLength(300_000);
  expect(dependentsOf(wide, 5)).toEqual([cell(wide, "total")]);
});

test("The owner of a place is the cell made of it", () => {
  const { program } = sheet;
  for (let at = 0; at < sheet.cells; at++)
    expect(ownerOf(program, program.placeOfCell[at] as number)).toBe(at);
  // The sum within part is read by both parts; the first is its owner.
  const inner = sheetOf({
    dimensions: { holders: ["A", "B"] },
    variables: {
      cheque: { over: ["holders"], input: 1 },
      part: { over: ["holders"], formula: "1 + sum(cheque) * 2" },
    },
  });
  const places = [...inner.program.cellOfPlace.keys()].filter((place) => place > inner.program.damping);
  const owners = places.map((place) => ownerOf(inner.program, place));
  expect(owners.every((owner) => owner >= 0)).toBe(true);
});
