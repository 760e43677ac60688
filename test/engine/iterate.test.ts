import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circularGroups, type GroupReport, type Settings } from "../../src/engine/index.ts";
import { calculated, kind, path, type SmallSheet, sentence, set, sheetOf, value } from "../support/sheets.ts";

/** The only circular group of a sheet, calculated. */
function solved(variables: SmallSheet["variables"], settings: Partial<Settings> = {}) {
  const calculation = calculated({ variables, settings });
  const [report] = circularGroups(calculation);
  return { calculation, report: report ?? expect.fail("There is no circular group.") };
}
const verdicts = (reports: readonly GroupReport[]): readonly string[] =>
  reports.map(({ verdict }) => verdict);

describe("An affine group x = lambda x + 1", () => {
  const line = (lambda: number, settings: Partial<Settings> = {}) =>
    solved({ x: `${lambda} * x + 1` }, settings);

  test("below 1 converges to 1 / (1 - lambda), with the exact radius", () => {
    for (const lambda of [0.5, -0.5, 0.75, 0.01, -0.8]) {
      const { calculation, report } = line(lambda);
      expect(value(calculation, "x")).toBeCloseTo(1 / (1 - lambda), 13);
      expect(report.verdict).toBe("converged");
      expect(report.spectralRadius).toBeCloseTo(Math.abs(lambda), 14);
      expect(report.lastChange).toBeLessThan(1e-9);
    }
  });

  test("takes as many iterations as the change needs: halving, 0.5^30 is below 1e-9", () => {
    expect(line(0.5).report.iterations).toBe(30);
    expect(line(0.5, { change: 1e-3 }).report.iterations).toBe(10);
    expect(line(0).report.iterations).toBe(2);
  });

  test("gives the algebraic root also where the change asked for is coarse", () => {
    expect(value(line(0.5, { change: 1e-3 }).calculation, "x")).toBe(2);
  });

  test("of 1 and above diverges, and its algebraic root is not shown", () => {
    for (const lambda of [1, 1.5, 2, 50, 1e6, 1e200]) {
      const { calculation, report } = line(lambda);
      expect([lambda, report.verdict, kind(calculation, "x")]).toEqual([lambda, "diverges", "divergent"]);
      expect(report.spectralRadius / lambda).toBeCloseTo(1, 12);
    }
  });

  test("far below -1 diverges", () => {
    const { calculation, report } = line(-3);
    expect([report.verdict, kind(calculation, "x")]).toEqual(["diverges", "divergent"]);
    expect(report.spectralRadius).toBeCloseTo(3, 12);
  });

  test("of -1 oscillates, at the radius 1, which is an error", () => {
    for (const iterations of [100, 99]) {
      const { calculation, report } = line(-1, { iterations });
      expect([report.verdict, report.spectralRadius, kind(calculation, "x")]).toEqual([
        "oscillates",
        1,
        "divergent",
      ]);
      expect(Number.isFinite(report.lastChange)).toBe(true);
    }
  });

  test("damped by w is iterated at 1 - w + w lambda: -2 damped by 0.5 has the radius 0.5", () => {
    const { calculation, report } = line(-2, { damping: 0.5 });
    expect(report.verdict).toBe("converged");
    expect(report.spectralRadius).toBeCloseTo(0.5, 14);
    expect(value(calculation, "x")).toBeCloseTo(1 / 3, 13);
    expect(line(-1, { damping: 0.5 }).report.spectralRadius).toBeCloseTo(0, 14);
    expect(line(0.5, { damping: 0.5 }).report.spectralRadius).toBeCloseTo(0.75, 14);
  });

  test("damped never rescues lambda of 1 and above", () => {
    for (const damping of [0.1, 0.5, 0.9])
      expect(kind(line(1.5, { damping }).calculation, "x")).toBe("divergent");
    expect(line(3, { damping: 0.25 }).report.spectralRadius).toBeCloseTo(1.5, 12);
  });

  test("damped too little still diverges: -4 by 0.5 has the radius 1.5", () => {
    const { calculation, report } = line(-4, { damping: 0.5 });
    expect(report.spectralRadius).toBeCloseTo(1.5, 12);
    expect(kind(calculation, "x")).toBe("divergent");
  });

  test("that needs more iterations than the cap is not_converged, with how many may do", () => {
    const { calculation, report } = line(0.9, { iterations: 50 });
    expect([report.verdict, report.iterations, kind(calculation, "x")]).toEqual([
      "not_converged",
      50,
      "not_converged",
    ]);
    const suggested = Number(/(\d+) iterations may be enough/.exec(sentence(calculation, "x"))?.[1]);
    expect(suggested).toBeGreaterThan(150);
    expect(suggested).toBeLessThan(250);
    expect(line(0.9, { iterations: suggested }).report.verdict).toBe("converged");
  });

  test("is found to diverge however many iterations are asked for", () => {
    for (const iterations of [1, 2, 5, 100, 5000]) {
      const { calculation, report } = line(2, { iterations });
      expect([iterations, report.verdict, kind(calculation, "x")]).toEqual([
        iterations,
        "diverges",
        "divergent",
      ]);
    }
  });

  test("is solved whatever lambda and damping: converged at the root, or an error", () => {
    const lambdas = fc.integer({ min: -300, max: 300 }).map((n) => n / 100);
    const dampings = fc.integer({ min: 1, max: 20 }).map((n) => n / 20);
    fc.assert(
      fc.property(lambdas, dampings, (lambda, damping) => {
        const radius = Math.abs(1 - damping + damping * lambda);
        const { calculation, report } = line(lambda, { damping, iterations: 10_000 });
        expect(report.spectralRadius).toBeCloseTo(radius, 10);
        if (radius < 0.99) expect(value(calculation, "x")).toBeCloseTo(1 / (1 - lambda), 9);
        if (radius >= 1) expect(kind(calculation, "x")).toBe("divergent");
      }),
      { seed: 18, numRuns: 300 },
    );
  });
});

