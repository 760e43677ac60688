import { expect, test } from "vitest";
import { lineWith, runCli } from "../support/runCli.ts";

const file = {
  loopsheet: 1,
  title: "Ways",
  dimensions: { parts: { from: 1, to: 3, inUse: "used" } },
  variables: [
    { name: "way", section: "terms", choice: ["low", "high", "none"], input: "low" },
    { name: "amount", label: "Amount", section: "terms", unit: "$B", input: 10 },
    { name: "used", section: "parts", formula: 'way == "low" ? 1 : 2' },
    {
      name: "rate",
      label: "The rate",
      section: "parts",
      formula: 'way == "low" ? 1 : way == "high" ? 4 : 0',
    },
    { name: "part", label: "Part", section: "parts", unit: "$B", over: ["parts"], formula: "amount / rate" },
  ],
  checks: [
    {
      name: "high",
      formula: "rate < 4",
      severity: "warning",
      kind: "dear",
      message: "A rate of {rate} is high.",
      at: "amount",
    },
  ],
  scenarios: [{ name: "More", overrides: { amount: 20 } }],
};
const run = (...args: string[]) => runCli(["run", "w.json", "--each", "way", ...args], { "w.json": file });

test("Each option is a column, under the same headings", async () => {
  const result = await run("--only", "amount,rate");
  expect(result.status).toBe(0);
  expect(result.out).toBe(
    [
      "Ways (scenario Base, each way)",
      "",
      "          low  high  none",
      "",
      "terms",
      "  amount   10    10    10  $B  Amount",
      "",
      "parts",
      "  rate      1     4     0      The rate",
      "",
      "Warnings",
      "  high: dear: A rate of 4 is high.",
      "",
    ].join("\n"),
  );
});

test("What is said at all options is said once, and at some of them behind their names", async () => {
  const file = {
    loopsheet: 1,
    title: "Ways",
    variables: [
      { name: "way", choice: ["low", "high", "none"], input: "low" },
      { name: "rate", input: 1 },
    ],
    checks: [
      { name: "a", formula: "rate > 1", severity: "warning", kind: "low", message: "Low.", at: "rate" },
      { name: "b", formula: 'way == "none"', severity: "warning", kind: "any", message: "Any.", at: "rate" },
    ],
  };
  const { out } = await runCli(["run", "w.json", "--each", "way"], { "w.json": file });
  expect(out).toContain("\nWarnings\n  low: Low.\n  low, high: any: Any.\n");
});

test("An item has a value where it is in use, and an error is told for its option", async () => {
  const result = await run("--only", "part");
  expect(result.status).toBe(1);
  expect(lineWith(result, "part[1]")).toBe("part[1] 10 2.5 error $B Part");
  expect(lineWith(result, "part[2]")).toBe("part[2] 2.5 error $B Part");
  expect(result.out).not.toContain("part[3]");
  const words = "division_by_zero: Part, 1: division by zero, because The rate is 0.";
  expect(result.out).toContain(`\nErrors\n  none: part[1] – ${words}\n`);
});

test("In CSV the options stand in the scenario's column, behind the scenario if there is one", async () => {
  const rows = (out: string) =>
    out
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(","));
  const base = rows((await run("--only", "rate", "--format", "csv")).out);
  expect(base.map(([scenario, , variable, , , value]) => [scenario, variable, value])).toEqual([
    ["low", "rate", "1"],
    ["high", "rate", "4"],
    ["none", "rate", "0"],
  ]);
  const more = rows((await run("--only", "amount", "--format", "csv", "--scenario", "More")).out);
  expect(more.map(([scenario, , , , , value]) => [scenario, value])).toEqual([
    ["More × low", "20"],
    ["More × high", "20"],
    ["More × none", "20"],
  ]);
});

test("Going through the options is no figure of the user's own", async () => {
  const file = {
    loopsheet: 1,
    title: "Ways",
    variables: [
      { name: "way", choice: ["low", "high"], input: "low", status: "reported", source: "Press" },
      { name: "rate", formula: 'way == "low" ? 1 : 2' },
    ],
  };
  const args = ["run", "w.json", "--each", "way", "--format", "csv"];
  expect((await runCli(args, { "w.json": file })).out.split("\r\n").slice(1, -1)).toEqual([
    "low,,way,way,,low,,yours,Set by the user,",
    "low,,rate,rate,,1,,reported,,",
    "high,,way,way,,high,,yours,Set by the user,",
    "high,,rate,rate,,2,,reported,,",
  ]);
});

test("In JSON the values stand by option, without items that are not in use", async () => {
  const json = JSON.parse((await run("--only", "rate,part", "--format", "json")).out);
  expect(Object.keys(json)).toEqual(["title", "scenario", "each", "options"]);
  expect(json).toMatchObject({ title: "Ways", scenario: "Base", each: "way" });
  expect(json.options.high).toEqual({
    values: {
      rate: { unit: "", value: 4 },
      part: { unit: "$B", over: ["parts"], items: { 1: 2.5, 2: 2.5 } },
    },
    warnings: [{ kind: "dear", message: "A rate of 4 is high.", variable: "amount" }],
    loops: [],
  });
  expect(json.options.low.values.part.items).toEqual({ 1: 10 });
  expect(json.options.none.values.part.items[1].error.kind).toBe("division_by_zero");
});
