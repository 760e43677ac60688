import { expect, test } from "vitest";
import { cutText, plainName, plainText } from "../../src/document/plainText.ts";

test("A text loses what nobody sees and what turns its direction, and nothing else", () => {
  expect(plainText("a\u202ebc\u0000d\u2067e\u0085\ud83d")).toBe("abcde");
  const kept = "Größer, שלום, 圆, 👍🏽, a\u200fb\tc\nd – “e”\u00a0f";
  expect(plainText(kept)).toBe(kept);
});

test("A name has no space around it", () => {
  expect(plainName(" \u202e Big round\u0007 ")).toBe("Big round");
});

test("A text is cut behind a whole character", () => {
  expect(cutText("ab👍", 3)).toBe("ab");
  expect(cutText("ab👍", 4)).toBe("ab👍");
  expect(cutText("ab cd", 3)).toBe("ab");
});