describe("Circles by the ten thousand", () => {
  test("have fewer iterations than asked for, so that no workbook can hang a page", () => {
    const calculation = calculated({
      dimensions: { years: [1, 10_000] },
      variables: { x: { over: ["years"], formula: "0.99999 * x + 1" } },
      settings: { iterations: 10_000 },
    });
    const reports = circularGroups(calculation);
    expect(reports).toHaveLength(10_000);
    // Two hundred million instructions over a cost of about three hundred for each of ten thousand circles: 66.
    for (const { verdict, iterations } of reports.slice(0, 100)) {
      expect(verdict).toBe("not_converged");
      expect(iterations).toBeGreaterThan(60);
      expect(iterations).toBeLessThanOrEqual(67);
    }
  });
});

describe("The valuation feedback of model.md B11", () => {
  const deal = (gamma: number, settings: Partial<Settings> = {}) =>
    solved(
      {
        own: 800,
        gamma,
        cheque: 30,
        reinvested: 1,
        stake: 0.25,
        entry: 700,
        valuation: "own + gamma * investment",
        investment: "cheque + reinvested * gain",
        gain: "stake * (valuation - entry)",
      },
      settings,
    );

  test("has the slope gamma s o and comes to (V0 + gamma (I0 - s o Ventry)) / (1 - lambda)", () => {
    // lambda = 2 × 1 × 0.25 = 0.5; V = (800 + 2 (30 - 175)) / 0.5 = 1020.
    const { calculation, report } = deal(2);
    expect(value(calculation, "valuation")).toBeCloseTo(1020, 9);
    expect(value(calculation, "gain")).toBeCloseTo(80, 10);
    expect(value(calculation, "investment")).toBeCloseTo(110, 10);
    expect(report.spectralRadius).toBeCloseTo(0.5, 14);
    expect(report.members.map(({ variable }) => variable)).toEqual(["valuation", "investment", "gain"]);
  });

  test("diverges at a slope of 1 and above", () => {
    expect(kind(deal(4).calculation, "valuation")).toBe("divergent");
    expect(kind(deal(6).calculation, "gain")).toBe("divergent");
    expect(sentence(deal(6).calculation, "gain")).toBe(
      "The circular reference diverges: valuation → investment → gain → valuation, because its spectral radius is 1.5, which is not below 1",
    );
  });

  test("is rescued below -1 by damping: at -2, V = (800 - 8 (30 - 175)) / 3 is 653.3…", () => {
    expect(kind(deal(-8).calculation, "valuation")).toBe("divergent");
    const { calculation, report } = deal(-8, { damping: 0.5 });
    expect(value(calculation, "valuation")).toBeCloseTo((800 + 8 * 145) / 3, 9);
    expect(report.spectralRadius).toBeCloseTo(0.5, 13);
  });

  test("is no circle of consequence at a slope of 0", () => {
    const { calculation, report } = deal(0);
    expect(value(calculation, "valuation")).toBe(800);
    expect(report.verdict).toBe("converged");
  });
});

