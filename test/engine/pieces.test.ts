import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf } from "../../src/engine/pieces.ts";

const written = (formula: string): string[] =>
  piecesOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

describe("The pieces of a text", () => {
  test("are numbers, names, texts and signs", () => {
    expect(written('sum(x) >= 2.5e3 $B * y["A b"]')).toEqual([
      "name sum",
      "sign (",
      "name x",
      "sign )",
      "sign >=",
      "number 2.5e3",
      "name $B",
      "sign *",
      "name y",
      "sign [",
      'text "A b"',
      "sign ]",
    ]);
  });

  test("go on behind a sign that formulas do not have", () => {
    expect(written("a ; b")).toEqual(["name a", "odd ;", "name b"]);
    expect(written("a 😀 b")).toEqual(["name a", "odd 😀", "name b"]);
    expect(written("a <> b")).toEqual(["name a", "odd <", "sign >", "name b"]);
  });

  test("end with a text that has no closing mark", () => {
    expect(written('x["Nvi')).toEqual(["name x", "sign [", 'open "Nvi']);
  });

  test("are the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every(({ start, end }) => end > start)).toBe(true);
      }),
      { seed: 11 },
    );
  });
});
