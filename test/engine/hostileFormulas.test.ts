/** Formulas that other people's links may hold: each is a complaint with its place, and touches nothing outside the sheet. */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { buildSheet, calculate, type SheetComplaint, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { evaluated, sheetOf, value } from "../support/sheets.ts";

/** What a formula might reach if it got out of the sheet. */
const outside = (): readonly (readonly unknown[])[] =>
  [
    globalThis,
    Object,
    Object.prototype,
    Function.prototype,
    Array.prototype,
    String.prototype,
    Number.prototype,
    Map.prototype,
    Math,
    JSON,
    process.env,
  ].map((one) => Reflect.ownKeys(one));

const before = outside();
let slowest = { formula: "", milliseconds: 0 };

/** The complaints about one formula, in a sheet whose other formulas must go on as they were. */
function complaintsAbout(formula: string): readonly SheetComplaint[] {
  const start = performance.now();
  const sheet = buildSheet(
    {
      title: "Hostile",
      dimensions: [{ name: "holders", items: ["A", "B"] }],
      variables: [
        { name: "x", input: 5 },
        { name: "cheque", over: ["holders"], input: 2 },
        { name: "result", formula },
        { name: "fine", formula: "x * 2 + sum(cheque)" },
      ],
    },
    parseFormula,
  );
  const calculation = calculate(sheet);
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { formula: formula.slice(0, 60), milliseconds };
  expect(value(calculation, "fine")).toBe(14);
  return sheet.complaints;
}

function isRefused(formula: string): void {
  const complaints = complaintsAbout(formula);
  expect(complaints.length).toBeGreaterThan(0);
  for (const { message, start, end, kind, variable } of complaints) {
    expect(variable).toBe("result");
    expect(kind).toMatch(/^[a-z_]+$/);
    expect(message).not.toBe("");
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(formula.length);
  }
  expect(outside()).toEqual(before);
}

afterAll(() => {
  const { formula, milliseconds } = slowest;
  console.info(`Slowest hostile formula: ${milliseconds.toFixed(1)} ms, ${JSON.stringify(formula)}`);
});

describe("What has been used against mathjs is refused:", () => {
  for (const formula of [
    // Reaching a constructor, and through it code.
    'cos.constructor("return process")()',
    'sum.constructor("return 1")()',
    '[].map.constructor("return process.env")()',
    'f = cos.constructor; f("return 1")()',
    'cos["constructor"]("return 1")',
    "x.constructor",
    'x["constructor"]',
    'x["__proto__"]',
    'cheque["__proto__"]',
    'cheque["constructor"]',
    "x.__proto__.polluted = 1",
    "{}.constructor",
    '{"__proto__": {polluted: 1}}',
    '"a".constructor',
    '"a"["constructor"]',
    '"".toString()',
    "x.toString",
    "x.valueOf()",
    "x.hasOwnProperty('a')",
    "constructor",
    "constructor(1)",
    "__proto__",
    "prototype",
    "hasOwnProperty(1)",
    "toString()",
    "this",
    "arguments",
    // mathjs's own ways in and out.
    "import({sum: f}, {override: true})",
    'import("fs")',
    'createUnit("foo")',
    'createUnit("x", "5 m")',
    'evaluate("1 + 1")',
    'eval("1")',
    'parse("1 + 1").compile().evaluate()',
    'compile("1")',
    "parser()",
    "chain(3)",
    'simplify("x + x")',
    'derivative("x^2", "x")',
    'rationalize("x")',
    'resolve("x")',
    'config({number: "BigNumber"})',
    'typed("f", {})',
    'help("sum")',
    'unit("5 cm")',
    'splitUnit("1 m", ["ft"])',
    "reviver(1, 2)",
    "format(x)",
    'print("$x", {x: 1})',
    "cellOf(x)",
    "process.env",
    "globalThis",
    "window.location",
    'require("fs")',
    'fetch("https://example.org")',
    "expression.docs",
    "mathWithTransform",
    // Assignments, definitions, blocks, comments.
    "x = 5",
    "f(x) = x^2",
    "f(x) = f(x)",
    "a = 1; b = 2",
    "x; x",
    "x\n; x",
    "x # comment",
    "fine = 0",
    "x += 1",
    "x++",
    "(x) => x",
    "function(x) { return x }",
    "sum = 3",
    "cheque[1] = 9",
    "x := 5",
    // Much from little.
    "1:1e9",
    "0:0.0001:1e9",
    "[1:1e9]",
    "range(1, 1e9)",
    "ones(100000, 100000)",
    "zeros(1e9)",
    "170!",
    "x!!!",
    "factorial(1e9)",
    "combinations(1e9, 5e8)",
    "gamma(171)",
    "bellNumbers(1e6)",
    "nthRoots(2, 1e7)",
    "isPrime(1e18)",
    "map(ones(1e6), f)",
    "random(1e9)",
    "sleep(1e9)",
    "while (1) {}",
    "9^9^9^9^9",
    "1e308 * 10 ^ 1e9",
    "[[[[[[[[1]]]]]]]]",
    "x'''''",
    'repeat("a", 1e9)',
    'concat("a", "b")',
    "bignumber(10)^1e6",
    "bigint(2) ** 1e9",
    "2n ** 1000000n",
    "0b1111",
    "0o17",
    "0x",
    // Physics and other names.
    "e",
    "i",
    "pi",
    "5 m",
    "5B",
    "speedOfLight",
    "planckConstant",
    "5 kg to lb",
    "3 inch",
    "Infinity",
    "NaN",
    "-Infinity",
    "undefined",
    "null",
    "true",
    "end",
    "cheque[end]",
    "ans",
    "1 + i^2",
    "version",
  ]) {
    // A whole power too large to hold is an error of the value, not of the formula.
    const isValue = /^9\^|^1e308/.test(formula);
    test(formula, () => {
      if (!isValue) return isRefused(formula);
      expect(complaintsAbout(formula)).toEqual([]);
      expect(() => evaluated(formula)).toThrow("overflow");
    });
  }
});

describe("Size and depth are refused before they are read:", () => {
  const cases: [about: string, formula: string][] = [
    ["a megabyte of opening brackets", "(".repeat(1_000_000)],
    ["a megabyte of brackets that close", "(".repeat(500_000) + ")".repeat(500_000)],
    ["a megabyte of digits", "9".repeat(1_000_000)],
    ["a megabyte of letters", "a".repeat(1_000_000)],
    ["a megabyte of spaces", `${" ".repeat(1_000_000)}x`],
    ["a megabyte of minus signs", `${"-".repeat(1_000_000)}1`],
    ["a megabyte of quotation marks", '"'.repeat(1_000_001)],
    ["a megabyte of backslashes", `"${"\\".repeat(1_000_000)}`],
    ["brackets a thousand deep", `${"(".repeat(999)}1${")".repeat(999)}`],
    ["brackets 61 deep", `${"(".repeat(61)}1${")".repeat(61)}`],
    ["calls 61 deep", `${"abs(".repeat(61)}1${")".repeat(61)}`],
    ["items 61 deep", `${"cheque[".repeat(61)}1${"]".repeat(61)}`],
    ["conditions 61 deep", `${"x ? 1 : ".repeat(61)}1`],
    ["conditions 61 deep on the other side", `${"x ? ".repeat(61)}1${" : 1".repeat(61)}`],
    ["powers 61 deep", `2${"^2".repeat(61)}`],
    ["prefix signs 61 deep", `${"-".repeat(61)}1`],
    ["prefix words 61 deep", `${"not ".repeat(61)}1`],
    ["prefix signs between brackets", `${"-(+(".repeat(31)}1${"))".repeat(31)}`],
    ["a thousand names in a row", "x ".repeat(900)],
    ["a text without an end", `"${"a".repeat(1_900)}`],
    ["a very long name", "a".repeat(2_000)],
    ["a very long unknown function", `${"a".repeat(1_900)}(1)`],
    ["a thousand unknown names", Array.from({ length: 350 }, (_, i) => `a${i}`).join("+")],
  ];
  for (const [about, formula] of cases) test(about, () => isRefused(formula));

  test("what is just within the limits is calculated", () => {
    expect(complaintsAbout(`${"(".repeat(60)}1${")".repeat(60)}`)).toEqual([]);
    expect(complaintsAbout(`${"abs(".repeat(60)}1${")".repeat(60)}`)).toEqual([]);
    expect(complaintsAbout(`${"1+".repeat(749)}1`)).toEqual([]);
    expect(complaintsAbout(`${"-".repeat(60)}1`)).toEqual([]);
    expect(complaintsAbout(`x${"*x".repeat(700)}`)).toEqual([]);
    expect(complaintsAbout(Array(300).fill("x").join("<"))).toEqual([]);
  });
});

describe("Unicode tricks are refused:", () => {
  for (const formula of [
    "x\u0000",
    "\u0000",
    "x\u200b + 1",
    "\u202ex + 1",
    "ｘ + 1",
    "х + 1",
    "x\u0301",
    "１ + 1",
    "٣",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "𝑥",
    "x\u2028+ 1;",
    "x ＋ 1",
    "x ∗ 2",
    "x ∕ 2",
    "½",
    "2²",
    "√x",
    "∞",
    "x ≤ 5",
    "“x”",
    "x\u00ad",
    "\u180ex",
    "ſum(cheque)",
    "ﬁne",
    "\\u0078",
    "&#120;",
  ])
    test(JSON.stringify(formula), () => isRefused(formula));
});

describe("Anything at all is a tree or a complaint with its place", () => {
  const pieces = fc.constantFrom(
    ..."( ) [ ] { } + - * / ^ % , . : ; ? ! < > = & | \" ' \\ # $ @ ~ ` _".split(" "),
    ..."x cheque holders sum prev pick relabel fail if item index year $B GW and or not mod to in end".split(
      " ",
    ),
    ..."0 1 1e3 40% 5.5 .5 1e400 \"A\" 'B' == != <= >= <> \u00a0 \n \u0000 😀 \ud800".split(" "),
  );
  const formula = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")),
  );

  test("parsing never throws", () => {
    fc.assert(
      fc.property(formula, (text) => {
        const parsed = parseFormula(text);
        const { start, end } = "tree" in parsed ? parsed.tree : parsed.complaint;
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { seed: 24, numRuns: 5000 },
    );
  });

  test("nor does a sheet, and nothing outside is touched", () => {
    fc.assert(
      fc.property(formula, (text) => {
        for (const { start, end } of complaintsAbout(text))
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { seed: 25, numRuns: 1500 },
    );
    expect(outside()).toEqual(before);
  });
});

describe("Names from outside are only names:", () => {
  const own = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  test("of variables, items, choices, checks, messages and units", () => {
    const workbook: Workbook = {
      title: "__proto__",
      dimensions: [
        { name: "constructor", items: own },
        { name: "__proto__", items: ["A"] },
      ],
      variables: [
        { name: "toString", input: 5 },
        { name: "valueOf", choice: own, input: "__proto__" },
        { name: "prototype", over: ["constructor as hasOwnProperty"], input: JSON.parse('{"__proto__": 7}') },
        { name: "isPrototypeOf", unit: "constructor", input: 1 },
        { name: "read", formula: 'prototype["__proto__"] + prototype["constructor"] + toString' },
        { name: "same", formula: 'valueOf == "__proto__"' },
        { name: "out", formula: "1" },
      ],
      checks: [
        {
          name: "__proto__",
          formula: "toString < 1",
          severity: "error",
          kind: "constructor",
          message: "{__proto__} {constructor} {toString}",
          blocks: ["out", "__proto__"],
        },
      ],
    };
    const sheet = buildSheet(workbook, parseFormula);
    expect(sheet.complaints.map(({ variable, kind }) => [variable, kind])).toEqual([
      ["__proto__", "invalid_name"],
      ["isPrototypeOf", "unknown_unit"],
      ["__proto__", "unknown_name"],
    ]);
    const calculation = calculate(sheet);
    expect([value(calculation, "read"), value(calculation, "same")]).toEqual([12, 1]);
    expect(() => value(calculation, "out")).toThrow("constructor");
    expect(outside()).toEqual(before);
  });
});

test("One formula does not poison another: the same sheet gives the same values before and after", () => {
  const sheet = sheetOf({ variables: { a: 2, b: "a ^ 10 + sqrt(a) * 40%" } });
  const first = value(calculate(sheet), "b");
  for (const formula of [
    'createUnit("a")',
    "import({sqrt: 1})",
    "sqrt = 5",
    "config({predictable: true})",
    "a = 9",
  ])
    complaintsAbout(formula);
  expect(value(calculate(sheetOf({ variables: { a: 2, b: "a ^ 10 + sqrt(a) * 40%" } })), "b")).toBe(first);
});
