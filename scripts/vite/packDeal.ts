import { isDeepStrictEqual } from "node:util";
import { buildSheet, packSheet } from "../../src/engine/index.ts";
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
  const json = JSON.stringify(packed);
  if (!isDeepStrictEqual(JSON.parse(json), packed)) {
    throw new Error("The packed sheet does not survive JSON: keep it plain, without undefined, NaN or -0.");
  }
  return `export const packed = JSON.parse(${JSON.stringify(json)});\n`;
}
