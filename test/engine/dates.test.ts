import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, writeDate } from "../../src/engine/dates.ts";

describe("days as values", () => {
  it("counts years of 365 days from 1970", () => {
    expect(readDate("1971-01-01")).toBe(1);
    expect(readDate("1970-01-02")).toBe(1 / 365);
    expect(readDate("1969-12-31")).toBe(-1 / 365);
  });

  it("makes two dates differ by days over 365", () => {
    // April to September 2026 have 30 + 31 + 30 + 31 + 31 + 30 = 183 days.
    expect((readDate("2026-10-01") ?? 0) - (readDate("2026-04-01") ?? 0)).toBeCloseTo(183 / 365, 12);
  });

  it("reads back every day that it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_000 }), (days) => {
        if (days !== 0) expect(readDate(writeDate(days / 365))).toBe(days / 365);
      }),
      { seed: 3 },
    );
  });

  it("writes 0 as no date", () => {
    expect(writeDate(0)).toBe("");
  });

  it.each(["2026-02-30", "2026-13-01", "31-03-2026", "2026-3-1", "1899-12-31", "2200-01-01", "", "soon"])(
    "does not take %s for a day",
    (text) => expect(readDate(text)).toBeUndefined(),
  );
});
