/** Edits made and refused, for tests. */
import { expect } from "vitest";
import type { Change, Contents, Done } from "../../src/document/contents.ts";
import { refusalText } from "../../src/document/refusals.ts";
import type { Dimension, Variable } from "../../src/engine/index.ts";
import { smallDocument } from "./smallDocument.ts";

/** What an edit makes of contents; fails where it is refused. */
export const made = (change: Change, contents: Contents = smallDocument()): Contents => {
  const outcome = change(contents);
  return "contents" in outcome ? outcome.contents : expect.fail(refusalText(outcome.refusal));
};

/** What several edits make of contents, one after another. */
export const madeAll = (changes: readonly Change[], contents: Contents = smallDocument()): Contents =>
  changes.reduce((so, change) => made(change, so), contents);

/** Why an edit is refused, in English. */
export const refusalOf = (change: Change, contents: Contents = smallDocument()): string => {
  const outcome = change(contents);
  return "refusal" in outcome ? refusalText(outcome.refusal) : expect.fail("It is not refused.");
};

/** What an edit says that it did. */
export const doneBy = (change: Change, contents: Contents = smallDocument()): Done => {
  const outcome = change(contents);
  return "done" in outcome ? outcome.done : expect.fail(refusalText(outcome.refusal));
};

export const variableIn = ({ workbook }: Contents, name: string): Variable =>
  workbook.variables.find((one) => one.name === name) ?? expect.fail(`There is no ${name}.`);

export const dimensionIn = ({ workbook }: Contents, name: string): Dimension =>
  workbook.dimensions.find((one) => one.name === name) ?? expect.fail(`There is no ${name}.`);

export const namesIn = ({ workbook }: Contents): readonly string[] =>
  workbook.variables.map(({ name }) => name);

/** The same contents, in which nothing can be changed without an error. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
