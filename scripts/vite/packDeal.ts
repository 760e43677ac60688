import { isDeepStrictEqual } from "node:util";
import { buildSheet, packSheet, type Variable, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";

/** The text of the module `virtual:built-in-sheet`: JSON, because a browser parses it faster than a literal. */
export function packedDealSource(): string {
  const sheet = buildSheet(deal, parseFormula);
  if (sheet.complaints.length > 0) {
    const complaints = sheet.complaints.map(({ variable, message }) => `${variable}: ${message}`);
    throw new Error(`The built-in deal has mistakes:\n${complaints.join("\n")}`);
  }
  const packed = packSheet(sheet);
  const workbook = withoutTexts(deal);
  return `export const packed = ${asJson(packed)};\nexport const workbook = ${asJson(workbook)};\n`;
}

function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(json), value)) {
    throw new Error("The packed sheet does not survive JSON: keep it plain, without undefined, NaN or -0.");
  }
  return `JSON.parse(${JSON.stringify(json)})`;
}

/** The workbook without what nothing is calculated from: notes, sources, marks on sliders, headings, the text of formulas. */
function withoutTexts(workbook: Workbook): Workbook {
  const checks = workbook.checks?.map((check) => ({ ...check, formula: "" }));
  return {
    ...workbook,
    variables: workbook.variables.map(variableWithoutTexts),
    ...(checks !== undefined && { checks }),
  };
}

/** An empty formula still says that the variable has one. Of inputs the label is kept: the sentence names them. */
function variableWithoutTexts(variable: Variable): Variable {
  const { note, source, date, anchors, items, section, formula, ...kept } = variable;
  if (formula === undefined) return kept;
  const { label, ...result } = kept;
  return { ...result, formula: "" };
}
