import { describe, expect, test } from "vitest";
import { lineWith, runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

/** Two scenarios of a round: the fund's share is its cheque over all. */
const book = {
  ...smallRound,
  scenarios: [
    { name: "Bigger", overrides: { cheque: { Fund: 300 } } },
    { name: "Dearer", overrides: { cheque: { Fund: 300 }, preMoney: 900 } },
    { name: "Too big", overrides: { cheque: { Fund: 800 } } },
  ],
};
const ask = (...args: readonly string[]) => runCli(["bridge", "w.json", ...args], { "w.json": book });

describe("A bridge on the command line", () => {
  test("splits the difference of a result between the own inputs and a scenario", async () => {
    const run = await ask("--to", "Dearer", "--output", "ownership[Fund]");
    expect([run.status, run.err]).toEqual([0, ""]);
    // 100 of 800 is 12.5 %, 300 of 1200 is 25 %. The cheque: (300/1000 - 100/800 + 300/1200 - 100/1000)/2 = 16.25 points;
    // the valuation: (100/1000 - 100/800 + 300/1200 - 300/1000)/2 = -3.75.
    expect(run.out.split("\n")[0]).toBe("Small round: ownership[Fund] from Base to Dearer");
    expect(lineWith(run, "Base")).toBe("Base Dearer adds");
    expect(lineWith(run, "cheque[Fund]")).toBe("cheque[Fund] $100B $300B +16.25 pp");
    expect(lineWith(run, "preMoney")).toBe("preMoney $700B $900B -3.75 pp");
    expect(lineWith(run, "ownership[Fund]")).toBe("ownership[Fund] 12.5 % 25 % +12.5 pp");
    expect(run.out).toContain("Exact: the average over all 2 orders in which the 2 changes can be made.");
  });

  test("begins at another scenario, and takes further inputs on the other side", async () => {
    const run = await ask("--from", "Bigger", "--set", "preMoney=900", "--output", "ownership[Fund]");
    expect(run.out.split("\n")[0]).toBe(
      "Small round: ownership[Fund] from Bigger to Bigger with preMoney=900",
    );
    expect(lineWith(run, "preMoney")).toBe("preMoney $700B $900B -5 pp");
    expect(run.out).toContain("Exact: at most one change moves it.");
  });

  test("asks what the changes do that the file was saved with", async () => {
    const file = { ...smallRound, changes: { preMoney: 900 } };
    const run = await runCli(["bridge", "w.json", "--output", "ownership[Fund]"], { "w.json": file });
    expect(run.out.split("\n")[0]).toBe("Small round: ownership[Fund] from Base to Unsaved changes");
    // 100 of 800 is 12.5 %, 100 of 1000 is 10 %.
    expect(lineWith(run, "preMoney")).toBe("preMoney $700B $900B -2.5 pp");
    const none = await ask("--output", "ownership[Fund]");
    expect([none.status, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("bridge needs something to compare with");
  });

  test("names what differs and adds nothing, and says where nothing differs", async () => {
    const run = await ask("--to", "Dearer", "--output", "balance[0]");
    expect(run.out).toContain("Differ and add nothing: cheque[Fund].");
    const same = await ask("--to", "Base", "--output", "postMoney");
    expect(same.out).toContain("No number among the inputs differs.");
    expect(same.status).toBe(0);
  });

  test("has status 1 where a side has no result, and says which and why", async () => {
    const run = await ask("--to", "Too big", "--output", "ownership[Fund]");
    expect([run.status, run.out]).toEqual([1, ""]);
    expect(run.err).toContain(
      'ownership["Fund"] in Too big – oversubscribed: The cheques exceed the valuation.',
    );
  });

  test("draws the same orders by the same seed, and others by another, where much differs", async () => {
    const names = Array.from({ length: 13 }, (_, i) => `a${i}`);
    const many = {
      loopsheet: 1,
      title: "Many",
      variables: [
        ...names.map((name) => ({ name, input: 1 })),
        { name: "result", formula: names.join(" * ") },
      ],
    };
    const sets = names.flatMap((name, i) => ["--set", `${name}=${(11 + i) / 10}`]);
    const drawn = (seed: string) =>
      runCli(["bridge", "m.json", ...sets, "--output", "result", "--seed", seed, "--format", "json"], {
        "m.json": many,
      });
    const [first, again, other] = [await drawn("7"), await drawn("7"), await drawn("8")];
    expect(JSON.parse(first.out)).toMatchObject({ method: "sampled", orders: 2000, leftOut: 0 });
    expect(again.out).toBe(first.out);
    expect(JSON.parse(other.out).contributions).not.toEqual(JSON.parse(first.out).contributions);
  });
});

describe("A bridge is refused", () => {
  test.each([
    [["--to", "Dearer"], "bridge needs a result to ask about, such as --output effectiveCost."],
    [["--output", "postMoney"], "bridge needs something to compare with: --to NAME, or --set NAME=VALUE."],
    [["--to", "Dear", "--output", "postMoney"], "There is no scenario “Dear”."],
    [["--to", "Dearer", "--output", "postMony"], "--output: there is no variable “postMony”."],
    [["--to", "Dearer", "--output", "basis"], "--output: basis is not a number that could be split."],
    [
      ["--to", "Dearer", "--output", "ownership"],
      '--output: ownership is not one value; name an item of each dimension, as in ownership["Founders"].',
    ],
    [["--to", "Dearer", "--output", "postMoney", "--seed", "x"], "--seed is a whole number"],
  ])("%j", async (args, complaint) => {
    const run = await ask(...args);
    expect([run.status, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(complaint);
  });
});
