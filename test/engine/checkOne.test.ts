import { describe, expect, test } from "vitest";
import { checkOne, readOne } from "../../src/engine/checkOne.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { workbookOf } from "../support/sheets.ts";

const workbook = workbookOf({
  dimensions: { holders: ["Founders", "Nvidia"] },
  variables: {
    revenue: { unit: "$B", input: 10 },
    capacity: { unit: "GW", input: 5 },
    cheque: { unit: "$B", over: ["holders"], input: 10 },
    supplier: { choice: "holders", input: "Nvidia" },
    total: { unit: "$B", formula: "revenue" },
    part: { unit: "%", over: ["holders"], formula: "cheque / revenue" },
  },
});
const complaintOf = (text: string, variable = "total") =>
  checkOne(workbook, variable, text, parseFormula) ?? expect.fail(`${text} is accepted`);
/** "kind: the text it is about -> what to write there instead". */
const said = (text: string, variable?: string): string => {
  const { kind, start, end, fix } = complaintOf(text, variable);
  const mended = fix && ` -> ${text.slice(0, fix.start)}${fix.text}${text.slice(fix.end)}`;
  return `${kind}: ${text.slice(start, end)}${mended ?? ""}`;
};

describe("A formula as if it were a variable's", () => {
  test("is fine where it measures what the variable does", () => {
    expect(checkOne(workbook, "total", "revenue * 2 + sum(cheque)", parseFormula)).toBeUndefined();
    expect(checkOne(workbook, "part", "cheque / sum(cheque)", parseFormula)).toBeUndefined();
    expect(checkOne(workbook, "total", "=revenue", parseFormula)).toBeUndefined();
  });

  test("is complained of for its writing first", () => {
    expect(said("revenue *")).toBe("syntax_error: ");
    expect(said("revenue * (2")).toBe("syntax_error: ");
  });

  test("is complained of for another unit, and for dimensions that the variable does not have", () => {
    expect(said("revenue + capacity")).toBe("unit_mismatch: revenue + capacity");
    expect(said("2 * capacity")).toBe("unit_mismatch: 2 * capacity");
    expect(complaintOf("2 * capacity").message).toBe("The result is W, but total is in $B.");
    expect(said("cheque")).toBe("dimension_mismatch: cheque");
  });

  test("is measured though no variable has its name yet", () => {
    expect(checkOne(workbook, "nobody", "capacity", parseFormula)).toBeUndefined();
  });
});

describe("What would mend a formula:", () => {
  const cases: [text: string, said: string, variable?: string][] = [
    ["revenu * 2", "unknown_name: revenu -> revenue * 2"],
    ["SUM(cheque)", "unknown_name: SUM(cheque) -> sum(cheque)"],
    ["average(cheque)", "unknown_name: average(cheque) -> mean(cheque)"],
    ["POWER(revenue, 1)", "unknown_name: POWER(revenue, 1)"],
    ['cheque["Nvidea"]', 'unknown_item: "Nvidea" -> cheque["Nvidia"]'],
    ['pick(cheque, holders, "Founder")', 'unknown_item: "Founder" -> pick(cheque, holders, "Founders")'],
    ["sum(cheque, holder)", "unknown_name: holder -> sum(cheque, holders)"],
    [
      'if(supplier == "nvidia", 1 $B, 2 $B)',
      'unknown_item: "nvidia" -> if(supplier == "Nvidia", 1 $B, 2 $B)',
    ],
    ["if(revenue <> 0, 1 $B, 0)", "syntax_error: <> -> if(revenue != 0, 1 $B, 0)"],
    ["max(revenue; 1 $B)", "syntax_error: ; -> max(revenue, 1 $B)"],
    ["revenue × 2", "syntax_error: × -> revenue * 2"],
    ["cheque[“Nvidia”]", 'syntax_error: “ -> cheque["Nvidia"]'],
    ["revenue * 1,5", "syntax_error: 1,5 -> revenue * 1.5"],
    ["revenue * 1,000", "syntax_error: 1,000"],
  ];
  for (const [text, expected, variable] of cases) {
    test(text, () => expect(said(text, variable)).toBe(expected));
  }
});

test("What is read of a usable formula is its measure and its dimensions", () => {
  const read = readOne(workbook, "part", "cheque / revenue", parseFormula);
  expect(read).toMatchObject({ powers: [0, 0, 0, 0], axes: ["holders"] });
  expect(readOne(workbook, "total", "0", parseFormula)).toMatchObject({ powers: "any", axes: [] });
});
