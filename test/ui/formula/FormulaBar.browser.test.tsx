import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cellAt } from "../../../src/engine/index.ts";
import { violationsIn } from "../dealPage.tsx";
import { type FormulaPage, showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

const showPool = async (): Promise<FormulaPage> => showFormulaBar("en", await createPoolWorkspace());

describe("While nothing is typed the bar shows", () => {
  test("the cell at the spot and its formula, coloured", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(page.button("Cell postMoney: go to the grid")).toBeTruthy();
    expect(
      [...page.container.querySelectorAll(".fbar-variable")].map(({ textContent }) => textContent),
    ).toEqual(["preMoney", "newMoney"]);
    expect(page.note()).toBe("Post-money valuation");
    expect(await violationsIn(page.container)).toEqual([]);
  });

  test("an input's value with its unit, and a cell's items", async () => {
    const page = await showFormulaBar();
    page.goTo("cheque", "Nvidia");
    expect(page.button('Cell cheque["Nvidia"]: go to the grid')).toBeTruthy();
    expect(page.field.value).toMatch(/^\$30B$/);
    expect(page.note()).toContain("an input");
  });

  test("that there is no value yet", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    expect(page.note()).toBe("Value of the pool has no value yet. Type a value or a formula.");
  });

  test("nothing where there is no variable", async () => {
    const page = await showPool();
    expect(page.field.value).toBe("");
    expect(page.field.readOnly).toBe(true);
  });
});

describe("A formula is typed", () => {
  test("from the grid on, and Enter takes it and goes down", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("poolShare * (postMoney + poolValue)");
    // 10 % of (800 + x): 88.888… $B
    await expect.poll(page.note).toMatch(/^Comes to \$88\.9B$/);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("poolValue")).toBe("poolShare * (postMoney + poolValue)");
    expect(page.moves).toEqual(["down"]);
    expect(document.activeElement?.id).toBe("grid");
    expect(page.view.typing()).toBeUndefined();
    const { calculation } = page.workspace;
    expect(calculation.value(cellAt(calculation.sheet, "poolValue") ?? -1) / 1e9).toBeCloseTo(88.888889, 5);
    page.workspace.undo();
    expect(page.formulaOf("poolValue")).toBeUndefined();
  });

  test.each([
    ["{Shift>}{Enter}{/Shift}", "up"],
    ["{Tab}", "right"],
    ["{Shift>}{Tab}{/Shift}", "left"],
  ])("%s takes it and goes %s", async (keys, way) => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard(`{End} * 2${keys}`);
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney * 2");
    expect(page.moves).toEqual([way]);
  });

  test("Escape gives it up, and an unchanged text is no step", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("1 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Escape}");
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney");
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(page.moves).toEqual(["stay"]);
    const steps = page.workspace.history().length;
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.history()).toHaveLength(steps);
    expect(page.moves).toEqual(["stay", "down"]);
  });

  test("over several lines, by Alt+Enter", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    const before = page.field.offsetHeight;
    await userEvent.keyboard("{End}{Alt>}{Enter}{/Alt}+ 1 $B{Alt>}{Enter}{/Alt}+ 2 $B");
    expect(page.field.value).toBe("preMoney + newMoney\n+ 1 $B\n+ 2 $B");
    expect(page.field.offsetHeight).toBeGreaterThan(before + 20);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("postMoney")).toBe("preMoney + newMoney\n+ 1 $B\n+ 2 $B");
  });

  test("broken it is kept, and its dependents say so", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("= newMoney +");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("preMoney")).toBe("newMoney +");
    expect(page.note()).toBe("The formula ends too early: a value is missing.");
    expect(page.field.getAttribute("aria-invalid")).toBe("true");
    expect(page.container.querySelectorAll(".fbar-copy .fbar-wrong")).toHaveLength(1);
    const { calculation } = page.workspace;
    expect(calculation.error(cellAt(calculation.sheet, "postMoney") ?? -1)?.cause.variable).toBe("preMoney");
  });

  test("of nothing it is not taken: the reason is said, and the text stays", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    await userEvent.keyboard("{Control>}a{/Control}{Backspace}{Enter}");
    expect(page.note()).toBe("A variable needs a formula or a value. Escape keeps the old one.");
    expect(document.activeElement).toBe(page.field);
    await userEvent.keyboard("1 $B{Enter}");
    expect(page.formulaOf("postMoney")).toBe("1 $B");
  });

  test("has the field's own undo", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    await userEvent.click(page.field);
    const steps = page.workspace.history().length;
    await userEvent.keyboard("{End} + pos");
    await userEvent.keyboard("{Tab}");
    expect(page.field.value).toBe("preMoney + newMoney + postMoney");
    expect(page.field.dataset.typing).toBe("");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(page.field.value).toBe("preMoney + newMoney + pos");
    expect(page.workspace.history()).toHaveLength(steps);
  });
});

