import { expect, test } from "vitest";
import { createChanges } from "../../../src/ui/scenarios/createChanges.ts";
import { insideDeal } from "../insideDeal.ts";

const round = { variable: "roundSize", items: [] };

test("the list stays the same object while only values move, and each input is found at its place", () => {
  const { changes, workspace } = insideDeal((here) => ({ changes: createChanges(), workspace: here }));
  expect(changes.keys()).toEqual([]);
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 20);
  workspace.set(round, 110);
  const keys = changes.keys();
  expect(keys).toEqual(["roundSize", 'cheque["Nvidia"]']);
  workspace.set(round, 120);
  expect(changes.keys()).toBe(keys);
  expect(changes.at("roundSize")).toMatchObject({ from: 100, to: 120 });
  expect(changes.all().map(({ to }) => to)).toEqual([120, 20]);
  workspace.reset(round);
  expect(changes.keys()).toEqual(['cheque["Nvidia"]']);
  expect(changes.at("roundSize")).toBeUndefined();
});
