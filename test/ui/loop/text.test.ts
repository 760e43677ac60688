import { describe, expect, test } from "vitest";
import { blockOf, type Line, type Measure, wrap } from "../../../src/ui/loop/text.ts";

/** Every letter is 10 pixels wide. */
const measure: Measure = (text) => 10 * [...text].length;
const linesOf = (lines: readonly Line[]): readonly string[] => lines.map((line) => line[0]?.text ?? "");
const wrapped = (text: string, most: number, limit?: number) =>
  linesOf(wrap(text, "plain", most, measure, limit));

describe("wrapped text", () => {
  test("stays on one line where it fits", () => {
    expect(wrapped("cost and tax", 120)).toEqual(["cost and tax"]);
  });

  test("is broken into lines of about the same length", () => {
    // Filling the first line would give "of the cheque" and "back".
    expect(wrapped("of the cheque back", 130)).toEqual(["of the", "cheque back"]);
  });

  test("breaks where every word is wider than the line", () => {
    expect(wrapped("bought anyway", 30)).toEqual(["bo…", "an…"]);
  });

  test("is cut with an ellipsis after the last line allowed", () => {
    expect(wrapped("one two three four", 60, 2)).toEqual(["one", "two…"]);
  });
});

test("a block is as wide as its widest line and as high as its lines together", () => {
  const lines: readonly Line[] = [
    [
      { text: "$30B", voice: "strong" },
      { text: "cheque", voice: "plain" },
    ],
    [{ text: "not known", voice: "plain" }],
  ];
  // 40 + a space of 4 + 60; a strong line of 19 and a plain one of 16.
  expect(blockOf(lines, measure)).toEqual({ lines, width: 104, height: 35 });
});
