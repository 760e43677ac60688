import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_CELLS, MOST_CHARACTERS, readTable, type Table } from "../../../src/ui/paste/readTable.ts";

function tableOf(text: string): Table {
  const read = readTable(text);
  return "table" in read ? read.table : expect.fail(read.complaint);
}

describe("what spreadsheets put on the clipboard:", () => {
  test("Excel ends lines with CR LF, the last one too", () => {
    expect(tableOf("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("LibreOffice ends lines with LF, the last one or not", () => {
    const table = [
      ["Nvidia", "30"],
      ["Amazon", "15"],
    ];
    expect(tableOf("Nvidia\t30\nAmazon\t15\n")).toEqual(table);
    expect(tableOf("Nvidia\t30\nAmazon\t15")).toEqual(table);
  });

  test("Google Sheets ends no last line, and leaves blank cells empty", () => {
    expect(tableOf("1\t\t3\n\t5\t")).toEqual([
      ["1", "", "3"],
      ["", "5", ""],
    ]);
  });

  test("a cell with a line end, a tab or quotes stands in quotes, its own doubled", () => {
    expect(tableOf('"two\nlines"\t"say ""no"""\r\n"a\tb"\t7\r\n')).toEqual([
      ["two\nlines", 'say "no"'],
      ["a\tb", "7"],
    ]);
  });

  test("a quote that closes before the cell ends belongs to the text, and so does one that never closes", () => {
    expect(tableOf('"A" shares\t1\n5"\t2\n"open\t3')).toEqual([
      ['"A" shares', "1"],
      ['5"', "2"],
      ['"open', "3"],
    ]);
  });

  test("one cell is one cell, a blank line in between a row, an old Mac's CR a line end", () => {
    expect(tableOf("30\r\n")).toEqual([["30"]]);
    expect(tableOf("1\n\n3")).toEqual([["1"], [""], ["3"]]);
    expect(tableOf("1\r2\r")).toEqual([["1"], ["2"]]);
  });
});

describe("a text without tabs", () => {
  test("is parted by semicolons, as in a European CSV", () => {
    expect(tableOf("1,5;2,5\n3;4")).toEqual([
      ["1,5", "2,5"],
      ["3", "4"],
    ]);
  });

  test("is never parted by commas, which stand in numbers", () => {
    expect(tableOf("1,234\n5,678")).toEqual([["1,234"], ["5,678"]]);
  });

  test("semicolons beside tabs are text", () => {
    expect(tableOf("a;b\t1")).toEqual([["a;b", "1"]]);
  });
});

describe("limits", () => {
  test("nothing but white space is empty", () => {
    expect(readTable("")).toEqual({ complaint: "empty" });
    expect(readTable(" \t \r\n")).toEqual({ complaint: "empty" });
  });

  test("2,000,000 characters and 100,000 cells are read, one more is not", () => {
    expect([MOST_CHARACTERS, MOST_CELLS]).toEqual([2_000_000, 100_000]);
    expect(readTable("1".repeat(2_000_000))).toHaveProperty("table");
    expect(readTable("1".repeat(2_000_001))).toEqual({ complaint: "long" });
    expect(tableOf("1\n".repeat(100_000))).toHaveLength(100_000);
    expect(readTable("1\n".repeat(100_001))).toEqual({ complaint: "many" });
  });

  test("quotes that open in every cell and close in none are read in one pass", () => {
    const cells = tableOf('"x\t'.repeat(99_999));
    expect(cells[0]).toHaveLength(100_000);
    expect(readTable(`"\t${'""\t'.repeat(90_000)}"x`)).toHaveProperty("table");
  });
});

test("any table that is written as Excel does is read back", () => {
  const cell = fc.string({
    unit: fc.constantFrom("1", "a", ",", '"', "\t", "\n", "\r", " ", ";"),
    maxLength: 6,
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  const write = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => `${row.map(write).join("\t")}\r\n`).join("");
      fc.pre(text.trim() !== "");
      expect(tableOf(text)).toEqual(rows);
    }),
  );
});
