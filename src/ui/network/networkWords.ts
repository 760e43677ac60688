/** What the network picture says, in the page's language. */
import type { Locale } from "../locale/context.tsx";
import { amountIn, type Flow, type NetworkView, type Party, presentFlows } from "./networkFlows.ts";

/** Names of parties and kinds are words already; sums in dollars a year, the share as a fraction. */
export interface NetworkFacts {
  readonly parties: readonly Party[];
  readonly flows: readonly Flow[];
  readonly share: number | undefined;
  readonly total: number | undefined;
}

/** More flows than this are counted, not named. */
const MOST_NAMED = 5;

/** The finding. */
export function networkTitle({ t, format }: Locale, { flows, share, total }: NetworkFacts): string {
  if (presentFlows(flows).length === 0) return t("network.titleNothing");
  if (share === undefined || total === undefined) return t("network.titleUnknown");
  return t("network.title", { share: format.percent(share, 0), total: format.moneyShort(total) });
}

/** A party with the flows of a view: what it pays and what it receives. */
export function partyText(locale: Locale, facts: NetworkFacts, party: number, view: NetworkView): string {
  const { t } = locale;
  const own = facts.parties[party];
  if (own === undefined) return "";
  const { name } = own;
  const out = flowList(locale, facts, view, party, "from");
  const into = flowList(locale, facts, view, party, "to");
  const sums = view === "gross" ? own : { paid: undefined, received: undefined };
  return [
    out === "" ? t("network.paysNothing", { name }) : said(locale, "pays", name, sums.paid, out),
    into === "" ? t("network.receivesNothing") : said(locale, "receives", name, sums.received, into),
  ].join(" ");
}

function said(
  { t, format }: Locale,
  verb: "pays" | "receives",
  name: string,
  sum: number | undefined,
  flows: string,
): string {
  return sum === undefined
    ? t(`network.${verb}Only`, { name, flows })
    : t(`network.${verb}`, { name, amount: format.moneyShort(sum), flows });
}

/** "Oracle $60B, Microsoft $12B and 3 more": the flows at one end of which a party stands, the largest first. */
function flowList(
  locale: Locale,
  { flows, parties }: NetworkFacts,
  view: NetworkView,
  party: number,
  end: "from" | "to",
): string {
  const { t, format } = locale;
  const own = presentFlows(flows)
    .filter((flow) => flow[end] === party && amountIn(flow, view) !== 0)
    .toSorted((a, b) => (amountIn(b, view) ?? 0) - (amountIn(a, view) ?? 0));
  const shown = own.length > MOST_NAMED + 1 ? own.slice(0, MOST_NAMED) : own;
  const named = shown.map((flow) =>
    t("network.flowTo", {
      name: parties[end === "from" ? flow.to : flow.from]?.name ?? "",
      amount: moneyText(locale, amountIn(flow, view)),
    }),
  );
  const rest = own.length - shown.length;
  return format.list(rest > 0 ? [...named, t("network.more", { count: rest })] : named);
}

/** One flow: who pays whom how much for what, and how much of it goes round. */
export function flowText(locale: Locale, { parties }: NetworkFacts, flow: Flow): string {
  const { t, format } = locale;
  const kinds = flow.kinds.map(({ kind, amount }) =>
    flow.kinds.length === 1 ? kind : t("network.kind", { kind, amount: moneyText(locale, amount) }),
  );
  const whole = t("network.flow", {
    from: parties[flow.from]?.name ?? "",
    to: parties[flow.to]?.name ?? "",
    amount: moneyText(locale, flow.amount),
    kinds: format.list(kinds),
  });
  return `${whole} ${roundText(locale, flow)}`;
}

function roundText({ t, format }: Locale, { round, oneWay }: Flow): string {
  if (round === undefined || oneWay === undefined) return t("network.flowUnknownRound");
  if (round === 0) return t("network.flowNoneRound");
  return oneWay === 0
    ? t("network.flowAllRound")
    : t("network.flowRound", { amount: format.moneyShort(round) });
}

export const moneyText = ({ t, format }: Locale, amount: number | undefined): string =>
  amount === undefined ? t("picture.notKnown") : format.moneyShort(amount);

/** A row of the table behind the picture: one kind of one flow; the first of a flow speaks for all its kinds. */
export interface NetworkRow {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly amount: string;
  readonly round: string;
  /** How many rows the flow has, on its first; 0 on the others. */
  readonly span: number;
}

/** All flows, the largest first. */
export function networkRows(locale: Locale, { parties, flows }: NetworkFacts): readonly NetworkRow[] {
  const { t, format } = locale;
  const exact = (amount: number | undefined): string =>
    amount === undefined ? t("picture.notKnown") : format.money(amount);
  return presentFlows(flows)
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .flatMap((flow) =>
      flow.kinds.map(({ kind, amount }, i) => ({
        from: parties[flow.from]?.name ?? "",
        to: parties[flow.to]?.name ?? "",
        kind,
        amount: exact(amount),
        round: exact(flow.round),
        span: i === 0 ? flow.kinds.length : 0,
      })),
    );
}
