import { describe, expect, test } from "vitest";
import { differenceOf, isSameNumber } from "../../../src/ui/compare/difference.ts";

describe("a difference", () => {
  test("is the one of the two fractions, or the one relative to the base", () => {
    const absolute = differenceOf(0.05, 0.0375, "amount", "absolute");
    expect(absolute).toEqual({ kind: "absolute", value: expect.closeTo(0.0125, 12) });
    const relative = differenceOf(0.05, 0.0375, "amount", "relative");
    expect(relative).toEqual({ kind: "relative", value: expect.closeTo(1 / 3, 12) });
  });

  test("has the sign of the change where both are losses", () => {
    expect(differenceOf(-10, -5, "money", "relative")).toEqual({ kind: "relative", value: -1 });
    expect(differenceOf(-4, -5, "money", "relative")).toEqual({ kind: "relative", value: 0.2 });
  });

  test("relative to nothing, or across 0, is no number", () => {
    expect(differenceOf(3, 0, "money", "relative")).toEqual({ kind: "none", reason: "zero" });
    expect(differenceOf(3, -1, "money", "relative")).toEqual({ kind: "none", reason: "sign" });
    expect(differenceOf(0, 4, "money", "relative")).toEqual({ kind: "relative", value: -1 });
    expect(differenceOf(3, 0, "money", "absolute")).toEqual({ kind: "absolute", value: 3 });
  });

  test("of days is days, and never a part of the calendar", () => {
    expect(differenceOf(57, 56, "date", "absolute")).toEqual({ kind: "absolute", value: 1 });
    expect(differenceOf(57, 56, "date", "relative")).toEqual({ kind: "none", reason: "date" });
  });

  test("of choices says that they differ", () => {
    expect(differenceOf(1, 0, "choice", "absolute")).toEqual({ kind: "other" });
    expect(differenceOf(1, 1, "choice", "relative")).toEqual({ kind: "same" });
  });

  test("has a reason where a value is missing or an error", () => {
    expect(differenceOf(undefined, 1, "money", "absolute")).toEqual({ kind: "none", reason: "missing" });
    expect(differenceOf(Number.NaN, 1, "money", "absolute")).toEqual({ kind: "none", reason: "error" });
  });

  test("is none where only the last digits of a sum differ", () => {
    expect(differenceOf(0.1 + 0.2, 0.3, "amount", "absolute")).toEqual({ kind: "same" });
    expect(isSameNumber(0.3000001, 0.3)).toBe(false);
    expect(isSameNumber(Number.NaN, Number.NaN)).toBe(true);
    expect(isSameNumber(0, -0)).toBe(true);
  });
});
