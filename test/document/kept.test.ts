import { describe, expect, test } from "vitest";
import {
  filterKept,
  inserted,
  mapEntries,
  mapKept,
  swapped,
  withField,
  withFields,
} from "../../src/document/kept.ts";

describe("What does not change is the object that went in:", () => {
  test("lists", () => {
    const list = [1, 2, 3];
    expect(mapKept(list, (n) => n)).toBe(list);
    expect(mapKept(list, (n) => n * 2)).toEqual([2, 4, 6]);
    expect(filterKept(list, () => true)).toBe(list);
    expect(filterKept(list, (n) => n !== 2)).toEqual([1, 3]);
  });

  test("tables", () => {
    const table = { a: 1, b: 2 };
    expect(mapEntries(table, (key, value) => [key, value])).toBe(table);
    expect(mapEntries(table, (key, value) => [key === "a" ? "c" : key, value])).toEqual({ c: 1, b: 2 });
    expect(mapEntries(table, (key, value) => (key === "a" ? undefined : [key, value]))).toEqual({ b: 2 });
  });

  test("objects with fields", () => {
    const whole: { readonly a: number; readonly b?: string } = { a: 1, b: "x" };
    expect(withField(whole, "b", "x")).toBe(whole);
    expect(withField(whole, "b", "y")).toEqual({ a: 1, b: "y" });
    expect(withField(whole, "b", undefined)).not.toHaveProperty("b");
    expect(withFields(whole, { a: 1, b: "x" })).toBe(whole);
    expect(withFields(whole, { a: 2, b: undefined })).toEqual({ a: 2 });
  });

  test("a name of JavaScript's own is a name like any other", () => {
    const table = JSON.parse('{ "__proto__": 1 }') as { [key: string]: number };
    expect(Object.keys(mapEntries(table, (key, value) => [key, value + 1]))).toEqual(["__proto__"]);
  });
});

test("A list has one more in front of a place, or two in each other's", () => {
  expect(inserted(["a", "b"], 1, "c")).toEqual(["a", "c", "b"]);
  expect(inserted(["a", "b"], 2, "c")).toEqual(["a", "b", "c"]);
  expect(swapped(["a", "b", "c"], 0, 2)).toEqual(["c", "b", "a"]);
});
