import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../../../src/ui/loop/placement.ts";
import { placeAmounts } from "../../../src/ui/network/amountLabels.ts";
import { anyNetwork, anyWidth, drawn, sampleFlows } from "./sampleNetwork.ts";

const textOf = ({ flow }: { readonly flow: { readonly amount: number | undefined } }): string =>
  `$${(flow.amount ?? 0) / 1e9}B`;
const measure = (text: string): number => 8 * text.length;

test("amounts lie on no disc, on no other amount, and inside the frame", () => {
  fc.assert(
    fc.property(anyNetwork, anyWidth, (flows, width) => {
      const picture = drawn(flows, width);
      const labels = placeAmounts(picture, textOf, measure);
      for (const [i, { box }] of labels.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(picture.room.width);
        expect(box.bottom).toBeLessThanOrEqual(picture.room.height);
        for (const other of labels.slice(0, i)) expect(overlaps(box, other.box)).toBe(false);
        for (const { x, y, radius } of picture.parties) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
        }
      }
    }),
    { numRuns: 30, seed: 5 },
  );
});

test("the largest flows have theirs", () => {
  const labels = placeAmounts(drawn(sampleFlows, 760), textOf, measure);
  expect(labels.map(({ text }) => text).sort()).toEqual(["$24B", "$25B", "$30B", "$30B"]);
});

test("an arrow too thin for it has none", () => {
  const thin = { from: 2, to: 3, amount: 0.5e9, round: 0, oneWay: 0.5e9, kinds: [] };
  const labels = placeAmounts(drawn([...sampleFlows, thin], 760), textOf, measure);
  expect(labels.map(({ text }) => text)).not.toContain("$0.5B");
});
