import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { CallHelp } from "../../../src/ui/formula/CallHelp.tsx";
import { functionsEnglish } from "../../../src/ui/locale/functionsEnglish.ts";
import { showPart } from "../dealPage.tsx";
import { showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

describe("The help of a function", () => {
  test("stands below the field while the caret is in its brackets, with the present argument told apart", async () => {
    const page = await showFormulaBar("en", await createPoolWorkspace());
    const help = () => page.container.querySelector(".fbar-help")?.textContent;
    const argument = () => page.container.querySelector(".fbar-usage strong")?.textContent;
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("np{Tab}");
    expect(page.field.value).toBe("=npv()");
    expect(help()).toContain("npv(rate, flows)");
    expect(argument()).toBe("rate");
    await userEvent.keyboard("10%, ");
    expect(argument()).toBe("flows");
    expect(help()).toContain("as in Excel");
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(help).toBeUndefined();
  });

  test("is said in the page's language", () => {
    const { words } = showPart(() => <CallHelp id="help" name="sum" argument={1} />, "nl");
    expect(words()).toContain("sum(x, dimension) Alles van x opgeteld");
    expect(words()).not.toContain(functionsEnglish["function.sum"]);
  });
});
