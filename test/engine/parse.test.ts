import { describe, expect, test } from "vitest";
import { type Expr, parseFormula } from "../../src/engine/parse.ts";

/** The tree as text, operators first: "(+ a (* b 2))". */
function written(expr: Expr): string {
  switch (expr.kind) {
    case "number":
      return `${expr.value}`;
    case "text":
      return JSON.stringify(expr.text);
    case "name":
      return expr.name;
    case "item":
      return `(item ${[expr.of, ...expr.items].map(written).join(" ")})`;
    case "call":
      return `(${[expr.name, ...expr.args.map(written)].join(" ")})`;
  }
}

const treeOf = (formula: string): Expr => {
  const parsed = parseFormula(formula);
  return "tree" in parsed ? parsed.tree : expect.fail(parsed.complaint.message);
};
const complaintOf = (formula: string) => {
  const parsed = parseFormula(formula);
  return "complaint" in parsed ? parsed.complaint : expect.fail(`${formula} is accepted`);
};
/** "kind: the text it is about". */
const complaint = (formula: string): string => {
  const { kind, start, end } = complaintOf(formula);
  return `${kind}: ${formula.slice(start, end)}`;
};

describe("Precedence is mathjs's:", () => {
  const cases: [formula: string, tree: string][] = [
    ["a + b * c", "(+ a (* b c))"],
    ["(a + b) * c", "(* (+ a b) c)"],
    ["a - b - c", "(- (- a b) c)"],
    ["a / b / c", "(/ (/ a b) c)"],
    ["-2^2", "(u- (^ 2 2))"],
    ["2^3^2", "(^ 2 (^ 3 2))"],
    ["2^-1", "(^ 2 (u- 1))"],
    ["+a", "(u+ a)"],
    ["- -a", "(u- (u- a))"],
    ["a mod b * c", "(* (mod a b) c)"],
    ["a or b and c", "(or a (and b c))"],
    ["a < b and c >= d", "(and (< a b) (>= c d))"],
    ["a == b or c != d", "(or (== a b) (!= c d))"],
    ["not a and b", "(and (not a) b)"],
    ["a ? b : c", "(if a b c)"],
    ["a ? b : c ? d : e", "(if a b (if c d e))"],
    ["a + b > c ? d : e", "(if (> (+ a b) c) d e)"],
    ["a < b < c", "(and (< a b) (< b c))"],
    ["a < b <= c == d", "(and (and (< a b) (<= b c)) (== c d))"],
    ["1.12 ^ 5 year", "(^ 1.12 5)"],
  ];
  for (const [formula, tree] of cases) test(formula, () => expect(written(treeOf(formula))).toBe(tree));
});

describe("Calls and items:", () => {
  const cases: [formula: string, tree: string][] = [
    ["sum(x)", "(sum x)"],
    ["sum (x, routes)", "(sum x routes)"],
    ["mod(a, b)", "(mod a b)"],
    ["f()", "(f)"],
    [`x["Nvidia"]`, `(item x "Nvidia")`],
    [`x["A", "B"]`, `(item x "A" "B")`],
    [`x["A"]["B"]`, `(item (item x "A") "B")`],
    ["x[supplier]", "(item x supplier)"],
    ["x[-1]", "(item x (u- 1))"],
    ["(a + b)[i]", "(item (+ a b) i)"],
    [`fail("kind", "Too much.")`, `(fail "kind" "Too much.")`],
    ["= a", "a"],
  ];
  for (const [formula, tree] of cases) test(formula, () => expect(written(treeOf(formula))).toBe(tree));
});

