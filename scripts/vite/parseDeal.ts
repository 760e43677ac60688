import { isDeepStrictEqual } from "node:util";
import { parseFormula } from "../../src/engine/parse.ts";
import { formulasOf } from "../../src/engine/workbook.ts";
import { deal } from "../../src/model/deal.ts";

/** The text of the module `virtual:parsed-deal`: JSON, because a browser parses it faster than a literal. */
export function parsedDealSource(): string {
  const parsed = formulasOf(deal).map((formula) => [formula, parseFormula(formula)] as const);
  const json = JSON.stringify(parsed);
  if (!isDeepStrictEqual(JSON.parse(json), parsed)) {
    throw new Error(
      "A parse result of the built-in deal does not survive JSON: keep parse results plain, " +
        "without undefined, NaN or infinite values.",
    );
  }
  return `export const parsed = JSON.parse(${JSON.stringify(json)});\n`;
}
