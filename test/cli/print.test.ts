import { expect, test } from "vitest";
import { complainLines, printLines } from "../../src/cli/print.ts";

function recorder() {
  const written: string[] = [];
  const write = (text: string): void => {
    written.push(text);
  };
  return { terminal: { out: write, err: write, read: () => ({ complaint: "" }) }, written };
}

test("Lines are printed without characters that act on a terminal", () => {
  const { terminal, written } = recorder();
  printLines(terminal, ["a\u001b[2Jb", "c"]);
  expect(written).toEqual(["a[2Jb\nc\n"]);
});

test("Complaints name the program, beyond a hundred only their number, and the exit status is 2", () => {
  const { terminal, written } = recorder();
  expect(
    complainLines(
      terminal,
      Array.from({ length: 103 }, (_, i) => `wrong ${i}`),
    ),
  ).toBe(2);
  expect(written[0]).toBe("loopsheet: wrong 0\n");
  expect(written).toHaveLength(101);
  expect(written.at(-1)).toBe("loopsheet: and 3 more.\n");
});
