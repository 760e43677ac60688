import { describe, expect, test } from "vitest";
import type { Done } from "../../../src/document/contents.ts";
import type { Language } from "../../../src/ui/format.ts";
import { useDoneText } from "../../../src/ui/side/doneText.ts";
import { insideDeal } from "../insideDeal.ts";

const said = (done: Done, language: Language = "en"): string =>
  insideDeal(() => useDoneText()(done), language).replace(/[\u00a0\u202f]/g, " ");

const cheque = { variable: "cheque", items: ["Nvidia"] };

/** Every kind of step, in English and in Dutch. */
const STEPS: readonly (readonly [done: Done, english: string, dutch: string])[] = [
  [
    { did: "opened", preset: "seed-2026-01" },
    "Opened OpenAI round, January 2026",
    "OpenAI-ronde, januari 2026 geopend",
  ],
  [{ did: "opened", preset: "empty" }, "Began an empty sheet", "Een leeg blad begonnen"],
  [{ did: "opened", preset: "empty", title: "Mine" }, "Opened Mine", "Mine geopend"],
  [{ did: "opened", preset: "seed-2026-01", title: "My round" }, "Opened My round", "My round geopend"],
  [{ did: "openedScenario", name: "Large" }, "Opened the scenario Large", "Scenario Large geopend"],
  [{ did: "openedScenario" }, "Opened the sheet as it is", "Het blad geopend zoals het is"],
  [{ did: "saved", name: "Large" }, "Saved the scenario Large", "Scenario Large bewaard"],
  [
    { did: "added", noun: "scenario", name: "Large" },
    "Added the scenario Large",
    "Scenario Large toegevoegd",
  ],
  [
    { did: "duplicated", noun: "scenario", name: "Large 2" },
    "Added the scenario Large 2, a copy",
    "Scenario Large 2 toegevoegd, een kopie",
  ],
  [
    { did: "deleted", noun: "scenario", name: "Large" },
    "Deleted the scenario Large",
    "Scenario Large verwijderd",
  ],
  [
    { did: "moved", noun: "scenario", name: "Large" },
    "Moved the scenario Large",
    "Scenario Large verplaatst",
  ],
  [
    { did: "renamed", noun: "scenario", from: "Large", to: "Huge" },
    "Renamed the scenario Large to Huge",
    "Scenario Large hernoemd tot Huge",
  ],
  [
    { did: "renamed", noun: "workbook", from: "Mine", to: "Ours" },
    "Renamed the workbook Mine to Ours",
    "Werkmap Mine hernoemd tot Ours",
  ],
  [
    { did: "renamed", noun: "workbook", from: "", to: "Ours" },
    "Named the workbook Ours",
    "De werkmap Ours genoemd",
  ],
  [
    { did: "renamed", noun: "workbook", from: "Ours", to: "" },
    "Took the workbook’s name Ours away",
    "De naam Ours van de werkmap weggehaald",
  ],
  [{ did: "added", noun: "workbook", name: "Ours" }, "Added the workbook Ours", "Werkmap Ours toegevoegd"],
  [
    { did: "duplicated", noun: "workbook", name: "Ours" },
    "Added the workbook Ours, a copy",
    "Werkmap Ours toegevoegd, een kopie",
  ],
  [
    { did: "deleted", noun: "workbook", name: "Ours" },
    "Deleted the workbook Ours",
    "Werkmap Ours verwijderd",
  ],
  [{ did: "moved", noun: "workbook", name: "Ours" }, "Moved the workbook Ours", "Werkmap Ours verplaatst"],
  [
    { did: "set", place: cheque, unit: "$B", from: 30, to: 25 },
    "Cheque, Nvidia: $30B → $25B",
    "Cheque, Nvidia: $ 30 mld. → $ 25 mld.",
  ],
  [
    { did: "set", place: cheque, unit: "$B", from: undefined, to: 25 },
    "Cheque, Nvidia: none → $25B",
    "Cheque, Nvidia: geen → $ 25 mld.",
  ],
  [
    { did: "set", place: cheque, unit: "$B", from: 25, to: undefined },
    "Took Cheque, Nvidia back to its own value",
    "Cheque, Nvidia teruggezet",
  ],
  [
    { did: "set", place: { variable: "valuationBasis", items: [] }, unit: "", from: "pre", to: "post" },
    "Valuation basis: pre-money → post-money",
    "Grondslag van de waardering: pre-money → post-money",
  ],
  [{ did: "setMany", count: 12 }, "Set 12 values", "12 waarden ingevuld"],
  [{ did: "setMany", count: 1 }, "Set 1 value", "1 waarde ingevuld"],
  [{ did: "reset", variable: "cheque" }, "Took Cheque back to its own value", "Cheque teruggezet"],
  [{ did: "resetAll" }, "Took all inputs back", "Alle invoer teruggezet"],
  [{ did: "added", noun: "variable", name: "poolShare" }, "Added poolShare", "poolShare toegevoegd"],
  [{ did: "added", noun: "section", name: "Pool" }, "Added the section Pool", "Sectie Pool toegevoegd"],
  [
    { did: "added", noun: "dimension", name: "banks" },
    "Added the dimension banks",
    "Dimensie banks toegevoegd",
  ],
  [{ did: "added", noun: "item", name: "Google" }, "Added the item Google", "Onderdeel Google toegevoegd"],
  [{ did: "duplicated", noun: "variable", name: "cheque" }, "Duplicated Cheque", "Cheque verdubbeld"],
  [{ did: "deleted", noun: "variable", name: "cheque" }, "Deleted Cheque", "Cheque verwijderd"],
  [
    { did: "deleted", noun: "variable", name: "cheque", more: 2 },
    "Deleted Cheque and 2 more",
    "Cheque verwijderd en nog 2",
  ],
  [{ did: "moved", noun: "section", name: "Pool" }, "Moved the section Pool", "Sectie Pool verplaatst"],
  [
    { did: "renamed", noun: "variable", from: "cheque", to: "ticket" },
    "Renamed cheque to ticket",
    "cheque hernoemd tot ticket",
  ],
  [
    { did: "renamed", noun: "item", from: "Amazon", to: "Google" },
    "Renamed the item Amazon to Google",
    "Onderdeel Amazon hernoemd tot Google",
  ],
  [
    { did: "changed", variable: "cheque", field: "formula", from: "a + b", to: "a - b" },
    "Formula of Cheque: a + b → a - b",
    "Formule van Cheque: a + b → a - b",
  ],
  [
    { did: "changed", variable: "cheque", field: "slider", from: "", to: "0 … 100" },
    "Slider of Cheque: 0 … 100",
    "Schuifregelaar van Cheque: 0 … 100",
  ],
  [
    { did: "changed", variable: "cheque", field: "source", from: "Press", to: "" },
    "Source of Cheque removed: Press",
    "Bron van Cheque weggehaald: Press",
  ],
  [
    { did: "changed", variable: "cheque", field: "status", from: "reported", to: "assumption" },
    "Status of Cheque: reported → assumption",
    "Status van Cheque: gemeld → aanname",
  ],
  [
    { did: "changed", variable: "cheque", field: "pinned", from: "", to: "true" },
    "Pinned to the Deal page of Cheque: on",
    "Vastgezet op de dealpagina van Cheque: aan",
  ],
  [
    { did: "changed", variable: "cheque", field: "whole", from: "true", to: "" },
    "Whole numbers only of Cheque: off",
    "Alleen hele getallen van Cheque: uit",
  ],
  [
    { did: "setting", name: "iterations", from: "100", to: "500" },
    "Most turns: 100 → 500",
    "Hoogstens omgangen: 100 → 500",
  ],
  [
    { did: "setting", name: "iterate", from: "true", to: "false" },
    "Solve circular references: on → off",
    "Kringverwijzingen oplossen: aan → uit",
  ],
];

describe("a step in words", () => {
  for (const [done, english, dutch] of STEPS) {
    const what = JSON.stringify(done);
    test(`of ${what} is one line of English`, () => expect(said(done)).toBe(english));
    test(`of ${what} is one line of Dutch`, () => expect(said(done, "nl")).toBe(dutch));
  }

  test("cuts a long text short", () => {
    const done: Done = { did: "changed", variable: "cheque", field: "note", from: "", to: "x".repeat(80) };
    expect(said(done)).toBe(`Note of Cheque: ${"x".repeat(59)}…`);
  });

  test("has the name of what is gone", () => {
    expect(said({ did: "deleted", noun: "variable", name: "gone" })).toBe("Deleted gone");
  });
});
