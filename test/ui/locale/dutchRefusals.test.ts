import { expect, test } from "vitest";
import { REFUSALS, type RefusalKey } from "../../../src/document/refusals.ts";
import { dutchRefusals } from "../../../src/ui/locale/dutchRefusals.ts";

const placesOf = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()),
];

test("Every refusal has its Dutch, with the same facts", () => {
  expect(Object.keys(dutchRefusals).sort()).toEqual(Object.keys(REFUSALS).sort());
  for (const key of Object.keys(REFUSALS) as RefusalKey[])
    expect([key, placesOf(dutchRefusals[key])]).toEqual([key, placesOf(REFUSALS[key])]);
});
