import { describe, expect, test } from "vitest";
import { FUNCTION_NAMES } from "../../../src/engine/index.ts";
import { functionsDutch } from "../../../src/ui/locale/functionsDutch.ts";
import { functionsEnglish } from "../../../src/ui/locale/functionsEnglish.ts";
import { evaluated } from "../../support/sheets.ts";

const keys = FUNCTION_NAMES.map((name) => `function.${name}`).sort();

describe("Every function has its help, and nothing else has", () => {
  test("in English", () => expect(Object.keys(functionsEnglish).sort()).toEqual(keys));
  test("in Dutch", () => expect(Object.keys(functionsDutch).sort()).toEqual(keys));

  test("in whole sentences, other ones in Dutch", () => {
    for (const [key, text] of Object.entries(functionsEnglish)) {
      const dutch = functionsDutch[key as keyof typeof functionsEnglish];
      expect([text, dutch]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
      expect(dutch).not.toBe(text);
    }
  });
});

test("What the help says comes to a number does", () => {
  const said = Object.values(functionsEnglish).flatMap((text) => [
    ...text.matchAll(/(\w+\([-\d., ]+\)) is (-?[\d.]*\d)/g),
  ]);
  expect(said.map(([, formula]) => formula)).toEqual([
    "mod(-7, 3)",
    "log10(1000)",
    "round(2.345, 2)",
    "floor(-2.5)",
    "ceil(-2.5)",
  ]);
  for (const [, formula = "", result] of said)
    expect([formula, evaluated(formula)]).toEqual([formula, Number(result)]);
});
