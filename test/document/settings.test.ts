import { expect, test } from "vitest";
import { changeSettings } from "../../src/document/settings.ts";
import { doneBy, made, refusalOf } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

test("A setting is changed, and noted with what it was", () => {
  expect(made(changeSettings({ damping: 0.5 })).workbook.settings).toEqual({ damping: 0.5 });
  expect(doneBy(changeSettings({ damping: 0.5 }))).toEqual({
    did: "setting",
    name: "damping",
    from: "1",
    to: "0.5",
  });
  expect(doneBy(changeSettings({ iterate: false }))).toMatchObject({ from: "true", to: "false" });
});

test("A setting that is so already changes nothing", () => {
  expect(made(changeSettings({ iterations: 100 }))).toBe(smallDocument());
});

test("A setting that cannot be used is refused", () => {
  expect(refusalOf(changeSettings({ iterations: 0 }))).toBe(
    "The most iterations must be a whole number from 1 to 10000, not 0.",
  );
  expect(refusalOf(changeSettings({ iterations: 2.5 }))).toContain("not 2.5");
  expect(refusalOf(changeSettings({ change: 1 }))).toContain("more than 0 and less than 1, not 1");
  expect(refusalOf(changeSettings({ damping: 2.1 }))).toContain("more than 0 and at most 2, not 2.1");
});
