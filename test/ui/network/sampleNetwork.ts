/** A small network whose round part can be seen: $20B goes from the supplier to its customer, on to a cloud, and back. */
import fc from "fast-check";
import type { Flow, Party } from "../../../src/ui/network/networkFlows.ts";
import { drawNetwork, orderOf } from "../../../src/ui/network/networkGeometry.ts";
import { choosePerPixel, neededPerPixel } from "../../../src/ui/network/networkScale.ts";
import { ringRoom } from "../../../src/ui/network/ring.ts";

const flow = (
  from: number,
  to: number,
  round: number,
  oneWay: number,
  kinds: Readonly<Record<string, number>>,
): Flow => ({
  from,
  to,
  amount: (round + oneWay) * 1e9,
  round: round * 1e9,
  oneWay: oneWay * 1e9,
  kinds: Object.entries(kinds).map(([kind, amount]) => ({ kind, amount: amount * 1e9 })),
});

export const sampleParties: readonly Party[] = [
  { name: "Nvidia", role: "supplier", paid: 30e9, received: 25e9 },
  { name: "OpenAI", role: "customer", paid: 24e9, received: 60e9 },
  { name: "Oracle", paid: 25e9, received: 24e9 },
  { name: "SoftBank", paid: 30e9, received: 0 },
  { name: "AMD", paid: 0, received: 0 },
];

/**
 * Round: Nvidia 20 → OpenAI 20 → Oracle 20 → Nvidia. One way: Nvidia 10, SoftBank 30, Oracle's 5 and OpenAI's 4, which
 * have nobody who passes them on. 60 of 109 goes round: 55.05 %.
 */
export const sampleFlows: readonly Flow[] = [
  flow(0, 1, 20, 10, { Equity: 30 }),
  flow(1, 2, 20, 4, { Cloud: 24 }),
  flow(2, 0, 20, 5, { Hardware: 22, Loan: 3 }),
  flow(3, 1, 0, 30, { Equity: 30 }),
];

export const sample = {
  parties: sampleParties,
  flows: sampleFlows,
  total: 109e9,
  share: 60 / 109,
  roundTotal: 60e9,
  oneWayTotal: 49e9,
};

/** Networks of 8 to 16 parties with up to three flows a party, from $0.1B to $100B a year, as they may come. */
export const anyNetwork: fc.Arbitrary<readonly Flow[]> = fc.integer({ min: 8, max: 16 }).chain((count) =>
  fc
    .uniqueArray(
      fc.record({
        from: fc.nat(count - 1),
        step: fc.integer({ min: 1, max: count - 1 }),
        tenths: fc.integer({ min: 1, max: 1000 }),
        part: fc.constantFrom(0, 0.25, 1),
      }),
      { minLength: count, maxLength: 3 * count, selector: ({ from, step }) => `${from} ${step}` },
    )
    .map((found) =>
      found.map(({ from, step, tenths, part }) =>
        flow(from, (from + step) % count, (tenths * part) / 10, (tenths * (1 - part)) / 10, {
          Cloud: tenths / 10,
        }),
      ),
    ),
);

/** The widths at which the picture is looked at: a phone, a column, a wide page. */
export const anyWidth = fc.constantFrom(358, 620, 760);

/** A network drawn as the picture draws it first. */
export function drawn(flows: readonly Flow[], width: number, view: "gross" | "round" | "net" = "gross") {
  const order = orderOf(flows);
  const room = ringRoom(width, order.length);
  const perPixel = choosePerPixel(neededPerPixel(flows, room));
  return { perPixel, ...drawNetwork(flows, order, room, perPixel, view) };
}
