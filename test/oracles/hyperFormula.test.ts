/** Generated sheets in HyperFormula: the same numbers to 1e-12 and errors in the same cells, also after an edit. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildSheet,
  type Calculation,
  calculate,
  cellText,
  nameOf,
  recalculate,
  valueAt,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { type Draw, generatedWorkbook } from "../support/peers/generatedSheets.ts";
import { addressOf, hyperFormulaValue, openHyperFormula, pageOf } from "../support/peers/hyperFormula.ts";
import { type ScalarCell, scalarCells } from "../support/peers/scalarCells.ts";

const engine = openHyperFormula([]);
const counts = { numbers: 0, errors: 0 };

/** Fails with the first cell whose values differ, and its formula. */
function compare(calculation: Calculation, cells: readonly ScalarCell[]): void {
  const { sheet } = calculation;
  for (const { cell } of cells) {
    const [ours, theirs] = [valueAt(calculation, cell), hyperFormulaValue(engine, cell)];
    counts[Number.isNaN(ours) ? "errors" : "numbers"] += 1;
    if (Object.is(ours, theirs) || Math.abs(ours - theirs) <= 1e-12 * Math.abs(ours)) continue;
    const name = nameOf(sheet, cell);
    const { formula } = sheet.variables.get(name.variable)?.variable ?? {};
    expect.fail(`${cellText(name)} = ${formula}: ${ours} here, ${theirs} there`);
  }
}

function compareOneSheet(draw: Draw): void {
  const sheet = buildSheet(generatedWorkbook(draw), parseFormula);
  expect(sheet.complaints.map(({ formula, message }) => `${formula}: ${message}`)).toEqual([]);
  const calculation = calculate(sheet);
  const cells = scalarCells(sheet);
  engine.setSheetContent(0, pageOf(cells));
  compare(calculation, cells);
  const numbers = cells.filter(({ cell, input }) => input !== undefined && input > 0 && cell > 0);
  const { cell = 0, input = 1 } = numbers[draw(numbers.length)] ?? {};
  recalculate(calculation, [{ cell, value: input * 1.25 }]);
  engine.setCellContents(addressOf(cell), input * 1.25);
  compare(calculation, cells);
}

test("five hundred generated sheets agree to 1e-12, errors included", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) =>
      compareOneSheet((below) => draw(fc.nat, { max: Math.max(0, below - 1) })),
    ),
    { seed: 20260131, numRuns: 500, unbiased: true, endOnFailure: true },
  );
  expect(counts.numbers).toBeGreaterThan(50_000);
  expect(counts.errors).toBeGreaterThan(2_000);
});
