import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64url, toBase64url } from "../../src/io/base64url.ts";

test("Bytes become letters of an address", () => {
  expect(toBase64url(new Uint8Array([0xfb, 0xff, 0xbf]))).toBe("-_-_");
  expect(toBase64url(new Uint8Array([1]))).toBe("AQ");
});

test("What was bytes is the same bytes again, of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...(fromBase64url(toBase64url(bytes)) ?? [])]).toEqual([...bytes]);
    }),
    { seed: 1 },
  );
  expect(fromBase64url(toBase64url(new Uint8Array(20_000)))?.length).toBe(20_000);
});

test.each(["a b", "a+b", "a=", "é", "A"])("“%s” is no such text", (text) => {
  expect(fromBase64url(text)).toBeUndefined();
});
