/** How many dollars a pixel of width stands for. One scale for all bands of a picture, still while an input is dragged. */
import { type Flows, IN_FLOWS, knownSum, OUT_FLOWS } from "./flows.ts";

/** The widest that bands may become, in pixels. */
export interface Room {
  /** All that flows into the customer, side by side. */
  readonly stack: number;
  /** The cheque, and the hardware revenue: the two arches. */
  readonly arch: number;
  /** Hardware revenue and the supplier's loss on it, where cost exceeds it. */
  readonly loss: number;
}

/** How much more than the amounts at hand a new scale has room for, and how far they may fall before it is too large. */
const HEADROOM = 1.5;
const SHRINK = 3;

/** The amount of money that the room for the stack must hold so that every band has its room, in dollars. */
export function demand(flows: Flows, room: Room): number {
  const { supplierCheque, hardwareRevenue, boughtAnyway, costAndTax, kept, loss = 0 } = flows;
  const returned = Math.max(hardwareRevenue ?? 0, knownSum([boughtAnyway, costAndTax, kept]) - loss);
  return Math.max(
    knownSum(IN_FLOWS.map((name) => flows[name])),
    knownSum(OUT_FLOWS.map((name) => flows[name])),
    (Math.max(supplierCheque ?? 0, returned) * room.stack) / room.arch,
    loss > 0 ? ((returned + loss) * room.stack) / room.loss : 0,
  );
}

/**
 * The dollars that the full room for the stack stands for: the former ones as long as the demand fits and is not lost
 * in them, so that the picture keeps its scale while an input is dragged. Demand and answer in dollars.
 */
export function chooseSpan(needed: number, former?: number): number {
  if (former !== undefined && needed <= former && needed >= former / SHRINK) return former;
  return needed > 0 ? needed * HEADROOM : (former ?? 1);
}

/** An amount to show beside the picture as a measure: 1, 2 or 5 times a power of ten, at most `pixels` wide. */
export function measureOf(span: number, stack: number, pixels: number): { amount: number; size: number } {
  const most = (span * pixels) / stack;
  const power = 10 ** Math.floor(Math.log10(most));
  const amount = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { amount, size: (amount * stack) / span };
}
