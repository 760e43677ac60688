import { describe, expect, test } from "vitest";
import { nameOf } from "../../../src/engine/index.ts";
import { withNumbers } from "../../../src/ui/results/formulaText.ts";
import { smallSheet } from "../../store/smallSheet.ts";

const sheet = smallSheet();
const cost = { variable: "cost", items: [] };
/** Cells by their names, so that the test says which were found. */
const write = (cell: number, unit: string): string => {
  const { variable, items } = nameOf(sheet, cell);
  return variable === "mode" ? "first" : `<${[variable, ...items].join(" ")}|${unit}>`;
};

describe("a formula with numbers for names", () => {
  test("keeps operators, functions, units and texts as they are", () => {
    expect(withNumbers(sheet, cost, 'max(0 $B, price) * part + 3 $B == "price"', write)).toBe(
      'max(0 $B, <price|$B>) * <part|%> + 3 $B == "price"',
    );
  });

  test("lists the values of a variable that is summed up", () => {
    expect(withNumbers(sheet, cost, "sum(stake)", write)).toBe("sum(<stake Founders|%>, <stake Fund|%>)");
  });

  test("picks the item that is named, and the one of the cell it stands at", () => {
    expect(withNumbers(sheet, cost, 'stake["Fund"]', write)).toBe("<stake Fund|%>");
    const at = { variable: "stake", items: ["Founders"] };
    expect(withNumbers(sheet, at, "stake * price", write)).toBe("<stake Founders|%> * <price|$B>");
  });

  test("writes a choice as the text it stands at", () => {
    expect(withNumbers(sheet, cost, 'mode == "second" ? price : 0', write)).toBe(
      '"first" == "second" ? <price|$B> : 0',
    );
  });

  test("leaves a name that is no variable", () => {
    expect(withNumbers(sheet, cost, "holders + constructor", write)).toBe("holders + constructor");
  });
});
