import { describe, expect, test } from "vitest";
import { addItem, deleteItem, moveItem, renameItem, usesOfItem } from "../../src/document/items.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { dimensionIn, doneBy, made, madeAll, refusalOf, variableIn } from "./edits.ts";
import { itemDocument } from "./itemDocument.ts";

const before = itemDocument();
const itemsAfter = (change: Parameters<typeof made>[0]): readonly string[] =>
  dimensionIn(made(change, before), "holders").items;

describe("An item", () => {
  test("is added as the last, or at a place", () => {
    expect(itemsAfter(addItem("holders", "  AMD "))).toEqual(["Nvidia", "Oracle", "Fund", "AMD"]);
    expect(itemsAfter(addItem("holders", "AMD  and\nothers", 1))).toEqual([
      "Nvidia",
      "AMD and others",
      "Oracle",
      "Fund",
    ]);
    expect(doneBy(addItem("holders", "AMD"), before)).toEqual({ did: "added", noun: "item", name: "AMD" });
  });

  test.each(["__proto__", "constructor", "prototype"])("is not called %s, which no file may hold", (name) => {
    expect(refusalOf(addItem("holders", name), before)).toContain("is a word of JavaScript");
    expect(refusalOf(renameItem("holders", "Fund", name, parseFormula), before)).toContain(
      "is a word of JavaScript",
    );
  });

  test("moves by one place, and back", () => {
    expect(itemsAfter(moveItem("holders", "Fund", -1))).toEqual(["Nvidia", "Fund", "Oracle"]);
    expect(madeAll([moveItem("holders", "Fund", -1), moveItem("holders", "Fund", 1)], before)).toEqual(
      before,
    );
  });

  test("is deleted with its values; formulas that name it are kept", () => {
    const after = made(deleteItem("holders", "Nvidia"), before);
    expect(dimensionIn(after, "holders").items).toEqual(["Oracle", "Fund"]);
    expect(variableIn(after, "cheque").input).toEqual({ Fund: 2 });
    expect(variableIn(after, "one").formula).toBe('cheque["Nvidia"] + share["Nvidia"]');
  });

  test("is named by formulas that mean it, checks last", () => {
    expect(usesOfItem(before.workbook, "holders", "Nvidia", parseFormula)).toEqual([
      "one",
      "two",
      "three",
      "five",
      "nine",
      "small",
    ]);
    expect(usesOfItem(before.workbook, "holders", "Fund", parseFormula)).toEqual(["seven", "eight"]);
    expect(usesOfItem(before.workbook, "routes", "Direct", parseFormula)).toEqual([]);
  });
});

describe("An item renamed", () => {
  const after = made(renameItem("holders", "Nvidia", "AMD", parseFormula), before);

  test("is followed by the formulas that mean it, and by no other", () => {
    expect(after.workbook.variables.flatMap(({ formula }) => formula ?? [])).toEqual([
      'cheque["AMD"] + share["Nvidia"]',
      `pick(grid, holders, "AMD", routes, 'Nvidia')`,
      'item(holders) == "AMD" ? cheque : 0',
      'item(routes) == "Nvidia" ? share : 0',
      'supplier == "AMD" and way != "Nvidia" and mode == "Nvidia" ? 1 : 0',
      'cheque["Nvidia"] + nothing + cheque[',
      'cheque["Fund"] + nothing + other["Fund"] + (',
      'cheque["Fund"] == 2 ? fail("Fund", "Fund") : nothing["Fund"]',
      'flow[("AMD"), 2]',
    ]);
    expect(after.workbook.checks?.[0]).toMatchObject({
      formula: 'cheque["AMD"] < 9',
      message: "Nvidia is small.",
    });
  });

  test("is followed in broken formulas where no other thing has its name", () => {
    const capital = made(renameItem("holders", "Fund", "Capital", parseFormula), before);
    expect(variableIn(capital, "seven").formula).toBe('cheque["Capital"] + nothing + other["Capital"] + (');
    expect(variableIn(capital, "eight").formula).toBe(
      'cheque["Capital"] == 2 ? fail("Fund", "Fund") : nothing["Capital"]',
    );
  });

  test("keeps its place, and values by it", () => {
    expect(dimensionIn(after, "holders").items).toEqual(["AMD", "Oracle", "Fund"]);
    expect(dimensionIn(after, "routes")).toBe(dimensionIn(before, "routes"));
    expect(variableIn(after, "cheque").input).toEqual({ AMD: 1, Fund: 2 });
  });

  test("is refused a name with which a formula could mean two things", () => {
    const variables = [...before.workbook.variables, { name: "ten", formula: 'sum(grid["Direct"])' }];
    const contents = { ...before, workbook: { ...before.workbook, variables } };
    expect(refusalOf(renameItem("holders", "Fund", "Direct", parseFormula), contents)).toBe(
      "With the name “Direct” the formula of ten could no longer tell which item it means. Write another name, or pick(x, holders, …) in that formula.",
    );
  });
});

describe("An item is refused", () => {
  test.each([
    ["There is no dimension parties.", addItem("parties", "AMD")],
    [
      "The items of years are the numbers 0 to 2. Change the first and the last of them instead.",
      addItem("years", "3"),
    ],
    ["An item needs a name. Write one.", addItem("holders", " ")],
    ["holders has an item “Fund” already. Write another name.", addItem("holders", "Fund")],
    ["An item's name has at most 100 characters, and this one has 101.", addItem("holders", "x".repeat(101))],
    ["holders has an item “Fund” already.", renameItem("holders", "Nvidia", "Fund", parseFormula)],
    ["holders has no item “AMD”.", renameItem("holders", "AMD", "Intel", parseFormula)],
    ["Nvidia is the first already.", moveItem("holders", "Nvidia", -1)],
    ["Fund is the last already.", moveItem("holders", "Fund", 1)],
  ])("%s", (sentence, change) => {
    expect(refusalOf(change, before)).toContain(sentence);
  });

  test("its end where it is the only one", () => {
    const dimensions = [{ name: "holders", items: ["Fund"] }];
    const contents = { workbook: { title: "", dimensions, variables: [] }, overrides: {} };
    expect(refusalOf(deleteItem("holders", "Fund"), contents)).toBe(
      "“Fund” is the only item of holders, and it needs one. Add another first.",
    );
  });
});
