import { expect, test } from "vitest";
import { differenceOf, withDifference } from "../../src/document/difference.ts";
import type { Variable, Workbook } from "../../src/engine/index.ts";
import { fitted } from "../../src/io/otherEdition.ts";

const book = (...variables: readonly Variable[]): Workbook => ({ title: "Book", dimensions: [], variables });
const input = (name: string, value = 1): Variable => ({ name, input: value });
const namesOf = ({ variables }: Workbook): readonly string[] => variables.map(({ name }) => name);

const known = book(input("a"), input("b"), input("c"));
const present = book(input("x"), input("a"), input("y"), input("b"), input("c"), input("z"));

test("What was added stands behind what it stood behind, and all that the present edition has stays", () => {
  const edited = book(input("first"), input("a"), input("b"), input("new"), input("newer"), input("c"));
  const result = withDifference(present, fitted(present, differenceOf(known, edited)));
  expect(namesOf(result)).toEqual(["first", "x", "a", "y", "b", "new", "newer", "c", "z"]);
});

test("What was changed is changed where it still is", () => {
  const edited = book(input("a", 7), input("b", 8), input("c"));
  const other = book(input("a"), input("c"));
  expect(withDifference(other, fitted(other, differenceOf(known, edited)))).toEqual(
    book(input("a", 7), input("c")),
  );
});

test("What was deleted stays, and what the present edition has by that name is not added twice", () => {
  const edited = book(input("a"), input("x", 5), input("c"));
  const result = withDifference(present, fitted(present, differenceOf(known, edited)));
  expect(namesOf(result)).toEqual(["x", "a", "y", "b", "c", "z"]);
});

test("Of other parts nothing is lost", () => {
  const edited: Workbook = { ...known, settings: { iterations: 7 }, checks: [] };
  const result = withDifference(present, fitted(present, differenceOf(known, edited)));
  expect(result.settings).toEqual({ iterations: 7 });
});
