import { describe, expect, test } from "vitest";
import {
  grownTooLong,
  mapFormulas,
  mapOverrides,
  variableOf,
  withContents,
  withParts,
  withVariables,
} from "../../src/document/everywhere.ts";
import { smallDocument } from "./smallDocument.ts";

const { workbook } = smallDocument();

describe("Everywhere in a document", () => {
  test("formulas change: of variables, defaults and checks", () => {
    const variables = [{ name: "a", default: "x" }, ...workbook.variables];
    const after = mapFormulas({ ...workbook, variables }, (formula) => `${formula}!`);
    expect(variableOf(after, "a")?.default).toBe("x!");
    expect(variableOf(after, "postMoney")?.formula).toBe("preMoney + sum(cheque)!");
    expect(after.checks?.[0]?.formula).toBe("cheque <= preMoney!");
    expect(variableOf(after, "preMoney")).toBe(workbook.variables[0]);
    expect(mapFormulas(workbook, (formula) => formula)).toBe(workbook);
  });

  test("values that are set change, in scenarios too", () => {
    const after = mapOverrides(smallDocument(), () => ({ preMoney: 1 }));
    expect(after.overrides).toEqual({ preMoney: 1 });
    expect(after.scenarios?.[0]?.overrides).toEqual({ preMoney: 1 });
    expect(mapOverrides(smallDocument(), (values) => values)).toBe(smallDocument());
  });

  test("parts that are the same are shared", () => {
    expect(withParts(workbook, { variables: workbook.variables })).toBe(workbook);
    expect(withContents(smallDocument(), { workbook })).toBe(smallDocument());
    expect(withVariables(smallDocument(), []).workbook).toEqual({ ...workbook, variables: [] });
  });

  test("a formula that has grown longer than formulas may be is found", () => {
    const long = "x".repeat(2001);
    expect(grownTooLong(workbook, workbook)).toBeUndefined();
    expect(
      grownTooLong(
        workbook,
        mapFormulas(workbook, () => long),
      ),
    ).toBe("postMoney");
    const inCheck = {
      ...workbook,
      checks: workbook.checks?.map((check) => ({ ...check, formula: long })) ?? [],
    };
    expect(grownTooLong(workbook, inCheck)).toBe("chequeFits");
    expect(grownTooLong(inCheck, inCheck)).toBeUndefined();
  });
});
