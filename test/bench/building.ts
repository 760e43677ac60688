/** Building a sheet of 10,000 cells from text, against mathjs's `parse` alone; and the built-in deal. */
import { buildSheet, calculate, formulasOf, type ParseResult } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { createMathjs } from "../support/peers/mathjs.ts";
import { hyperFormula, mathjs, ours } from "./contestants.ts";
import { type Contestant, interleave } from "./interleave.ts";
import { mixed, workbookOf } from "./shapes.ts";
import { duration, printTable, times } from "./table.ts";

const N_CELLS = 10_000;

export function benchBuilding(): void {
  const workbook = workbookOf(mixed, N_CELLS);
  const texts = formulasOf(workbook);
  const parse = createMathjs().parse;
  const parsed = new Map(texts.map((text) => [text, parseFormula(text)]));
  const given = (text: string): ParseResult => parsed.get(text) as ParseResult;
  const makers = [ours, mathjs, hyperFormula].map(({ name, prepare }) => ({
    name,
    make: prepare(mixed, N_CELLS),
  }));
  mustAgree(makers.map(({ make }) => make().last()));
  printRatios(`${N_CELLS.toLocaleString("en")} cells from text, calculated`, [
    { name: "mathjs parse alone", run: () => texts.forEach((text) => void parse(text)) },
    ...makers.map(({ name, make }) => ({ name, run: () => void make() })),
    { name: "ours: parsing only", run: () => texts.forEach((text) => void parseFormula(text)) },
    { name: "ours: the rest, from trees", run: () => void calculate(buildSheet(workbook, given)) },
  ]);
  benchDeal(parse);
}

function benchDeal(parse: (text: string) => unknown): void {
  const texts = formulasOf(deal);
  const parsed = new Map(texts.map((text) => [text, parseFormula(text)]));
  const given = (text: string): ParseResult => parsed.get(text) as ParseResult;
  const { cells } = buildSheet(deal, given);
  printRatios(`The built-in deal, ${cells} cells, calculated`, [
    { name: "mathjs parse alone", run: () => texts.forEach((text) => void parse(text)) },
    { name: "ours, from text", run: () => void calculate(buildSheet(deal, parseFormula)) },
    { name: "ours, from trees", run: () => void calculate(buildSheet(deal, given)) },
  ]);
}

/** The first contestant is what the others are held against. */
function printRatios(title: string, contestants: readonly Contestant[]): void {
  const found = interleave(contestants, 9, 0.01);
  const [limit = Number.NaN] = found.values();
  const rows = [...found].map(([name, seconds]) => [name, duration(seconds), times(seconds / limit)]);
  printTable(title, ["", "time", "of the first"], rows);
}

function mustAgree(values: readonly number[]): void {
  const texts = new Set(values.map((value) => value.toPrecision(9)));
  if (texts.size !== 1) throw new Error(`The engines differ: ${[...texts].join(", ")}.`);
}
