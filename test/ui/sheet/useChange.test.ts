import { expect, test } from "vitest";
import { addVariable } from "../../../src/document/variables.ts";
import { useChange, useChangeVariable } from "../../../src/ui/sheet/useChange.ts";
import { insideDeal } from "../insideDeal.ts";

test("An edit is made; one that is refused says why.", async () => {
  const { change, workspace } = insideDeal((here) => ({ change: useChange(), workspace: here }));
  await workspace.prepare();
  expect(change(addVariable({ name: "extra", input: 1 }))).toBeUndefined();
  expect(workspace.calculation.sheet.variables.has("extra")).toBe(true);
  expect(change(addVariable({ name: "extra", input: 1 }))).toMatch(
    /^There is a variable called extra already\./,
  );
});

test("A field of a variable is changed by its name.", async () => {
  const { change, workspace } = insideDeal((here) => ({
    change: useChangeVariable(() => "cheque"),
    workspace: here,
  }));
  await workspace.prepare();
  expect(change({ source: "8-K" })).toBeUndefined();
  expect(workspace.calculation.variable("cheque")?.source).toBe("8-K");
  expect(change({ unit: "$X" })).toMatch(/^“\$X” is not a unit\./);
});
