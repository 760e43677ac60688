import { expect, test } from "vitest";
import { createPalette } from "../../../src/ui/commands/createPalette.ts";
import { insideDeal } from "../insideDeal.ts";

test("the best is marked; one step goes round the ends, a page stops at them; typing marks the best again", () => {
  const { marked, move, groups, type } = insideDeal(() => {
    const palette = createPalette();
    palette.type("dilution");
    return palette;
  });
  const listed = groups().flatMap(({ entries }) => entries.map(({ label }) => label));
  expect(marked()?.label).toBe(listed[0]);
  move(-1);
  expect(marked()?.label).toBe(listed.at(-1));
  move(8);
  expect(marked()?.label).toBe(listed.at(-1));
  move(1);
  expect(marked()?.label).toBe(listed[0]);
  move(1);
  type("dilutio");
  expect(marked()?.label).toBe(listed[0]);
  type("zzzz");
  expect(marked()).toBeUndefined();
});

test("an entry that cannot be done now is not done", () => {
  const done: string[] = [];
  const palette = insideDeal(createPalette);
  const entry = palette.groups()[0]?.entries[0] ?? expect.fail();
  const run = (): void => void done.push("run");
  const close = (): void => void done.push("close");
  expect(palette.run({ ...entry, isOff: () => true, run }, close)).toBe(false);
  expect(palette.run(undefined, close)).toBe(false);
  expect(palette.run({ ...entry, run }, close)).toBe(true);
  expect(done).toEqual(["close", "run"]);
});
