import { describe, expect, test } from "vitest";
import { readQuantity, readUnit, toBase } from "../../../src/engine/index.ts";
import { deal } from "../../../src/model/deal.ts";
import { createFormat, LANGUAGES } from "../../../src/ui/format.ts";

const units = [...new Set(deal.variables.map(({ unit = "" }) => unit))];
const numbers = [0, 1, 5, 40, 0.1, 17.55, 100, 1_000, 12_345.678, -5, -0.25, 999_999_999];

describe.each(LANGUAGES)("in %s a field", (language) => {
  const format = createFormat(language);

  test.each(units)("in the unit “%s” shows what it reads back as the same value", (text) => {
    const unit = readUnit(text);
    if (unit === undefined) throw new Error(`The deal uses a unit that is not known: ${text}`);
    for (const number of numbers) {
      const base = toBase(number, unit);
      for (const shown of [
        format.exact(base, text, 1),
        format.exact(base, text),
        format.exactNumber(base, text, 2),
      ]) {
        expect({ shown, ...readQuantity(shown, unit, language) }).toEqual({ shown, value: base });
      }
    }
  });
});
