import { expect, test } from "vitest";
import { lineWith, runCli } from "../support/runCli.ts";

test("Each preset stands with its name, date and title", async () => {
  const run = await runCli(["presets"]);
  expect(run.status).toBe(0);
  expect(run.out.trimEnd().split("\n")).toHaveLength(11);
  expect(lineWith(run, "closed-2026-03")).toBe(
    "closed-2026-03 2026-03-31 OpenAI round as closed, 31 March 2026",
  );
});

test("As JSON they have their notes too", async () => {
  const list = JSON.parse((await runCli(["presets", "--format", "json"])).out);
  expect(list).toHaveLength(11);
  expect(list[0]).toEqual({
    name: "seed-2026-01",
    date: "2026-01-31",
    title: "OpenAI round, January 2026",
    note: expect.stringMatching(/^The news of 31 January 2026: /),
  });
});

test("Each of them runs", async () => {
  const list: { name: string; title: string }[] = JSON.parse(
    (await runCli(["presets", "--format", "json"])).out,
  );
  for (const { name, title } of list) {
    const run = await runCli(["run", "--preset", name, "--only", "postMoneyValuation"]);
    expect([name, run.status, run.err]).toEqual([name, 0, ""]);
    expect(run.out.startsWith(`${title} (scenario Base)\n`)).toBe(true);
  }
});
