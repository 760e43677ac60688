import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Contents } from "../../src/document/contents.ts";
import { MAX_NAME } from "../../src/document/dealState.ts";
import { renameItem } from "../../src/document/dimensions.ts";
import { inStep } from "../../src/document/inStep.ts";
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  freeScenarioName,
  MAX_SCENARIOS,
  moveScenario,
  openScenario,
  renameScenario,
  saveScenario,
  scenarioNameRefusal,
  takeBackInputs,
} from "../../src/document/scenarios.ts";
import { deleteVariables, renameVariable } from "../../src/document/variables.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { doneBy, frozen, made, madeAll, refusalOf } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const KEEP = "My changes";
const CHANGED = { cheque: { Fund: 120 }, preMoney: 650 };
const SMALL = { name: "Small", overrides: { cheque: { Fund: 90 } } };

const namesOf = ({ scenarios = [] }: Contents) => scenarios.map(({ name }) => name);
/** With the scenario “Small” open. */
const small = (): Contents => made(openScenario("Small", KEEP), { ...smallDocument(), overrides: {} });

describe("Opening", () => {
  test("a scenario brings its values, and keeps changes without a name as one more scenario", () => {
    const after = made(openScenario("Small", KEEP));
    expect(after).toEqual({
      ...smallDocument(),
      scenario: "Small",
      overrides: SMALL.overrides,
      scenarios: [SMALL, { name: KEEP, overrides: CHANGED }],
    });
    expect(doneBy(openScenario("Small", KEEP))).toEqual({ did: "openedScenario", name: "Small" });
  });

  test("the workbook as it is takes the name away, and the values that were set", () => {
    const after = made(openScenario(undefined, KEEP), small());
    expect(after).toEqual({ ...smallDocument(), overrides: {} });
    expect(after).not.toHaveProperty("scenario");
    expect(doneBy(openScenario(undefined, KEEP), small())).toEqual({ did: "openedScenario" });
  });

  test("what is open changes nothing", () => {
    expect(made(openScenario("Small", KEEP), small())).toEqual(small());
    const asItIs = { ...smallDocument(), overrides: {} };
    expect(made(openScenario(undefined, KEEP), asItIs)).toBe(asItIs);
  });

  test("the workbook as it is, out of changes without a name, keeps these", () => {
    const after = madeAll([openScenario(undefined, KEEP), openScenario(KEEP, KEEP)]);
    expect(after.overrides).toEqual(CHANGED);
    expect(namesOf(after)).toEqual(["Small", KEEP]);
  });

  test("what is not there is refused", () => {
    expect(refusalOf(openScenario("Gone", KEEP))).toBe("There is no scenario “Gone”.");
  });
});

describe("Saving", () => {
  test("gives changes a name, and opens them under it", () => {
    const after = made(saveScenario("  Larger cheque "));
    expect(after.scenario).toBe("Larger cheque");
    expect(after.overrides).toBe(smallDocument().overrides);
    expect(namesOf(after)).toEqual(["Small", "Larger cheque"]);
    expect(doneBy(saveScenario(" Larger cheque "))).toEqual({ did: "saved", name: "Larger cheque" });
  });

  test("out of a scenario makes a copy of it, which stays as it was", () => {
    const after = made(saveScenario("Other"), small());
    expect(after.scenario).toBe("Other");
    expect(after.scenarios).toEqual([SMALL, { ...SMALL, name: "Other" }]);
  });
});

describe("A new scenario", () => {
  test("has nothing changed, stands last and is open; changes without a name are kept", () => {
    const after = made(addScenario("Scenario", KEEP));
    expect(after.overrides).toEqual({});
    expect(after.scenario).toBe("Scenario");
    expect(namesOf(after)).toEqual(["Small", KEEP, "Scenario"]);
  });

  test("that is a copy stands right behind, and is open", () => {
    const two = madeAll([saveScenario("Large"), duplicateScenario("Small", "Small 2", KEEP)]);
    expect(namesOf(two)).toEqual(["Small", "Small 2", "Large"]);
    expect(two).toMatchObject({ scenario: "Small 2", overrides: SMALL.overrides });
    expect(doneBy(duplicateScenario("Small", "Small 2", KEEP))).toEqual({
      did: "duplicated",
      noun: "scenario",
      name: "Small 2",
    });
  });

  test("may be a copy of the workbook as it is", () => {
    expect(made(duplicateScenario(undefined, "Plain", KEEP), small())).toMatchObject({
      scenario: "Plain",
      overrides: {},
    });
    expect(refusalOf(duplicateScenario("Gone", "Plain", KEEP))).toBe("There is no scenario “Gone”.");
  });
});

