import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { buildSheet, calculate } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { csvFileName, resultsCsv } from "../../src/io/csv.ts";
import { RESULT_COLUMNS, type ResultRow, resultRows } from "../../src/io/results.ts";
import { deal } from "../../src/model/deal.ts";
import { calculateFile } from "../support/calculateFile.ts";
import { smallRound } from "../support/smallRound.ts";

const row = (parts: Partial<ResultRow>): ResultRow => ({
  scenario: "Base",
  section: "",
  variable: "a",
  label: "A",
  item: "",
  value: 1,
  unit: "",
  status: "",
  source: "",
  error: "",
  cell: 0,
  ...parts,
});

/** The second line, which is the first row. */
const lineOf = (parts: Partial<ResultRow>, dialect?: "plain" | "european"): string =>
  resultsCsv([row(parts)], dialect).split("\r\n")[1] ?? "";

test("Rows follow a heading, each ended by CR LF", () => {
  const rows = resultRows(calculateFile(smallRound), { scenario: "Base" });
  expect(resultsCsv(rows).split("\r\n")).toEqual([
    "scenario,section,variable,label,item,value,unit,status,source,error",
    'Base,,preMoney,Pre-money valuation,,700,$B,reported,"Press, 2026-01-31",',
    "Base,,basis,basis,,pre,,assumption,,",
    "Base,,cheque,cheque,Founders,0,$B,assumption,,",
    "Base,,cheque,cheque,Fund,100,$B,assumption,,",
    "Base,,postMoney,postMoney,,800,$B,assumption,,",
    "Base,,ownership,ownership,Founders,0,%,assumption,,",
    "Base,,ownership,ownership,Fund,12.5,%,assumption,,",
    "Base,,balance,balance,0,735,$B,reported,,",
    "Base,,balance,balance,1,771.75,$B,reported,,",
    "Base,,balance,balance,2,810.3375,$B,reported,,",
    "Base,,balance,balance,3,850.854375,$B,reported,,",
    "Base,,balance,balance,4,893.39709375,$B,reported,,",
    "Base,,balance,balance,5,938.0669484375,$B,reported,,",
    "",
  ]);
});

describe("Text that a spreadsheet would run is disarmed by an apostrophe in quotes:", () => {
  test.each([
    ["=1+1", `"'=1+1"`],
    ["+1", `"'+1"`],
    ["-5", `"'-5"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\tx", `"'\tx"`],
    ["\rx", `"'\rx"`],
    ["\nx", `"'\nx"`],
    ["=1+1\nnote", `"'=1+1\nnote"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ["＝1+1", `"'＝1+1"`],
    ["'=1", `"''=1"`],
  ])("%j", (label, field) => {
    for (const dialect of ["plain", "european"] as const)
      expect(resultsCsv([row({ label })], dialect)).toContain(field);
  });

  test("in every column that holds text, a text as value too", () => {
    const text = {
      scenario: "=a",
      section: "=b",
      item: "=c",
      value: "=d",
      unit: "=e",
      source: "=f",
      error: "=g",
    };
    expect(lineOf(text)).toBe(`"'=a","'=b",a,A,"'=c","'=d","'=e",,"'=f","'=g"`);
  });

  test("and other text stays as it is", () => {
    for (const label of ["a=b", "1-2", "'quoted'", "€ 5", " =1"])
      expect(lineOf({ label })).toContain(`,${label},`);
  });
});

describe("Numbers stay numbers:", () => {
  test.each<[number, string, string]>([
    [-5, "-5", "-5"],
    [-0.5, "-0.5", "-0,5"],
    [1234567.891, "1234567.891", "1234567,891"],
    [1e20, "100000000000000000000", "100000000000000000000"],
    [1.5e21, "1.5E+21", "1,5E+21"],
    [-2.5e-7, "-0.00000025", "-0,00000025"],
    [2.5e-8, "2.5E-8", "2,5E-8"],
  ])("%d", (value, plain, european) => {
    expect(lineOf({ value })).toBe(`Base,,a,A,,${plain},,,,`);
    expect(lineOf({ value }, "european")).toBe(`Base;;a;A;;${european};;;;`);
  });

  test("a negative year is a number, too", () => {
    expect(lineOf({ item: -3 })).toBe("Base,,a,A,-3,1,,,,");
  });
});

test("Commas, semicolons, tabs, quotes and line ends are quoted in both dialects", () => {
  for (const text of ["a,b", "a;b", "a\tb", 'a"b', "a\rb", "a\nb"])
    for (const dialect of ["plain", "european"] as const)
      expect(resultsCsv([row({ label: text })], dialect)).toContain(`"${text.replace('"', '""')}"`);
});

test("The European dialect begins with a byte order mark, and no dialect with ID", () => {
  expect(resultsCsv([], "european")).toBe(
    "\ufeffscenario;section;variable;label;item;value;unit;status;source;error\r\n",
  );
  expect(resultsCsv([row({ scenario: "ID" })]).startsWith("scenario")).toBe(true);
});

describe("An independent reader finds the same rows in the deal's CSV", () => {
  const rows = resultRows(calculate(buildSheet(deal, parseFormula)), { scenario: "ID; =1" });
  const texts = rows.map((found) => RESULT_COLUMNS.map((column) => found[column]));

  test.each(["plain", "european"] as const)("%s", (dialect) => {
    const { data, errors } = Papa.parse<string[]>(resultsCsv(rows, dialect).replace("\ufeff", ""), {
      delimiter: dialect === "plain" ? "," : ";",
      newline: "\r\n",
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual([...RESULT_COLUMNS]);
    const read = data.slice(1).map((fields, i) =>
      fields.map((field, j) => {
        const original = texts[i]?.[j];
        if (typeof original === "number")
          return Number(dialect === "plain" ? field : field.replace(",", "."));
        return original === undefined && field === ""
          ? undefined
          : field.replace(/^'(?='*[=+\-@\t\r\n])/, "");
      }),
    );
    expect(read).toEqual(texts);
  });
});

test("Any text survives the way out and back", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n,;\"aé ＝") }));
  fc.assert(
    fc.property(text, text, fc.constantFrom("plain", "european"), (label, source, dialect) => {
      const csv = resultsCsv([row({ label, source })], dialect).replace("\ufeff", "");
      const delimiter = dialect === "plain" ? "," : ";";
      const { data } = Papa.parse<string[]>(csv, { delimiter, newline: "\r\n" });
      const back = [data[1]?.[3], data[1]?.[8]].map((field) =>
        field?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ""),
      );
      expect(back).toEqual([label, source]);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

describe("The file name carries title and day", () => {
  const day = new Date(2026, 10, 3, 23, 59);
  test.each([
    ["Small round", "Small round 2026-11-03.csv"],
    ["OpenAI round, January 2026", "OpenAI round, January 2026 2026-11-03.csv"],
    ['a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j 2026-11-03.csv"],
    ["../../etc/passwd", "etc-passwd 2026-11-03.csv"],
    ["line\nend\u0000", "line end 2026-11-03.csv"],
    [" ", "Loopsheet 2026-11-03.csv"],
    ["x".repeat(200), `${"x".repeat(80)} 2026-11-03.csv`],
  ])("%j", (title, name) => {
    expect(csvFileName(title, day)).toBe(name);
  });
});
