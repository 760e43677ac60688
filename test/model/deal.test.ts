import { expect, test } from "vitest";
import {
  type Calculation,
  cellsOf,
  type Edit,
  errorOf,
  formulasOf,
  nameOf,
  readDate,
  readInputs,
  recalculate,
  STATUSES,
  toBase,
  type Variable,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal, dealSections } from "../../src/model/deal.ts";
import { takenItems } from "../../src/model/takenItems.ts";
import { dealSheet, dealWith, type Inputs } from "../support/deal.ts";

const inputs = deal.variables.filter(({ formula }) => formula === undefined);

test("the base case of the news report comes out", () => {
  const { value, kind, warningKinds } = dealWith();
  expect(value("supplierOwnership")).toBe(3.75);
  expect(value("passiveDilution")).toBe(12.5);
  expect(value("hardwareRevenue")).toBe(40);
  expect(value("wholeRoundRatio")).toBeCloseTo(133.333333333333, 10);
  expect(value("incrementalRatio")).toBeCloseTo(66.6666666666667, 10);
  expect(value("effectiveCost")).toBe(17.55);
  expect(value("impliedDiscount")).toBe(41.5);
  expect(value("effectiveValuation")).toBe(468);
  expect(kind("paybackTime")).toBe("no_payback");
  expect(warningKinds).toEqual([]);
});

test("every formula and check is understood", () => {
  expect(dealSheet.complaints).toEqual([]);
});

test("in the base case only what has no answer is an error", () => {
  const { calculation } = dealWith();
  const errors = deal.variables
    .flatMap(({ name }) => cellsOf(dealSheet, name))
    .filter((cell) => errorOf(calculation, cell) !== undefined)
    .map((cell) => nameOf(dealSheet, cell))
    .map(({ variable, items }) => [variable, ...items].join(" "));
  // Payback is not reached; three holders are new, so they cannot be diluted.
  expect(errors).toEqual([
    "dilution Nvidia",
    "dilution Amazon",
    "dilution New investors",
    "paybackTime",
    "discountedPaybackTime",
  ]);
});

test("a formula is short enough to read", () => {
  expect(formulasOf(deal).filter((formula) => formula.length > 330)).toEqual([]);
  expect(formulasOf(deal).filter((formula) => "complaint" in parseFormula(formula))).toEqual([]);
});

test("no formula names a holder, except the one that takes what is left", () => {
  const holders = deal.dimensions.find(({ name }) => name === "holders")?.items ?? [];
  const named = holders.filter((holder) =>
    formulasOf(deal).some((formula) => formula.includes(`"${holder}"`)),
  );
  expect(named).toEqual(["New investors"]);
});

test("every variable has a label, a sentence of explanation and a section", () => {
  for (const { name, label, note, section } of deal.variables) {
    expect(label, name).toMatch(/^[A-Z]/);
    expect(note, name).toMatch(/^.{20,}\.$/);
    expect(
      dealSections.map(({ key }) => key),
      name,
    ).toContain(section);
  }
});