describe("Two coupled unknowns", () => {
  // x = 0.5 x + 0.25 y + 1, y = x + 0.25 y + 1: the root is x = 8, y = 12. One Gauss-Seidel sweep has the eigenvalues
  // of trace 1 and determinant 1/8: (1 ± sqrt(1/2)) / 2. Not the diagonal, 0.5, decides, but 0.8536.
  const pair = { x: "0.5 * x + 0.25 * y + 1", y: "x + 0.25 * y + 1" };

  test("are iterated at the largest eigenvalue of the sweep", () => {
    const { calculation, report } = solved(pair, { iterations: 1000 });
    expect(report.spectralRadius).toBeCloseTo((1 + Math.SQRT1_2) / 2, 12);
    expect(value(calculation, "x")).toBeCloseTo(8, 11);
    expect(value(calculation, "y")).toBeCloseTo(12, 11);
  });

  test("are iterated at that of the damped sweep: 15/16 at w = 0.5", () => {
    expect(solved(pair, { iterations: 1000, damping: 0.5 }).report.spectralRadius).toBeCloseTo(15 / 16, 12);
  });

  test("diverge though every diagonal is below 1: x = 0.5 x + y, y = x + 0.5 y", () => {
    // Trace 0.5 + 1 + 0.5 = 2, determinant 0.25: (2 + sqrt(3)) / 2.
    const { calculation, report } = solved({ x: "0.5 * x + y + 1", y: "x + 0.5 * y + 1" });
    expect(report.spectralRadius).toBeCloseTo(1 + Math.sqrt(3) / 2, 12);
    expect([kind(calculation, "x"), kind(calculation, "y")]).toEqual(["divergent", "divergent"]);
  });

  test("converge though they turn: x = -0.25 y + 1, y = x - 0.25 y", () => {
    // Trace -0.5, determinant 0: 0 and -0.5. Root: y = 0.8 x, x = 1 - 0.2 x.
    const { calculation, report } = solved({ x: "-0.25 * y + 1 + 0 * x", y: "x - 0.25 * y" });
    expect(report.spectralRadius).toBeCloseTo(0.5, 12);
    expect(value(calculation, "x")).toBeCloseTo(1 / 1.2, 12);
  });

  test("may come to 0 in one of them", () => {
    // x = 0.5 y - 1 and y = 0.5 y + 0.1 x + 1: the root is x = 0, y = 2.
    const { calculation, report } = solved({ x: "0.5 * y - 1 + 0.1 * x", y: "0.5 * y + 0.1 * x + 1" });
    expect(report.verdict).toBe("converged");
    expect(value(calculation, "x")).toBeCloseTo(0, 12);
    expect(value(calculation, "y")).toBeCloseTo(2, 12);
  });
});

