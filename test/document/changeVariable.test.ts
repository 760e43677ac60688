import { describe, expect, test } from "vitest";
import { changeVariable } from "../../src/document/changeVariable.ts";
import { sectionsOf } from "../../src/document/sectionOrder.ts";
import { addVariable } from "../../src/document/variables.ts";
import { doneBy, made, madeAll, namesIn, refusalOf, variableIn } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

describe("A field of a variable", () => {
  test("is set, and taken out by undefined and by an empty text", () => {
    const contents = made(changeVariable("preMoney", { label: " Before money ", note: "Agreed." }));
    expect(variableIn(contents, "preMoney")).toMatchObject({ label: "Before money", note: "Agreed." });
    const bare = madeAll([changeVariable("preMoney", { label: "", note: undefined })], contents);
    expect(variableIn(bare, "preMoney")).not.toHaveProperty("label");
    expect(variableIn(bare, "preMoney")).not.toHaveProperty("note");
  });

  test("is noted with what it said and says", () => {
    expect(doneBy(changeVariable("postMoney", { formula: "= preMoney" }))).toEqual({
      did: "changed",
      variable: "postMoney",
      field: "formula",
      from: "preMoney + sum(cheque)",
      to: "preMoney",
    });
  });

  test("changes nothing where it says that already", () => {
    expect(made(changeVariable("preMoney", { label: "Pre-money", unit: "$B" }))).toBe(smallDocument());
  });
});

describe("A formula put in", () => {
  test("takes the place of the input and of all that only inputs have", () => {
    const first = made(
      changeVariable("preMoney", { range: [0, null], slider: [0, 1000], whole: true, rangeKind: "odd" }),
    );
    const contents = made(changeVariable("preMoney", { formula: " = 2 * postMoney" }), first);
    expect(variableIn(contents, "preMoney")).toEqual({
      name: "preMoney",
      label: "Pre-money",
      section: "Terms",
      unit: "$B",
      formula: "2 * postMoney",
      status: "yours",
    });
    expect(contents.overrides).toEqual({ cheque: { Fund: 120 } });
  });

  test("makes way for an input, a default formula or a choice", () => {
    expect(variableIn(made(changeVariable("postMoney", { input: 5 })), "postMoney")).toMatchObject({
      input: 5,
    });
    for (const patch of [{ input: 5 }, { default: "1" }, { choice: ["a", "b"] }])
      expect(variableIn(made(changeVariable("postMoney", patch)), "postMoney")).not.toHaveProperty("formula");
  });

  test("is kept though it is broken, and taken out by an empty one", () => {
    expect(variableIn(made(changeVariable("postMoney", { formula: "1 +" })), "postMoney").formula).toBe(
      "1 +",
    );
    expect(variableIn(made(changeVariable("postMoney", { formula: " = " })), "postMoney")).not.toHaveProperty(
      "formula",
    );
  });
});

test("An input put in takes away what was set over the one before", () => {
  const contents = made(changeVariable("preMoney", { input: 750 }));
  expect(variableIn(contents, "preMoney").input).toBe(750);
  expect(contents.overrides).not.toHaveProperty("preMoney");
});

test("A day put in as a number is written out", () => {
  const contents = made(changeVariable("postMoney", { unit: "date", input: 365 }));
  expect(variableIn(contents, "postMoney")).toMatchObject({ unit: "date", input: "1971-01-01" });
});

describe("Another unit", () => {
  test("of the same kind converts the variable's numbers everywhere", () => {
    const contents = made(changeVariable("cheque", { unit: "$M" }));
    expect(variableIn(contents, "cheque")).toMatchObject({ unit: "$M", input: { Fund: 100_000 } });
    expect(contents.overrides).toEqual({ cheque: { Fund: 120_000 }, preMoney: 650 });
    expect(contents.scenarios?.[0]?.overrides).toEqual({ cheque: { Fund: 90_000 } });
    expect(made(changeVariable("cheque", { unit: "$B" }), contents)).toEqual(smallDocument());
  });

  test("of another kind keeps them, and none is a plain number", () => {
    const contents = made(changeVariable("cheque", { unit: "GW" }));
    expect(variableIn(contents, "cheque")).toMatchObject({ unit: "GW", input: { Fund: 100 } });
    expect(variableIn(made(changeVariable("cheque", { unit: "" })), "cheque")).not.toHaveProperty("unit");
  });

  test("leaves an input that comes with it as it is given", () => {
    const contents = made(changeVariable("preMoney", { unit: "$M", input: 5 }));
    expect(variableIn(contents, "preMoney")).toMatchObject({ unit: "$M", input: 5 });
  });
});

describe("Other dimensions", () => {
  test("take values along: one value for every item of a new one, and the same value of a former one", () => {
    const wide = made(changeVariable("preMoney", { over: ["holders"] }));
    expect(variableIn(wide, "preMoney")).toMatchObject({
      over: ["holders"],
      input: { Founders: 700, Fund: 700 },
    });
    expect(wide.overrides).toEqual({ cheque: { Fund: 120 }, preMoney: { Founders: 650, Fund: 650 } });
    const back = made(changeVariable("preMoney", { over: [] }), wide);
    expect(back).toEqual(smallDocument());
  });
});

describe("A choice", () => {
  test("begins with its first option where the value was none of them", () => {
    const contents = made(changeVariable("preMoney", { choice: ["low", "high"] }));
    expect(variableIn(contents, "preMoney")).toMatchObject({ choice: ["low", "high"], input: "low" });
    expect(contents.overrides).toEqual({ cheque: { Fund: 120 } });
  });

  test("keeps a value that is an option, and leaves no word behind when it goes", () => {
    const contents = made(changeVariable("supplier", { choice: ["Fund", "Bank"] }));
    expect(variableIn(contents, "supplier").input).toBe("Fund");
    expect(variableIn(made(changeVariable("supplier", { choice: undefined })), "supplier")).toEqual({
      name: "supplier",
      section: "Rest",
    });
  });
});

describe("A value becomes what its variable is:", () => {
  test("a text of a number, and none of a word", () => {
    const text = made(changeVariable("preMoney", { text: true }));
    expect(variableIn(text, "preMoney")).toMatchObject({ text: true, input: "700" });
    expect(text.overrides).toMatchObject({ preMoney: "650" });
    const number = made(changeVariable("preMoney", { text: undefined }), text);
    expect(variableIn(number, "preMoney")).not.toHaveProperty("input");
    expect(number.overrides).not.toHaveProperty("preMoney");
  });

  test("what it was where its kind does not change", () => {
    const typed = made(addVariable({ name: "debt", unit: "$B", input: "100 $M" }));
    expect(made(changeVariable("debt", { choice: undefined, text: undefined }), typed)).toBe(typed);
    expect(made(changeVariable("supplier", { choice: "holders" }))).toBe(smallDocument());
  });
});

test("In another section it stands last, and its former one stays", () => {
  const contents = madeAll([
    addVariable({ name: "fee", section: "Costs" }),
    changeVariable("fee", { section: "Terms" }),
  ]);
  expect(namesIn(contents).slice(0, 3)).toEqual(["preMoney", "cheque", "fee"]);
  expect(sectionsOf(contents.workbook)).toEqual(["Terms", "Rest", "Results", "Costs"]);
});

test("What is not there cannot be changed", () => {
  expect(refusalOf(changeVariable("nothing", { label: "x" }))).toBe("There is no variable nothing.");
});
