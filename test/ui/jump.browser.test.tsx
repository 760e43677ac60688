import { expect, test } from "vitest";
import { causeOf, idOf, jumpTo, jumpToCause } from "../../src/ui/jump.ts";
import { createDealWorkspace } from "./dealPage.tsx";

function place(id: string): HTMLInputElement {
  const outer = document.createElement("details");
  const inner = document.createElement("details");
  const field = document.createElement("input");
  field.id = id;
  inner.append(field);
  outer.append(inner);
  document.body.append(outer);
  return field;
}

test("an input's id is made of its name and item", () => {
  expect(idOf({ variable: "cheque", items: ["Employees and others"] })).toBe(
    "input-cheque-Employees_and_others",
  );
  expect(idOf({ variable: "valuation", items: [] })).toBe("input-valuation");
});

test("a jump opens what the input is folded in and puts the focus on it", () => {
  const field = place("input-taxRate");
  expect(jumpTo({ variable: "taxRate", items: [] })).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(field.closest("details")?.open).toBe(true);
  expect(field.closest("details")?.parentElement?.closest("details")?.open).toBe(true);
  expect(jumpTo({ variable: "nowhere", items: [] })).toBe(false);
});

test("a jump opens what makes its control only when it is open", () => {
  const fold = document.createElement("details");
  fold.dataset.inputs = "input-peerRevenue input-peerExposure";
  fold.addEventListener("toggle", () => {
    if (!fold.open || fold.childElementCount > 0) return;
    for (const id of ["input-peerRevenue-Lucent", "input-peerRevenue-Nortel"]) {
      const field = document.createElement("input");
      field.id = id;
      fold.append(field);
    }
  });
  document.body.append(fold);
  expect(jumpTo({ variable: "peerRevenue", items: ["Nortel"] })).toBe(true);
  expect(document.activeElement?.id).toBe("input-peerRevenue-Nortel");
  // Where no item is named, the first of its kind.
  expect(jumpTo({ variable: "peerRevenue", items: [] })).toBe(true);
  expect(document.activeElement?.id).toBe("input-peerRevenue-Lucent");
});

test("an error leads to the input that its check names, or to where it began", () => {
  const { calculation, set } = createDealWorkspace();
  const { sheet } = calculation;
  const errorOf = (variable: string) => calculation.error(sheet.variables.get(variable)?.first ?? 0);
  set({ variable: "roundSize", items: [] }, 900);
  const blocked = errorOf("supplierOwnership");
  expect(blocked && causeOf(sheet, blocked)).toMatchObject({ variable: "valuation" });
  const field = place("input-valuation");
  expect(blocked && jumpToCause(sheet, blocked)).toBe(true);
  expect(document.activeElement).toBe(field);
  set({ variable: "roundSize", items: [] }, 100);
  set({ variable: "taxRate", items: [] }, 120);
  const ranged = errorOf("effectiveCost");
  expect(ranged && causeOf(sheet, ranged)).toEqual({ variable: "taxRate", items: [] });
});
