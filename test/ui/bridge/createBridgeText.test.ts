import { describe, expect, test } from "vitest";
import { bridge } from "../../../src/analysis/bridge.ts";
import {
  calculate,
  cellAt,
  type InputValues,
  readInputs,
  rebase,
  type Workbook,
} from "../../../src/engine/index.ts";
import { deal } from "../../../src/model/deal.ts";
import { letterOfIntent } from "../../../src/model/presets/letterOfIntent.ts";
import { withPreset } from "../../../src/model/presets/withPreset.ts";
import { type Column, createComparison } from "../../../src/store/createComparison.ts";
import { type BridgeText, createBridgeText } from "../../../src/ui/bridge/createBridgeText.ts";
import { dealSheet } from "../../support/deal.ts";
import { insideDeal } from "../insideDeal.ts";

type Inputs = Readonly<Record<string, InputValues>>;

/** The words of an answer about the deal, as published and with inputs changed. */
function textOf(
  output: string,
  changed: Inputs,
  read: (text: BridgeText, places: ReturnType<typeof splitIn>) => void,
  language: "en" | "nl" = "en",
  to = dealSheet,
): void {
  insideDeal((workspace) => {
    const column = createComparison(workspace, []).column("own") as Column;
    const cell = cellAt(dealSheet, output) as number;
    const found = bridge({
      from: calculate(dealSheet),
      to: calculate(to, readInputs(to, changed).edits),
      output: cell,
    });
    const asked = { from: column, to: column, sheet: dealSheet, cell };
    const answered = { asked, fromSheet: dealSheet, toSheet: to, cell, toCell: cell, bridge: found };
    read(
      createBridgeText(() => answered),
      splitIn(found),
    );
  }, language);
}

function splitIn(found: ReturnType<typeof bridge>) {
  if (found.kind !== "split") throw new Error(`The answer is ${found.kind}.`);
  return found.contributions;
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("An answer in words", () => {
  test("names inputs, and what they are set to on both sides, as typed", () => {
    textOf("effectiveCost", { chipSpendShare: 62.5, cheque: { Nvidia: 40 } }, (text, found) => {
      const said = found.map((one) =>
        [text.input(one), text.given(one, "from"), text.given(one, "to")].map(plain),
      );
      expect(said).toContainEqual(["Chip-spend share", "40.0 %", "62.5 %"]);
      expect(said).toContainEqual(["Cheque, Nvidia", "$30B", "$40B"]);
    });
  });

  test("says choices as options, in the language of the page", () => {
    const changed = { valuationBasis: "pre" };
    textOf("effectiveValuation", changed, (text, [first]) =>
      expect(first && [text.given(first, "from"), text.given(first, "to")]).toEqual([
        "post-money",
        "pre-money",
      ]),
    );
  });

  test("writes amounts in the unit of the result, with their sign", () => {
    textOf("effectiveCost", { chipSpendShare: 60 }, (text) => {
      expect([text.output(), text.value(17.55e9), text.amount(-6.225e9), text.size(-6.225e9)]).toEqual([
        "Effective cost of the stake",
        "$17.6B",
        "−$6.2B",
        "$6.2B",
      ]);
    });
    textOf(
      "effectiveCost",
      { chipSpendShare: 60 },
      (text) => expect(plain(text.size(6.225e9))).toBe("$ 6,2 mld."),
      "nl",
    );
  });

  test("writes the difference of two percentages in points", () => {
    textOf("impliedDiscount", { chipSpendShare: 60 }, (text) => {
      expect([text.value(0.415), text.amount(0.2075), text.size(-0.2075)].map(plain)).toEqual([
        "41.5 %",
        "+20.8 pp",
        "20.8 pp",
      ]);
    });
  });

  test("names inputs that are changed together once, and says which they are", () => {
    textOf("effectiveCost", { chipSpendShare: 60, cheque: { Nvidia: 40 } }, (text, found) => {
      const inputs = found.flatMap((one) => one.inputs);
      const both = { inputs: inputs.toSorted((one, other) => one.cell - other.cell), amount: 1 };
      expect(text.given(both, "from")).toBe("");
      expect(text.together(both)).toMatch(/^2 together: Nvidia/);
    });
  });

  test("names items that are called otherwise on the other side by both names", () => {
    const other = JSON.stringify(withPreset(deal, letterOfIntent));
    const renamed: Workbook = JSON.parse(other.replaceAll('"Nvidia"', '"Nvidia Corp."'));
    textOf(
      "effectiveCost",
      {},
      (text, found) => expect(found.map((one) => text.input(one))).toContain("Cheque, Nvidia / Nvidia Corp."),
      "en",
      rebase(dealSheet, renamed),
    );
  });
});
