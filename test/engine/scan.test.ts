import { describe, expect, test } from "vitest";
import { MAX_CHAIN, MAX_FORMULA_LENGTH, MAX_NESTING, MAX_TOKENS } from "../../src/engine/limits.ts";
import { scan } from "../../src/engine/scan.ts";
import type { Token } from "../../src/engine/token.ts";

const tokensOf = (formula: string): readonly Token[] => {
  const tokens = scan(formula);
  return "message" in tokens ? expect.fail(tokens.message) : tokens;
};
const texts = (formula: string): readonly string[] => tokensOf(formula).map(({ text }) => text);
const valueOfOnly = (formula: string): number | undefined => tokensOf(formula)[0]?.value;
/** "kind: the text it is about". */
const complaint = (formula: string): string => {
  const found = scan(formula);
  return "message" in found
    ? `${found.kind}: ${formula.slice(found.start, found.end)}`
    : expect.fail(`${formula} is accepted`);
};
const messageOf = (formula: string): string => {
  const found = scan(formula);
  return "message" in found ? found.message : expect.fail(`${formula} is accepted`);
};

describe("Tokens", () => {
  test("are numbers, names, texts and signs, each with its place", () => {
    expect(
      tokensOf(`sum(x) >= 2.5 * y["A b"]`).map(({ kind, text, start, end }) => [kind, text, start, end]),
    ).toEqual([
      ["name", "sum", 0, 3],
      ["sign", "(", 3, 4],
      ["name", "x", 4, 5],
      ["sign", ")", 5, 6],
      ["sign", ">=", 7, 9],
      ["number", "2.5", 10, 13],
      ["sign", "*", 14, 15],
      ["name", "y", 16, 17],
      ["sign", "[", 17, 18],
      ["text", "A b", 18, 23],
      ["sign", "]", 23, 24],
    ]);
  });

  test("leave out one leading =, with their places in the whole text", () => {
    expect(tokensOf(" = a").map(({ text, start }) => [text, start])).toEqual([["a", 3]]);
    expect(texts("a == b")).toEqual(["a", "==", "b"]);
  });

  test("are apart whether or not spaces stand between them", () => {
    expect(texts("a<=b")).toEqual(texts("  a\u00a0<=\n\tb "));
  });

  test("keep what a text quotes, in either kind of quotation mark", () => {
    expect(texts(`"it's"`)).toEqual(["it's"]);
    expect(texts(`'a "b"'`)).toEqual(['a "b"']);
    expect(texts(String.raw`"a\"b"`)).toEqual(['a"b']);
    expect(texts(`"= < ; ! 😀"`)).toEqual(["= < ; ! 😀"]);
  });

  test("read numbers as decimals and with exponents", () => {
    expect(["0.4", ".5", "5.", "1e3", "1.5E-2", "007"].map(valueOfOnly)).toEqual([
      0.4, 0.5, 5, 1000, 0.015, 7,
    ]);
  });
});

describe("Percent", () => {
  test("is part of the number before it, with or without a space", () => {
    expect(["40%", "40 %", "12.5%", "0%", "7%"].map(valueOfOnly)).toEqual([0.4, 0.4, 0.125, 0, 0.07]);
    expect(tokensOf("40 %")[0]).toMatchObject({ text: "40%", start: 0, end: 4 });
  });

  test("is never the remainder", () => {
    expect(texts("10%+5")).toEqual(["10%", "+", "5"]);
    expect(texts("100*25%+2")).toEqual(["100", "*", "25%", "+", "2"]);
  });

  test("follows a number only", () => {
    expect(complaint("x%")).toBe("syntax_error: %");
    expect(complaint("(4)%")).toBe("syntax_error: %");
    expect(complaint("4%%")).toBe("syntax_error: %");
    expect(complaint("% 4")).toBe("syntax_error: %");
    expect(messageOf("a % b")).toContain("mod(a, b)");
  });
});

describe("mod", () => {
  const kindOfMod = (formula: string): string | undefined =>
    tokensOf(formula).find(({ text }) => text === "mod")?.kind;

  test("is an operator between values and a function before a bracket", () => {
    expect(kindOfMod("a mod b")).toBe("sign");
    expect(kindOfMod("a mod (b)")).toBe("sign");
    expect(kindOfMod("f(a) mod (b)")).toBe("sign");
    expect(kindOfMod("mod(a, b)")).toBe("name");
    expect(kindOfMod("1 + mod (a, b)")).toBe("name");
  });
});

