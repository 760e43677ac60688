/** Builds a workbook's sheet on the page: the parser and the stages behind it, loaded when they are first needed. */
import { buildSheet, type Sheet, type Workbook } from "../engine/index.ts";
import { parseFormula } from "../engine/parse.ts";

export const buildDeal = (workbook: Workbook): Sheet => buildSheet(workbook, parseFormula);
