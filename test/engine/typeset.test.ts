import { describe, expect, test } from "vitest";
import { type Expr, parseFormula } from "../../src/engine/parse.ts";
import { type MathTree, typeset } from "../../src/engine/typeset.ts";

const words = { if: "if", otherwise: "otherwise" };

/** The elements as text: letters and signs as they stand, others as name(child, child). */
function written({ tag, text, children = [] }: MathTree): string {
  if (text !== undefined) return text.replace(/[\u2009\u00a0]/g, " ");
  const inner = children.map(written);
  return tag === "mrow" ? inner.join(" ") : `${tag}(${inner.join("; ")})`;
}

const treeOf = (formula: string): Expr => {
  const parsed = parseFormula(formula);
  return "tree" in parsed ? parsed.tree : expect.fail(parsed.complaint.message);
};
const math = (formula: string): string => written(typeset(treeOf(formula), formula, { words }));

describe("A formula is set as mathematics:", () => {
  const cases: [formula: string, math: string][] = [
    ["a + b - c", "a + b − c"],
    ["a * b", "a · b"],
    ["a / b", "mfrac(a; b)"],
    ["(a + b) / (c - d)", "mfrac(a + b; c − d)"],
    ["a ^ 2", "msup(a; 2)"],
    ["a ^ (b + 1)", "msup(a; b + 1)"],
    ["sqrt(a + b)", "msqrt(a + b)"],
    ["exp(-x)", "msup(e; − x)"],
    ["abs(a - b)", "| a − b |"],
    ["floor(x)", "⌊ x ⌋"],
    ["ceil(x)", "⌈ x ⌉"],
    ["log(x)", "ln ( x )"],
    ["log10(x)", "msub(log; 10) ( x )"],
    ["irr(flows)", "irr ( flows )"],
    ["min(a, b, c)", "min ( a , b , c )"],
    ["mod(a, b)", "a mod b"],
    ["a != b and not c", "a ≠ b and not c"],
    ["a <= b or c >= d", "a ≤ b or c ≥ d"],
  ];
  for (const [formula, expected] of cases) test(formula, () => expect(math(formula)).toBe(expected));
});

describe("Brackets stand where precedence asks for them, and nowhere else:", () => {
  const cases: [formula: string, math: string][] = [
    ["(a * b) + c", "a · b + c"],
    ["(a + b) * c", "( a + b ) · c"],
    ["a * (b + c)", "a · ( b + c )"],
    ["a * (b * c)", "a · ( b · c )"],
    ["a - (b - c)", "a − ( b − c )"],
    ["a - (b + c)", "a − ( b + c )"],
    ["a + (b - c)", "a + b − c"],
    ["(a / b) * c", "mfrac(a; b) · c"],
    ["(a / b) ^ 2", "msup(( mfrac(a; b) ); 2)"],
    ["(a ^ 2) ^ 3", "msup(( msup(a; 2) ); 3)"],
    ["a ^ 2 ^ 3", "msup(a; msup(2; 3))"],
    ["-2^2", "− msup(2; 2)"],
    ["(-2)^2", "msup(( − 2 ); 2)"],
    ["a + -b", "a + ( − b )"],
    ["-(a + b)", "− ( a + b )"],
    ["(a or b) and c", "( a or b ) and c"],
    ["not (a and b)", "not ( a and b )"],
    ['(a + b)["Nvidia"]', "msub(( a + b ); Nvidia)"],
    ["-a * b", "− a · b"],
    ["-(-a)", "− ( − a )"],
  ];
  for (const [formula, expected] of cases) test(formula, () => expect(math(formula)).toBe(expected));
});

describe("Items, dimensions and units:", () => {
  const cases: [formula: string, math: string][] = [
    ['cheque["Nvidia"]', "msub(cheque; Nvidia)"],
    ['spend["Oracle", 2]', "msub(spend; Oracle , 2)"],
    ['pick(flow, from, "Nvidia", to, "OpenAI")', "msub(flow; from = Nvidia , to = OpenAI)"],
    ["sum(x)", "∑ x"],
    ["sum(cheque, holders)", "munder(∑; holders) cheque"],
    ["sum(a + b, years)", "munder(∑; years) ( a + b )"],
    ["sum(a * b)", "∑ a · b"],
    ["sum(a) * b", "( ∑ a ) · b"],
    ["product(1 + growth, years)", "munder(∏; years) ( 1 + growth )"],
    ["mean(x, holders)", "munder(mean; holders) ( x )"],
    ["35 $B/GW * capacity", "35  $B/GW · capacity"],
    ["(5 $B) ^ 2", "msup(( 5  $B ); 2)"],
    ["40% * x", "40% · x"],
    ["1.5e-3", "1.5 × msup(10; −3)"],
    ['mode == "scale"', "mode = scale"],
  ];
  for (const [formula, expected] of cases) test(formula, () => expect(math(formula)).toBe(expected));
});

describe("Conditions are a brace of cases:", () => {
  test("one", () => {
    expect(math("if(a > 0, b, c)")).toBe(
      "{ mtable(mtr(mtd(b); mtd(if ; a > 0)); mtr(mtd(c); mtd(otherwise)))",
    );
  });

  test("one after another", () => {
    expect(math("a ? x : b ? y : z")).toBe(
      "{ mtable(mtr(mtd(x); mtd(if ; a)); mtr(mtd(y); mtd(if ; b)); mtr(mtd(z); mtd(otherwise)))",
    );
  });

  test("in a sum they stand in brackets", () => {
    expect(math("1 + if(a, b, c)")).toMatch(/^1 \+ \( \{ mtable\(.*\) \)$/);
  });
});

test("Names say what they name, so that their labels can be shown", () => {
  const { children = [] } = typeset(treeOf("a + 2"), "a + 2", { words });
  expect(children.map(({ name }) => name)).toEqual(["a", undefined, undefined]);
});

test("Numbers can stand in the place of names", () => {
  const formula = 'cheque["Nvidia"] / total - cost';
  const values: Record<string, string> = { total: "100 $B", cost: "-5" };
  const write = (part: Expr): string | undefined =>
    part.kind === "name" ? values[part.name] : part.kind === "item" ? "25 $B" : undefined;
  expect(written(typeset(treeOf(formula), formula, { words, write }))).toBe("mfrac(25 $B; 100 $B) − ( -5 )");
  const list = typeset(treeOf("sum(a)"), "sum(a)", { words, write: () => "1, 2" });
  expect(written(list)).toBe("∑ ( 1, 2 )");
});