describe("A group that is not affine", () => {
  test("converges to a fixed point, with a radius estimated from the last changes", () => {
    const cases: [formula: string, root: number, radius: number][] = [
      ["sqrt(x + 2)", 2, 0.25],
      ["exp(-x)", 0.5671432904097838, 0.5671432904097838],
      ["1 / (1 + x)", (Math.sqrt(5) - 1) / 2, (3 - Math.sqrt(5)) / 2],
      ["x * x / 4 + 0.75", 1, 0.5],
    ];
    for (const [formula, root, radius] of cases) {
      const { calculation, report } = solved({ x: formula });
      expect([formula, report.verdict]).toEqual([formula, "converged"]);
      expect(value(calculation, "x")).toBeCloseTo(root, 8);
      expect(report.spectralRadius).toBeCloseTo(radius, 2);
    }
  });

  test("starts from 0: of two fixed points the one below is found", () => {
    // x = x²/4 + 0.75 has 1 and 3.
    expect(value(solved({ x: "x * x / 4 + 0.75" }).calculation, "x")).toBeCloseTo(1, 8);
  });

  test("may settle against a limit", () => {
    const { calculation, report } = solved({ x: "min(10, 2 * x + 1)" });
    expect(value(calculation, "x")).toBe(10);
    expect(report.verdict).toBe("converged");
  });

  test("diverges where it grows", () => {
    for (const formula of ["1.5 * abs(x) + 1", "x * x + 1", "exp(x)", "2 * max(x, 0) + 1"]) {
      const { calculation, report } = solved({ x: formula });
      expect([formula, report.verdict, kind(calculation, "x")]).toEqual([formula, "diverges", "divergent"]);
      expect(report.spectralRadius).toBeGreaterThan(1);
    }
  });

  test("oscillates where it jumps to and fro", () => {
    const { calculation, report } = solved({ x: "x > 0.5 ? 0 : 1" });
    expect(report.verdict).toBe("oscillates");
    expect(kind(calculation, "x")).toBe("divergent");
    expect(solved({ x: "abs(x) * -0.9 - 2 * x + 5" }).report.verdict).not.toBe("converged");
  });

  test("that oscillates may be settled by damping", () => {
    // x = 4 / (1 + x²) swings between two values undamped.
    expect(solved({ x: "6 / (1 + x * x)" }).report.verdict).toBe("oscillates");
    const { calculation, report } = solved({ x: "6 / (1 + x * x)" }, { damping: 0.5 });
    expect(report.verdict).toBe("converged");
    const x = value(calculation, "x");
    expect(x * (1 + x * x)).toBeCloseTo(6, 7);
  });

  test("is not_converged at the cap", () => {
    const { calculation, report } = solved({ x: "0.9 * abs(x) + 1" }, { iterations: 20 });
    expect([report.verdict, report.iterations, kind(calculation, "x")]).toEqual([
      "not_converged",
      20,
      "not_converged",
    ]);
    expect(report.spectralRadius).toBeCloseTo(0.9, 3);
  });
});

describe("Several groups", () => {
  test("are reported each, in calculation order, and one that fails leaves the other", () => {
    const calculation = calculated({
      variables: { a: "b / 2 + 1", b: "a / 2", c: "2 * d + a", d: "c", e: "a + 1" },
    });
    expect(verdicts(circularGroups(calculation))).toEqual(["converged", "diverges"]);
    expect(value(calculation, "a")).toBeCloseTo(4 / 3, 12);
    expect(value(calculation, "e")).toBeCloseTo(7 / 3, 12);
    expect(kind(calculation, "d")).toBe("divergent");
  });

  test("along years are solved year by year", () => {
    const calculation = calculated({
      dimensions: { years: [0, 3] },
      variables: {
        balance: { over: ["years"], formula: "prev(balance, 100) + interest" },
        interest: { over: ["years"], formula: "5% * (prev(balance, 100) + balance) / 2" },
      },
    });
    const growth = 1.025 / 0.975;
    for (const [year, power] of [0, 1, 2, 3].entries())
      expect(value(calculation, `balance["${year}"]`)).toBeCloseTo(100 * growth ** (power + 1), 9);
    expect(verdicts(circularGroups(calculation))).toEqual(Array(4).fill("converged"));
  });
});

