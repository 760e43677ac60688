import { expect, test } from "vitest";
import { textTable, underHeadings } from "../../src/cli/textTable.ts";

test("Columns are aligned left or right, without blanks at the end of a line", () => {
  const rows = [
    ["a", "1", "x"],
    ["bbb", "-10.5", ""],
    ["€", "2", "zz"],
  ];
  expect(textTable(rows, ["left", "right", "left"])).toEqual([
    "a        1  x",
    "bbb  -10.5",
    "€        2  zz",
  ]);
});

test("A text with line ends stays on its line", () => {
  expect(textTable([["a\nb\r\n c", "d"]], ["left", "left"])).toEqual(["a b c  d"]);
});

test("A heading stands where it changes", () => {
  expect(underHeadings(["a", "b", "c", "d"], ["One", "One", "Two", ""])).toEqual([
    "",
    "One",
    "  a",
    "  b",
    "",
    "Two",
    "  c",
    "",
    "  d",
  ]);
  expect(underHeadings(["a", "b"], ["", ""])).toEqual(["", "  a", "  b"]);
});
