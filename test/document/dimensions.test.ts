import { describe, expect, test } from "vitest";
import { addDimension, deleteDimension, renameDimension, setYears } from "../../src/document/dimensions.ts";
import { addVariable, changeVariable, deleteVariables } from "../../src/document/variables.ts";
import { dimensionIn, doneBy, made, madeAll, refusalOf, variableIn } from "./edits.ts";
import { itemDocument } from "./itemDocument.ts";
import { smallDocument } from "./smallDocument.ts";

describe("A dimension added", () => {
  test("has items by name, or numbers from one to another", () => {
    const contents = made(addDimension({ name: " routes ", label: "Routes", items: ["Direct", " Cloud "] }));
    expect(dimensionIn(contents, "routes")).toEqual({
      name: "routes",
      label: "Routes",
      items: ["Direct", "Cloud"],
    });
    expect(dimensionIn(made(addDimension({ name: "years", from: -1, to: 1 })), "years")).toEqual({
      name: "years",
      items: ["-1", "0", "1"],
      from: -1,
    });
  });

  test.each([
    ["There is a variable called cheque already.", { name: "cheque", items: ["a"] }],
    ["A dimension needs one item at least. Name its first.", { name: "x", items: [] }],
    ["x has an item “a” already.", { name: "x", items: ["a", " a"] }],
    ["Write two whole numbers, the smaller first, not 2 and 1.", { name: "x", from: 2, to: 1 }],
    ["Write two whole numbers, the smaller first, not 0.5 and 1.", { name: "x", from: 0.5, to: 1 }],
    [
      "A dimension has at most 10000 items, and this one would have 10001.",
      { name: "x", from: 0, to: 10_000 },
    ],
  ])("is refused: %s", (sentence, given) => {
    expect(refusalOf(addDimension(given))).toContain(sentence);
  });

  test("is refused the name years where formulas use year as a unit", () => {
    const contents = made(addVariable({ name: "pace", formula: "chequeFloor / year + 5 year" }));
    expect(refusalOf(addDimension({ name: "years", from: 0, to: 1 }), contents)).toContain(
      "formulas of pace use year",
    );
    const fixed = made(changeVariable("pace", { formula: "chequeFloor / (1 year) + 5 $/year" }), contents);
    expect(dimensionIn(made(addDimension({ name: "years", from: 0, to: 1 }), fixed), "years").from).toBe(0);
  });
});

describe("A dimension renamed", () => {
  const after = made(renameDimension("holders", "owners"), itemDocument());

  test("is followed by formulas, by what ranges over it, and by choices from it", () => {
    expect(variableIn(after, "three")).toMatchObject({
      over: ["owners"],
      formula: 'item(owners) == "Nvidia" ? cheque : 0',
    });
    expect(variableIn(after, "two").formula).toBe(`pick(grid, owners, "Nvidia", routes, 'Nvidia')`);
    expect(variableIn(after, "flow").over).toEqual(["owners as payer", "years"]);
    expect(variableIn(after, "supplier").choice).toBe("owners");
    expect(after.overrides).toBe(itemDocument().overrides);
  });

  test("keeps the name that the page's own screens know, until it has it again", () => {
    expect(dimensionIn(after, "owners").builtIn).toBe("holders");
    expect(made(renameDimension("owners", "holders"), after)).toEqual(itemDocument());
    const base = { title: "", dimensions: [], variables: [] };
    const own = made(renameDimension("holders", "owners"), { ...itemDocument(), base });
    expect(dimensionIn(own, "owners")).not.toHaveProperty("builtIn");
  });

  test("is refused a name that is taken, and years, which is a word", () => {
    expect(refusalOf(renameDimension("holders", "payer"))).toContain("payer is another name");
    expect(refusalOf(renameDimension("holders", "years"))).toContain(
      "years is a word of the formula language",
    );
    expect(refusalOf(renameDimension("years", "when"), itemDocument())).toContain("Keep that name");
    expect(refusalOf(renameDimension("nothing", "x"))).toBe("There is no dimension nothing.");
  });
});

describe("A dimension deleted", () => {
  test("is refused while variables range over it or choose from it, and names them", () => {
    expect(refusalOf(deleteDimension("holders"))).toBe(
      "cheque, supplier, ownership, flow still range over holders, or choose from it. Delete them, or take them off it, first.",
    );
  });

  test("is gone when nothing ranges over it; formulas that name it are kept", () => {
    const contents = madeAll([
      addVariable({ name: "total", formula: "sum(item(rounds))" }),
      deleteDimension("rounds"),
      deleteVariables(["roundCount"]),
    ]);
    expect(contents.workbook.dimensions.map(({ name }) => name)).toEqual(["holders"]);
    expect(variableIn(contents, "total").formula).toBe("sum(item(rounds))");
  });

  test("is refused where it is years and a formula has year by itself", () => {
    const workbook = {
      title: "",
      dimensions: [{ name: "years", items: ["0"], from: 0 }],
      variables: [{ name: "span", unit: "year", formula: "sum(year)" }],
    };
    expect(refusalOf(deleteDimension("years"), { workbook, overrides: {} })).toContain(
      "span still range over years",
    );
  });
});

describe("A numbered dimension with another first and last number", () => {
  test("keeps the values at the numbers that stay", () => {
    const contents = { ...itemDocument(), overrides: { flow: { Fund: { "0": 1, "1": 2 } } } };
    const after = made(setYears("years", 1, 4), contents);
    expect(dimensionIn(after, "years")).toEqual({ name: "years", items: ["1", "2", "3", "4"], from: 1 });
    expect(variableIn(after, "flow").input).toEqual({ Nvidia: { "2": 8 } });
    expect(after.overrides).toEqual({ flow: { Fund: { "1": 2 } } });
    expect(doneBy(setYears("years", 1, 4), contents)).toEqual({
      did: "renamed",
      noun: "dimension",
      from: "years 0 … 2",
      to: "years 1 … 4",
    });
  });

  test("changes nothing where they are those already", () => {
    expect(made(setYears("rounds", 1, 3))).toBe(smallDocument());
  });

  test("is refused of names, and of numbers that turn round", () => {
    expect(refusalOf(setYears("holders", 0, 1))).toContain("The items of holders are names, not numbers.");
    expect(refusalOf(setYears("rounds", 1, 0))).toContain("not 1 and 0");
    expect(refusalOf(setYears("nothing", 0, 1))).toBe("There is no dimension nothing.");
  });
});
