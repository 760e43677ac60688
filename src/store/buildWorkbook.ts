/** Builds a workbook's sheet on the page: the parser and the stages behind it, loaded when they are first needed. */
import { costOf, demandOf } from "../engine/demand.ts";
import { buildSheet, type ParseResult, type Sheet, type Workbook } from "../engine/index.ts";
import { parseFormula } from "../engine/parse.ts";

/** Formulas are parsed once, however often the sheet is built anew around them. */
const parsed = new Map<string, ParseResult>();
const MOST_PARSED = 10_000;

export function parse(text: string): ParseResult {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const result = parseFormula(text);
  if (parsed.size === MOST_PARSED) parsed.clear();
  parsed.set(text, result);
  return result;
}

export const buildWorkbook = (workbook: Workbook): Sheet => buildSheet(workbook, parse);

/** Most that a workbook from a stranger may ask for, so that looking at it takes well under a second. The deal has 3,145 cells, 41,404 steps, and costs 365,131. */
const MODEST = { cells: 20_000, steps: 250_000, cost: 10_000_000 };

/** The sheet of a workbook from a stranger; undefined where it asks for too much. */
export function buildModest(workbook: Workbook): Sheet | undefined {
  const { cells, steps } = demandOf(workbook, parse, MODEST.cells);
  if (cells > MODEST.cells || steps > MODEST.steps) return undefined;
  const sheet = buildWorkbook(workbook);
  return costOf(sheet) > MODEST.cost ? undefined : sheet;
}
