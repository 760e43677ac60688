import { expect, test } from "vitest";
import { resultRows } from "../../src/io/results.ts";
import { calculateFile } from "../support/calculateFile.ts";
import { smallRound } from "../support/smallRound.ts";

const find = (rows: ReturnType<typeof resultRows>, variable: string, item: string | number = "") =>
  rows.find((row) => row.variable === variable && row.item === item) ?? expect.fail(`${variable} ${item}`);

test("A row holds one value in the variable's unit with where it comes from", () => {
  const rows = resultRows(calculateFile(smallRound), { scenario: "Base" });
  expect(rows).toHaveLength(1 + 1 + 2 + 1 + 2 + 6);
  expect(find(rows, "preMoney")).toEqual({
    scenario: "Base",
    section: "",
    variable: "preMoney",
    label: "Pre-money valuation",
    item: "",
    value: 700,
    unit: "$B",
    status: "reported",
    source: "Press, 2026-01-31",
    error: "",
    cell: 0,
  });
  // 100 of 800.
  expect(find(rows, "ownership", "Fund")).toMatchObject({
    value: 12.5,
    unit: "%",
    status: "assumption",
    source: "",
  });
});

test("A choice is its text, and years are numbers", () => {
  const rows = resultRows(calculateFile(smallRound), { scenario: "Base" });
  expect(find(rows, "basis")).toMatchObject({ value: "pre", unit: "" });
  // 700 × 1.05 in year 0, × 1.05 again in year 1.
  expect(find(rows, "balance", 0).value).toBe(735);
  expect(find(rows, "balance", 1).value).toBe(771.75);
});

test("An input that was set is yours and claims no source", () => {
  const rows = resultRows(calculateFile(smallRound, { preMoney: 900, cheque: { Fund: "$100bn" } }), {
    scenario: "Mine",
  });
  expect(find(rows, "preMoney")).toMatchObject({
    scenario: "Mine",
    value: 900,
    status: "yours",
    source: "Set by the user",
  });
  expect(find(rows, "ownership", "Fund")).toMatchObject({ value: 10, status: "yours" });
});

test("An error has its kind and no value, and so has an input outside its range", () => {
  const rows = resultRows(calculateFile(smallRound, { preMoney: -1 }), { scenario: "Base" });
  expect(find(rows, "preMoney")).toMatchObject({ value: undefined, error: "invalid_input" });
  expect(find(rows, "postMoney")).toMatchObject({ value: undefined, error: "invalid_input" });
  expect(find(rows, "cheque", "Fund")).toMatchObject({ value: 100, error: "" });
});

test("A failed check gives its kind to what it blocks", () => {
  const rows = resultRows(calculateFile(smallRound, { cheque: { Fund: 800 } }), { scenario: "Base" });
  expect(find(rows, "ownership", "Fund")).toMatchObject({ value: undefined, error: "oversubscribed" });
  expect(find(rows, "postMoney")).toMatchObject({ value: 1500, error: "" });
});

const described = {
  loopsheet: 1,
  title: "Described",
  dimensions: { holders: ["A", "B"], years: { from: 1, to: 2 } },
  variables: [
    {
      name: "who",
      section: "terms",
      text: true,
      input: "OpenAI",
      status: "reported",
      source: "Press",
      date: "2026-01-31",
    },
    {
      name: "paid",
      label: "Paid",
      section: "terms",
      over: ["holders", "years"],
      input: { A: { "1": 5, "2": 6 }, B: 7 },
      source: "Own estimate",
      items: { B: { status: "reported", source: "Press", date: "2026-02-27" } },
    },
  ],
};

test("Two items are joined, and an item may have a source of its own", () => {
  const rows = resultRows(calculateFile(described), { scenario: "Base" });
  expect(find(rows, "paid", "A × 2")).toMatchObject({
    value: 6,
    status: "assumption",
    source: "Own estimate",
  });
  expect(find(rows, "paid", "B × 1")).toMatchObject({
    value: 7,
    status: "reported",
    source: "Press, 2026-02-27",
  });
});

test("A cell of two dimensions may have a source of its own, else its first item's", () => {
  const file = {
    loopsheet: 1,
    title: "Flows",
    dimensions: { parties: ["A", "B"] },
    variables: [
      {
        name: "flow",
        over: ["parties as payer", "parties as payee"],
        input: { A: { B: 5 } },
        source: "Own estimate",
        items: {
          A: { status: "reported", source: "Press", date: "2026-01-31" },
          "A × B": { status: "reported", source: "Filing", date: "2026-02-27" },
        },
      },
    ],
  };
  const rows = resultRows(calculateFile(file), { scenario: "Base" });
  expect(find(rows, "flow", "A × B")).toMatchObject({
    value: 5,
    status: "reported",
    source: "Filing, 2026-02-27",
  });
  expect(find(rows, "flow", "A × A")).toMatchObject({ status: "reported", source: "Press, 2026-01-31" });
  expect(find(rows, "flow", "B × A")).toMatchObject({ status: "assumption", source: "Own estimate" });
});

test("A day is written as it is typed, and no day as nothing", () => {
  const file = {
    loopsheet: 1,
    title: "Days",
    dimensions: { holders: ["A", "B"] },
    variables: [
      { name: "closing", unit: "date", input: "2026-03-31" },
      { name: "paid", unit: "date", over: ["holders"], input: { A: "2026-04-01" } },
      { name: "wait", unit: "day", formula: 'paid["A"] - closing' },
    ],
  };
  const rows = resultRows(calculateFile(file), { scenario: "Base" });
  expect(find(rows, "closing")).toMatchObject({ value: "2026-03-31", unit: "date" });
  expect(find(rows, "paid", "A").value).toBe("2026-04-01");
  expect(find(rows, "paid", "B").value).toBe("");
  expect(find(rows, "wait").value).toBeCloseTo(1, 9);
});

test("A free text is a row too, as the workbook has it or as it was set", () => {
  const calculation = calculateFile(described);
  const own = { value: "OpenAI", unit: "", status: "reported", source: "Press, 2026-01-31", cell: undefined };
  expect(find(resultRows(calculation, { scenario: "Base" }), "who")).toMatchObject(own);
  const set = { value: "xAI", status: "yours", source: "Set by the user" };
  expect(find(resultRows(calculation, { scenario: "Base", texts: { who: "xAI" } }), "who")).toMatchObject(
    set,
  );
});

test("Words of another language replace sections, labels, items and the user's own", () => {
  const words = {
    section: (key: string) => `afdeling ${key}`,
    label: ({ name }: { name: string }) => (name === "paid" ? "Betaald" : name),
    item: (item: string) => (item === "B" ? "Bé" : item),
    setByUser: "Door u ingevuld",
  };
  const rows = resultRows(calculateFile(described, { paid: { B: 1 } }), { scenario: "Basis", words });
  expect(find(rows, "paid", "Bé × 1")).toMatchObject({
    section: "afdeling terms",
    variable: "paid",
    label: "Betaald",
    source: "Door u ingevuld",
  });
});
