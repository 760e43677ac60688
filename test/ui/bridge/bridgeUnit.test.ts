import { expect, test } from "vitest";
import { bridgeUnit } from "../../../src/ui/bridge/bridgeUnit.ts";
import type { BridgeRow } from "../../../src/ui/charts/BridgeChart.tsx";
import { inEnglish } from "./splits.ts";

const rows = (...levels: readonly number[]): readonly BridgeRow[] =>
  levels.map((end) => ({ kind: "end", start: 0, end, label: "", text: "", level: "", spoken: "" }));

test("Money is counted in the size of the largest value", () => {
  const unit = bridgeUnit(inEnglish, { kind: "money", unit: "$B" }, rows(468e9, 294e9));
  expect([unit.title, unit.tick(200e9, 100e9), unit.tick(2.5e9, 0.5e9)]).toEqual([
    "Billions of dollars",
    "200",
    "2.5",
  ]);
});

test("Other units are written at each tick", () => {
  const share = bridgeUnit(inEnglish, { kind: "amount", unit: "%" }, rows(0.4));
  expect([share.title, share.tick(0.2, 0.1), share.tick(0.005, 0.005)]).toEqual([
    "",
    "20\u202f%",
    "0.5\u202f%",
  ]);
  expect(bridgeUnit(inEnglish, { kind: "multiple", unit: "" }, rows(3)).tick(1.5, 0.5)).toBe("1.5×");
});
