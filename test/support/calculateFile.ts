/** A workbook file calculated, with inputs set. */
import {
  buildSheet,
  type Calculation,
  calculate,
  type InputValues,
  readInputs,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { readWorkbookFile } from "../../src/io/workbookFile.ts";

export function calculateFile(
  file: object,
  values: { readonly [variable: string]: InputValues } = {},
): Calculation {
  const reading = readWorkbookFile(JSON.stringify(file), { title: "", dimensions: [], variables: [] });
  if ("complaints" in reading) throw new Error(JSON.stringify(reading.complaints));
  const sheet = buildSheet(reading.workbook, parseFormula);
  const { edits, complaints } = readInputs(sheet, values);
  if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return calculate(sheet, edits);
}
