/**
 * What the loop picture shows: sums of money from one place to another, and which of them must add up.
 * Into the customer flow the cheques; out of it flow hardware revenue and other spending; the hardware revenue splits
 * into what would have been bought anyway, cost and tax, and what the supplier keeps.
 */

/** Amounts in dollars as the sheet gives them; undefined where the sheet has an error. */
export interface LoopAmounts {
  readonly supplierCheque: number | undefined;
  readonly otherCheques: number | undefined;
  readonly hardwareRevenue: number | undefined;
  readonly spentElsewhere: number | undefined;
  readonly boughtAnyway: number | undefined;
  readonly costAndTax: number | undefined;
  /** After-tax profit; negative where the hardware is sold below cost. */
  readonly kept: number | undefined;
}

export type LoopAmountName = keyof LoopAmounts;

/** The flows that can be drawn: the amounts, and what must be there for the sums to hold. */
export type FlowName = LoopAmountName | "loss" | "ownFunds" | "unspent";

/** One flow: its amount in dollars, 0 or more, or undefined where it is not known. */
export type Flows = Readonly<Record<FlowName, number | undefined>>;

export const IN_FLOWS = ["supplierCheque", "otherCheques", "ownFunds"] as const;
export const OUT_FLOWS = ["hardwareRevenue", "spentElsewhere", "unspent"] as const;
export const PARTS = ["boughtAnyway", "costAndTax", "kept"] as const;

/** Where money comes from and goes to; "outside" is everybody who is neither supplier nor customer. */
export type Place = "supplier" | "customer" | "outside";

export const WAYS: Readonly<Record<FlowName, { readonly from: Place; readonly to: Place }>> = {
  supplierCheque: { from: "supplier", to: "customer" },
  otherCheques: { from: "outside", to: "customer" },
  ownFunds: { from: "outside", to: "customer" },
  hardwareRevenue: { from: "customer", to: "supplier" },
  spentElsewhere: { from: "customer", to: "outside" },
  unspent: { from: "customer", to: "outside" },
  boughtAnyway: { from: "customer", to: "supplier" },
  costAndTax: { from: "supplier", to: "outside" },
  kept: { from: "customer", to: "supplier" },
  loss: { from: "supplier", to: "outside" },
};

/** Sums of floating-point amounts that differ by less than this part of the whole are the same. */
const ROUNDING = 1e-9;

/**
 * The flows behind the amounts. A negative profit becomes a flow of the supplier's own money into the cost; what the
 * customer spends beyond what it raised becomes a flow of its own funds, what it does not spend a flow of its own.
 */
export function flowsOf(amounts: LoopAmounts): Flows {
  const flow = (name: LoopAmountName): number | undefined => {
    const amount = amounts[name];
    return amount === undefined || !Number.isFinite(amount) ? undefined : Math.max(amount, 0);
  };
  const kept = amounts.kept;
  const known = {
    supplierCheque: flow("supplierCheque"),
    otherCheques: flow("otherCheques"),
    hardwareRevenue: flow("hardwareRevenue"),
    spentElsewhere: flow("spentElsewhere"),
    boughtAnyway: flow("boughtAnyway"),
    costAndTax: flow("costAndTax"),
    kept: flow("kept"),
    loss: kept !== undefined && Number.isFinite(kept) ? Math.max(-kept, 0) : 0,
  };
  const raised = sum([known.supplierCheque, known.otherCheques]);
  const spent = sum([known.hardwareRevenue, known.spentElsewhere]);
  const difference = raised === undefined || spent === undefined ? 0 : raised - spent;
  const balance = Math.abs(difference) <= ROUNDING * Math.max(raised ?? 0, spent ?? 0) ? 0 : difference;
  return { ...known, ownFunds: Math.max(-balance, 0), unspent: Math.max(balance, 0) };
}

/** The sum, or undefined where a part of it is not known. */
export function sum(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (total, amount) => (total === undefined || amount === undefined ? undefined : total + amount),
    0,
  );
}

/** The sum of those that are known. */
export const knownSum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
