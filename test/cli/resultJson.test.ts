import { expect, test } from "vitest";
import { runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

const jsonOf = async (file: object, ...args: string[]) =>
  JSON.parse((await runCli(["run", "w.json", "--format", "json", ...args], { "w.json": file })).out);

test("Values are numbers in the variable's unit, nested by item; choices are texts", async () => {
  expect(await jsonOf(smallRound)).toEqual({
    title: "Small round",
    scenario: "Base",
    values: {
      preMoney: { unit: "$B", value: 700 },
      basis: { unit: "", value: "pre" },
      cheque: { unit: "$B", over: ["holders"], items: { Founders: 0, Fund: 100 } },
      postMoney: { unit: "$B", value: 800 },
      ownership: { unit: "%", over: ["holders"], items: { Founders: 0, Fund: 12.5 } },
      balance: {
        unit: "$B",
        over: ["years"],
        items: { 0: 735, 1: 771.75, 2: 810.3375, 3: 850.854375, 4: 893.39709375, 5: 938.0669484375 },
      },
    },
    warnings: [],
    loops: [],
  });
});

test("Errors stand at their leaf with kind, message and reason, warnings with their item", async () => {
  const file = {
    loopsheet: 1,
    title: "Two ways",
    dimensions: { holders: ["A", "B"], years: { from: -1, to: 0 } },
    variables: [
      { name: "who", text: true, input: "OpenAI" },
      { name: "divisor", label: "Divisor", over: ["holders"], input: { A: 4 } },
      { name: "quotient", label: "Quotient", over: ["holders", "years"], formula: "index(years) / divisor" },
    ],
    checks: [
      {
        name: "large",
        formula: "divisor > 3",
        severity: "warning",
        kind: "small",
        message: "{divisor} is small.",
        at: "divisor",
      },
    ],
  };
  const error = {
    kind: "division_by_zero",
    message: "Quotient, B, -1: division by zero",
    because: "Divisor, B is 0",
  };
  const { values, warnings } = await jsonOf(file);
  expect(values.who).toEqual({ unit: "", value: "OpenAI" });
  expect(values.quotient).toMatchObject({
    over: ["holders", "years"],
    items: { A: { "-1": 0.25, "0": 0.5 }, B: { "-1": { error } } },
  });
  expect(warnings).toEqual([{ kind: "small", message: "0 is small.", variable: "divisor", item: "B" }]);
});

test("A circular group is reported with its members, and a divergent one has no values", async () => {
  const file = {
    loopsheet: 1,
    title: "Loops",
    variables: [
      { name: "a", formula: "0.5 * b + 1" },
      { name: "b", formula: "0.5 * a" },
      { name: "c", formula: "2 * d + 1" },
      { name: "d", formula: "c" },
    ],
  };
  const { values, loops } = await jsonOf(file);
  // a = 0.25 a + 1.
  expect(values.a.value).toBeCloseTo(4 / 3, 8);
  expect(values.c).toMatchObject({ unit: "", error: { kind: "divergent" } });
  expect(loops).toMatchObject([
    { members: ["a", "b"], verdict: "converged", spectralRadius: 0.25 },
    { members: ["c", "d"], verdict: "diverges", spectralRadius: 2 },
  ]);
  expect(Object.keys(loops[0])).toEqual(["members", "verdict", "iterations", "lastChange", "spectralRadius"]);
});
