import { describe, expect, test } from "vitest";
import { itemTextsOf } from "../../src/document/itemTexts.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { itemDocument } from "./itemDocument.ts";

const { workbook } = itemDocument();
const inHolders = itemTextsOf(workbook, "holders", parseFormula);
const named = (formula: string, item = "Nvidia"): string => inHolders.replaced(formula, item, "AMD");

describe("A text in a formula is the item", () => {
  test.each([
    ["of the dimension that stands there", 'cheque["Nvidia"]', 'cheque["AMD"]'],
    ["between brackets of its own", 'cheque[("Nvidia")]', 'cheque[("AMD")]'],
    [
      "of the dimension that is named",
      `pick(grid, routes, "Nvidia", holders, 'Nvidia')`,
      `pick(grid, routes, "Nvidia", holders, 'AMD')`,
    ],
    ["of an alias", 'flow["Nvidia", 2]', 'flow["AMD", 2]'],
    [
      "compared with an item or a choice",
      '"Nvidia" == item(holders) and supplier != "Nvidia"',
      '"AMD" == item(holders) and supplier != "AMD"',
    ],
    [
      "within a longer formula",
      'sum(if(supplier == "Nvidia", cheque, 2 * cheque["Nvidia"]))',
      'sum(if(supplier == "AMD", cheque, 2 * cheque["AMD"]))',
    ],
  ])("%s", (_, formula, after) => {
    expect(named(formula)).toBe(after);
  });
});

describe("A text in a formula is another thing", () => {
  test.each([
    ["at another dimension", 'share["Nvidia"] + (item(routes) == "Nvidia" ? 1 : 0)'],
    ["of another choice", 'way == "Nvidia" or mode == "Nvidia"'],
    ["in a message", 'fail("Nvidia", "Nvidia")'],
    ["of another name", 'cheque["Fund"]'],
  ])("%s", (_, formula) => {
    expect(named(formula)).toBe(formula);
  });
});

describe("In a formula that cannot be understood a text is the item", () => {
  test("where nothing else has that name", () => {
    expect(named('nothing["Fund"] + (', "Fund")).toBe('nothing["AMD"] + (');
    expect(named('nothing["Fund"] + fail("Fund", "")', "Fund")).toBe('nothing["AMD"] + fail("Fund", "")');
    expect(named('nothing["Nvidia"] + (')).toBe('nothing["Nvidia"] + (');
    expect(named('nothing == "Nvidia"')).toBe('nothing == "Nvidia"');
  });

  test("where the part that holds it can be understood", () => {
    expect(named('cheque["Nvidia"] + share["Nvidia"] + nothing')).toBe(
      'cheque["AMD"] + share["Nvidia"] + nothing',
    );
  });
});

test("An item's name is written so that it is read back, in the quotation marks that stood there", () => {
  expect(inHolders.replaced('cheque["Nvidia"]', "Nvidia", String.raw`a "b" \ 'c'`)).toBe(
    String.raw`cheque["a \"b\" \\ 'c'"]`,
  );
  expect(inHolders.replaced("cheque['Nvidia']", "Nvidia", "it's")).toBe(String.raw`cheque['it\'s']`);
});

test("An item whose name is a number may be picked by it", () => {
  const dimensions = [{ name: "steps", items: ["1", "2"] }];
  const book = { title: "", dimensions, variables: [{ name: "x", over: ["steps"], input: {} }] };
  expect(itemTextsOf(book, "steps", parseFormula).replaced("x[2] + 2", "2", "last")).toBe('x["last"] + 2');
});

test("A formula is sound if it parses and all its names and items are known", () => {
  expect(inHolders.isSound('cheque["Nvidia"]')).toBe(true);
  expect(inHolders.isSound('grid["Nvidia"]')).toBe(false);
  expect(inHolders.isSound("cheque[")).toBe(false);
});
