/** What parties pay each other in a year, by kind, each amount with its status and where it comes from. */
import type { Anchor, InputValue, InputValues, Provenance, Variable } from "../engine/index.ts";

/** One payment a year: from, to, $B a year, how firm it is, and its source. */
interface Flow extends Provenance {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly rung: "letterOfIntent" | "conditional" | "committed" | "paid";
}

/** Everything of one kind that parties pay each other. */
interface FlowKind {
  /** Name of the input; its status is `${name}Status`. */
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly statusLabel: string;
  readonly flows: readonly Flow[];
}

const published = (source: string, date?: string): Provenance => ({
  status: "reported",
  source,
  ...(date !== undefined && { date }),
});

const assumed = (source: string, date?: string): Provenance => ({
  status: "assumption",
  source: `Assumption: ${source}`,
  ...(date !== undefined && { date }),
});

const withConditions: Anchor = {
  value: 50,
  label: "with the 35 that depend on conditions",
  ...published("fashionunited.uk; thetechportal.com", "2026-02-27"),
};

const rentedBack = assumed(
  "a quarter of the $26 billion that Nvidia rents back over six years (10-Q of October 2025, qncnews.com); the clouds are not named",
);

const kinds: readonly FlowKind[] = [
  {
    name: "equityFlow",
    label: "Equity",
    note: "What each party (down) puts into another (across) in a year for shares.",
    statusLabel: "Status of equity",
    flows: [
      {
        from: "Nvidia",
        to: "OpenAI",
        amount: 30,
        rung: "committed",
        ...published("announced 27 February 2026, livemint.com, channelnewsasia.com", "2026-02-27"),
      },
      {
        from: "Amazon",
        to: "OpenAI",
        amount: 15,
        rung: "committed",
        ...published("15 at once, 35 if conditions are met, fashionunited.uk", "2026-02-27"),
        rivals: [withConditions],
      },
      {
        from: "SoftBank",
        to: "OpenAI",
        amount: 30,
        rung: "committed",
        ...published("three times $10 billion in 2026, japan.co.jp, wpnews.pro, July 2026"),
      },
      {
        from: "Nvidia",
        to: "CoreWeave",
        amount: 2,
        rung: "paid",
        ...published("$2 billion at $87.20 a share, CNBC copy at trendinginfo.blog", "2026-01-26"),
      },
    ],
  },
  {
    name: "hardwareFlow",
    label: "Hardware",
    note: "What each party (down) pays another (across) in a year for chips and servers.",
    statusLabel: "Status of hardware",
    flows: [
      {
        from: "OpenAI",
        to: "Nvidia",
        amount: 13,
        rung: "letterOfIntent",
        ...published("Goldman: Nvidia's revenue from OpenAI in 2026, benzinga.com, October 2025"),
      },
      {
        from: "OpenAI",
        to: "AMD",
        amount: 21,
        rung: "conditional",
        ...assumed(
          "6 GW at $17.5 billion each (Bernstein: 15 to 20) over five years; only the first is bound",
        ),
      },
      {
        from: "Oracle",
        to: "Nvidia",
        amount: 40,
        rung: "committed",
        ...assumed(
          "the order of about $40 billion (The Register via factorytechnews.com, November 2025) falls within one year",
        ),
      },
      {
        from: "CoreWeave",
        to: "Nvidia",
        amount: 10,
        rung: "committed",
        ...assumed("no published figure; about twice its revenue of 2025"),
      },
      {
        from: "Microsoft",
        to: "Nvidia",
        amount: 20,
        rung: "committed",
        ...assumed("no published figure; about a tenth of Nvidia's revenue of fiscal year 2026"),
      },
      {
        from: "Amazon",
        to: "Nvidia",
        amount: 10,
        rung: "committed",
        ...assumed("no published figure; half of what is taken for Microsoft"),
      },
    ],
  },
  {
    name: "cloudFlow",
    label: "Cloud",
    note: "What each party (down) pays another (across) in a year for computing in its data centres.",
    statusLabel: "Status of cloud",
    flows: [
      {
        from: "OpenAI",
        to: "Oracle",
        amount: 60,
        rung: "committed",
        ...assumed("$300 billion over about five years (verdict.co.uk, September 2025), in equal years"),
      },
      {
        from: "OpenAI",
        to: "CoreWeave",
        amount: 4.48,
        rung: "committed",
        ...assumed("contracts of $22.4 billion (bakshi-finance.co.il) over five years, in equal years"),
      },
      {
        from: "OpenAI",
        to: "Microsoft",
        amount: 31.25,
        rung: "committed",
        ...assumed(
          "$250 billion of Azure (RTTNews at nasdaq.com, 28 October 2025) over eight years, in equal years",
        ),
      },
      {
        from: "OpenAI",
        to: "Amazon",
        amount: 17.25,
        rung: "committed",
        ...assumed(
          "$38 billion and $100 billion over eight years (airealist.ai; 3dtested.com), in equal years",
        ),
      },
      {
        from: "Microsoft",
        to: "CoreWeave",
        amount: 3.44,
        rung: "paid",
        ...assumed("67 % of CoreWeave's revenue of $5.13 billion in 2025 (bakshi-finance.co.il)"),
      },
    ],
  },
  {
    name: "loanFlow",
    label: "Loans and guarantees",
    note: "What each party (down) lends another (across) in a year, or would pay it under a guarantee.",
    statusLabel: "Status of loans and guarantees",
    flows: [
      {
        from: "Nvidia",
        to: "CoreWeave",
        amount: 0.95,
        rung: "conditional",
        ...assumed(
          "the backstop of up to $6.3 billion to April 2032 (SEC filing of September 2025, evadaily.com) over 6.6 years, called in full",
        ),
      },
    ],
  },
  {
    name: "rentBackFlow",
    label: "Cloud rented back",
    note: "What each party (down) pays another (across) in a year to use chips that it sold to it.",
    statusLabel: "Status of cloud rented back",
    flows: ["Oracle", "CoreWeave", "Microsoft", "Amazon"].map((to) => ({
      from: "Nvidia",
      to,
      amount: 1.08,
      rung: "committed",
      ...rentedBack,
    })),
  },
];

/** Values of flows, nested by payer and payee. */
function nested(flows: readonly Flow[], read: (flow: Flow) => InputValue): InputValues {
  const values: Record<string, Record<string, InputValue>> = {};
  for (const flow of flows) values[flow.from] = { ...values[flow.from], [flow.to]: read(flow) };
  return values;
}

const originOf = ({ from: _, to, amount, rung, ...origin }: Flow): Provenance => origin;

const amountOf = ({ name, label, note, flows }: FlowKind): Variable => ({
  name,
  label,
  note,
  unit: "$B/year",
  over: ["parties as payer", "parties as payee"],
  range: [0, null],
  slider: [0, 100],
  input: nested(flows, ({ amount }) => amount),
  ...assumed("no payment of this kind between these two is published"),
  items: Object.fromEntries(flows.map((flow) => [`${flow.from} × ${flow.to}`, originOf(flow)])),
});

const statusOf = ({ name, statusLabel, flows }: FlowKind): Variable => ({
  name: `${name}Status`,
  label: statusLabel,
  note: "How firm each payment of this kind is; what is not firm enough does not count.",
  over: ["parties as payer", "parties as payee"],
  choice: "rungs",
  input: nested(flows, ({ rung }) => rung),
  ...assumed("read from the report of the amount; a letter of intent where there is none"),
});

/** The inputs of the network: per kind what is paid in a year, and how firm that is. */
export const partyFlows: readonly Variable[] = kinds.flatMap((kind) => [amountOf(kind), statusOf(kind)]);
