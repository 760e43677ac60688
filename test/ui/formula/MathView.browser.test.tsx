import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("The formula is shown in other ways", () => {
  test("as mathematics, whose names say their labels", async () => {
    const page = await showFormulaBar("en", await createPoolWorkspace());
    page.goTo("postMoney");
    page.view.type("= (preMoney + newMoney) / poolShare");
    await userEvent.click(page.button("Typeset"));
    const math = page.container.querySelector("math");
    expect(math?.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
    const [above, below] = [...(math?.querySelector("mfrac")?.children ?? [])];
    expect(above?.textContent).toBe("preMoney+newMoney");
    expect(below?.textContent).toBe("poolShare");
    expect(math?.querySelector("span")?.title).toBe("Pre-money valuation");
    await userEvent.click(page.button("Typeset"));
    expect(page.container.querySelector("math")).toBeNull();
  });

  test("with the present numbers", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.button("With numbers"));
    expect(page.container.querySelector(".fbar-numbers")?.textContent).toBe("= $700B + $100B = $800.0B");
    await userEvent.click(page.button("Typeset"));
    expect(page.container.querySelector("math")?.textContent).toBe("$700B+$100B");
    await userEvent.click(page.button("Typeset"));
    await userEvent.click(page.button("With numbers"));
    expect(page.container.querySelector(".fbar-readings")).toBeNull();
  });
});