describe("An error", () => {
  test("from before the group is the group's, and its cause is told", () => {
    const { calculation } = solved({
      zero: { label: "Zero", input: 0 },
      before: { label: "Before", formula: "1 / zero" },
      x: "y / 2 + before",
      y: "x / 2",
    });
    expect([kind(calculation, "x"), kind(calculation, "y")]).toEqual([
      "division_by_zero",
      "division_by_zero",
    ]);
    expect(sentence(calculation, "y")).toBe("Before: division by zero, because Zero is 0");
    set(calculation, { zero: 1 });
    expect(value(calculation, "y")).toBeCloseTo(2 / 3, 12);
  });

  test("within the group is told at the member where it begins", () => {
    const { calculation } = solved({
      zero: { label: "Zero", input: 0 },
      x: { label: "X", formula: "y / 2 + 1" },
      y: { label: "Y", formula: "x / zero" },
    });
    expect([kind(calculation, "x"), kind(calculation, "y")]).toEqual([
      "division_by_zero",
      "division_by_zero",
    ]);
    expect(sentence(calculation, "x")).toBe("Y: division by zero, because Zero is 0");
    expect(path(calculation, "x")).toEqual(["y"]);
    expect(path(calculation, "y")).toEqual([]);
    set(calculation, { zero: 4 });
    expect(value(calculation, "x")).toBeCloseTo(8 / 7, 12);
  });

  test("at the start alone is got round by starting from 1: x = (x + 2/x) / 2 is the root of 2", () => {
    expect(value(solved({ x: "(x + 2 / x) / 2" }).calculation, "x")).toBeCloseTo(Math.SQRT2, 9);
  });

  test("that is a fail in the group keeps its name", () => {
    const { calculation } = solved({ x: 'x > 5 ? fail("too_much", "Too much.") : 2 * x + 1' });
    expect(kind(calculation, "x")).toBe("too_much");
  });

  test("that is a wrong input in the group's way is told", () => {
    const { calculation } = solved({
      a: { label: "A", input: 50, range: [0, 10] },
      x: "y / 2 + a",
      y: "x / 2",
    });
    expect(kind(calculation, "y")).toBe("invalid_input");
    expect(sentence(calculation, "y")).toMatch(/^A is 50/);
  });

  test("of a check that the group feeds and that blocks it not is none of its business", () => {
    const calculation = calculated({
      variables: { x: "y / 2 + 1", y: "x / 2", out: "x" },
      checks: { small: { formula: "x < 1", kind: "large", blocks: ["out"] } },
    });
    expect(value(calculation, "x")).toBeCloseTo(4 / 3, 12);
    expect(kind(calculation, "out")).toBe("large");
  });
});

describe("Iteration switched off", () => {
  const sheet = {
    variables: { a: 1, x: "y / 2 + a", y: "x / 2", z: "y + 1", rest: "a + 1" },
    settings: { iterate: false },
  };

  test("makes the group circular_reference, naming the circle; the rest works", () => {
    const calculation = calculated(sheet);
    for (const name of ["x", "y", "z"]) expect(kind(calculation, name)).toBe("circular_reference");
    expect(sentence(calculation, "z")).toBe(
      "Circular reference: x → y → x, because iteration is switched off",
    );
    expect(value(calculation, "rest")).toBe(2);
    expect(circularGroups(calculation)).toEqual([]);
    set(calculation, { a: 2 });
    expect(kind(calculation, "x")).toBe("circular_reference");
  });

  test("does nothing to a recurrence, which is no circle", () => {
    const calculation = calculated({
      dimensions: { years: [0, 2] },
      variables: { b: { over: ["years"], formula: "prev(b, 1) * 2" } },
      settings: { iterate: false },
    });
    expect(value(calculation, 'b["2"]')).toBe(8);
  });

  test("names a cell that reads itself, and a variable that sums over itself", () => {
    expect(sentence(calculated({ variables: { x: "x + 1" }, settings: { iterate: false } }), "x")).toContain(
      "x → x",
    );
    const calculation = calculated({
      dimensions: { holders: ["A", "B"] },
      variables: { part: { over: ["holders"], formula: "sum(part) / 4 + 1" } },
      settings: { iterate: false },
    });
    expect(sentence(calculation, 'part["B"]')).toContain('part["A"] → part["B"] → part["A"]');
  });
});

describe("A circle by way of checks that block each other's variables", () => {
  const sheet: SmallSheet = {
    variables: { a: 1, b: 2, x: "a", y: "b" },
    checks: {
      above: { formula: "x > 0", kind: "one", blocks: ["y"] },
      below: { formula: "y > 0", kind: "two", blocks: ["x"] },
    },
  };

  test("is solved where the checks hold, and names the variables only", () => {
    const calculation = calculated(sheet);
    expect([value(calculation, "x"), value(calculation, "y")]).toEqual([1, 2]);
    expect(circularGroups(calculation)[0]?.members.map(({ variable }) => variable)).toEqual(["x", "y"]);
  });

  test("is an error where they do not", () => {
    const calculation = calculated(sheet, { a: -1 });
    expect(kind(calculation, "x")).toMatch(/^(one|two)$/);
    expect(kind(calculation, "y")).toMatch(/^(one|two)$/);
    const off = calculated({ ...sheet, settings: { iterate: false } });
    expect(sentence(off, "x")).toContain("Circular reference: x → y → x,");
  });
});

