import { describe, expect, test } from "vitest";
import { REFUSALS, refusalText, refused } from "../../src/document/refusals.ts";

describe("A refusal", () => {
  test("is a sentence with its facts, in another language too", () => {
    const { refusal } = refused("is_first", { name: "cheque" });
    expect(refusalText(refusal)).toBe("cheque is the first already.");
    expect(refusalText(refusal, { is_first: "{name} staat al vooraan." })).toBe("cheque staat al vooraan.");
    expect(refusalText(refusal, {})).toBe("cheque is the first already.");
  });

  test("keeps a place without a fact as it stands, also where JavaScript has a word for it", () => {
    expect(refusalText({ key: "is_first", facts: {} })).toBe("{name} is the first already.");
    expect(refusalText({ key: "is_first", facts: {} }, { is_first: "{constructor}" })).toBe("{constructor}");
  });

  test("says in every sentence what would be right or how things stand, and ends in a full stop", () => {
    for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[“{A-Zy].*\.$/);
  });
});
