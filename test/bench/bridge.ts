/** How long a difference takes to split: over a few inputs exactly, between published deals by drawing orders. */
import { bridge, slicedBridge } from "../../src/analysis/bridge.ts";
import {
  buildSheet,
  type Calculation,
  calculate,
  cellAt,
  type Edit,
  rebase,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { letterOfIntent } from "../../src/model/presets/letterOfIntent.ts";
import { withPreset } from "../../src/model/presets/withPreset.ts";
import { dealSheet } from "../support/deal.ts";
import { digits, printTable } from "./table.ts";

const OUTPUT = cellAt(dealSheet, "netPresentValue") as number;
const RUNS = 5;

/** Inputs that the net present value depends on, and what they are changed to, in base units. */
const CHANGES: readonly (readonly [string, number])[] = [
  ["roundSize", 110e9],
  ["valuation", 900e9],
  ["chipSpendShare", 0.55],
  ["baselineShare", 0.4],
  ["grossMargin", 0.7],
  ["taxRate", 0.2],
  ["discountRate", 0.09],
  ["exitValue", 1.1e12],
  ["exitDilution", 0.1],
  ["exitFee", 0.03],
  ["exitYear", 6],
];

export function benchBridge(): void {
  const from = calculate(dealSheet);
  const exact = [4, 8, CHANGES.length].map((count) => measured(`${count} inputs`, from, changed(count)));
  const other = calculate(rebase(dealSheet, withPreset(deal, letterOfIntent)));
  const added = { ...deal, variables: [{ name: "fee", input: 1 }, ...deal.variables] };
  const built = buildSheet(added, parseFormula);
  /** Each time a sheet that has not been compared with the other yet. */
  const apart = () => calculate(rebase(built, added));
  printTable(
    `Splitting a difference of the net present value (median of ${RUNS})`,
    ["", "moving it", "orders", "ms", "longest slice, ms"],
    [
      ...exact,
      measured("two published deals", from, other),
      measured("the same, built apart", from, other, apart),
    ],
  );
}

function changed(count: number): Calculation {
  const edits = CHANGES.slice(0, count).flatMap(([name, value]): Edit[] => {
    const cell = cellAt(dealSheet, name);
    return cell === undefined ? [] : [{ cell, value }];
  });
  return calculate(dealSheet, edits);
}

function measured(name: string, own: Calculation, to: Calculation, built = () => own): string[] {
  const ask = () => {
    const from = built();
    return { from, to, output: cellAt(from.sheet, "netPresentValue") as number, toOutput: OUTPUT };
  };
  const found = bridge(ask());
  if (found.kind !== "split") throw new Error(`${name}: ${found.kind}`);
  const runs = Array.from({ length: RUNS }, () => {
    const question = ask();
    const begin = performance.now();
    const work = slicedBridge(question);
    let longest = 0;
    for (let at = begin, step = work.next(); ; step = work.next()) {
      const now = performance.now();
      longest = Math.max(longest, now - at);
      if (step.done === true) return { whole: now - begin, longest };
      at = now;
    }
  });
  const median = (of: "whole" | "longest"): number =>
    runs.map((run) => run[of]).sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
  return [
    name,
    String(found.players),
    found.orders.toLocaleString("en"),
    digits(median("whole")),
    digits(median("longest")),
  ];
}
