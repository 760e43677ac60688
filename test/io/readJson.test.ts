import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inWords } from "../../src/io/fileComplaint.ts";
import { MAX_FILE_DEPTH, MAX_FILE_LENGTH } from "../../src/io/fileLimits.ts";
import { pathText, readJson } from "../../src/io/readJson.ts";

const complaintsOf = (text: string): string[] => {
  const read = readJson(text);
  return "complaints" in read
    ? read.complaints.map((one) => inWords(one)).map(({ place, message }) => `${place}: ${message}`)
    : [];
};

describe("Text that is not JSON is refused with line and column", () => {
  // Shapes of the reject list of JSONTestSuite.
  const broken: [text: string, place: string][] = [
    ["", "line 1, column 1"],
    [" ", "line 1, column 2"],
    ["[", "line 1, column 2"],
    ["]", "line 1, column 1"],
    ["{", "line 1, column 2"],
    ["[1,]", "line 1, column 4"],
    ["[,1]", "line 1, column 2"],
    ["[1,,2]", "line 1, column 4"],
    ["[1 2]", "line 1, column 4"],
    ["[1]]", "line 1, column 4"],
    ["[1}", "line 1, column 3"],
    ['{"a":1]', "line 1, column 7"],
    ['{"a":1,}', "line 1, column 8"],
    ['{"a"}', "line 1, column 5"],
    ['{"a" 1}', "line 1, column 6"],
    ['{"a":}', "line 1, column 6"],
    ['{"a"::1}', "line 1, column 6"],
    ["{a:1}", "line 1, column 2"],
    ["{'a':1}", "line 1, column 2"],
    ["{1:1}", "line 1, column 2"],
    ['{"a":1 "b":2}', "line 1, column 8"],
    ['{"a":1}//', "line 1, column 8"],
    ["/**/1", "line 1, column 1"],
    ["1 2", "line 1, column 3"],
    ["nul", "line 1, column 1"],
    ["True", "line 1, column 1"],
    ["NaN", "line 1, column 1"],
    ["Infinity", "line 1, column 1"],
    ["-Infinity", "line 1, column 1"],
    ["-", "line 1, column 1"],
    ["+1", "line 1, column 1"],
    ["01", "line 1, column 1"],
    ["-01", "line 1, column 1"],
    ["1.", "line 1, column 1"],
    [".5", "line 1, column 1"],
    ["1e", "line 1, column 1"],
    ["1e+", "line 1, column 1"],
    ["0x10", "line 1, column 1"],
    ["1_000", "line 1, column 1"],
    ['"a', "line 1, column 3"],
    ['"a\\"', "line 1, column 5"],
    ['"\\x"', "line 1, column 1"],
    ['"\\u12"', "line 1, column 1"],
    ['"a\tb"', "line 1, column 3"],
    ['["a\nb"]', "line 1, column 4"],
    ["\u00a01", "line 1, column 1"],
    ["[1\u000b]", "line 1, column 3"],
    ['[\n  1,\n  "a" 2\n]', "line 3, column 7"],
  ];
  test.each(broken)("%j", (text, place) => {
    const read = readJson(text);
    if ("value" in read) expect.fail("was read");
    const said = read.complaints.map((one) => inWords(one));
    expect(said.map((one) => one.place)).toEqual([place]);
    expect(said[0]?.message).toMatch(/^This is not JSON: /);
  });

  test("in words that say what was expected", () => {
    expect(complaintsOf('{"a":1,}')).toEqual([
      "line 1, column 8: This is not JSON: “}” stands here, but a field name in double quotes is expected.",
    ]);
  });
});

describe("JSON that could do harm is refused", () => {
  test("nesting beyond the limit, at once", () => {
    expect(complaintsOf("[".repeat(1_000_000))[0]).toContain("nested deeper than 20 levels");
    expect(complaintsOf('{"a":'.repeat(30))[0]).toContain("nested deeper than 20 levels");
    expect(complaintsOf("[".repeat(MAX_FILE_DEPTH) + "]".repeat(MAX_FILE_DEPTH))).toEqual([]);
  });

  test("a text beyond the limit, unread", () => {
    expect(complaintsOf(" ".repeat(MAX_FILE_LENGTH + 1))).toEqual([
      ": is longer than 5000000 characters, the limit of a file.",
    ]);
  });

  test("numbers too large to hold, with their path", () => {
    expect(complaintsOf('{"a": [1, {"b": 1e999}, -1e400]}')).toEqual([
      "a[1].b: is 1e999, too large a number to calculate with.",
      "a[2]: is -1e400, too large a number to calculate with.",
    ]);
  });

  test("keys that name a prototype, however they are written", () => {
    expect(complaintsOf('{"x": {"__proto__": {"a": 1}}, "constructor": 2, "prot\\u006ftype": 3}')).toEqual([
      "x.__proto__: is a name that no field, variable or item of a file may have. Rename it.",
      "constructor: is a name that no field, variable or item of a file may have. Rename it.",
      "prototype: is a name that no field, variable or item of a file may have. Rename it.",
    ]);
  });

  test("a key that stands twice in one object", () => {
    expect(complaintsOf('{"a": {"k": 1,\n "k": 2}, "b": {"k": 3}}')).toEqual([
      "a.k: stands twice, again at line 2, column 2. Keep one.",
    ]);
    expect(complaintsOf('{"k": 1, "\\u006b": 2}')).toHaveLength(1);
  });

  test("complaints beyond a hundred are left out", () => {
    expect(complaintsOf(`[${"1e999,".repeat(500)}1]`)).toHaveLength(100);
  });
});

test("A byte order mark before the text is no mistake", () => {
  expect(readJson('\ufeff{"a": 1}')).toEqual({ value: { a: 1 } });
});

test("A long text in quotes is read without a deep stack", () => {
  const long = "\\n".repeat(1_000_000);
  expect(readJson(`"${long}"`)).toEqual({ value: "\n".repeat(1_000_000) });
});

test("Paths are written as JavaScript names them", () => {
  expect(pathText(["variables", 3, "range"])).toBe("variables[3].range");
  expect(pathText(["dimensions", "my holders"])).toBe('dimensions["my holders"]');
  expect(pathText([0])).toBe("[0]");
  expect(pathText([])).toBe("");
});

test("It accepts what JSON.parse accepts, with the same value, and nothing else", () => {
  const shallow = fc.json({ maxDepth: 4 });
  const spoilt = fc
    .tuple(shallow, fc.nat(), fc.constantFrom(...'{}[]:,"\\ 01eE+-.tn\n\u0000a'))
    .map(([text, at, character]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + character + text.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(fc.oneof(shallow, spoilt), (text) => {
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        expect(complaintsOf(text)).not.toEqual([]);
        return;
      }
      const read = readJson(text);
      if ("value" in read) expect(read.value).toEqual(expected);
      else expect(complaintsOf(text)[0]).toMatch(/stands twice|too large|is a name that/);
    }),
    { numRuns: 3000, seed: 4 },
  );
});

test("Texts come without what nobody sees, as values and as keys", () => {
  const text = '{"a\\u202eb": ["x\\u0000y", {"c": "\\ud83d!"}], "d": "line\\nline"}';
  expect(readJson(text)).toEqual({ value: { ab: ["xy", { c: "!" }], d: "line\nline" } });
  expect(readJson('{"proto\\u202e": 1, "__proto\\u0000__": 2, "a": 1, "a\\u202e": 2}')).toMatchObject({
    complaints: [{ what: { sentence: "forbidden_name" } }, { what: { sentence: "key_twice" } }],
  });
});
