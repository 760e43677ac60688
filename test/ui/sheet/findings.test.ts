import { describe, expect, test } from "vitest";
import { calculate, circularGroups, failedChecks, warningsOf } from "../../../src/engine/index.ts";
import { causeGroups } from "../../../src/ui/sheet/causeGroups.ts";
import { circleOf, countOf, type Findings, findings } from "../../../src/ui/sheet/findings.ts";
import { sheetOf } from "../../support/sheets.ts";

function foundIn(small: Parameters<typeof sheetOf>[0], idle: readonly string[] = []): Findings {
  const sheet = sheetOf(small);
  const calculation = calculate(sheet);
  return findings({
    complaints: sheet.complaints,
    failed: failedChecks(calculation),
    causes: causeGroups(calculation),
    warnings: warningsOf(calculation),
    isIdle: (variable) => idle.includes(variable),
  });
}

describe("what is wrong in a sheet", () => {
  test("is nothing where all is well", () => {
    expect(countOf(foundIn({ variables: { a: 1, b: "a + 1" } }))).toBe(0);
  });

  test("says of a formula that cannot be used how many cells that costs, and says it once", () => {
    const found = foundIn({ variables: { a: 1, b: "a + nothing", c: "b * 2", d: "c + 1" } });
    // b itself, and c and d that read it.
    expect(found.complaints.map(({ variable, reach }) => [variable, reach])).toEqual([["b", 3]]);
    expect(found.errors).toEqual([]);
    expect(countOf(found)).toBe(1);
  });

  test("says once of a formula all that is wrong in it", () => {
    const found = foundIn({ variables: { a: 1, b: "nothing + a + nobody" } });
    expect(found.complaints.map(({ complaints }) => complaints.length)).toEqual([2]);
    expect(countOf(found)).toBe(1);
  });

  test("sets apart what has no value yet", () => {
    const found = foundIn({ variables: { a: {}, b: "a + 1" } });
    // a itself, and b that reads it.
    expect(found.missing.map(({ variable, reach }) => [variable, reach])).toEqual([["a", 2]]);
    expect(found.complaints).toEqual([]);
    expect(countOf(found)).toBe(1);
  });

  test("says of a check that fails what it costs, and says it once", () => {
    const found = foundIn({
      variables: { cheque: 200, money: 100, ownership: "cheque / money", half: "ownership / 2" },
      checks: {
        fits: {
          formula: "cheque <= money",
          severity: "error",
          kind: "oversubscribed",
          message: "The cheque is larger than the round.",
          blocks: ["ownership"],
        },
      },
    });
    expect(found.checks.map(({ check, reach }) => [check.check.name, reach])).toEqual([["fits", 2]]);
    expect(found.errors).toEqual([]);
    expect(countOf(found)).toBe(1);
  });

  test("keeps a warning apart from errors", () => {
    const found = foundIn({
      variables: { cheque: 200 },
      checks: { dear: { formula: "cheque < 100", severity: "warning" } },
    });
    expect(found.warnings.map(({ kind }) => kind)).toEqual(["dear"]);
    expect(found.checks).toEqual([]);
  });

  test("puts a circle without an answer under its own heading", () => {
    const found = foundIn({ variables: { part: 1.2, a: "1 + part * a", b: "2 * a" } });
    expect(found.circles.map(({ error, reach }) => [error.sentence, reach])).toEqual([["divergent", 1]]);
    expect(found.errors).toEqual([]);
  });

  test("does not count what has no value by its nature", () => {
    const found = foundIn({
      dimensions: { years: [0, 2] },
      variables: {
        flow: { over: ["years"], input: { 0: -5, 1: 1, 2: 1 } },
        back: { unit: "year", formula: "payback(flow)" },
      },
    });
    expect(found.without.map(({ error }) => error.kind)).toEqual(["no_payback"]);
    expect(countOf(found)).toBe(0);
  });

  test("sets apart what concerns only parts that are not used", () => {
    const small = { variables: { zero: 0, ratio: "1 / zero", twice: "2 * ratio" } };
    expect(foundIn(small, ["ratio", "twice"]).idle).toHaveLength(1);
    // The error reaches a part that is used.
    const found = foundIn(small, ["ratio"]);
    expect(found.idle).toEqual([]);
    expect(found.errors.map(({ reach }) => reach)).toEqual([1]);
  });
});

test("The circle that a cell belongs to is found by its name.", () => {
  const sheet = sheetOf({ variables: { part: 0.5, a: "1 + part * a", b: "2 * a" } });
  const circles = circularGroups(calculate(sheet));
  // x = 1 + x / 2.
  expect(circleOf(circles, { variable: "a", items: [] })?.spectralRadius).toBeCloseTo(0.5, 12);
  expect(circleOf(circles, { variable: "b", items: [] })).toBeUndefined();
});
