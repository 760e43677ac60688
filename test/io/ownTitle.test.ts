import { expect, test } from "vitest";
import type { Workbook } from "../../src/engine/index.ts";
import { withOwnTitle } from "../../src/io/ownTitle.ts";

const empty: Workbook = { title: "New sheet", dimensions: [], variables: [] };
const sheet = (title: string): Workbook => ({ ...empty, title, variables: [{ name: "a", input: 1 }] });

test.each<[string, { title?: string; workbook?: Workbook }, Workbook | undefined, string | undefined]>([
  ["a sheet's own title", { workbook: sheet("Small round") }, empty, "Small round"],
  ["a long one, cut", { workbook: sheet("a".repeat(100)) }, empty, "a".repeat(80)],
  ["what a person calls it", { title: "Mine", workbook: sheet("Small round") }, empty, "Mine"],
  ["nothing: it goes by its base's", { workbook: sheet("New sheet") }, empty, undefined],
  ["nothing: it has none", { workbook: sheet(" ") }, empty, undefined],
  ["nothing: a published deal's", { workbook: sheet("Edited") }, sheet("Deal"), undefined],
  ["nothing: the base is not known", { workbook: sheet("Edited") }, undefined, undefined],
  ["nothing: no sheet of its own", {}, empty, undefined],
])("a workbook is called by %s", (_, state, base, title) => {
  expect(withOwnTitle(state, base).title).toBe(title);
});

test("the sheet goes by its base's title again", () => {
  expect(withOwnTitle({ workbook: sheet("Small round") }, empty).workbook).toEqual(sheet("New sheet"));
});
