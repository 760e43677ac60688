import { describe, expect, test } from "vitest";
import { openCalculation, openSheet, scenarioInputs } from "../../src/cli/openWorkbook.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { cellAt, valueAt } from "../../src/engine/index.ts";
import { brokenBook, soundBook } from "../support/brokenBook.ts";
import { runCli } from "../support/runCli.ts";

const FILES: Readonly<Record<string, unknown>> = {
  "sound.json": soundBook,
  "broken.json": brokenBook,
  "list.json": [],
  "changed.json": { ...soundBook, changes: { preMoney: 900 } },
  "open.json": { ...soundBook, open: "Good" },
};
const terminal: Terminal = {
  out: () => undefined,
  err: () => undefined,
  read: (path) =>
    path in FILES ? { text: JSON.stringify(FILES[path]) } : { complaint: "there is no such file." },
};
const open = (file: string | undefined, scenario: string | undefined, ...settings: string[]) => {
  const opened = openCalculation(terminal, { file }, scenario, settings);
  return "refusal" in opened ? expect.fail(opened.refusal.join("\n")) : opened;
};
const refusalOf = (file: string | undefined, scenario: string | undefined, ...settings: string[]) => {
  const opened = openCalculation(terminal, { file }, scenario, settings);
  return "refusal" in opened ? opened.refusal : expect.fail("was opened");
};
const valueIn = ({ calculation, sheet }: ReturnType<typeof open>, name: string, ...items: string[]) =>
  valueAt(calculation, cellAt(sheet, name, items) ?? expect.fail(name));

test("Without a file it is the built-in deal", () => {
  expect(open(undefined, undefined).sheet.workbook.title).toBe("OpenAI round, January 2026");
});

test("A preset is the built-in deal with another deal's inputs", () => {
  const opened = openCalculation(terminal, { preset: "closed-2026-03" }, undefined, ["roundSize=110"]);
  if ("refusal" in opened) expect.fail(opened.refusal.join("\n"));
  expect(opened.sheet.workbook.title).toBe("OpenAI round as closed, 31 March 2026");
  expect(valueIn(opened, "valuation")).toBe(852e9);
  expect(valueIn(opened, "roundSize")).toBe(110e9);
});

test("The scenario's inputs hold, and later settings over them", () => {
  expect(valueIn(open("sound.json", undefined), "doubled")).toBe(1400e9);
  expect(valueIn(open("sound.json", "Base"), "doubled")).toBe(1400e9);
  expect(valueIn(open("sound.json", "Good"), "doubled")).toBe(2000e9);
  expect(valueIn(open("sound.json", "Good", "preMoney=800", "preMoney=900"), "doubled")).toBe(1800e9);
});

test("A file that was saved with changes, or with a scenario open, is opened so", () => {
  const changed = open("changed.json", undefined);
  expect([changed.scenario, valueIn(changed, "doubled")]).toEqual(["Unsaved changes", 1800e9]);
  expect(valueIn(open("changed.json", "Unsaved changes"), "doubled")).toBe(1800e9);
  expect(valueIn(open("changed.json", "Base"), "doubled")).toBe(1400e9);
  const good = open("open.json", undefined);
  expect([good.scenario, valueIn(good, "doubled")]).toEqual(["Good", 2000e9]);
  expect(refusalOf("sound.json", "Unsaved changes")).toEqual([
    "sound.json: There is no scenario “Unsaved changes”. Scenarios are Base, Good.",
  ]);
});

test("A setting without an item sets all items", () => {
  const opened = open("sound.json", undefined, "cheque=7", "cheque[Fund]=8");
  expect([valueIn(opened, "cheque", "Founders"), valueIn(opened, "cheque", "Fund")]).toEqual([7e9, 8e9]);
});

test("A free text can be set", () => {
  expect(open(undefined, undefined, "customer=xAI").texts).toEqual({ customer: "xAI" });
});

test("Broken formulas are complaints, and the rest opens", () => {
  const { complaints } = open("broken.json", undefined);
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(
    /^broken\.json: postMoney: .*preMony.*\n {4}preMony \+ sum\(cheque\)\n {4}\^{7}$/,
  );
});

describe("It refuses", () => {
  test("a preset that is not there, with what may be meant and all that are", () => {
    const opened = openSheet(terminal, { preset: "closed-2026-3" });
    expect("refusal" in opened ? opened.refusal : opened).toEqual([
      expect.stringMatching(
        /^--preset: there is no preset “closed-2026-3”\. Did you mean closed-2026-03\? Presets are seed-2026-01, .*, lucent-1999\.$/,
      ),
    ]);
    expect(openSheet(terminal, { preset: "constructor" })).toHaveProperty("refusal");
  });

  test("a file that cannot be read or is no workbook", () => {
    expect(openSheet(terminal, { file: "none.json" })).toEqual({
      refusal: ["none.json: there is no such file."],
    });
    expect(openSheet(terminal, { file: "list.json" })).toEqual({
      refusal: ['list.json: is not a Loopsheet workbook: it must begin with { "loopsheet": 1, … }.'],
    });
  });

  test("a scenario that is not there, with those that are", () => {
    expect(refusalOf("sound.json", "Goood")).toEqual([
      "sound.json: There is no scenario “Goood”. Did you mean Good? Scenarios are Base, Good.",
    ]);
  });

  test("a scenario whose overrides cannot be used, each with its path", () => {
    const inputs = scenarioInputs(open("broken.json", undefined), "Bad");
    const places = "refusal" in inputs ? inputs.refusal.map((line) => line.split(": ")[0]) : [];
    expect(places).toEqual([
      "scenarios[1].overrides.cheque.Fnd",
      "scenarios[1].overrides.preMny",
      "scenarios[1].overrides.doubled",
      "scenarios[1].overrides.divisor",
    ]);
  });

  test("settings that cannot be used, all at once", () => {
    const refusal = refusalOf(
      undefined,
      undefined,
      "valution=5",
      "cheque[Nvidai]=5",
      "roundSize=abc",
      "dilution=5",
      "5",
    );
    expect(refusal).toHaveLength(5);
    expect(refusal[0]).toBe("--set “valution=5”: there is no variable valution. Did you mean valuation?");
    expect(refusal[1]).toBe("--set “cheque[Nvidai]=5”: holders has no item “Nvidai”. Did you mean Nvidia?");
    expect(refusal[2]).toBe("--set “roundSize=abc”: “abc” is not a number. Write one such as 40 $B.");
    expect(refusal[3]).toMatch(/^--set “dilution=5”: dilution is a formula/);
    expect(refusal[4]).toMatch(/^--set “5”: write name=value or name\[item\]=value/);
  });
});

test("A file without variables holds scenarios of the deal that it names", async () => {
  const file = {
    loopsheet: 1,
    title: "Lent more",
    preset: "lucent-1999",
    scenarios: [{ name: "Twice", overrides: { otherExposure: 16.2 } }],
  };
  const run = await runCli(
    ["run", "w.json", "--scenario", "Twice", "--only", "headlineExposureRatio", "--format", "csv"],
    { "w.json": file },
  );
  // 16.2 of 37.92, in per cent.
  expect(run.out).toContain("42.721518987341");
});