test("every input has a status and a source, and calls itself an assumption if it is one", () => {
  for (const variable of inputs) {
    for (const given of [variable, ...Object.values(variable.items ?? {}), ...(variable.anchors ?? [])]) {
      expect(STATUSES, variable.name).toContain(given.status);
      expect(given.source, variable.name).toMatch(
        given.status === "assumption" ? /^Assumption: / : /^(?!Assumption)/,
      );
      if (given.date !== undefined) expect(given.date, variable.name).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
});

test("every number to enter has a slider within its hard range, a default and marks within the slider's reach", () => {
  const isNumber = ({ choice, text, unit }: Variable) => choice === undefined && !text && unit !== "date";
  for (const variable of inputs.filter(isNumber)) {
    const { name, slider, range, exclusiveMinimum, anchors = [] } = variable;
    const [low, high] = slider ?? [Number.NaN, Number.NaN];
    const [least, most] = range ?? [null, null];
    expect(low, name).toBeLessThan(high);
    expect(range ?? exclusiveMinimum, name).toBeDefined();
    if (least !== null) expect(low, name).toBeGreaterThanOrEqual(least);
    if (most !== null) expect(high, name).toBeLessThanOrEqual(most);
    for (const { value } of anchors) expect(value >= low && value <= high, `${name} ${value}`).toBe(true);
  }
});

/** Deals in which every part is switched on, so that every input has something to move. */
const settings: readonly Inputs[] = [
  { equityFlow: 1, hardwareFlow: 1, cloudFlow: 1, loanFlow: 1, rentBackFlow: 1 },
  { chequeMode: "strict", cheque: { "New investors": 15 } },
  { spendMode: "routes" },
  { poolTarget: 10 },
  { stakeBefore: { Foundation: 5, Nvidia: 7, Amazon: 7, "New investors": 7 } },
  { chipSpendShare: 100, baselineShare: 0 },
  { cheque: { Foundation: 5, SoftBank: 5, "Employees and others": 5 } },
  { trancheCount: 20, tranchePricing: "step" },
  { trancheCount: 20, tranchePricing: "valuation", trancheValuation: 900 },
  {
    feedbackOn: "on",
    warrantShares: 160,
    vestingShare: { "1": 20, "2": 20, "3": 20, "4": 20, "5": 10, "6": 10 },
    otherExposure: 10,
    publishedStake: {
      Foundation: 26,
      Microsoft: 27,
      SoftBank: 11,
      "Employees and others": 36,
      Nvidia: 0.04,
      Amazon: 0.04,
      "New investors": 0.04,
    },
  },
];

test("every input that is shown changes some result", () => {
  const taken = new Set(
    takenItems.filter((it) => it.while === undefined).map((it) => `${it.variable} ${it.item}`),
  );
  const cells = inputs.filter(({ text }) => !text).flatMap(({ name }) => cellsOf(dealSheet, name));
  const deals = settings.map(
    (setting): Deal => ({
      edits: readInputs(dealSheet, setting).edits,
      calculation: dealWith(setting).calculation,
    }),
  );
  const idle = cells.filter((cell) => !deals.some((one) => moves(cell, one)));
  const names = idle
    .map((cell) => nameOf(dealSheet, cell))
    .map(({ variable, items }) => [variable, ...items].join(" "));
  expect(names.filter((name) => !taken.has(name))).toEqual([]);
  expect(names.length).toBe(taken.size);
});

/** A calculated deal, and how it differs from the base case. */
interface Deal {
  readonly edits: readonly Edit[];
  readonly calculation: Calculation;
}

/** Whether some other value of an input changes another cell; the deal is left as it was. */
function moves(cell: number, { edits, calculation }: Deal): boolean {
  const { variable } = nameOf(dealSheet, cell);
  const placed = dealSheet.variables.get(variable);
  if (placed === undefined) return false;
  const others = placed.choices?.map((_, i) => i) ??
    placed.variable.slider?.map((end) => toBase(end, placed.unit)) ?? [readDate("2030-01-01") as number];
  const own = edits.find((edit) => edit.cell === cell) ?? { cell, value: undefined };
  return others.some((value) => {
    const changed = recalculate(calculation, [{ cell, value }]);
    recalculate(calculation, [own]);
    return changed.some((other) => other !== cell);
  });
}

test("any holder can be the supplier", () => {
  for (const holder of deal.dimensions.find(({ name }) => name === "holders")?.items ?? []) {
    const { value } = dealWith({
      supplier: holder,
      cheque: { [holder]: 30, Amazon: holder === "Amazon" ? 30 : 0 },
    });
    const cheque = holder === "New investors" ? value("chequeAllotted", holder) : 30;
    expect(value("supplierCheque")).toBe(cheque);
    // Twelve and a half for the supplier's 30 of 800 and the others alike: effective valuation = 800 (1 - 12.45 / cheque).
    expect(value("effectiveValuation")).toBeCloseTo(800 * (1 - 12.45 / cheque), 9);
  }
});

test("the values in the file are those that the sheet reads", () => {
  expect(readInputs(dealSheet, { roundSize: "$100B" }).complaints).toEqual([]);
  expect(dealWith({ roundSize: "$100B" }).value("hardwareRevenue")).toBe(40);
});
