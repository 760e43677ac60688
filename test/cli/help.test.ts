import { expect, test } from "vitest";
import { COMMANDS, type CommandName } from "../../src/cli/arguments.ts";
import { helpText } from "../../src/cli/help.ts";

const names = Object.keys(COMMANDS) as CommandName[];

test("The general help names every command and the exit statuses", () => {
  for (const name of names) expect(helpText("all")).toContain(`loopsheet ${name}`);
  expect(helpText("all")).toContain("Exit status");
});

test.each(names)("The help of %s names all its options", (name) => {
  expect(helpText(name)).toMatch(new RegExp(`^loopsheet ${name}\\b`));
  for (const option of COMMANDS[name].options) expect(helpText(name)).toContain(`--${option}`);
});

test("Help fits a terminal of 110 columns", () => {
  for (const topic of [...names, "all"] as const)
    for (const line of helpText(topic).split("\n")) expect(line.length, line).toBeLessThanOrEqual(110);
});