describe("Signs of other languages get a message that names the fix:", () => {
  const cases: [formula: string, about: string, fix: string][] = [
    ["a <> b", "<>", "!="],
    ["a<>b", "<>", "!="],
    ["sum(a; b)", ";", "comma"],
    ["a = b", "=", "=="],
    ["f(x) = x", "=", "=="],
    ["a && b", "&&", "and"],
    ["a || b", "||", "or"],
    ["3!", "!", "factorial"],
    ["{a: 1}", "{", "lists"],
    ["a # note", "#", "note"],
    ["a.b", ".", '["item"]'],
    [`"abc`, `"`, "closing"],
    ["a'", "'", "closing"],
    ["a × b", "×", "*"],
    ["a×b", "×", "*"],
    ["6 ÷ 2", "÷", "/"],
    ["a \u2212 b", "\u2212", "-"],
    ["a \u2013 b", "\u2013", "-"],
    ["\u201cab\u201d", "\u201c", '"'],
  ];
  for (const [formula, about, fix] of cases) {
    test(formula, () => {
      expect(complaint(formula)).toBe(`syntax_error: ${about}`);
      expect(messageOf(formula)).toContain(fix);
    });
  }
});

describe("Characters without a meaning are named, at their place:", () => {
  const cases: [formula: string, about: string][] = [
    ["a @ b", "@"],
    ["a & b", "&"],
    ["a | b", "|"],
    ["~a", "~"],
    ["`a`", "`"],
    ["a \\ b", "\\"],
    ["a 😀", "😀"],
    ["\u202ea", "\u202e"],
    ["a\u200bb", "\u200b"],
    ["ａ", "ａ"],
    ["а + 1", "а"],
    ["a\u0000b", "\u0000"],
    ["\ud800", "\ud800"],
    ["x\u0301", "\u0301"],
    ["a ∑ b", "∑"],
    ["1٣", "٣"],
  ];
  for (const [formula, about] of cases) {
    test(JSON.stringify(formula), () => {
      expect(complaint(formula)).toBe(`syntax_error: ${about}`);
    });
  }

  test("one that cannot be seen by its number", () => {
    expect(messageOf("a\u0000b")).toContain("U+0000");
    expect(messageOf("a\u200bb")).toContain("U+200B");
    expect(messageOf("\u202ea")).toContain("U+202E");
  });
});

describe("Limits", () => {
  test("hold the length, at the first character too many", () => {
    expect(scan("1".padStart(MAX_FORMULA_LENGTH))).toHaveLength(1);
    expect(scan("1".padStart(MAX_FORMULA_LENGTH + 1))).toMatchObject({
      kind: "formula_too_long",
      start: 2000,
      end: 2001,
    });
  });

  test("hold a megabyte of brackets without reading it", () => {
    expect(scan("(".repeat(1_000_000))).toMatchObject({ kind: "formula_too_long", start: 2000 });
  });

  test("hold the number of tokens", () => {
    expect(MAX_TOKENS).toBe(1500);
    expect(scan(`${"1+".repeat(749)}1`)).toHaveLength(1499);
    expect(scan(`${"1+".repeat(750)}1`)).toMatchObject({ kind: "formula_too_long", start: 1500 });
  });

  test("hold the depth of brackets, at the first bracket too deep", () => {
    const nested = (depth: number): string => `${"(".repeat(depth)}1${")".repeat(depth)}`;
    expect(MAX_NESTING).toBe(60);
    expect(scan(nested(60))).toHaveLength(121);
    expect(scan(nested(61))).toMatchObject({ kind: "formula_too_deep", start: 60, end: 61 });
    expect(scan(`${"x[".repeat(61)}1${"]".repeat(61)}`)).toMatchObject({
      kind: "formula_too_deep",
      start: 121,
    });
  });

  test("let brackets stand side by side in any number", () => {
    expect(scan("(1)+".repeat(200).slice(0, -1))).toHaveLength(799);
  });

  test("hold chains of signs, conditions and powers", () => {
    expect(MAX_CHAIN).toBe(60);
    expect(scan(`${"-".repeat(60)}1`)).toHaveLength(61);
    expect(scan(`${"-".repeat(61)}1`)).toMatchObject({ kind: "formula_too_deep", start: 60 });
    expect(scan("not ".repeat(61))).toMatchObject({ kind: "formula_too_deep", start: 240 });
    expect(scan(`${"a?1:".repeat(61)}1`)).toMatchObject({ kind: "formula_too_deep", start: 241 });
    expect(scan(`1${"^1".repeat(61)}`)).toMatchObject({ kind: "formula_too_deep", start: 121 });
  });

  test("hold the size of a number", () => {
    expect(complaint("1 + 1e400")).toBe("number_too_large: 1e400");
    expect(complaint("9".repeat(400))).toBe(`number_too_large: ${"9".repeat(400)}`);
    expect(valueOfOnly("1e308")).toBe(1e308);
  });
});
