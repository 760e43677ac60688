/** What the README shows of the command line is what it prints. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

const workbook = blocks("json").find((text) => text.includes('"loopsheet"')) ?? "";
const PROMPT = "$ npm run -s loopsheet -- ";

/** Each command shown, with what stands below it. */
const examples = blocks("console")
  .flatMap((text) => text.split(/^(?=\$ )/m))
  .filter((text) => text.startsWith(PROMPT))
  .map((text) => {
    const [command = "", ...output] = text.slice(PROMPT.length).split("\n");
    return { command, output: output.join("\n") };
  });

/** A command line's words, single quotes taken off. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

test("The workbook file has ten lines", () => {
  expect(workbook.trimEnd().split("\n")).toHaveLength(10);
});

describe("Each command prints what the README shows:", () => {
  test("there are some", () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples)("$command", async ({ command, output }) => {
    const run = await runCli(wordsOf(command), { "small-round.json": workbook });
    expect(run.err).toBe("");
    expect(run.out).toBe(output);
  });
});
