import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/engine/suggest.ts";

describe("The nearest name", () => {
  const known = ["valuation", "roundSize", "cheque", "Nvidia", "x"];

  test("is the one with the fewest letters changed, added or left out", () => {
    expect(nearest("valution", known)).toBe("valuation");
    expect(nearest("checque", known)).toBe("cheque");
    expect(nearest("Nvidea", known)).toBe("Nvidia");
  });

  test("does not mind capitals", () => {
    expect(nearest("ROUNDSIZE", known)).toBe("roundSize");
    expect(nearest("nvidia", known)).toBe("Nvidia");
  });

  test("is none where more than a third would have to change", () => {
    expect(nearest("volume", known)).toBeUndefined();
    expect(nearest("cash", known)).toBeUndefined();
    expect(nearest("", ["abc"])).toBeUndefined();
  });

  test("keeps the first or the last letter", () => {
    expect(nearest("xaluation", known)).toBe("valuation");
    expect(nearest("valuatiox", known)).toBe("valuation");
    expect(nearest("xaluatiox", known)).toBeUndefined();
  });

  test("is the first of several equally near", () => {
    expect(nearest("ab", ["ac", "ad"])).toBe("ac");
  });

  test("is not looked for where the name is longer than any name is", () => {
    expect(nearest("a".repeat(101), ["a".repeat(100)])).toBeUndefined();
  });
});

test("Did you mean says so, or nothing", () => {
  expect(didYouMean("valution", ["valuation"])).toBe(" Did you mean valuation?");
  expect(didYouMean("zzz", ["valuation"])).toBe("");
});
