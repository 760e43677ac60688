import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { processTerminal, safeText } from "../../src/cli/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "loopsheet-terminal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("A file is read as UTF-8, its byte order mark left out", () => {
  expect(processTerminal.read(file("a.json", "\ufeff{“é”}"))).toEqual({ text: "{“é”}" });
});

test("A file that cannot be read is answered with the reason", () => {
  expect(processTerminal.read(join(folder, "none.json"))).toEqual({ complaint: "there is no such file." });
  expect(processTerminal.read(folder)).toEqual({ complaint: "it is a folder, not a file." });
  expect(processTerminal.read(file("b.json", new Uint8Array([0x22, 0xff, 0x22])))).toEqual({
    complaint: "it is not UTF-8 text.",
  });
  const large = file("c.json", "");
  truncateSync(large, 20_000_001);
  expect(processTerminal.read(large)).toEqual({ complaint: "it has 20000001 bytes; the limit is 20000000." });
});

test("Text of a workbook cannot act on the terminal", () => {
  expect(safeText("a\u001b[31mb\u0007\u009b1m\u202ec\r\td\ne")).toBe("a[31mb1mcd\ne");
});
