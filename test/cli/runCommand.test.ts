import { describe, expect, test } from "vitest";
import { brokenBook, soundBook } from "../support/brokenBook.ts";
import { lineWith, runCli } from "../support/runCli.ts";

describe("The built-in deal's base case, as the model's page states it:", () => {
  // supplier owns 3.75 %, dilution 12.5 %, hardware 40, 133.3 %, 66.7 %, cost 17.55, discount 41.5 %, valuation 468
  test.each([
    ["supplierOwnership", "3.75 %"],
    ["passiveDilution", "12.5 %"],
    ["hardwareRevenue", "40 $B"],
    ["wholeRoundRatio", "133.333333333333 %"],
    ["incrementalRatio", "66.6666666666667 %"],
    ["effectiveCost", "17.55 $B"],
    ["impliedDiscount", "41.5 %"],
    ["effectiveValuation", "468 $B"],
  ])("%s is %s", async (name, value) => {
    const run = await runCli(["run", "--only", name]);
    expect(lineWith(run, name)).toContain(`${name} ${value} `);
    expect(run.status).toBe(0);
  });
});

test("Inputs are set as they are typed", async () => {
  const run = await runCli([
    "run",
    "--set",
    "cheque[Nvidia]=$25bn",
    "--set",
    "chipSpendShare=50%",
    "--only",
    "hardwareRevenue,wholeRoundRatio",
  ]);
  expect(lineWith(run, "hardwareRevenue")).toContain("hardwareRevenue 50 $B");
  // 50 of 25.
  expect(lineWith(run, "wholeRoundRatio")).toContain("wholeRoundRatio 200 %");
});

test("An output named with --only that is an error gives the exit status 1; another error does not", async () => {
  expect(await runCli(["run", "--only", "paybackTime"])).toMatchObject({ status: 1, err: "" });
  expect(await runCli(["run", "--only", "effectiveCost"])).toMatchObject({ status: 0, err: "" });
  expect(await runCli(["run"])).toMatchObject({ status: 0, err: "" });
});

test("CSV and JSON show the same numbers as the table", async () => {
  const args = ["run", "--only", "effectiveValuation,wholeRoundRatio"];
  const csv = (await runCli([...args, "--format", "csv"])).out.split("\r\n").map((line) => line.split(","));
  const { values } = JSON.parse((await runCli([...args, "--format", "json"])).out);
  const column = (name: string) => csv.find((fields) => fields[2] === name)?.[5];
  expect(column("wholeRoundRatio")).toBe("133.333333333333");
  expect(values.wholeRoundRatio).toEqual({ unit: "%", value: 133.333333333333 });
  expect(column("effectiveValuation")).toBe("468");
  expect(values.effectiveValuation).toEqual({ unit: "$B", value: 468 });
});

test("The European CSV has semicolons, decimal commas and a byte order mark", async () => {
  const { out } = await runCli(["run", "--only", "wholeRoundRatio", "--format", "csv", "--european"]);
  expect(out).toMatch(/^\ufeffscenario;section;/);
  expect(out).toContain(";133,333333333333;%;");
});

test("With broken formulas the rest is printed, the complaints beside it, and the exit status is 2", async () => {
  const files = { "w.json": brokenBook };
  const { status, out, err } = await runCli(["run", "w.json", "--format", "json"], files);
  const { values } = JSON.parse(out);
  expect(status).toBe(2);
  expect(values.doubled.value).toBe(1400);
  expect(values.postMoney.error.message).toContain("preMony");
  expect(values.ownership.items.Fund.error.kind).toBe(values.postMoney.error.kind);
  expect(err.match(/^loopsheet: w\.json: /gm)).toHaveLength(2);
  expect(err).toContain("    preMony + sum(cheque)\n    ^^^^^^^\n");
});

test("What cannot be used gives the exit status 2, the reason, and no output", async () => {
  const files = { "w.json": soundBook, "new.json": '{"loopsheet": 7}', "half.json": '{"loopsheet": 1' };
  const cases: [string[], string][] = [
    [
      ["run", "--only", "efectiveCost"],
      "--only: there is no variable “efectiveCost”. Did you mean effectiveCost?",
    ],
    [
      ["run", "--set", "roundSize=5 GW"],
      "--set “roundSize=5 GW”: “GW” does not fit here. Write a number such as 40 $B.",
    ],
    [
      ["run", "w.json", "--scenario", "Best"],
      "w.json: There is no scenario “Best”. Scenarios are Base, Good.",
    ],
    [["run", "none.json"], "none.json: there is no such file."],
    [["run", "half.json"], "half.json: line 1, column 16: This is not JSON: the text ends too early."],
    [
      ["run", "new.json"],
      "new.json: loopsheet: is 7: the file was written by a newer Loopsheet. This one reads version 1; open it with the newer one.",
    ],
  ];
  for (const [args, message] of cases)
    expect(await runCli(args, files)).toEqual({ status: 2, out: "", err: `loopsheet: ${message}\n` });
});

test("A value outside its hard range is accepted, and is an error with its dependents", async () => {
  const run = await runCli([
    "run",
    "--set",
    "chipSpendShare=120%",
    "--only",
    "chipSpendShare,hardwareRevenue,postMoneyValuation",
  ]);
  expect(run.status).toBe(1);
  expect(lineWith(run, "chipSpendShare")).toContain("error % Chip-spend share – share_out_of_range");
  expect(lineWith(run, "hardwareRevenue")).toContain("share_out_of_range");
  expect(lineWith(run, "postMoneyValuation")).toContain("800 $B");
});

test("A file with scenarios only is read on the built-in deal", async () => {
  const files = {
    "s.json": { loopsheet: 1, title: "Mine", scenarios: [{ name: "Dear", overrides: { valuation: 1000 } }] },
  };
  const run = await runCli(["run", "s.json", "--scenario", "Dear", "--only", "passiveDilution"], files);
  expect(run.out).toMatch(/^Mine \(scenario Dear\)\n/);
  expect(lineWith(run, "passiveDilution")).toContain("passiveDilution 10 %");
});

test("Names of JavaScript's own are unknown names", async () => {
  for (const name of ["constructor", "__proto__", "toString"]) {
    expect((await runCli(["run", "--only", name])).status, name).toBe(2);
    expect((await runCli(["run", "--set", `${name}=1`])).status, name).toBe(2);
    expect((await runCli(["run", "--set", `cheque[${name}]=1`])).status, name).toBe(2);
    expect((await runCli(["show", name])).status, name).toBe(2);
  }
});
