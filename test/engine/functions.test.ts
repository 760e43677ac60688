import { describe, expect, test } from "vitest";
import { FUNCTION_NAMES, FUNCTIONS, functionFix } from "../../src/engine/functions.ts";
import { scan } from "../../src/engine/scan.ts";
import { complaints } from "../support/sheets.ts";

describe("The functions of the language", () => {
  test("are these", () => {
    expect([...FUNCTION_NAMES].sort()).toEqual(
      (
        "abs all any ceil circulation count cumulative exp fail first floor if index irr item last log log10 max mean min mod " +
        "npv payback pick presentValue prev product relabel round shift solve sortBy sqrt sum xirr"
      ).split(" "),
    );
  });

  test("can be typed, and operators cannot be called", () => {
    for (const name of FUNCTIONS.keys()) {
      const tokens = scan(`${name}(`);
      const first = "message" in tokens ? undefined : tokens[0];
      const isName = first?.kind === "name" && first.text === name;
      expect([name, isName]).toEqual([name, FUNCTION_NAMES.includes(name)]);
    }
  });

  test("refuse one argument too few or too many", () => {
    for (const name of FUNCTION_NAMES) {
      const [fewest, most] = FUNCTIONS.get(name)?.arity ?? expect.fail();
      const call = (count: number): string => `${name}(${Array(count).fill("1").join(", ")})`;
      expect(complaints(call(fewest - 1))).toEqual([`wrong_arguments: ${call(fewest - 1)}`]);
      expect(complaints(call(most + 1))).toEqual([`wrong_arguments: ${call(most + 1)}`]);
    }
  });

  test("say in their usage how they are called", () => {
    for (const name of FUNCTION_NAMES) expect(FUNCTIONS.get(name)?.usage).toContain(`${name}(`);
  });
});

describe("A name that is no function gets a fix:", () => {
  const cases: [name: string, fix: string][] = [
    ["SUM", " Write sum(x) or sum(x, dimension)."],
    ["Sum", " Write sum(x) or sum(x, dimension)."],
    ["PRESENTVALUE", " Write presentValue(rate, flows)."],
    ["AVERAGE", " Write mean(x) or mean(x, dimension)."],
    ["average", " Write mean(x) or mean(x, dimension)."],
    ["LN", " Write log(x)."],
    ["LOG", " Write log10(x); log(x) is the natural logarithm."],
    ["AND", " Write a and b."],
    ["OR", " Write a or b."],
    ["comulative", " Did you mean cumulative?"],
    ["constructor", ""],
  ];
  for (const [name, fix] of cases) test(name, () => expect(functionFix(name).message).toBe(fix));
});

test("A function that is one of ours under another name can be written in its place", () => {
  expect(functionFix("AVERAGE").name).toBe("mean");
  expect(functionFix("comulative").name).toBe("cumulative");
  expect(functionFix("POWER").name).toBeUndefined();
});