describe("A variable that sums over itself", () => {
  test("is solved where it converges: s = 2 (s/4 + 1) is 4", () => {
    const calculation = calculated({
      dimensions: { holders: ["A", "B"] },
      variables: { part: { over: ["holders"], formula: "sum(part) / 4 + 1" } },
    });
    expect(value(calculation, 'part["A"]')).toBeCloseTo(2, 12);
    expect(value(calculation, 'part["B"]')).toBeCloseTo(2, 12);
  });

  test("is an error where it cannot: s = 2 (s + 1)", () => {
    const calculation = calculated({
      dimensions: { holders: ["A", "B"] },
      variables: { part: { over: ["holders"], formula: "sum(part) + 1" } },
    });
    expect(kind(calculation, 'part["A"]')).toBe("divergent");
  });

  test("goes with a hundred thousand items", { timeout: 60_000 }, () => {
    const items = Array.from({ length: 100_000 }, (_, i) => `${i}`);
    const calculation = calculated({
      dimensions: { items },
      variables: { x: "sum(y) + 1", y: { over: ["items"], formula: "x / 200000" } },
    });
    expect(value(calculation, "x")).toBeCloseTo(2, 9);
  });
});

describe("The result of a circular group", () => {
  const sheet: SmallSheet = {
    variables: { a: 1, b: 0.5, c: 2, x: "b * y + a", y: "sqrt(abs(x) + c)", z: "x * x" },
  };

  test("does not depend on the order of edits: it is that of a fresh calculation", () => {
    const edit = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: -30, max: 30 }).map((n) => n / 10),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const calculation = calculated(sheet);
        for (const [name, to] of edits) set(calculation, { [name]: to });
        const fresh = calculated(sheet, Object.fromEntries(edits));
        for (const name of ["x", "y", "z"])
          expect([kind(calculation, name), kind(calculation, name) ?? value(calculation, name)]).toEqual([
            kind(fresh, name),
            kind(fresh, name) ?? value(fresh, name),
          ]);
        expect(circularGroups(calculation)).toEqual(circularGroups(fresh));
      }),
      { seed: 19, numRuns: 200 },
    );
  });

  test("comes back after an error, as if there had been none", () => {
    const calculation = calculated(sheet);
    const before = value(calculation, "x");
    set(calculation, { c: -1000 });
    expect(kind(calculation, "x")).toBe("not_real");
    set(calculation, { c: 2 });
    expect(value(calculation, "x")).toBe(before);
  });
});

describe("Settings out of their range", () => {
  test("are complained of, and the usual ones hold", () => {
    const wrong: Partial<Settings>[] = [
      { iterations: 0 },
      { iterations: 1.5 },
      { iterations: 1e9 },
      { iterations: Number.NaN },
      { damping: 0 },
      { damping: -1 },
      { damping: 3 },
      { damping: Number.NaN },
      { change: 0 },
      { change: -1 },
      { change: Number.NaN },
      { change: Number.POSITIVE_INFINITY },
    ];
    for (const settings of wrong) {
      const sheet = sheetOf({ variables: { x: "x / 2 + 1" }, settings });
      expect([settings, sheet.complaints.map(({ kind: named }) => named)]).toEqual([
        settings,
        ["invalid_setting"],
      ]);
      expect(sheet.settings).toEqual({ iterate: true, iterations: 100, change: 1e-9, damping: 1 });
    }
  });
});

test("a circle that something in it keeps from being calculated says so: no verdict is passed on the circle", () => {
  const variables = { part: 10, money: 800, pool: "part * 1% * (money + pool) / (money > 0)" };
  const report = (money: number) => circularGroups(calculated({ variables }, { money }))[0];
  expect([report(800)?.isBlocked, report(800)?.verdict]).toEqual([false, "converged"]);
  expect(report(0)?.isBlocked).toBe(true);
});