describe("A scenario is", () => {
  test("renamed, and stays open under its new name", () => {
    const after = made(renameScenario("Small", " Little "), small());
    expect(after).toMatchObject({ scenario: "Little", scenarios: [{ ...SMALL, name: "Little" }] });
    expect(made(renameScenario("Small", "Small"), small())).toEqual(small());
    expect(made(renameScenario("Small", "Little"))).not.toHaveProperty("scenario");
  });

  test("moved up and down", () => {
    const two = made(saveScenario("Large"));
    expect(namesOf(made(moveScenario("Large", -1), two))).toEqual(["Large", "Small"]);
    expect(namesOf(made(moveScenario("Small", 1), two))).toEqual(["Large", "Small"]);
    expect(refusalOf(moveScenario("Small", -1), two)).toBe("Small is the first already.");
    expect(refusalOf(moveScenario("Large", 1), two)).toBe("Large is the last already.");
    expect(refusalOf(moveScenario("Gone", 1), two)).toBe("There is no scenario “Gone”.");
  });

  test("deleted; where it is open the workbook as it is opens", () => {
    expect(made(deleteScenario("Small"), small())).toEqual({
      ...smallDocument(),
      overrides: {},
      scenarios: [],
    });
    expect(made(deleteScenario("Small"))).toEqual({ ...smallDocument(), scenarios: [] });
    expect(refusalOf(deleteScenario("Gone"))).toBe("There is no scenario “Gone”.");
    expect(doneBy(deleteScenario("Small"))).toEqual({ did: "deleted", noun: "scenario", name: "Small" });
  });
});

test("All inputs of what is open go back to the workbook's own, and no scenario's else", () => {
  const two = made(saveScenario("Large"));
  expect(made(takeBackInputs, two)).toEqual({
    ...two,
    overrides: {},
    scenarios: [SMALL, { name: "Large", overrides: {} }],
  });
  expect(made(takeBackInputs)).toEqual({ ...smallDocument(), overrides: {} });
  expect(made(takeBackInputs, made(takeBackInputs))).toEqual(made(takeBackInputs));
  expect(doneBy(takeBackInputs)).toEqual({ did: "resetAll" });
});

describe("A name", () => {
  test.each([
    ["  ", "A scenario needs a name, such as Larger round."],
    ["x".repeat(MAX_NAME + 1), "A name has at most 80 characters. Write a shorter one."],
    [" Small ", "There is a scenario “Small” already. Write another name."],
  ])("“%s” is refused, however it is given", (name, sentence) => {
    const other = made(saveScenario("Other"));
    expect(refusalOf(saveScenario(name), other)).toBe(sentence);
    expect(refusalOf(addScenario(name, KEEP), other)).toBe(sentence);
    expect(refusalOf(duplicateScenario("Other", name, KEEP), other)).toBe(sentence);
    expect(refusalOf(renameScenario("Other", name), other)).toBe(sentence);
    expect(scenarioNameRefusal(other, name)).toBeDefined();
  });

  test("may be any text that is no other's", () => {
    for (const name of ["x".repeat(MAX_NAME), "__proto__", "<b>", "small"])
      expect(made(saveScenario(name)).scenario).toBe(name);
  });

  test("that is free is the one wanted, or that with a number", () => {
    const scenarios = ["Base", "Base 2"].map((name) => ({ name, overrides: {} }));
    expect(freeScenarioName(scenarios, "Other")).toBe("Other");
    expect(freeScenarioName(scenarios, " Base ")).toBe("Base 3");
    expect(freeScenarioName(scenarios, "Base 2")).toBe("Base 3");
    expect(freeScenarioName([{ name: "Round of 2026", overrides: {} }], "Round of 2026")).toBe(
      "Round of 2026 2",
    );
    const long = "x".repeat(MAX_NAME);
    expect(freeScenarioName([], `${long}xxx`)).toBe(long);
    expect(freeScenarioName([{ name: long, overrides: {} }], long)).toBe(`${"x".repeat(MAX_NAME - 4)} 2`);
    // A thumb is two UTF-16 units: of the second one half would be left.
    const thumbs = `${"x".repeat(75)}👍👍`;
    expect(freeScenarioName([{ name: thumbs, overrides: {} }], thumbs)).toBe(`${"x".repeat(75)} 2`);
  });

  test("of changes that are kept is made free", () => {
    const after = madeAll([saveScenario(KEEP), openScenario(undefined, KEEP)]);
    const changed = { ...after, overrides: { preMoney: 1 } };
    expect(namesOf(made(openScenario(undefined, KEEP), changed))).toEqual(["Small", KEEP, `${KEEP} 2`]);
  });
});

