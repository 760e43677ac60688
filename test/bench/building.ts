/** Building a sheet of 10,000 cells from text, against mathjs's `parse` alone; and the built-in deal. */
import {
  buildSheet,
  calculate,
  formulasOf,
  type ParseResult,
  packSheet,
  unpackSheet,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { createMathjs } from "../support/peers/mathjs.ts";
import { hyperFormula, mathjs, ours } from "./contestants.ts";
import { type Contestant, interleave, ratio, typical } from "./interleave.ts";
import { mixed, type Shape, various, workbookOf } from "./shapes.ts";
import { duration, printTable, times } from "./table.ts";

const N_CELLS = 10_000;

export function benchBuilding(): void {
  benchCells(mixed, "six shapes of formula, over and over");
  benchCells(various, "formulas of many shapes");
  benchDeal();
}

const PARSE = "mathjs parse alone";
const parse = createMathjs().parse;

function benchCells(shape: Shape, what: string): void {
  const workbook = workbookOf(shape, N_CELLS);
  const texts = formulasOf(workbook);
  const given = parsedBefore(texts);
  const makers = [ours, mathjs, hyperFormula].map(({ name, prepare }) => ({
    name,
    make: prepare(shape, N_CELLS),
  }));
  mustAgree(makers.map(({ make }) => make().last()));
  printRatios(`${N_CELLS.toLocaleString("en")} cells from text, calculated: ${what}`, [
    { name: PARSE, run: () => texts.forEach((text) => void parse(text)) },
    ...makers.map(({ name, make }) => ({ name, run: () => void make() })),
    { name: "ours: parsing only", run: () => texts.forEach((text) => void parseFormula(text)) },
    { name: "ours: the rest, from trees", run: () => void calculate(buildSheet(workbook, given)) },
  ]);
}

function benchDeal(): void {
  const texts = formulasOf(deal);
  const given = parsedBefore(texts);
  const packed = packSheet(buildSheet(deal, given));
  printRatios(`The built-in deal, ${texts.length} formulas, calculated`, [
    { name: PARSE, run: () => texts.forEach((text) => void parse(text)) },
    { name: "ours, from text", run: () => void calculate(buildSheet(deal, parseFormula)) },
    { name: "ours, from trees", run: () => void calculate(buildSheet(deal, given)) },
    { name: "ours, from the page's packed sheet", run: () => void calculate(unpackSheet(deal, packed)) },
  ]);
}

function parsedBefore(texts: readonly string[]): (text: string) => ParseResult {
  const parsed = new Map(texts.map((text) => [text, parseFormula(text)]));
  return (text) => parsed.get(text) as ParseResult;
}

function printRatios(title: string, contestants: readonly Contestant[]): void {
  const found = interleave(contestants, 15);
  const rows = contestants.map(({ name }) => [
    name,
    duration(typical(found, name)),
    times(ratio(found, name, PARSE)),
  ]);
  printTable(title, ["", "time", "of parse"], rows);
}

function mustAgree(values: readonly number[]): void {
  const texts = new Set(values.map((value) => value.toPrecision(9)));
  if (texts.size !== 1) throw new Error(`The engines differ: ${[...texts].join(", ")}.`);
}
