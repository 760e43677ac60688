import { expect, test } from "vitest";
import { suggestedName } from "../../../src/ui/scenarios/suggestedName.ts";

const changed = (label: string, to: string) => ({ label, from: "", to, change: "" });

test("one or two changes are named, with plain spaces", () => {
  expect(suggestedName([changed("Round size", "$110B")], "My changes")).toBe("Round size $110B");
  expect(
    suggestedName([changed("Round size", "$110B"), changed("Baseline share", "40\u202f%")], "My changes"),
  ).toBe("Round size $110B, Baseline share 40 %");
});

test("many changes, long words and none are called what changes are called", () => {
  const three = ["A", "B", "C"].map((label) => changed(label, "1"));
  expect(suggestedName(three, "My changes")).toBe("My changes");
  expect(suggestedName([changed("x".repeat(60), "1")], "My changes")).toBe("My changes");
  expect(suggestedName([], "My changes")).toBe("My changes");
});