test("a workbook takes a hundred scenarios, and no changes are lost to the next", () => {
  const scenarios = Array.from({ length: MAX_SCENARIOS }, (_, i) => ({ name: `S${i}`, overrides: {} }));
  const full = { ...smallDocument(), scenarios };
  const sentence = "A workbook has at most 100 scenarios. Delete one first.";
  for (const change of [saveScenario("One more"), addScenario("One more", KEEP), openScenario("S0", KEEP)])
    expect(refusalOf(change, full)).toBe(sentence);
  expect(made(openScenario("S0", KEEP), { ...full, overrides: {} }).scenario).toBe("S0");
});

/** Scenario edits by numbers, on whatever scenarios there are. */
const randomEdits = fc.array(
  fc.tuple(fc.nat(6), fc.nat(99), fc.constantFrom("A", "B", " C ", "", "Small", KEEP), fc.boolean()),
  { minLength: 1, maxLength: 25 },
);

function editOf(contents: Contents, kind: number, at: number, name: string, isDown: boolean): Change {
  const names = namesOf(contents);
  const one = names[at % Math.max(names.length, 1)];
  const edits: readonly Change[] = [
    openScenario(at % 4 === 0 ? undefined : one, KEEP),
    addScenario(name, KEEP),
    saveScenario(name),
    duplicateScenario(one, name, KEEP),
    renameScenario(one ?? "", name),
    moveScenario(one ?? "", isDown ? 1 : -1),
    deleteScenario(one ?? ""),
  ];
  return edits[kind] as Change;
}

describe("Whatever is done with scenarios,", () => {
  const check = (law: (after: Contents, before: Contents, isDeleted: boolean) => void): void =>
    fc.assert(
      fc.property(randomEdits, (edits) => {
        let now: Contents = frozen(smallDocument());
        for (const [kind, at, name, isDown] of edits) {
          const outcome = editOf(now, kind, at, name, isDown)(now);
          if ("refusal" in outcome) continue;
          law(frozen(outcome.contents), now, kind === 6);
          // What is open is changed now and then, as by a slider.
          const changed = at % 3 === 0 ? { overrides: { preMoney: at } } : {};
          now = frozen(inStep({ ...outcome.contents, ...changed }));
        }
      }),
      { seed: 5, numRuns: 300 },
    );

  test("nothing else of the document changes", () => {
    check((after) => {
      expect(after.workbook).toBe(smallDocument().workbook);
      expect(Object.keys(after).toSorted().join()).toMatch(/^overrides,(scenario,)?scenarios,workbook$/);
    });
  });

  test("names are unique, and the open scenario is one of them and has the values in force", () => {
    check((after) => {
      expect(new Set(namesOf(after)).size).toBe(namesOf(after).length);
      const open = after.scenarios?.find(({ name }) => name === after.scenario);
      expect(open?.overrides).toBe(after.scenario === undefined ? undefined : after.overrides);
    });
  });

  test("no values that were set are lost but by deleting a scenario", () => {
    const valuesIn = ({ scenarios = [], overrides }: Contents): readonly string[] =>
      [overrides, ...scenarios.map((one) => one.overrides)].map((values) => JSON.stringify(values));
    check((after, before, isDeleted) => {
      const lost = valuesIn(before).filter((values) => values !== "{}" && !valuesIn(after).includes(values));
      if (!isDeleted) expect(lost).toEqual([]);
    });
  });
});

describe("An edit of the sheet is followed in every scenario:", () => {
  const three = madeAll([saveScenario("Large"), addScenario("Plain", KEEP)]);

  test("a variable renamed", () => {
    expect(made(renameVariable("cheque", "stake"), three).scenarios).toEqual([
      { name: "Small", overrides: { stake: { Fund: 90 } } },
      { name: "Large", overrides: { stake: { Fund: 120 }, preMoney: 650 } },
      { name: "Plain", overrides: {} },
    ]);
  });

  test("an item renamed", () => {
    expect(made(renameItem("holders", "Fund", "Pool", parseFormula), three).scenarios).toEqual([
      { name: "Small", overrides: { cheque: { Pool: 90 } } },
      { name: "Large", overrides: { cheque: { Pool: 120 }, preMoney: 650 } },
      { name: "Plain", overrides: {} },
    ]);
  });

  test("a variable deleted", () => {
    expect(made(deleteVariables(["cheque"]), three).scenarios).toEqual([
      { name: "Small", overrides: {} },
      { name: "Large", overrides: { preMoney: 650 } },
      { name: "Plain", overrides: {} },
    ]);
  });

  test("a variable renamed and back is the same document, for every variable and item", () => {
    for (const { name } of three.workbook.variables)
      expect(madeAll([renameVariable(name, "zed"), renameVariable("zed", name)], three)).toStrictEqual(three);
    for (const { name, items } of three.workbook.dimensions.slice(0, 1))
      for (const item of items)
        expect(
          madeAll(
            [renameItem(name, item, "Zed", parseFormula), renameItem(name, "Zed", item, parseFormula)],
            three,
          ),
        ).toStrictEqual(three);
  });
});
