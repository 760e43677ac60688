import { expect, test } from "vitest";
import { takenCell } from "../../../src/ui/inputs/taken.ts";
import { insideDeal } from "../insideDeal.ts";

test("new investors take what the others leave, while the mode says so", () => {
  const workspace = insideDeal((workspace) => workspace);
  const { calculation } = workspace;
  const rest = { variable: "cheque", items: ["New investors"] };
  const cell = takenCell(calculation, rest);
  expect(cell !== undefined && calculation.value(cell)).toBe(20e9);
  expect(takenCell(calculation, { variable: "cheque", items: ["Nvidia"] })).toBeUndefined();
  workspace.set({ variable: "chequeMode", items: [] }, "strict");
  expect(takenCell(calculation, rest)).toBeUndefined();
  const direct = takenCell(calculation, { variable: "routeShare", items: ["Direct"] });
  expect(direct !== undefined && calculation.value(direct)).toBeCloseTo(0.2, 12);
});
