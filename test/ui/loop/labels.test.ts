import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowsOf, type LoopAmounts } from "../../../src/ui/loop/flows.ts";
import { drawLoop } from "../../../src/ui/loop/geometry.ts";
import { type PictureWords, type PlacedText, placeTexts } from "../../../src/ui/loop/labels.ts";
import { layoutFor, supplierDisc } from "../../../src/ui/loop/layout.ts";
import { estimate } from "../../../src/ui/loop/measure.ts";
import { overlaps } from "../../../src/ui/loop/placement.ts";
import { chooseSpan, demand } from "../../../src/ui/loop/scale.ts";
import { beside, walk } from "../../../src/ui/loop/track.ts";
import { amountsOf, anyTerms, anyWidth, baseAmounts } from "./amounts.ts";

const label = (words: string, brief = words) => ({ amount: "$99.5B", words, brief });
const words: PictureWords = {
  labels: {
    supplierCheque: label("cheque"),
    otherCheques: label("from other investors", "from others"),
    hardwareRevenue: label("hardware revenue comes back", "hardware revenue"),
    spentElsewhere: label("spent elsewhere"),
    boughtAnyway: label("bought anyway"),
    costAndTax: label("cost and tax"),
    kept: label("kept after cost and tax", "kept"),
    loss: label("lost on the extra sales", "lost"),
  },
  supplier: { name: "Nvidia", note: "owns 3.75 %" },
  customer: { name: "OpenAI", note: "$800B after the money" },
  notKnown: "not known",
  finding: { figure: "133 %", caption: "of the cheque comes back" },
};

function place(amounts: LoopAmounts, width: number, said = words) {
  const flows = flowsOf(amounts);
  const layout = layoutFor(width);
  const geometry = drawLoop(flows, layout, chooseSpan(demand(flows, layout.room)));
  return { geometry, texts: placeTexts(geometry, said, estimate) };
}
const linesOf = (text: PlacedText | undefined): readonly string[] =>
  text?.lines.map(({ runs }) => runs.map((run) => run.text).join(" ")) ?? [];

describe("labels", () => {
  test("of the base case all find room, in both layouts", () => {
    for (const width of [358, 600, 760]) {
      const keys = place(baseAmounts, width).texts.map(({ key }) => key);
      expect(keys.toSorted()).toEqual([
        "boughtAnyway",
        "costAndTax",
        "customer",
        "finding",
        "hardwareRevenue",
        "kept",
        "otherCheques",
        "spentElsewhere",
        "supplier",
        "supplierCheque",
      ]);
    }
  });

  test("never touch each other, a band, a disc or the frame, at any mix of amounts and any width", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        const { geometry, texts } = place(amountsOf(terms), width);
        const { layout, bands } = geometry;
        for (const [i, { box, key }] of texts.entries()) {
          if (key === "supplier" || key === "customer") continue;
          expect(box.left >= 0 && box.right <= layout.width).toBe(true);
          expect(box.top >= 0 && box.bottom <= layout.height).toBe(true);
          expect(texts.filter((other, j) => j < i && overlaps(box, other.box)).map(({ key }) => key)).toEqual(
            [],
          );
        }
        const inside = bands.flatMap(({ flow, ribbon }) =>
          walk(ribbon.track, 4).flatMap((pose) =>
            [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
              const { x, y } = beside(pose, ribbon.left + part * (ribbon.right - ribbon.left));
              return texts
                .filter(({ key }) => key !== "supplier" && key !== "customer")
                .filter(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
                .map(({ key }) => `${key} on ${flow}`);
            }),
          ),
        );
        expect(inside).toEqual([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test("nearly all find room, whatever the amounts", () => {
    const samples = fc.sample(fc.tuple(anyTerms, anyWidth), { seed: 2, numRuns: 300 });
    const missing = samples.flatMap(([terms, width]) => {
      const { geometry, texts } = place(amountsOf(terms), width);
      const placed = new Set<string>(texts.map(({ key }) => key));
      return ["finding", ...new Set(geometry.bands.map(({ flow }) => flow))].filter(
        (key) => !placed.has(key),
      );
    });
    // About 2,400 texts; those that are left out stand in the table.
    expect(missing.length).toBeLessThan(15);
  });

  test("say the reason of an unknown amount under it, and less where the reason has no room", () => {
    const unknown = { ...baseAmounts, supplierCheque: undefined };
    const said = (reason: string): PictureWords => ({
      ...words,
      labels: { ...words.labels, supplierCheque: { amount: undefined, words: "cheque", reason } },
    });
    const short = place(unknown, 760, said("the cheque is negative"));
    expect(linesOf(short.texts.find(({ key }) => key === "supplierCheque"))).toEqual([
      "cheque",
      "the cheque is negative",
    ]);
  });
});

describe("a party's name", () => {
  const named = (name: string, width: number) => {
    const said = { ...words, supplier: { name, note: "owns 3.75 %" } };
    const { geometry, texts } = place(baseAmounts, width, said);
    return { disc: supplierDisc(geometry.layout), text: texts.find(({ key }) => key === "supplier") };
  };

  test("stands in its disc with its note", () => {
    expect(linesOf(named("Nvidia", 760).text)).toEqual(["Nvidia", "owns 3.75 %"]);
  });

  test("takes two lines where it is long, and stays inside", () => {
    const { text, disc } = named("Employees and others", 760);
    expect(linesOf(text)).toEqual(["Employees", "and others", "owns 3.75 %"]);
    for (const y of [text?.box.top ?? 0, text?.box.bottom ?? 0])
      expect(Math.abs(y - disc.y)).toBeLessThan(disc.radius);
  });

  test("is cut where it is far too long", () => {
    const [first = ""] = linesOf(named("Antidisestablishmentarianism", 358).text);
    expect(first.endsWith("…")).toBe(true);
  });
});
