import { expect, test } from "vitest";
import { distinctNames } from "../../../src/ui/workbooks/distinctNames.ts";

const namesOf = (...names: readonly string[]): readonly (string | undefined)[] => {
  const list = names.map((name, born) => ({ id: String(born), name, born }));
  const distinct = distinctNames(list.toReversed());
  return list.map(({ id }) => distinct.get(id));
};

test("names that differ stay", () => {
  expect(namesOf("A", "B")).toEqual(["A", "B"]);
});

test("of names alike the first that was made stays, the others get a number", () => {
  expect(namesOf("A", "A", "A")).toEqual(["A", "A (2)", "A (3)"]);
});

test("a number that a person gave is not given again", () => {
  expect(namesOf("A", "A (2)", "A")).toEqual(["A", "A (2)", "A (3)"]);
  expect(namesOf("A", "A", "A (2)")).toEqual(["A", "A (3)", "A (2)"]);
});
