import { describe, expect, test } from "vitest";
import { MAX_NAME_LENGTH, nameFor, nameRefusal } from "../../src/document/freeNames.ts";
import { renameVariable } from "../../src/document/variables.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { isName, isReserved } from "../../src/engine/names.ts";
import { made } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const { workbook } = smallDocument();
const empty: Workbook = { title: "", dimensions: [], variables: [] };

describe("A name for what a person calls something", () => {
  test.each([
    ["Post-money option pool", "postMoneyOptionPool"],
    ["GPU cost", "gpuCost"],
    ["Crédit d'impôt", "creditDImpot"],
    ["postMoney", "postMoney"],
    ["2026 revenue", "revenue2026"],
    ["9lives", "lives9"],
    ["a_b", "a_b"],
    ["  ", "variable1"],
    ["收入", "variable1"],
    ["2026", "variable1"],
    ["Year", "year2"],
    ["sum", "sum2"],
  ])("%s is %s", (label, name) => {
    expect(nameFor(empty, label)).toBe(name);
  });

  test("has a number where it is taken", () => {
    expect(nameFor(workbook, "Cheque")).toBe("cheque2");
    expect(nameFor(workbook, "holders")).toBe("holders2");
    expect(nameFor(workbook, "payer")).toBe("payer2");
    const variables = [{ name: "revenue2026" }, { name: "fee9" }];
    expect(nameFor({ ...empty, variables }, "revenue 2026")).toBe("revenue2026_2");
    expect(nameFor({ ...empty, variables }, "fee9")).toBe("fee10");
  });

  test("is a name that can be given, however long the label", () => {
    for (const label of ["x".repeat(500), "Year 5 %", "$B", "mod", "__a", "é", "a".repeat(MAX_NAME_LENGTH)]) {
      const name = nameFor(workbook, label);
      expect(isName(name) && !isReserved(name)).toBe(true);
      expect(nameRefusal(workbook, name)).toBeUndefined();
    }
  });
});

describe("A name is refused", () => {
  test.each([
    ["", "name_missing"],
    ["two words", "name_form"],
    ["2a", "name_form"],
    ["_a", "name_form"],
    ["é", "name_form"],
    ["x".repeat(61), "name_too_long"],
    ["sum", "name_reserved"],
    ["year", "name_reserved"],
    ["GW", "name_reserved"],
    ["and", "name_reserved"],
    ["constructor", "name_reserved"],
    ["cheque", "name_of_variable"],
    ["holders", "name_of_dimension"],
    ["payer", "name_of_alias"],
  ])("%s: %s", (name, key) => {
    expect(nameRefusal(workbook, name)?.key).toBe(key);
  });

  test("that the page's own screens know a renamed variable by, but not to that one", () => {
    const renamed = made(renameVariable("cheque", "stake")).workbook;
    expect(nameRefusal(renamed, "cheque")).toEqual({
      key: "name_built_in",
      facts: { name: "cheque", present: "stake", suggestion: "cheque2" },
    });
    expect(nameRefusal(renamed, "cheque", "stake")).toBeUndefined();
  });

  test("not for what has it already", () => {
    expect(nameRefusal(workbook, "cheque", "cheque")).toBeUndefined();
  });
});
