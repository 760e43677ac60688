import { expect, test } from "vitest";
import { changeVariable } from "../../../src/document/changeVariable.ts";
import { addVariable } from "../../../src/document/variables.ts";
import { rowStatus } from "../../../src/ui/grid/rowStatus.ts";
import { useLocale } from "../../../src/ui/locale/context.tsx";
import { createWords } from "../../../src/ui/locale/words.tsx";
import { insideDeal } from "../insideDeal.ts";

test("a row says that it is broken, empty or changed, else how well it is founded", async () => {
  const { workspace, words } = insideDeal((made) => ({
    workspace: made,
    words: createWords(made.calculation, useLocale()),
  }));
  await workspace.prepare();
  const status = (name: string) => {
    const known = workspace.calculation.sheet.variables.get(name);
    if (known === undefined) throw new Error(`There is no ${name}.`);
    return rowStatus(known, workspace, words);
  };
  expect([status("customer"), status("roundSize"), status("valuationBasis")]).toEqual([
    "reported",
    "reported",
    "assumption",
  ]);
  expect(status("postMoneyValuation")).toBe("assumption");
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 25);
  workspace.set({ variable: "customer", items: [] }, "Anthropic");
  expect([status("cheque"), status("customer"), status("supplierCheque")]).toEqual([
    "changed",
    "changed",
    "yours",
  ]);
  expect(workspace.change(addVariable({ name: "later", section: "terms" }))).toBeUndefined();
  expect(status("later")).toBe("empty");
  expect(workspace.change(changeVariable("later", { formula: "nowhere + 1" }))).toBeUndefined();
  expect(status("later")).toBe("broken");
});
