import Papa from "papaparse";
import { expect, test } from "vitest";
import { type Copied, selectionText } from "../../../src/ui/grid/selectionText.ts";

const english = { decimalSign: ".", missing: "#N/A" };
const dutch = { decimalSign: ",", missing: "#N/B" };
const amount = (number: number): Copied => ({ number, isPercent: false });
const read = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: "\t", newline: "\r\n" }).data;

test("numbers go out with all their digits, shares with their sign", () => {
  expect(
    selectionText([[amount(0.1), amount(88.8888888888889), { number: 12.5, isPercent: true }]], english),
  ).toBe("0.1\t88.8888888888889\t12.5%");
  expect(selectionText([[amount(1234567.5), { number: 12.5, isPercent: true }]], dutch)).toBe(
    "1234567,5\t12,5%",
  );
});

test("very large and very small numbers are written as spreadsheets write them", () => {
  expect(selectionText([[amount(1e21), amount(1e-9), amount(0.00001)]], english)).toBe(
    "1E+21\t1E-9\t0.00001",
  );
});

test("a range keeps its shape", () => {
  const rows = [
    [{ text: "Ann" }, amount(1), undefined],
    [{ text: "Bob" }, undefined, amount(2)],
  ];
  expect(selectionText(rows, english)).toBe("Ann\t1\t\r\nBob\t\t2");
});

test("texts with tabs, quotes and lines are read back as they were", () => {
  const texts = ['He said "no"', "one\ttwo", "first\nsecond", "plain"];
  const text = selectionText([texts.map((each) => ({ text: each }))], english);
  expect(read(text)).toEqual([texts]);
});

test("a text that would run as a formula is stopped", () => {
  expect(selectionText([[{ text: "=1+1" }, { text: "-cheque + 2" }]], english)).toBe("'=1+1\t'-cheque + 2");
  expect(selectionText([[amount(-5)]], english)).toBe("-5");
});

test("a place without a value is what spreadsheets call one, so that no sum passes over it", () => {
  expect(selectionText([[{ missing: true }]], english)).toBe("#N/A");
  expect(selectionText([[{ missing: true }]], dutch)).toBe("#N/B");
});
