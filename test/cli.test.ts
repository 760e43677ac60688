import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../package.json";
import { brokenBook } from "./support/brokenBook.ts";
import { runCli } from "./support/runCli.ts";
import { smallRound } from "./support/smallRound.ts";

describe("In this process", () => {
  test("help and version are printed and are fine", async () => {
    expect((await runCli(["--help"])).out).toContain("loopsheet run");
    expect((await runCli(["show", "--help"])).out).toMatch(/^loopsheet show/);
    expect(await runCli(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
  });

  test("no command, an unknown one or an unknown option is not", async () => {
    for (const args of [[], ["rnu"], ["run", "--ony", "a"]]) {
      const { status, out, err } = await runCli(args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^loopsheet: ./);
    }
  });

  test("the schema is JSON", async () => {
    const { status, out } = await runCli(["schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).title).toBe("Loopsheet workbook");
  });
});

describe("As a process of its own", { timeout: 120_000 }, () => {
  const script = fileURLToPath(new URL("../scripts/loopsheet.mjs", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "loopsheet-cli-"));
  const loopsheet = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" });

  // The first run may have to bundle the sources.
  beforeAll(() => {
    writeFileSync(join(folder, "small round.json"), JSON.stringify(smallRound));
    writeFileSync(join(folder, "broken.json"), JSON.stringify(brokenBook));
    loopsheet("--version");
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("it calculates the built-in deal", () => {
    const { status, stdout, stderr } = loopsheet("run", "--only", "effectiveCost", "--format", "json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).values).toEqual({ effectiveCost: { unit: "$B", value: 17.55 } });
  });

  test("it calculates a file named from where the user stands", () => {
    const args = [
      "small round.json",
      "--scenario",
      "Bigger",
      "--set",
      "cheque[Fund]=$175bn",
      "--format",
      "csv",
    ];
    const { status, stdout } = loopsheet("run", ...args);
    expect(status).toBe(0);
    // 175 of 875.
    expect(stdout).toContain("\r\nBigger,,ownership,ownership,Fund,20,%,yours,,\r\n");
  });

  test("its exit status tells how it went", () => {
    expect(loopsheet("run", "--only", "paybackTime").status).toBe(1);
    expect(loopsheet("run", "none.json").stderr).toBe("loopsheet: none.json: there is no such file.\n");
    expect(loopsheet("run", "none.json").status).toBe(2);
    expect(loopsheet("check", "broken.json").status).toBe(2);
    expect(loopsheet("check", "small round.json").status).toBe(0);
  });

  test("a reader that stops early is no mistake", async () => {
    const child = spawn(process.execPath, [script, "run", "--format", "json"], { cwd: folder });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    const [status] = await once(child, "close");
    expect([status, stderr]).toEqual([0, ""]);
  });
});
