import fc from "fast-check";
import { expect, test } from "vitest";
import { runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

/** What no output may hold, unless the file itself says so in a text. */
const NO_NUMBER = /\b(NaN|Infinity|undefined)\b|(?<![\w.])-0(?![.\d])/;

/** Every path of a JSON value. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((part, i) => (String(i) === key ? replaced(part, rest, by) : part));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part]),
  );
}

const paths = pathsOf(smallRound).filter((path) => path.length > 0);
const names = smallRound.variables.map(({ name }) => name);
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    -0,
    1e308,
    "",
    "__proto__",
    "constructor",
    "=1+1",
    "sum(",
    "x[",
    "NaN",
    [[]],
    {},
  ),
  fc.constantFrom(
    ...names,
    ...names.map((name) => `${name} + 1`),
    "1e999",
    "prev(balance)",
    "years",
    "$B/GW",
  ),
);

test("A file with any two values replaced by others is answered, never with NaN, Infinity or a crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.constantFrom(...paths), hostile),
      fc.tuple(fc.constantFrom(...paths), hostile),
      fc.constantFrom("json", "csv", "table"),
      async ([first, one], [second, other], format) => {
        const file = replaced(replaced(smallRound, first, one), second, other) as object;
        const { status, out, err } = await runCli(["run", "w.json", "--format", format], { "w.json": file });
        expect([0, 2]).toContain(status);
        expect(status === 2).toBe(err !== "");
        if (!NO_NUMBER.test(JSON.stringify(file))) expect(out).not.toMatch(NO_NUMBER);
        if (format === "json" && out !== "") JSON.parse(out);
        // A scenario that is not chosen is only checked.
        if (status === 2) expect((await runCli(["check", "w.json"], { "w.json": file })).status).toBe(2);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
}, 60_000);
