import { describe, expect, test } from "vitest";
import {
  addSection,
  deleteSection,
  moveSection,
  renameSection,
  sectionsOf,
} from "../../src/document/sections.ts";
import { addVariable } from "../../src/document/variables.ts";
import { doneBy, made, madeAll, namesIn, refusalOf } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const sectionsAfter = (...changes: Parameters<typeof madeAll>[0]) => sectionsOf(madeAll(changes).workbook);

describe("A heading", () => {
  test("is added as the last, or before another", () => {
    expect(sectionsAfter(addSection(" Costs "))).toEqual(["Terms", "Rest", "Results", "Costs"]);
    expect(sectionsAfter(addSection("Costs", "Rest"))).toEqual(["Terms", "Costs", "Rest", "Results"]);
    expect(doneBy(addSection("Costs"))).toEqual({ did: "added", noun: "section", name: "Costs" });
  });

  test("takes variables", () => {
    const contents = madeAll([addSection("Costs", "Rest"), addVariable({ name: "fee", section: "Costs" })]);
    expect(sectionsOf(contents.workbook)).toEqual(["Terms", "Costs", "Rest", "Results"]);
  });

  test("is renamed with what stands under it", () => {
    const contents = made(renameSection("Terms", "Deal"));
    expect(sectionsOf(contents.workbook)).toEqual(["Deal", "Rest", "Results"]);
    expect(contents.workbook.variables.filter(({ section }) => section === "Deal")).toHaveLength(2);
    expect(made(renameSection("Deal", "Terms"), contents)).toEqual(smallDocument());
  });

  test("moves by one place, and back", () => {
    expect(sectionsAfter(moveSection("Terms", 1))).toEqual(["Rest", "Terms", "Results"]);
    expect(madeAll([moveSection("Terms", 1), moveSection("Terms", -1)])).toEqual(smallDocument());
  });

  test("is deleted with its variables", () => {
    const contents = made(deleteSection("Results"));
    expect(sectionsOf(contents.workbook)).toEqual(["Terms", "Rest"]);
    expect(namesIn(contents)).toEqual(["preMoney", "cheque", "supplier", "chequeFloor", "roundCount"]);
    expect(madeAll([addSection("Costs"), deleteSection("Costs")])).toEqual(smallDocument());
  });

  test("is refused a name that is missing or taken, and a place past the ends", () => {
    expect(refusalOf(addSection(" "))).toBe("A section needs a name. Write one.");
    expect(refusalOf(addSection("Terms"))).toBe("There is a section “Terms” already. Write another name.");
    expect(refusalOf(renameSection("Terms", "Rest"))).toContain("“Rest” already");
    expect(refusalOf(renameSection("Term", "X"))).toBe("There is no section “Term”.");
    expect(refusalOf(moveSection("Terms", -1))).toBe("Terms is the first already.");
    expect(refusalOf(moveSection("Results", 1))).toBe("Results is the last already.");
    expect(refusalOf(deleteSection("Rest"))).toContain("roundCount says how many items of rounds are in use");
  });
});