describe("Numbers", () => {
  test("carry their percent and their unit", () => {
    expect(written(treeOf("10%+5"))).toBe("(+ 0.1 5)");
    expect(written(treeOf("100*25%+2"))).toBe("(+ (* 100 0.25) 2)");
    expect(written(treeOf("35 $B/GW * 2 GW"))).toBe("(* 35 2000000000)");
  });

  test("are bare without percent and unit only", () => {
    const isBare = (formula: string): boolean => {
      const tree = treeOf(formula);
      return tree.kind === "number" && tree.bare;
    };
    expect(["0", "(0)", "5", "0%", "0 $", "3 share/share"].map(isBare)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("Every part knows its place, brackets and signs included:", () => {
  /** The texts of all calls and items, outermost first. */
  function partsOf(formula: string): readonly string[] {
    const texts: string[] = [];
    const visit = (expr: Expr): void => {
      const parts = expr.kind === "call" ? expr.args : expr.kind === "item" ? [expr.of, ...expr.items] : [];
      if (parts.length > 0 || expr.kind === "call") texts.push(formula.slice(expr.start, expr.end));
      for (const part of parts) visit(part);
    };
    visit(treeOf(formula));
    return texts;
  }
  const cases: [formula: string, parts: readonly string[]][] = [
    ["1 + sum(x)", ["1 + sum(x)", "sum(x)"]],
    ["f( ) + 1", ["f( ) + 1", "f( )"]],
    ["(a + b) * c", ["(a + b) * c", "(a + b)"]],
    ["c * ( (a + b) )", ["c * ( (a + b) )", "( (a + b) )"]],
    ["- (a + b)", ["- (a + b)", "(a + b)"]],
    ["1 + not a", ["1 + not a", "not a"]],
    [`x["A"] / y[ i, "B" ]`, [`x["A"] / y[ i, "B" ]`, `x["A"]`, `y[ i, "B" ]`]],
    ["if(a, b, (c))", ["if(a, b, (c))"]],
    ["(a) ? (b) : (c)", ["(a) ? (b) : (c)"]],
    ["max(f(x), (y)) < 5 year", ["max(f(x), (y)) < 5 year", "max(f(x), (y))", "f(x)"]],
    [" = a + b ", ["a + b"]],
  ];
  for (const [formula, parts] of cases) test(formula, () => expect(partsOf(formula)).toEqual(parts));
});

describe("Excel's habits get a message that names the fix:", () => {
  test("a decimal comma", () => {
    expect(complaint("1,5 * x")).toBe("syntax_error: 1,5");
    expect(complaintOf("1,5 * x").message).toContain("1.5");
    expect(complaint("x + 2,5%")).toBe("syntax_error: 2,5%");
    expect(complaintOf("x + 2,5%").message).toContain("2.5%");
  });

  test("thousands with commas, and with points", () => {
    expect(complaint("x + 1,000")).toBe("syntax_error: 1,000");
    expect(complaintOf("x + 1,000").message).toMatch(/1000 or 1\.000/);
    expect(complaint("1.000,5")).toBe("syntax_error: 1.000,5");
    expect(complaintOf("1.000,5").message).toContain("1000.5");
  });

  test("a semicolon", () => {
    expect(complaint("if(a; b; c)")).toBe("syntax_error: ;");
  });
});

describe("Implicit multiplication is an error that suggests *:", () => {
  const cases: [formula: string, about: string, fix: string][] = [
    ["a b", "a b", "Write *"],
    ["2 (a + b)", "2 (a + b)", "Write *"],
    ["(a)(b)", "(a)(b)", "Write *"],
    ["f(x) y", "f(x) y", "Write *"],
    ["$B 3", "$B 3", "*"],
    ["1 + 2 a", "a", "not a unit"],
    ["5B", "B", "not a unit"],
    ["5 m", "m", "$B"],
    ["1e", "e", "not a unit"],
    ["5i", "i", "not a unit"],
    ["0x1F", "x1F", "not a unit"],
  ];
  for (const [formula, about, fix] of cases) {
    test(formula, () => {
      expect(complaint(formula)).toBe(`syntax_error: ${about}`);
      expect(complaintOf(formula).message).toContain(fix);
    });
  }
});

describe("What mathjs knows and formulas do not is an error at its place:", () => {
  const cases: [formula: string, about: string][] = [
    ["[1, 2]", "1, 2"],
    ["a + [b, c; d, e]", ";"],
    ["x[1:2]", "1:2"],
    ["x[:]", "x[:]"],
    ["1:3", "1:3"],
    ["a to b", "a to"],
    ["a xor b", "a xor b"],
    ["a in b", "a in b"],
    ["x[]", "x"],
    ["(a)(b)(c)", "(a)(b)"],
    ["1 ? 2", ""],
    ["a ?? b", "?"],
    ["a ->b", ">"],
    ["a << 2", "<"],
    ["f(1)(2)", "f(1)(2)"],
    ["x.y", "."],
    ["x'", "'"],
    ["a .* b", "."],
    ["f(x) = x^2", "="],
    ["a = 1", "="],
    ["a; b", ";"],
    ["{a: 1}", "{"],
  ];
  for (const [formula, about] of cases)
    test(formula, () => expect(complaint(formula)).toBe(`syntax_error: ${about}`));
});

describe("What does not fit together is an error at the place where it shows:", () => {
  const cases: [formula: string, start: number, end: number, says: string][] = [
    ["", 0, 0, "empty"],
    ["   ", 0, 3, "empty"],
    ["=", 0, 1, "empty"],
    ["1 +", 3, 3, "ends too early"],
    ["(1 + 2", 6, 6, "not closed"],
    ["x[1", 3, 3, "not closed"],
    ["1)", 1, 2, "“)”"],
    ["a + * b", 4, 5, "“*”"],
    ["f(a,)", 4, 5, "“)”"],
    ["1 2", 2, 3, "“2”"],
    ["1.2.3", 3, 5, "“.3”"],
    ["5%3", 2, 3, "“3”"],
    ["== 1", 0, 2, "“==”"],
    [`"a" "b"`, 4, 7, "“b”"],
    ["a ? b", 5, 5, "ends too early"],
  ];
  for (const [formula, start, end, says] of cases) {
    test(JSON.stringify(formula), () => {
      expect(complaintOf(formula)).toMatchObject({ kind: "syntax_error", start, end });
      expect(complaintOf(formula).message).toContain(says);
    });
  }
});

describe("mathjs's own names mean nothing:", () => {
  // They come out as plain names, for check.ts to know or not to know.
  for (const name of ["pi", "e", "i", "Infinity", "NaN", "true", "null", "undefined", "end", "LN2", "kg"]) {
    test(name, () => expect(treeOf(name)).toEqual({ kind: "name", name, start: 0, end: name.length }));
  }

  test("nor do its functions", () => {
    expect(written(treeOf(`evaluate("1")`))).toBe(`(evaluate "1")`);
    expect(written(treeOf("x[end]"))).toBe("(item x end)");
  });
});

test("A thousand parts side by side are one tree, and nest no deeper than brackets allow", () => {
  const tree = treeOf(`${"1+".repeat(700)}1`);
  let depth = 0;
  for (let part: Expr | undefined = tree; part?.kind === "call"; part = part.args[0]) depth += 1;
  expect(depth).toBe(700);
  expect(complaint(`${"(".repeat(700)}1${")".repeat(700)}`)).toBe("formula_too_deep: (");
});
