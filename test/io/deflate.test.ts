import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { canDeflate, deflate, inflate } from "../../src/io/deflate.ts";

const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

test("Text is made small and is the same again", async () => {
  expect(canDeflate()).toBe(true);
  const text = "één “tekst” 😀 ".repeat(500);
  const bytes = await deflate(text);
  expect(bytes.length).toBeLessThan(300);
  expect(await inflate(copy(bytes), 100_000)).toEqual({ text });
});

test("What is longer than allowed is not made", async () => {
  const bytes = await deflate("x".repeat(1001));
  expect(await inflate(copy(bytes), 1000)).toEqual({ problem: "too_large" });
  expect(await inflate(copy(bytes), 1001)).toEqual({ text: "x".repeat(1001) });
});

test("A hundred million zeros in a small packet are stopped on the way", async () => {
  const bomb = deflateRawSync(Buffer.alloc(100_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await inflate(copy(bomb), 1_000_000)).toEqual({ problem: "too_large" });
});

test.each([
  ["bytes that were never made small", [1, 2, 3, 4, 5]],
  ["nothing", []],
  ["text that is no UTF-8", [...deflateRawSync(Buffer.from([0xff, 0xfe, 0x41]))]],
  ["a packet cut in the middle", [...deflateRawSync(Buffer.from("Loopsheet ".repeat(100)))].slice(0, 10)],
])("%s cannot be read", async (_, bytes) => {
  expect(await inflate(Uint8Array.from(bytes), 1000)).toEqual({ problem: "corrupt" });
});
