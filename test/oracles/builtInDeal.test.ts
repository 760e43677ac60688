/** The whole built-in deal in HyperFormula: the base case and random edits give the same numbers and the same errors. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calculate,
  cellAt,
  cellsOf,
  cellText,
  circularGroups,
  type Edit,
  nameOf,
  readInputs,
  recalculate,
  toBase,
  valueAt,
} from "../../src/engine/index.ts";
import { dealSheet } from "../support/deal.ts";
import { withDependents } from "../support/peers/calculationOrder.ts";
import {
  addressOf,
  hyperFormulaValue,
  isInternalRate,
  openHyperFormula,
  pageOf,
} from "../support/peers/hyperFormula.ts";
import { asksNetwork, scalarCells } from "../support/peers/scalarCells.ts";

const cells = scalarCells(dealSheet);
const inputs = new Map(
  cells.flatMap(({ cell, input }) => (input === undefined ? [] : [[cell, input] as const])),
);
const engine = openHyperFormula(pageOf(cells));
const calculation = calculate(dealSheet);

/** Cells in a circle or of a function over a network, and all that read one: HyperFormula has neither. */
const beyond = withDependents(cells, [
  ...circularGroups(calculation).flatMap(({ members }) =>
    members.map(({ variable, items }) => cellAt(dealSheet, variable, items) as number),
  ),
  ...cells.filter(({ formula }) => asksNetwork(formula)).map(({ cell }) => cell),
]);
const compared = cells.filter(({ cell }) => !beyond.has(cell));

/** The cells whose values differ by more than 1e-12 of the value, or that are an error in one engine only. */
function differences(): readonly string[] {
  return compared.flatMap(({ cell, formula }) => {
    const [ours, theirs] = [valueAt(calculation, cell), hyperFormulaValue(engine, cell)];
    if (Object.is(ours, theirs) || Math.abs(ours - theirs) <= 1e-12 * Math.abs(ours)) return [];
    const asksRate = formula?.kind === "call" && formula.name === "irr" && !Number.isNaN(ours);
    if (asksRate && isInternalRate(engine, formula, ours)) return [];
    return [`${cellText(nameOf(dealSheet, cell))}: ${ours} here, ${theirs} there`];
  });
}

/** Sets the cells in both engines. */
function enter(edits: readonly Edit[]): void {
  recalculate(calculation, edits);
  engine.batch(() => {
    for (const { cell, value } of edits)
      engine.setCellContents(addressOf(cell), value ?? inputs.get(cell) ?? 0);
  });
}

/** Some inputs, each at a hundredth of its slider or at one of its options. */
const someEdits: fc.Arbitrary<readonly Edit[]> = fc.uniqueArray(
  fc.constantFrom(...inputs.keys()).chain((cell) => valuesOf(cell).map((value): Edit => ({ cell, value }))),
  { minLength: 1, maxLength: 4, selector: ({ cell }) => cell },
);

function valuesOf(cell: number): fc.Arbitrary<number> {
  const placed = dealSheet.variables.get(nameOf(dealSheet, cell).variable);
  if (placed?.choices !== undefined) return fc.nat(placed.choices.length - 1);
  const [low, high] = placed?.variable.slider ?? [0, 1];
  const round = placed?.variable.whole ? Math.round : Number;
  return fc
    .nat(100)
    .map((place) => round(low + ((high - low) * place) / 100))
    .map((value) => (placed === undefined ? value : toBase(value, placed.unit)));
}

test("the base case agrees to 1e-12, checks included", () => {
  expect(compared.length).toBeGreaterThan(1_000);
  expect(Number.isNaN(valueAt(calculation, cellsOf(dealSheet, "dilution")[4] as number))).toBe(true);
  expect(differences()).toEqual([]);
});

test("half-firm cheques in tranches at rising prices agree to 1e-12", () => {
  const { edits } = readInputs(dealSheet, {
    commitmentRung: "conditional",
    purchaseStatus: "paid",
    chequeStatusShare: {
      Nvidia: { letterOfIntent: 40, conditional: 60 },
      Amazon: { letterOfIntent: 0, conditional: 70, paid: 30 },
    },
    trancheCount: 5,
    trancheTrigger: "gigawatts",
    trancheCondition: { "2": "fails" },
    tranchePricing: { "2": "step", "3": "step", "4": "valuation" },
    trancheStep: 25,
  });
  enter(edits);
  // Nvidia 60 % of 30, Amazon all of 40; nobody else.
  expect(valueAt(calculation, cellAt(dealSheet, "roundInForce") as number)).toBe(58e9);
  const found = differences();
  enter(edits.map(({ cell }) => ({ cell, value: undefined })));
  expect(found).toEqual([]);
});

test("three hundred random edits agree to 1e-12, errors included", () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      enter(edits);
      const found = differences();
      enter(edits.map(({ cell }) => ({ cell, value: undefined })));
      expect(found).toEqual([]);
    }),
    { seed: 20260131, numRuns: 300 },
  );
  expect(differences()).toEqual([]);
});
