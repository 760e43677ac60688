import { describe, expect, test } from "vitest";
import { setValue, setValues } from "../../src/document/values.ts";
import { addVariable } from "../../src/document/variables.ts";
import { doneBy, made, refusalOf, variableIn } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const at = (variable: string, ...items: readonly string[]) => ({ variable, items });

describe("A value set", () => {
  test("stands over the workbook's own, which stays", () => {
    const contents = made(setValue(at("cheque", "Founders"), 20));
    expect(contents.overrides).toEqual({ cheque: { Fund: 120, Founders: 20 }, preMoney: 650 });
    expect(contents.workbook).toBe(smallDocument().workbook);
  });

  test("is noted with what was there before: a value set, else the workbook's own", () => {
    expect(doneBy(setValue(at("preMoney"), 800))).toEqual({
      did: "set",
      place: at("preMoney"),
      unit: "$B",
      from: 650,
      to: 800,
    });
    expect(doneBy(setValue(at("preMoney"), undefined))).toMatchObject({ from: 650, to: 700 });
    expect(doneBy(setValue(at("cheque", "Founders"), 5))).toMatchObject({ from: 0, to: 5 });
  });

  test("is taken back to the workbook's own", () => {
    expect(made(setValue(at("cheque", "Fund"), undefined)).overrides).toEqual({ preMoney: 650 });
  });

  test("is not set where it is the workbook's own, whichever way that is written", () => {
    expect(made(setValue(at("preMoney"), 700)).overrides).toEqual({ cheque: { Fund: 120 } });
    expect(
      made(
        setValues([
          { place: at("cheque", "Fund"), value: 130 },
          { place: at("cheque", "Founders"), value: 0 },
        ]),
      ).overrides,
    ).toEqual({ cheque: { Fund: 130 }, preMoney: 650 });
    const dated = made(addVariable({ name: "start", unit: "date", input: "1971-01-01" }));
    expect(made(setValue(at("start"), 365), dated).overrides).toBe(dated.overrides);
  });

  test("changes nothing where it is there already", () => {
    expect(made(setValue(at("preMoney"), 650))).toBe(smallDocument());
    expect(made(setValue(at("chequeFloor"), undefined))).toBe(smallDocument());
  });

  test("that is a day is written out where it becomes a variable's own: 20,543 days after 1970", () => {
    const contents = made(addVariable({ name: "opening", unit: "date" }));
    expect(variableIn(made(setValue(at("opening"), 20_543), contents), "opening").input).toBe("2026-03-31");
    expect(variableIn(made(setValue(at("opening"), 0), contents), "opening").input).toBe(0);
    const started = made(addVariable({ name: "start", unit: "date", input: "2026-01-01" }));
    expect(made(setValue(at("start"), 20_543), started).overrides.start).toBe(20_543);
  });

  test("is the first of a variable that has none yet", () => {
    const contents = made(addVariable({ name: "fee", unit: "%", over: ["holders"] }));
    const valued = made(setValue(at("fee", "Fund"), 2), contents);
    expect(variableIn(valued, "fee")).toEqual({
      name: "fee",
      unit: "%",
      status: "yours",
      over: ["holders"],
      input: { Fund: 2 },
    });
    expect(valued.overrides).toBe(contents.overrides);
    expect(doneBy(setValue(at("fee", "Fund"), 2), contents)).toMatchObject({ from: undefined, to: 2 });
  });

  test("is a day, written out where it is the workbook's own", () => {
    const contents = made(addVariable({ name: "closing", unit: "date" }));
    const own = made(setValue(at("closing"), 365), contents);
    expect(variableIn(own, "closing").input).toBe("1971-01-01");
    expect(made(setValue(at("closing"), 366), own).overrides).toMatchObject({ closing: 366 });
    expect(variableIn(made(setValue(at("closing"), 0), contents), "closing").input).toBe(0);
  });

  test("is a choice by its text, or a text", () => {
    expect(made(setValue(at("supplier"), "Founders")).overrides).toMatchObject({ supplier: "Founders" });
    const contents = made(addVariable({ name: "company", text: true, input: "Acme" }));
    expect(made(setValue(at("company"), "Bolt"), contents).overrides).toMatchObject({ company: "Bolt" });
  });
});

describe("Values set together", () => {
  test("are one step, all or none", () => {
    const values = [
      { place: at("preMoney"), value: 1 },
      { place: at("cheque", "Founders"), value: 2 },
      { place: at("cheque", "Fund"), value: undefined },
    ];
    expect(made(setValues(values)).overrides).toEqual({ preMoney: 1, cheque: { Founders: 2 } });
    expect(doneBy(setValues(values))).toEqual({ did: "setMany", count: 3 });
    expect(refusalOf(setValues([...values, { place: at("postMoney"), value: 3 }]))).toContain("is a formula");
  });

  test("replace a formula only where that is asked for, and then the whole of it", () => {
    const values = [{ place: at("ownership", "Fund"), value: 40 }];
    expect(refusalOf(setValues(values))).toBe(
      "ownership is a formula, and its value follows from it. To set values here, replace the formula by them.",
    );
    expect(variableIn(made(setValues(values, { overFormulas: true })), "ownership")).toEqual({
      name: "ownership",
      status: "yours",
      section: "Results",
      unit: "%",
      over: ["holders"],
      input: { Fund: 40 },
    });
  });

  test("may be as many as are pasted", () => {
    const items = Array.from({ length: 400 }, (_, i) => `i${i}`);
    const dimensions = ["down", "across"].map((name) => ({ name, items }));
    const workbook = {
      title: "",
      dimensions,
      variables: [{ name: "m", over: ["down", "across"], input: {} }],
    };
    const values = items.flatMap((down) =>
      items.map((across) => ({ place: at("m", down, across), value: 1.5 })),
    );
    const { overrides } = made(setValues(values), { workbook, overrides: {} });
    expect(overrides).toMatchObject({ m: { i0: { i0: 1.5 }, i399: { i399: 1.5 } } });
    expect(Object.keys(overrides.m as object)).toHaveLength(400);
  });
});

describe("A value is refused", () => {
  test.each([
    ["There is no variable nothing.", setValue(at("nothing"), 1)],
    ["cheque has one value for each item of holders. Name one item of each.", setValue(at("cheque"), 1)],
    ["cheque has no cell at Nobody. Name an item of holders.", setValue(at("cheque", "Nobody"), 1)],
    [
      "preMoney is one value, and has none for Fund. Set it without an item.",
      setValue(at("preMoney", "Fund"), 1),
    ],
    ["preMoney takes a number here, not “much”.", setValue(at("preMoney"), "much")],
    ["preMoney takes a number here, not “NaN”.", setValue(at("preMoney"), Number.NaN)],
    [
      "“Nobody” is none of Founders, Fund. Choose one of these for supplier.",
      setValue(at("supplier"), "Nobody"),
    ],
  ])("%s", (sentence, change) => {
    expect(refusalOf(change)).toBe(sentence);
  });

  test("a number for a text", () => {
    const contents = made(addVariable({ name: "company", text: true, input: "Acme" }));
    expect(refusalOf(setValue(at("company"), 1), contents)).toBe(
      "company is a text, not a number. Write a text.",
    );
  });
});
