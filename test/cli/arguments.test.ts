import { describe, expect, test } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";

const requestOf = (...args: string[]) => {
  const parsed = parseArguments(args);
  return "request" in parsed ? parsed.request : expect.fail(JSON.stringify(parsed));
};
const complaintOf = (...args: string[]) => {
  const parsed = parseArguments(args);
  return "complaint" in parsed ? parsed.complaint : expect.fail(JSON.stringify(parsed));
};

test("A command, its file and its options are told apart, in any order", () => {
  expect(
    requestOf(
      "run",
      "--only",
      "a,b",
      "deal.json",
      "--set",
      "x=1",
      "--set",
      "y=-2",
      "--only",
      "c",
      "--format=csv",
    ),
  ).toEqual({
    command: "run",
    words: ["deal.json"],
    preset: undefined,
    scenario: undefined,
    settings: ["x=1", "y=-2"],
    only: ["a", "b", "c"],
    each: undefined,
    from: undefined,
    to: undefined,
    output: undefined,
    seed: undefined,
    format: "csv",
    isEuropean: false,
  });
});

test("What is left out is at its default", () => {
  expect(requestOf("run")).toEqual({
    command: "run",
    words: [],
    preset: undefined,
    scenario: undefined,
    settings: [],
    only: [],
    each: undefined,
    from: undefined,
    to: undefined,
    output: undefined,
    seed: undefined,
    format: "table",
    isEuropean: false,
  });
});

test("A preset stands in the place of a file, and a choice may be asked for at each of its options", () => {
  expect(requestOf("run", "--preset", "closed-2026-03", "--each", "commitmentRung")).toMatchObject({
    words: [],
    preset: "closed-2026-03",
    each: "commitmentRung",
  });
  expect(requestOf("show", "--preset", "lucent-1999", "otherExposure")).toMatchObject({
    words: ["otherExposure"],
    preset: "lucent-1999",
  });
  expect(requestOf("presets", "--format", "json")).toMatchObject({ command: "presets", format: "json" });
});

test("Help is for all or for one command, and may be asked in three ways", () => {
  for (const args of [["--help"], ["-h"], ["help"]]) expect(parseArguments(args)).toEqual({ help: "all" });
  for (const args of [
    ["run", "--help"],
    ["-h", "run"],
    ["help", "run"],
  ])
    expect(parseArguments(args)).toEqual({ help: "run" });
  expect(parseArguments(["--version"])).toEqual({ version: true });
});

describe("A misuse is answered with what would be right:", () => {
  test.each<[string[], string]>([
    [[], "Which command? run, bridge, list, check, show, presets, schema; --help says more."],
    [
      ["rum"],
      "There is no command rum. Did you mean run? Commands are run, bridge, list, check, show, presets, schema.",
    ],
    [
      ["constructor"],
      "There is no command constructor. Commands are run, bridge, list, check, show, presets, schema.",
    ],
    [
      ["run", "--fromat", "csv"],
      "There is no option --fromat. Did you mean --format? It has --preset, --scenario, --set, --only, --each, --format, --european.",
    ],
    [
      ["run", "-x"],
      "There is no option --x. It has --preset, --scenario, --set, --only, --each, --format, --european.",
    ],
    [["--nothing"], "There is no option --nothing."],
    [["run", "--set"], "--set needs a value, such as --set roundSize=110."],
    [["run", "--scenario"], "--scenario needs a value."],
    [["run", "--european=yes"], "--european takes no value."],
    [["run", "--format", "xml"], "--format is one of table, csv, json, not “xml”."],
    [["run", "--format", "jsn"], "--format is one of table, csv, json, not “jsn”. Did you mean json?"],
    [["list", "--format", "csv"], "--format is one of table, json, not “csv”."],
    [["run", "--european"], "--european goes with --format csv."],
    [["run", "a", "b"], "run takes one file at most; “b” is too much."],
    [["schema", "a"], "schema takes nothing more; “a” is too much."],
    [["show"], "show needs the name of a variable, such as: loopsheet show effectiveCost"],
    [["show", "a", "b", "c"], "show takes a file and a name at most; “c” is too much."],
    [
      ["run", "deal.json", "--preset", "amd-warrant"],
      "--preset and a file are one too many: leave out --preset amd-warrant or deal.json.",
    ],
    [
      ["show", "deal.json", "roundSize", "--preset", "amd-warrant"],
      "--preset and a file are one too many: leave out --preset amd-warrant or deal.json.",
    ],
    [["presets", "--preset", "amd-warrant"], "presets has no option --preset. It has --format."],
    [["presets", "amd-warrant"], "presets takes nothing more; “amd-warrant” is too much."],
    [["run", "--preset"], "--preset needs a value."],
    [["list", "--each", "a"], "list has no option --each. It has --preset, --format."],
    [["list", "--only", "a"], "list has no option --only. It has --preset, --format."],
    [["schema", "--format", "json"], "schema has no option --format. It takes none."],
  ])("%j", (args, complaint) => {
    expect(complaintOf(...args)).toBe(complaint);
  });
});