describe("A plain quantity", () => {
  test("is the value of an input, and of a variable that has none", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("1.2 $T");
    await expect.poll(() => document.activeElement).toBe(page.field);
    expect(page.note()).toBe("An input: $1,200B");
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.override({ variable: "preMoney", items: [] })).toBe(1200);
    page.goTo("poolValue");
    page.view.type("35 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.workspace.calculation.sheet.variables.get("poolValue")?.variable.input).toBe(35);
  });

  test("behind = is a formula", async () => {
    const page = await showPool();
    page.goTo("preMoney");
    page.view.type("= 35 $B");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Enter}");
    expect(page.formulaOf("preMoney")).toBe("35 $B");
  });
});

describe("What is wrong is said at every key", () => {
  test("with its place underlined, and what would mend it as a button", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMony + newMoney");
    await expect.poll(page.note).toBe("Unknown name preMony. Did you mean preMoney?");
    expect(page.container.querySelector(".fbar-copy .fbar-wrong")?.textContent).toBe("preMony");
    await userEvent.click(page.button("Write preMoney"));
    expect(page.field.value).toBe("preMoney + newMoney");
    expect(document.activeElement).toBe(page.field);
    expect(page.note()).toBe("Comes to $800.0B");
  });

  test("of units too, and it is spoken once typing rests", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney + power");
    await expect.poll(page.note).toContain("they must measure the same");
    const status = page.container.querySelector('[role="status"]');
    await expect.poll(() => status?.textContent).toContain("they must measure the same");
  });

  test("of what was copied from Excel", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=SUM(preMoney;newMoney)");
    await expect.poll(page.note).toBe("“;” has no meaning here: separate arguments by a comma.");
    page.field.setSelectionRange(0, 0);
    await userEvent.click(page.button("Write ,"));
    expect(page.note()).toContain("Unknown function SUM.");
    await userEvent.click(page.button("Write sum"));
    expect(page.field.value).toBe("=sum(preMoney,newMoney)");
  });

  test("and an error that it would come to", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney / (poolShare - 10%)");
    await expect.poll(page.note).toContain("division by zero");
  });
});

