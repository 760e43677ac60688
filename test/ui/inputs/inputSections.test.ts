import { describe, expect, test } from "vitest";
import { buildSheet, type Variable, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { deal } from "../../../src/model/deal.ts";
import { beyondRoom, inputsUnder, ownSections, withoutPanels } from "../../../src/ui/inputs/inputSections.ts";

const sheetOf = (workbook: Workbook) => buildSheet(workbook, parseFormula);

const mine: readonly Variable[] = [
  { name: "overrun", section: "My doubts", unit: "%", input: 15 },
  { name: "author", text: true, input: "An analyst" },
  { name: "mood", section: "terms", choice: ["calm", "hot"], input: "hot" },
  { name: "appetite", section: "loop", unit: "%", input: 7 },
  { name: "dearer", section: "My doubts", formula: "overrun / 2" },
];
const edited = sheetOf({ ...deal, variables: [...deal.variables, ...mine] });

describe("the headings of the inputs", () => {
  test("are the deal's own, and of a person's the others and none", () => {
    // Sections of the deal without inputs of their own stand among the others and show nothing.
    const others = ownSections(edited, true).filter((key) => inputsUnder(edited, key, true).length > 0);
    expect(others).toEqual(["My doubts", ""]);
  });

  test("are all a person's in a sheet begun empty, whatever they are called", () => {
    const sheet = sheetOf({
      title: "Mine",
      dimensions: [],
      variables: [{ name: "a", section: "terms", input: 1 }],
    });
    expect(ownSections(sheet, false)).toEqual(["terms", ""]);
  });
});

test("a person's own inputs have a few hundred rows, the deal's as many as it has", () => {
  const many = Array.from({ length: 400 }, (_, i): Variable => ({ name: `own${i}`, input: i }));
  const grid: Variable = { name: "grid", over: ["routes", "years"], input: 1 };
  const beyond = beyondRoom(sheetOf({ ...deal, variables: [grid, ...deal.variables, ...many] }), deal);
  // 48 rows of the grid, 252 more.
  expect([...beyond]).toEqual(many.slice(252).map(({ name }) => name));
  expect(beyondRoom(edited, deal).size).toBe(0);
});

describe("the inputs under a heading", () => {
  test("are those of the section that do not stand open above, the cheques among them", () => {
    expect(inputsUnder(edited, "terms", true)).toEqual(["customer", "supplier", "mood"]);
    expect(inputsUnder(edited, "cheques", true)).toContain("cheque");
    expect(inputsUnder(edited, "My doubts", true)).toEqual(["overrun"]);
    expect(inputsUnder(edited, "", true)).toEqual(["author"]);
  });

  test("are those that have a place in the sheet", () => {
    const variables: readonly Variable[] = [
      { name: "here", input: 1 },
      { name: "there", over: ["nowhere"], input: 1 },
    ];
    expect(inputsUnder(sheetOf({ title: "Mine", dimensions: [], variables }), "", false)).toEqual(["here"]);
  });

  test("hold back what a panel shows, wherever it stands now", () => {
    const loop = inputsUnder(edited, "loop", true);
    expect(loop).toContain("loopPrecision");
    expect(withoutPanels(edited, deal, loop)).toEqual(["appetite"]);
    const moved = sheetOf({
      ...deal,
      variables: deal.variables.map((variable) =>
        variable.name === "loopPrecision" ? { ...variable, section: "Elsewhere" } : variable,
      ),
    });
    expect(inputsUnder(moved, "Elsewhere", true)).toEqual(["loopPrecision"]);
    expect(withoutPanels(moved, deal, ["loopPrecision"])).toEqual([]);
  });
});
