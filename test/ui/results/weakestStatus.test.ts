import { expect, test } from "vitest";
import { useLocale } from "../../../src/ui/locale/context.tsx";
import { createWords } from "../../../src/ui/locale/words.tsx";
import { weakestStatus } from "../../../src/ui/results/weakestStatus.ts";
import { insideDeal } from "../insideDeal.ts";

test("a result is as well founded as the weakest input behind it, a person's change being the weakest", () => {
  const { workspace, words } = insideDeal((made) => ({
    workspace: made,
    words: createWords(made.calculation, useLocale()),
  }));
  const { calculation } = workspace;
  const inputOf = (name: string): number => calculation.sheet.variables.get(name)?.first ?? -1;
  const [round, basis] = [inputOf("roundSize"), inputOf("valuationBasis")];
  const weakest = (...inputs: readonly number[]) => weakestStatus(inputs, calculation, words);
  expect([weakest(), weakest(round), weakest(round, basis)]).toEqual([
    "assumption",
    "reported",
    "assumption",
  ]);
  workspace.set({ variable: "roundSize", items: [] }, 90);
  expect(weakest(round, basis)).toBe("yours");
});
