import { expect, test } from "vitest";
import { createVocabulary } from "../../../src/ui/formula/createVocabulary.ts";
import { insideDeal } from "../insideDeal.ts";

const vocabularyIn = (language: "en" | "nl") => insideDeal(() => createVocabulary(), language);
const named = (choices: readonly { name: string }[], name: string) =>
  choices.find((one) => one.name === name);

test("Variables are named with their label, unit and dimensions; a text is none", () => {
  const { variables, isVariable } = vocabularyIn("en")();
  expect(named(variables, "cheque")).toEqual({
    kind: "variable",
    name: "cheque",
    label: "Cheque",
    detail: "$B · holders",
  });
  expect(named(variables, "customer")).toBeUndefined();
  expect(isVariable("cheque")).toBe(true);
  expect(isVariable("Nvidia")).toBe(false);
});

test("Functions are named with the first way to call them", () => {
  expect(named(vocabularyIn("en")().functions, "sum")).toMatchObject({ detail: "sum(x)" });
});

test("Dimensions have their own names and their aliases", () => {
  const { dimensions, isDimension } = vocabularyIn("en")();
  expect(named(dimensions, "holders")).toBeDefined();
  expect(isDimension("years")).toBe(true);
  expect(isDimension("cheque")).toBe(false);
});

test("Items are those of a variable's dimensions, of a dimension, and the options of a choice", () => {
  const { itemsOf } = vocabularyIn("en")();
  expect(named(itemsOf("cheque"), "Nvidia")).toMatchObject({ kind: "item", name: "Nvidia" });
  expect(named(itemsOf("holders"), "Nvidia")).toBeDefined();
  expect(named(itemsOf("supplier"), "Nvidia")).toBeDefined();
  expect(itemsOf("nobody")).toEqual([]);
});

test("Labels and items follow the page's language", () => {
  const { variables, itemsOf } = vocabularyIn("nl")();
  expect(named(variables, "roundSize")).toMatchObject({ label: "Omvang van de ronde" });
  expect(named(itemsOf("holders"), "New investors")).toMatchObject({ label: "Nieuwe investeerders" });
});
