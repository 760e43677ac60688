import { isDeepStrictEqual } from "node:util";
import { buildSheet, packSheet, packStart, startOf, type Variable } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { startVariables } from "../../src/model/start.ts";

/** The texts of the virtual modules by their ids: JSON, because a browser parses it faster than a literal. */
export function packedDealSources(): Readonly<Record<string, string>> {
  const sheet = buildSheet(deal, parseFormula);
  if (sheet.complaints.length > 0) {
    const complaints = sheet.complaints.map(({ variable, message }) => `${variable}: ${message}`);
    throw new Error(`The built-in deal has mistakes:\n${complaints.join("\n")}`);
  }
  const unknown = startVariables.filter((name) => !sheet.variables.has(name));
  if (unknown.length > 0)
    throw new Error(`src/model/start.ts names no variables of the deal: ${unknown.join(", ")}`);
  return {
    "virtual:built-in-sheet": `export const packed = ${asJson(packSheet(sheet))};\n`,
    "virtual:start-sheet": `export const start = ${asJson(packStart(startOf(sheet, startVariables), withoutTexts))};\n`,
  };
}

function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(json), value)) {
    throw new Error("The packed sheet does not survive JSON: keep it plain, without undefined, NaN or -0.");
  }
  return `JSON.parse(${JSON.stringify(json)})`;
}

/**
 * A variable without what nothing is calculated from. An empty formula still says that it has one; of inputs the label is
 * kept, because the sentence names them.
 */
function withoutTexts(variable: Variable): Variable {
  const {
    note,
    source,
    date,
    rivals,
    anchors,
    items,
    section,
    formula,
    default: initial,
    ...kept
  } = variable;
  if (formula === undefined) return { ...kept, ...(initial !== undefined && { default: "" }) };
  const { label, ...result } = kept;
  return { ...result, formula: "" };
}
