import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "../../src/io/digest.ts";

test("A digest is fourteen small letters and digits, also of nothing", () => {
  for (const text of ["", "a", "é€😀", "x".repeat(100_000)]) expect(digestOf(text)).toMatch(/^[0-9a-z]{14}$/);
});

test("Texts that differ in one character have different digests", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, at, flip) => {
        const i = at % text.length;
        const other = text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ flip) + text.slice(i + 1);
        expect(digestOf(other)).not.toBe(digestOf(text));
      },
    ),
    { seed: 1 },
  );
});

test("Texts of which one is cut short, or has two characters exchanged, have different digests", () => {
  expect(digestOf("abcdef")).not.toBe(digestOf("abcde"));
  expect(digestOf("abcdef")).not.toBe(digestOf("abdcef"));
});
