import { expect, test } from "vitest";
import { atLine, complaintLine, type FileWords, inWords, said } from "../../src/io/fileComplaint.ts";
import { FILE_SENTENCES } from "../../src/io/fileSentences.ts";

const place = "variables[3].range";

test("A complaint is said in English by itself: its place, and what is wrong there", () => {
  const what = said("not_whole", { least: 1, most: 10_000, value: "1.5" });
  expect(inWords({ place, what })).toEqual({
    place,
    message: "must be a whole number from 1 to 10000, not 1.5.",
  });
  expect(complaintLine({ place: "", what: said("not_plain") })).toBe("is not plain data.");
  expect(complaintLine({ place, what: { engine: "it takes one value here." } })).toBe(
    `${place}: it takes one value here.`,
  );
});

test("A sentence may stand in another, and a line for a path", () => {
  const at = { line: 2, column: 14 };
  expect(complaintLine({ place: "", at, what: said("not_list", { value: said("nothing") }) })).toBe(
    "line 2, column 14: must be a list in square brackets, not missing.",
  );
  expect(complaintLine({ place, what: said("key_twice", { again: atLine(at) }) })).toBe(
    `${place}: stands twice, again at line 2, column 14. Keep one.`,
  );
});

test("Another language brings its sentences, its numbers and its engine", () => {
  const words: FileWords = {
    sentences: { ...FILE_SENTENCES, too_long: "hoogstens {most}", at_line: "regel {line}" },
    number: (value) => `<${value}>`,
    engine: (message) => message.toUpperCase(),
  };
  const what = said("too_long", { most: 80 });
  expect(complaintLine({ place, what, at: { line: 5, column: 1 } }, words)).toBe("regel <5>: hoogstens <80>");
  expect(complaintLine({ place, what: { engine: "no" } }, words)).toBe(`${place}: NO`);
});

test("What a file holds is never taken for a place in a sentence", () => {
  expect(complaintLine({ place, what: said("kept_twice", { value: '"{value}"' }) })).toBe(
    `${place}: stands twice: "{value}".`,
  );
});
