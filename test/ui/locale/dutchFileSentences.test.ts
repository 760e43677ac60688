import { expect, test } from "vitest";
import { FILE_SENTENCES, type FileSentence } from "../../../src/io/fileSentences.ts";
import { dutchFileSentences } from "../../../src/ui/locale/dutchFileSentences.ts";

const placesOf = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()),
];

test("Every sentence has its Dutch, with the same facts", () => {
  expect(Object.keys(dutchFileSentences)).toEqual(Object.keys(FILE_SENTENCES));
  for (const key of Object.keys(FILE_SENTENCES) as FileSentence[]) {
    expect([key, placesOf(dutchFileSentences[key])]).toEqual([key, placesOf(FILE_SENTENCES[key])]);
    expect([key, dutchFileSentences[key]]).not.toEqual([key, FILE_SENTENCES[key]]);
  }
});
