import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { useTimes } from "../../../src/ui/workbooks/useTimes.ts";
import { showPart } from "../dealPage.tsx";

afterEach(cleanup);

/** A time of the reader's own day, wherever the test runs. */
const TIME = new Date(2026, 10, 23, 22, 40).toISOString();

test.each([
  ["en", TIME, "23 Nov 2026, 22:40"],
  ["nl", TIME, "23 nov 2026, 22:40"],
  ["en", "no time", ""],
] as const)("in %s, %s is written %s", (language, iso, written) => {
  const shown = showPart(() => <p>{useTimes()(iso)}</p>, language);
  expect(shown.words()).toBe(written);
});
