/** Items of inputs that take what the others leave. In a file of its own, since the first picture needs it. */

/** An input's item whose figure is not used, because it takes what the other items leave. */
export interface TakenItem {
  readonly variable: string;
  readonly item: string;
  /** The variable whose value at that item is in force instead. */
  readonly shown: string;
  /** Only while this choice stands so; always when left out. */
  readonly while?: { readonly variable: string; readonly is: string };
}

/** Items to show as results, not as fields. */
export const takenItems: readonly TakenItem[] = [
  {
    variable: "cheque",
    item: "New investors",
    shown: "chequeAgreed",
    while: { variable: "chequeMode", is: "balance" },
  },
  { variable: "routeShare", item: "Direct", shown: "routeShareInForce" },
  { variable: "passThrough", item: "Direct", shown: "passThroughInForce" },
];
