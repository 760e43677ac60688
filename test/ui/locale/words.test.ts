import { expect, test } from "vitest";
import { changeVariable } from "../../../src/document/changeVariable.ts";
import { cellAt } from "../../../src/engine/index.ts";
import { useLocale } from "../../../src/ui/locale/context.tsx";
import { createWords } from "../../../src/ui/locale/words.tsx";
import { insideDeal } from "../insideDeal.ts";

test("an error says what is wrong with a formula in the page's language", async () => {
  for (const [language, sentence] of [
    ["en", "Unknown name preMonyValuation. Did you mean preMoneyValuation?"],
    ["nl", "Onbekende naam preMonyValuation. Bedoelt u preMoneyValuation?"],
  ] as const) {
    const { workspace, words } = insideDeal(
      (made) => ({ workspace: made, words: createWords(made.calculation, useLocale()) }),
      language,
    );
    await workspace.prepare();
    workspace.change(changeVariable("postMoneyValuation", { formula: "preMonyValuation" }));
    const { calculation } = workspace;
    const problem = calculation.error(cellAt(calculation.sheet, "postMoneyValuation") ?? -1);
    expect(problem && words.problem(problem).message).toContain(sentence);
  }
});
