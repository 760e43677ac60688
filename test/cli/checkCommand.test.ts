import { expect, test } from "vitest";
import { brokenBook } from "../support/brokenBook.ts";
import { runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

test("A sound file is said to be fine, with what it holds", async () => {
  expect(await runCli(["check", "w.json"], { "w.json": smallRound })).toEqual({
    status: 0,
    out: "w.json: “Small round” is fine: 6 variables, 13 cells, 1 check, 1 scenario.\n",
    err: "",
  });
});

test("The built-in deal is sound", async () => {
  expect((await runCli(["check"])).status).toBe(0);
});

test("Every complaint is printed with its place: formulas with a caret, scenarios with their path", async () => {
  const { status, out, err } = await runCli(["check", "w.json"], { "w.json": brokenBook });
  expect([status, out]).toEqual([2, ""]);
  const complaints = err.split(/^loopsheet: w\.json: /m).slice(1);
  expect(complaints.map((text) => text.split(": ")[0])).toEqual([
    "postMoney",
    "mix",
    "scenarios[1].overrides.cheque.Fnd",
    "scenarios[1].overrides.preMny",
    "scenarios[1].overrides.doubled",
    "scenarios[1].overrides.divisor",
  ]);
  expect(complaints[0]).toContain("\n    preMony + sum(cheque)\n    ^^^^^^^\n");
});

test("Changes without a name are checked like a scenario", async () => {
  const { status, err } = await runCli(["check", "w.json"], {
    "w.json": { ...smallRound, changes: { preMny: 900 } },
  });
  expect(status).toBe(2);
  expect(err).toMatch(/^loopsheet: w\.json: changes\.preMny: /);
});

test("Every mistake of the file's form is printed at once", async () => {
  const file = { loopsheet: 1, title: 5, variables: [{ name: "a", input: true, unt: "$B" }] };
  const { status, err } = await runCli(["check", "w.json"], { "w.json": file });
  expect(status).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    "loopsheet: w.json: title: must be a text, not 5.",
    "loopsheet: w.json: variables[0].input: must be a number in the variable's unit, a text as typed, or an object with one of these per item, not true.",
    'loopsheet: w.json: variables[0].unt: is not a field known here. Did you mean "unit"?',
  ]);
});

test("A preset is checked by its name", async () => {
  const run = await runCli(["check", "--preset", "amd-warrant"]);
  expect(run.status).toBe(0);
  expect(run.out).toMatch(
    /^amd-warrant: “AMD and OpenAI: a warrant for 160 million shares” is fine: \d+ variables, /,
  );
});
