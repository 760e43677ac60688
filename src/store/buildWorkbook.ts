/** Builds a workbook's sheet on the page: the parser and the stages behind it, loaded when they are first needed. */
import { buildWithin, type Limits } from "../engine/demand.ts";
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

/** The sheet of a workbook from elsewhere, or what of it is beyond the limits. */
export const buildLimited = (workbook: Workbook, limits: Limits): ReturnType<typeof buildWithin> =>
  buildWithin(workbook, parse, limits);
