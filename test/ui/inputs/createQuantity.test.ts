import { describe, expect, test } from "vitest";
import { readQuantity, readUnit, toBase } from "../../../src/engine/index.ts";
import { deal } from "../../../src/model/deal.ts";
import { createFormat, LANGUAGES } from "../../../src/ui/format.ts";
import { createQuantity } from "../../../src/ui/inputs/createQuantity.ts";
import { insideDeal } from "../insideDeal.ts";

/** Days have a test of their own. */
const units = [...new Set(deal.variables.map(({ unit = "" }) => unit))].filter((unit) => unit !== "date");
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

describe("a date", () => {
  const dated = () =>
    insideDeal((workspace) => ({
      workspace,
      date: createQuantity({ variable: "chequeDate", items: ["Nvidia"] }),
    }));

  test("stands in its field as it is typed, and reads back", () => {
    const { date } = dated();
    expect([date.text(), date.bareText(), date.spoken()]).toEqual(["2026-01-31", "2026-01-31", "2026-01-31"]);
    expect(readQuantity(date.text(), date.unit, "nl")).toEqual({ value: date.base() });
    expect(date.hasSlider).toBe(false);
  });

  test("moves day by day, and not from where there is none", () => {
    const { date } = dated();
    date.step(1);
    expect(date.text()).toBe("2026-02-01");
    date.step(-0.1);
    expect(date.text()).toBe("2026-01-31");
    date.take(0);
    expect(date.text()).toBe("–");
    date.step(1);
    expect(date.number()).toBe(0);
    date.reset();
    expect(date.text()).toBe("2026-01-31");
  });
});

test("a value that follows from a formula says so, and goes back to following", () => {
  const { entry, workspace } = insideDeal((inside) => ({
    workspace: inside,
    entry: createQuantity({ variable: "entryValuation", items: [] }),
  }));
  expect([entry.hasFormula, entry.number(), entry.isSet()]).toEqual([true, 800, false]);
  workspace.set({ variable: "valuation", items: [] }, 900);
  expect(entry.number()).toBe(900);
  entry.set(500);
  expect([entry.number(), entry.isSet()]).toEqual([500, true]);
  entry.reset();
  expect(entry.number()).toBe(900);
});
