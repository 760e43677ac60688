/** What the network picture shows: parties, what each pays each other in a year, and how much of it goes round. */

export interface Party {
  readonly name: string;
  /** Whether it is the deal's own supplier or customer. */
  readonly role?: "supplier" | "customer" | undefined;
  /** Dollars a year from and to all others; undefined where not known. */
  readonly received: number | undefined;
  readonly paid: number | undefined;
}

/** All that one party pays another in a year. Parties by their place in the list; dollars, undefined where not known. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly amount: number | undefined;
  /** The part that goes round, and the part that does not: together the amount. */
  readonly round: number | undefined;
  readonly oneWay: number | undefined;
  /** The same amount by what it is paid for. */
  readonly kinds: readonly { readonly kind: string; readonly amount: number | undefined }[];
}

/** Which parts of the flows are looked at: all of it, what goes round, or what is left when that is taken out. */
export const VIEWS = ["gross", "round", "net"] as const;
export type NetworkView = (typeof VIEWS)[number];

/** Flows that are not nothing, a party to itself left out. */
export const presentFlows = (flows: readonly Flow[]): readonly Flow[] =>
  flows.filter(({ from, to, amount }) => from !== to && (amount === undefined || amount > 0));

/** Parties that pay or receive something, in the order of the list. */
export function partiesInUse(flows: readonly Flow[]): readonly number[] {
  return [...new Set(presentFlows(flows).flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}

/** A flow's amount in a view. */
export function amountIn({ amount, round, oneWay }: Flow, view: NetworkView): number | undefined {
  if (view === "gross") return amount;
  return view === "round" ? round : oneWay;
}

/** A flow as two parts side by side; where it is not known how much goes round, all of it is in neither. */
export interface Parts {
  readonly round: number;
  readonly oneWay: number;
  readonly unknown: number;
}

/** What a view shows of a flow of known amount. */
export function partsIn({ amount = 0, round, oneWay }: Flow, view: NetworkView): Parts {
  if (round === undefined || oneWay === undefined)
    return { round: 0, oneWay: 0, unknown: view === "gross" ? amount : 0 };
  return {
    round: view === "net" ? 0 : round,
    oneWay: view === "round" ? 0 : oneWay,
    unknown: 0,
  };
}
