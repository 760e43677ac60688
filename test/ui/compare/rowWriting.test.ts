import { expect, test } from "vitest";
import { rowWriting } from "../../../src/ui/compare/rowWriting.ts";
import { createFormat } from "../../../src/ui/format.ts";
import type { Measure } from "../../../src/ui/results/createMeasures.ts";

const english = createFormat("en");
const dutch = createFormat("nl");
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const share: Measure = { kind: "amount", unit: "%", decimals: 2 };
const money: Measure = { kind: "money", unit: "$B", decimals: 1 };
const multiple: Measure = { kind: "multiple", unit: "", decimals: 2 };

test("a share differs in percentage points, or by per cent of the base", () => {
  const row = rowWriting(english, share, [0.0375, 0.05], false);
  expect(spaced(row.value(0.05))).toBe("5.00 %");
  expect(spaced(row.difference({ kind: "absolute", value: 0.0125 }))).toBe("+1.25 pp");
  expect(spaced(row.difference({ kind: "relative", value: 1 / 3 }))).toBe("+33.3 %");
  expect(spaced(rowWriting(dutch, share, [], false).difference({ kind: "absolute", value: 0.0125 }))).toBe(
    "+1,25 pp",
  );
});

test("money has one size word in the whole row, and its sign before it", () => {
  const row = rowWriting(english, money, [17.55e9, 800e6], false);
  expect(row.value(17.55e9)).toBe("$17.6B");
  expect(row.value(800e6)).toBe("$0.8B");
  expect(row.difference({ kind: "absolute", value: -2e9 })).toBe("−$2.0B");
});

test("a multiple differs by a multiple", () => {
  const row = rowWriting(english, multiple, [1.25, 1.5], false);
  expect(row.value(1.5)).toBe("1.50×");
  expect(row.difference({ kind: "absolute", value: 0.25 })).toBe("+0.25×");
});

test("what is not 0 never reads 0", () => {
  const row = rowWriting(english, money, [17.55e9, 4e6], false);
  expect(row.value(4e6)).toBe("$0.004B");
  expect(row.value(17.55e9)).toBe("$17.550B");
  expect(spaced(rowWriting(english, share, [0.5], false).difference({ kind: "absolute", value: 2e-5 }))).toBe(
    "+0.002 pp",
  );
});

test("an input is written with all its digits, as many in each column", () => {
  const row = rowWriting(english, { kind: "amount", unit: "%", decimals: 1 }, [0.125, 0.4], true);
  expect([0.125, 0.4].map((value) => spaced(row.value(value)))).toEqual(["12.5 %", "40.0 %"]);
  const whole = rowWriting(english, money, [30e9, 100e9], true);
  expect([30e9, 100e9].map(whole.value)).toEqual(["$30B", "$100B"]);
});

test("days are days, and differ by days", () => {
  const row = rowWriting(english, { kind: "date", unit: "date", decimals: 0 }, [], true);
  // 31 January 2026 is day 20,484 after the first of 1970.
  expect(row.value(20_484 / 365)).toBe("31 Jan 2026");
  expect(spaced(row.difference({ kind: "absolute", value: 59 / 365 }))).toBe("+59 days");
});
