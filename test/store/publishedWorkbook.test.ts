import { expect, test } from "vitest";
import { presets } from "../../src/model/presets/presets.ts";
import { EMPTY_PRESET } from "../../src/store/dealState.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";

test("every published deal has its workbook, the same at every call", () => {
  for (const { name, title } of presets) {
    expect(publishedWorkbook(name)?.title).toBe(title);
    expect(publishedWorkbook(name)).toBe(publishedWorkbook(name));
  }
});

test("the empty sheet has nothing, and what is not known has no workbook", () => {
  expect(publishedWorkbook(EMPTY_PRESET)?.variables).toEqual([]);
  expect(publishedWorkbook("constructor")).toBeUndefined();
});
