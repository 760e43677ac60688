import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Contents } from "../../src/document/contents.ts";
import { differenceOf, withDifference } from "../../src/document/difference.ts";
import { moveItem, renameDimension, renameItem } from "../../src/document/dimensions.ts";
import { moveSection, renameSection, sectionsOf } from "../../src/document/sections.ts";
import { moveVariable, renameVariable } from "../../src/document/variables.ts";
import { buildSheet, type Calculation, calculate, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { readWorkbookFile, writeWorkbookFile } from "../../src/io/workbookFile.ts";
import { deal } from "../../src/model/deal.ts";
import { randomSheet } from "../support/randomSheets.ts";
import { workbookOf } from "../support/sheets.ts";
import { frozen, made } from "./edits.ts";
import { type Dice, editOf, randomDice } from "./randomEdits.ts";

const seed = 4;

/** Small workbooks with sections, values of every kind, and formulas that are broken. */
const randomContents: fc.Arbitrary<Contents> = fc.boolean().chain((circular) =>
  randomSheet({ circular }).map((small) => {
    const workbook = workbookOf(small);
    const broken = [
      { name: "b1", section: "Two", formula: "v0 + * 2v1 {p" },
      { name: "b2", section: "Two", unit: "$B", formula: `nothing + h["A"] + p 'v0' "p` },
      { name: "b3", section: "Three", formula: `k == "A" ? v0 : h["B"] + sum(h, holders)` },
      { name: "money", section: "One", unit: "$B", input: "100 $M", range: [0, 1000] as const },
      { name: "empty", section: "One" },
    ];
    return frozen({
      workbook: { ...workbook, variables: [...workbook.variables, ...broken] },
      overrides: { p: 4, h: { A: 2.5 }, k: "C", money: 12 },
    });
  }),
);

/** The contents after each edit that is not refused, the first included. */
function statesOf(contents: Contents, edits: readonly Dice[]): readonly Contents[] {
  const states = [contents];
  for (const dice of edits) {
    const before = states.at(-1) as Contents;
    const outcome = editOf(before, dice)(before);
    if ("contents" in outcome) states.push(frozen(outcome.contents));
  }
  return states;
}

describe("Whatever is edited,", () => {
  test("contents before it stay as they are, so that undo gives the identical document", () => {
    fc.assert(
      fc.property(randomContents, randomDice, (contents, edits) => {
        const copies: Contents[] = [];
        let now = contents;
        for (const dice of edits) {
          copies.push(structuredClone(now));
          const outcome = editOf(now, dice)(now);
          if ("contents" in outcome) now = frozen(outcome.contents);
          else copies.pop();
        }
        const states = statesOf(contents, edits);
        expect(states.slice(0, copies.length)).toStrictEqual(copies);
      }),
      { seed, numRuns: 80 },
    );
  });

  test("the difference from the workbook before gives the workbook after, through JSON too", () => {
    fc.assert(
      fc.property(randomContents, randomDice, ({ workbook, overrides }, edits) => {
        for (const state of statesOf({ workbook, overrides, base: workbook }, edits)) {
          const difference = JSON.parse(JSON.stringify(differenceOf(workbook, state.workbook)));
          expect(withDifference(workbook, difference)).toStrictEqual(state.workbook);
        }
      }),
      { seed, numRuns: 80 },
    );
  });

  test("a sheet can be built of it, and a file written that reads back the same", () => {
    fc.assert(
      fc.property(randomContents, randomDice, (contents, edits) => {
        const { workbook } = statesOf(contents, edits).at(-1) as Contents;
        calculate(buildSheet(workbook, parseFormula));
        expect(readWorkbookFile(writeWorkbookFile(workbook), deal)).toStrictEqual({ workbook });
      }),
      { seed, numRuns: 80 },
    );
  });

  test("the history of an edit that changes nothing has nothing to undo: the contents are the same object", () => {
    fc.assert(
      fc.property(randomContents, randomDice, (contents, edits) => {
        const states = statesOf(contents, edits);
        const last = states.at(-1) as Contents;
        const [variable] = last.workbook.variables;
        if (variable === undefined) return;
        expect(made(renameVariable(variable.name, variable.name), last)).toBe(last);
      }),
      { seed, numRuns: 30 },
    );
  });
});

/** There and back again. */
const returns = (contents: Contents, there: Change, back: Change): void => {
  const outcome = there(contents);
  if ("refusal" in outcome) return;
  expect(made(back, frozen(outcome.contents))).toStrictEqual(contents);
};

describe("There and back again is the identical document:", () => {
  const check = (body: (contents: Contents) => void): void =>
    fc.assert(
      fc.property(randomContents, randomDice, (contents, edits) => {
        body(statesOf(contents, edits.slice(0, 6)).at(-1) as Contents);
      }),
      { seed, numRuns: 60 },
    );

  test("a variable renamed, in broken formulas too", () => {
    check((contents) => {
      for (const { name } of contents.workbook.variables)
        returns(contents, renameVariable(name, "zed"), renameVariable("zed", name));
    });
  });

  test("a dimension, an item and a section renamed", () => {
    check((contents) => {
      for (const { name, items } of contents.workbook.dimensions) {
        returns(contents, renameDimension(name, "zed"), renameDimension("zed", name));
        for (const item of items)
          returns(
            contents,
            renameItem(name, item, `Z "z" \\ '`, parseFormula),
            renameItem(name, `Z "z" \\ '`, item, parseFormula),
          );
      }
      for (const name of sectionsOf(contents.workbook))
        returns(contents, renameSection(name, "Zed"), renameSection("Zed", name));
    });
  });

  test("a variable, an item and a section moved", () => {
    check((contents) => {
      const { variables, dimensions } = contents.workbook;
      for (const by of [1, -1] as const) {
        const back = by === 1 ? -1 : 1;
        for (const { name } of variables) returns(contents, moveVariable(name, by), moveVariable(name, back));
        for (const { name, items } of dimensions)
          for (const item of items) returns(contents, moveItem(name, item, by), moveItem(name, item, back));
        for (const name of sectionsOf(contents.workbook)) {
          const outcome = moveSection(name, by)(contents);
          if ("refusal" in outcome) continue;
          const { workbook } = made(moveSection(name, back), outcome.contents);
          expect(sectionsOf(workbook)).toEqual(sectionsOf(contents.workbook));
          expect(workbook.variables).toBe(variables);
        }
      }
    });
  });
});

const parsed = new Map<string, ReturnType<typeof parseFormula>>();
const parse: typeof parseFormula = (text) => {
  const known = parsed.get(text) ?? parseFormula(text);
  parsed.set(text, known);
  return known;
};
const calculationOf = (workbook: Workbook): Calculation => calculate(buildSheet(workbook, parse));

/** The same value or error in every cell. */
const expectSameValues = (before: Workbook, after: Workbook): void => {
  const [was, is] = [calculationOf(before), calculationOf(after)];
  expect(is.sheet.cells).toBe(was.sheet.cells);
  expect(is.values).toStrictEqual(was.values);
  expect(is.sheet.complaints.map(({ kind }) => kind)).toEqual(was.sheet.complaints.map(({ kind }) => kind));
};

/** Everything renamed that can be. */
function allRenamed(contents: Contents): Contents {
  const changes: Change[] = [
    ...contents.workbook.variables.map(({ name }, i) => renameVariable(name, `renamed${i}`)),
    ...contents.workbook.dimensions.flatMap(({ name, items }) =>
      items.map((item, i) => renameItem(name, item, `${name} "${i}"`, parse)),
    ),
    ...contents.workbook.dimensions.map(({ name }, i) => renameDimension(name, `dimension${i}`)),
  ];
  return changes.reduce((so, change) => {
    const outcome = change(so);
    return "contents" in outcome ? outcome.contents : so;
  }, contents);
}

describe("Renaming changes no value", () => {
  test("of small sheets", () => {
    fc.assert(
      fc.property(randomSheet({ circular: false }), (small) => {
        const contents = { workbook: workbookOf(small), overrides: {} };
        expectSameValues(contents.workbook, allRenamed(contents).workbook);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("of sheets with circular references", () => {
    fc.assert(
      fc.property(randomSheet({ circular: true }), (small) => {
        const contents = { workbook: workbookOf(small), overrides: {} };
        expectSameValues(contents.workbook, allRenamed(contents).workbook);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("of the built-in deal, when every variable, item and dimension has another name", () => {
    const { workbook } = allRenamed({ workbook: deal, overrides: {} });
    expectSameValues(deal, workbook);
    expect(workbook.variables.every(({ name }) => name.startsWith("renamed"))).toBe(true);
    expect(workbook.dimensions.filter(({ name }) => !name.startsWith("dimension"))).toHaveLength(1);
    expect(workbook.dimensions.find(({ builtIn }) => builtIn === "routes")?.items[0]).toBe('routes "0"');
  });
});
