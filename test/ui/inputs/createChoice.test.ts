import { expect, test } from "vitest";
import { createChoice } from "../../../src/ui/inputs/createChoice.ts";
import { insideDeal } from "../insideDeal.ts";

test("a choice is set and reset, each as one step", () => {
  const { choice, workspace } = insideDeal((workspace) => ({
    workspace,
    choice: createChoice({ variable: "valuationBasis", items: [] }),
  }));
  expect([choice.options, choice.value(), choice.own, choice.isSet()]).toEqual([
    ["pre", "post"],
    "post",
    "post",
    false,
  ]);
  choice.set("pre");
  expect([choice.value(), choice.isSet()]).toEqual(["pre", true]);
  choice.reset();
  expect(choice.isSet()).toBe(false);
  workspace.undo();
  expect(choice.value()).toBe("pre");
  expect(() => insideDeal(() => createChoice({ variable: "valuation", items: [] }))).toThrow("no choice");
});
