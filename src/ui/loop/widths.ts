/** Amounts of money as widths in pixels. */
import { type FlowName, type Flows, knownSum, PARTS } from "./flows.ts";

/**
 * How a flow is drawn: to scale; as a hairline, where its true width could not be seen; as an empty outline, where its
 * amount is not known; or not at all.
 */
export type Manner = "scale" | "hairline" | "unknown" | "none";

export interface Width {
  /** Pixels it takes beside its neighbours: its true width, or that of its outline. */
  readonly size: number;
  readonly manner: Manner;
}

export type Widths = Readonly<Record<FlowName, Width>>;

/** Narrower bands are drawn this wide, as dots. */
export const HAIRLINE = 1.25;
/** The outline of a band whose amount is not known. */
const UNKNOWN = 14;
const UNKNOWN_PART = 10;
const NOTHING: Width = { size: 0, manner: "none" };

/** The width of each flow, `perDollar` pixels a dollar. */
export function widthsOf(flows: Flows, perDollar: number): Widths {
  const width = (name: FlowName, unknown = UNKNOWN): Width => sized(flows[name], perDollar, unknown);
  const parts = partWidths(flows, perDollar);
  const total = PARTS.reduce((all, name) => all + parts[name].size, 0) - sized(flows.loss, perDollar, 0).size;
  const hardware = width("hardwareRevenue");
  return {
    supplierCheque: width("supplierCheque"),
    otherCheques: width("otherCheques"),
    ownFunds: width("ownFunds"),
    hardwareRevenue: {
      ...hardware,
      size: Math.max(total, hardware.manner === "unknown" ? 0 : hardware.size),
    },
    spentElsewhere: width("spentElsewhere"),
    unspent: width("unspent"),
    ...parts,
    loss: width("loss"),
  };
}

/** Parts of the hardware revenue; those that are not known share what the known ones leave of it. */
function partWidths(flows: Flows, perDollar: number): Readonly<Record<(typeof PARTS)[number], Width>> {
  const missing = PARTS.filter((name) => flows[name] === undefined).length;
  const rest = (flows.hardwareRevenue ?? 0) - knownSum(PARTS.map((name) => flows[name]));
  const share =
    flows.hardwareRevenue === undefined ? UNKNOWN_PART : Math.max((rest * perDollar) / missing, HAIRLINE);
  const part = (name: (typeof PARTS)[number]): Width =>
    // Of nothing there are no parts, known or not.
    flows.hardwareRevenue === 0 && flows[name] === undefined ? NOTHING : sized(flows[name], perDollar, share);
  return { boughtAnyway: part("boughtAnyway"), costAndTax: part("costAndTax"), kept: part("kept") };
}

function sized(amount: number | undefined, perDollar: number, unknown: number): Width {
  if (amount === undefined) return { size: unknown, manner: "unknown" };
  const size = amount * perDollar;
  if (amount === 0) return NOTHING;
  return { size, manner: size < HAIRLINE ? "hairline" : "scale" };
}