describe("Names are completed", () => {
  test("from the first letter, with arrow keys and Tab", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("p");
    expect(page.choices().slice(0, 4)).toEqual(["power", "preMoney", "poolShare", "postMoney"]);
    expect(page.field.getAttribute("aria-expanded")).toBe("true");
    const list = document.getElementById(page.field.getAttribute("aria-controls") ?? "");
    expect(list?.role).toBe("listbox");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(page.marked()).toBe("preMoney");
    const active = document.getElementById(page.field.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toContain("preMoney");
    expect(await violationsIn(page.container)).toEqual([]);
    await userEvent.keyboard("{Tab}");
    expect(page.field.value).toBe("=preMoney");
    expect(page.field.getAttribute("aria-expanded")).toBe("false");
  });

  test("with their labels and units; a click takes one", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("valu");
    expect(page.choices()).toEqual(["poolValue", "presentValue", "preMoney", "postMoney"]);
    const second = page.container.querySelectorAll(".fbar-choice")[2] as HTMLElement;
    expect(second.innerText).toMatch(/preMoney\s+Pre-money valuation\s+\$B/);
    await userEvent.click(second);
    expect(page.field.value).toBe("=preMoney");
    expect(document.activeElement).toBe(page.field);
  });

  test("Escape closes the list first, and only then gives up", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("pre{Escape}");
    expect(page.choices()).toEqual([]);
    expect(page.field.value).toBe("=pre");
    await userEvent.keyboard("{Escape}");
    expect(page.field.value).toBe("preMoney + newMoney");
  });

  test("a name that is written out does not stand in Enter's way", async () => {
    const page = await showPool();
    page.goTo("poolValue");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("newMoney{Enter}");
    expect(page.formulaOf("poolValue")).toBe("newMoney");
  });

  test("all of them by Ctrl+Space", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("{Control>} {/Control}");
    expect(page.choices().slice(0, 3)).toEqual(["preMoney", "newMoney", "poolShare"]);
    expect(page.marked()).toBe("preMoney");
  });

  test("a function with its brackets and the caret inside, and its help", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard("np{Tab}");
    expect(page.field.value).toBe("=npv()");
    await expect
      .poll(() => page.container.querySelector(".fbar-help")?.textContent)
      .toContain("npv(rate, flows)");
    expect(page.container.querySelector(".fbar-usage strong")?.textContent).toBe("rate");
    await userEvent.keyboard("10%, ");
    await expect.poll(() => page.container.querySelector(".fbar-usage strong")?.textContent).toBe("flows");
    expect(page.container.querySelector(".fbar-help")?.textContent).toContain("as in Excel");
  });

  test("items between an item's brackets", async () => {
    const page = await showFormulaBar();
    page.goTo("roundSize");
    page.view.type("=");
    await expect.poll(() => document.activeElement).toBe(page.field);
    await userEvent.keyboard('cheque[["Nv');
    expect(page.choices()).toEqual(["Nvidia"]);
    await userEvent.keyboard("{Enter}");
    expect(page.field.value).toBe('=cheque["Nvidia"]');
  });
});

describe("The focus goes elsewhere", () => {
  test("and what is typed stays, with buttons to take it or give it up", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney * 2");
    await expect.poll(() => document.activeElement).toBe(page.field);
    page.container.querySelector<HTMLElement>("#grid")?.focus();
    page.goTo("preMoney");
    expect(page.field.value).toBe("preMoney * 2");
    expect(page.button("Cell postMoney: go to the grid")).toBeTruthy();
    await userEvent.click(page.button("Take"));
    expect(page.formulaOf("postMoney")).toBe("preMoney * 2");
    expect(page.field.value).toMatch(/^\$700B$/);
  });

  test("and a name clicked in the grid is written at the caret", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type("preMoney * ");
    await expect.poll(() => document.activeElement).toBe(page.field);
    window.dispatchEvent(new CustomEvent("sheet-insert-name", { detail: { text: "poolShare" } }));
    expect(page.field.value).toBe("preMoney * poolShare");
    expect(document.activeElement).toBe(page.field);
  });

  test("and an unchanged text ends quietly", async () => {
    const page = await showPool();
    page.goTo("postMoney");
    page.view.type();
    await expect.poll(() => document.activeElement).toBe(page.field);
    page.container.querySelector<HTMLElement>("#grid")?.focus();
    expect(page.view.typing()).toBeUndefined();
    page.goTo("preMoney");
    expect(page.field.value).toMatch(/^\$700B$/);
  });
});

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

test("In Dutch the bar speaks Dutch", async () => {
  const page = await showFormulaBar("nl", await createPoolWorkspace());
  page.goTo("poolValue");
  expect(page.note()).toBe("Value of the pool heeft nog geen waarde. Typ een waarde of een formule.");
  page.view.type("5,2 mld.");
  await expect.poll(page.note).toMatch(/^Invoer: \$ 5,2 mld\.$/);
});
