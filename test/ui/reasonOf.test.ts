import { expect, test } from "vitest";
import { useDeal } from "../../src/ui/createDeal.ts";
import { useWords } from "../../src/ui/locale/words.tsx";
import { reasonOf } from "../../src/ui/reasonOf.ts";
import { insideDeal, plain } from "./insideDeal.ts";

test("the reason of a picture without amounts is that of the first error, and none where all is known", () => {
  const { deal, words, workspace } = insideDeal((workspace) => ({
    workspace,
    deal: useDeal(),
    words: useWords(),
  }));
  const reason = () => reasonOf(deal, words, ["supplierOwnership"], [undefined]).reason;
  expect(reason()).toBeUndefined();
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 130);
  expect(plain(reason() ?? "")).toContain("The cheques come to $180B");
  expect(reasonOf(deal, words, ["routeShare"], ["Oracle"])).toEqual({});
});
