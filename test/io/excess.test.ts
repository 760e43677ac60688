import { expect, test } from "vitest";
import { excessComplaint } from "../../src/io/excess.ts";
import { complaintLine } from "../../src/io/fileComplaint.ts";
import { dutchFileSentences } from "../../src/ui/locale/dutchFileSentences.ts";

test.each([
  ["items", "dimensions: come to 7 items, and the page opens 5 at most."],
  ["cells", "variables: come to 7 cells, and the page opens 5 at most."],
  ["steps", "variables: ask for 7 steps before anything can be calculated, and the page opens 5 at most."],
  [
    "cost",
    "variables: ask for about 7 operations each time they are calculated, and the page opens 5 at most.",
  ],
  ["values", "scenarios: set 7 values, one for each item, and the page opens 5 at most."],
] as const)("too many %s are counted, beside the limit and what would be right", (of, words) => {
  const complaint = excessComplaint({ of, count: 7, most: 5 });
  expect(complaintLine(complaint)).toContain(words);
  const dutch = complaintLine(complaint, { sentences: dutchFileSentences, number: String, engine: String });
  expect(dutch).toMatch(/ 7 .* 5[ .]/);
});
