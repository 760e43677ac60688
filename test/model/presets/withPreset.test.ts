import { describe, expect, test } from "vitest";
import { provenanceAt, type Variable, type Workbook } from "../../../src/engine/index.ts";
import { deal } from "../../../src/model/deal.ts";
import type { Preset, PresetInputs } from "../../../src/model/presets/preset.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { withPreset } from "../../../src/model/presets/withPreset.ts";
import { sheetOf } from "../../support/deal.ts";

const workbook: Workbook = {
  title: "Two",
  date: "2026-01-31",
  dimensions: [
    { name: "holders", items: ["Nvidia", "Amazon", "Others"] },
    { name: "rungs", items: ["promised", "paid"] },
  ],
  variables: [
    { name: "supplier", choice: "holders", input: "Nvidia", status: "reported", source: "Press" },
    {
      name: "size",
      slider: [0, 50],
      input: 10,
      status: "reported",
      source: "Press",
      anchors: [{ value: 12, label: "earlier" }],
    },
    {
      name: "cheque",
      over: ["holders"],
      input: { Nvidia: 5, Amazon: 3 },
      status: "assumption",
      source: "Assumption: none",
      items: { Nvidia: { status: "reported", source: "Press" } },
    },
    {
      name: "part",
      over: ["holders", "rungs"],
      input: { Nvidia: { paid: 100 } },
      items: { "Nvidia × paid": {} },
    },
    { name: "stake", over: ["holders"], default: "cheque / size" },
    { name: "total", formula: "sum(cheque)" },
  ],
};

const presetWith = (inputs: PresetInputs, more: Partial<Preset> = {}): Preset => ({
  name: "a-preset",
  title: "Another deal",
  note: "",
  date: "2025-10-06",
  inputs,
  expected: [],
  ...more,
});
const opened = (inputs: PresetInputs, more: Partial<Preset> = {}): ((name: string) => Variable) => {
  const { variables } = withPreset(workbook, presetWith(inputs, more));
  return (name) => variables.find((variable) => variable.name === name) ?? expect.fail(name);
};

test("The deal itself stays as it was, whatever is opened", () => {
  const before = JSON.stringify(deal);
  for (const preset of presets) withPreset(deal, preset);
  expect(JSON.stringify(deal)).toBe(before);
});

test("Title and day are the preset's, formulas and inputs that it does not name the deal's", () => {
  const result = withPreset(workbook, presetWith({}));
  expect([result.title, result.date]).toEqual(["Another deal", "2025-10-06"]);
  expect(result.variables).toEqual(workbook.variables);
});

describe("An input", () => {
  test("takes the value and the source of the preset, and loses the deal's marks", () => {
    expect(opened({ size: { value: 20, status: "assumption", source: "Assumption: ours" } })("size")).toEqual(
      {
        name: "size",
        slider: [0, 50],
        input: 20,
        status: "assumption",
        source: "Assumption: ours",
      },
    );
  });

  test("has its rival values as marks, as far as its slider reaches", () => {
    const rivals = [
      { value: 30, label: "another paper" },
      { value: 80, label: "a third" },
    ];
    const size = opened({ size: { value: 20, rivals } })("size");
    expect(size.rivals).toEqual(rivals);
    expect(size.anchors).toEqual(rivals.slice(0, 1));
  });

  test("may have a slider of its own", () => {
    expect(opened({}, { sliders: { size: [0, 5] } })("size").slider).toEqual([0, 5]);
  });

  test("over items has values and sources by item; the others are 0 and keep the deal's source", () => {
    const cheque = opened({ cheque: { Amazon: { value: 7, status: "reported", source: "Filing" } } })(
      "cheque",
    );
    expect(cheque.input).toEqual({ Amazon: 7 });
    expect(provenanceAt(cheque, ["Amazon"])).toEqual({ status: "reported", source: "Filing" });
    expect(provenanceAt(cheque, ["Nvidia"])).toEqual({ status: "assumption", source: "Assumption: none" });
  });

  test("says of the items that it does not name what stands under *", () => {
    const cheque = opened({
      cheque: {
        Amazon: { value: 7, status: "reported", source: "Filing" },
        "*": { value: 1, status: "assumption", source: "Assumption: alike" },
      },
    })("cheque");
    expect(cheque.input).toEqual({ Amazon: 7, Nvidia: 1, Others: 1 });
    expect(provenanceAt(cheque, ["Others"])).toEqual({ status: "assumption", source: "Assumption: alike" });
  });

  test("leaves out a 0 that stands under *, unless a formula would hold instead", () => {
    const variable = opened({
      cheque: { Amazon: { value: 7 }, "*": { value: 0 } },
      stake: { "*": { value: 0 } },
    });
    expect(variable("cheque").input).toEqual({ Amazon: 7 });
    expect(variable("stake").input).toEqual({ Nvidia: 0, Amazon: 0, Others: 0 });
  });

  test("over two dimensions has sources by cell, and the first of an item for the cells left out", () => {
    const part = opened({
      part: {
        Amazon: {
          promised: { value: 70, status: "reported", source: "A" },
          paid: { value: 30, status: "reported", source: "B", rivals: [{ value: 40, label: "C" }] },
        },
        Others: { paid: { value: 100, status: "reported", source: "D" } },
        "*": { promised: { value: 100, status: "assumption", source: "Assumption: E" } },
      },
    })("part");
    expect(part.input).toEqual({
      Amazon: { promised: 70, paid: 30 },
      Others: { paid: 100 },
      Nvidia: { promised: 100 },
    });
    expect(provenanceAt(part, ["Amazon", "paid"])).toEqual({
      status: "reported",
      source: "B",
      rivals: [{ value: 40, label: "C" }],
    });
    expect(provenanceAt(part, ["Others", "promised"])).toEqual({ status: "reported", source: "D" });
    expect(provenanceAt(part, ["Nvidia", "promised"])).toMatchObject({ source: "Assumption: E" });
  });

  test("keeps its default formula for the items that get no value", () => {
    const result = withPreset(workbook, presetWith({ stake: { Amazon: { value: 0.5 } } }));
    const { value } = sheetOf(result);
    expect(value("stake", "Amazon")).toBe(0.5);
    // 5 of 10.
    expect(value("stake", "Nvidia")).toBe(0.5);
    expect(sheetOf(result, { size: 20 }).value("stake", "Nvidia")).toBe(0.25);
    expect(sheetOf(result, { size: 20 }).value("stake", "Amazon")).toBe(0.5);
  });
});

test("Items under other names are renamed wherever they stand", () => {
  const given = { items: { holders: ["AMD", "Amazon", "Others"] } };
  const variable = opened({ cheque: { AMD: { value: 9 } } }, given);
  expect(variable("supplier").input).toBe("AMD");
  expect(variable("part").input).toEqual({ AMD: { paid: 100 } });
  expect(Object.keys(variable("part").items ?? {})).toEqual(["AMD × paid"]);
  expect(variable("cheque").input).toEqual({ AMD: 9 });
  expect(opened({}, given)("cheque").items).toEqual({ AMD: { status: "reported", source: "Press" } });
  expect(withPreset(workbook, presetWith({}, given)).dimensions[0]?.items).toEqual([
    "AMD",
    "Amazon",
    "Others",
  ]);
});

test("An item that does not exist is complained of by the sheet", () => {
  const wrong = withPreset(workbook, presetWith({ cheque: { Nvdia: { value: 1 } } }));
  expect(sheetOf(wrong).calculation.sheet.complaints.map(({ message }) => message)).toEqual([
    "input[Nvdia]: holders has no item “Nvdia”. Did you mean Nvidia?",
  ]);
});
