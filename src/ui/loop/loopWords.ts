/** What the loop picture says, in the page's language. */
import type { Format } from "../format.ts";
import type { Locale } from "../locale/context.tsx";
import type { FlowName, Flows, LoopAmountName, Place } from "./flows.ts";
import { WAYS } from "./flows.ts";
import type { PictureWords } from "./labels.ts";

/** Why an amount is not known, by name. */
export type Reasons = Readonly<Partial<Record<LoopAmountName, string>>>;

/** The facts that the words need. */
export interface LoopFacts {
  readonly supplier: string;
  readonly customer: string;
  readonly postMoneyValuation: number | undefined;
  readonly supplierOwnership: number | undefined;
  readonly wholeRoundRatio: number | undefined;
  readonly reasons?: Reasons | undefined;
}

export interface FlowRow {
  readonly flow: FlowName;
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

/** The order of the table: the way the money goes. Flows that exist only at times stand where they belong. */
const ROWS = [
  "supplierCheque",
  "otherCheques",
  "ownFunds",
  "hardwareRevenue",
  "spentElsewhere",
  "unspent",
  "boughtAnyway",
  "costAndTax",
  "kept",
  "loss",
] as const satisfies readonly FlowName[];
/** Flows with a shorter label for the narrow layout. */
const SHORTENED = ["hardwareRevenue", "otherCheques", "kept", "loss"] as const satisfies readonly FlowName[];
const isShortened = (flow: FlowName): flow is (typeof SHORTENED)[number] =>
  (SHORTENED as readonly FlowName[]).includes(flow);
const ONLY_WHEN_THERE: ReadonlySet<FlowName> = new Set(["ownFunds", "unspent", "loss"]);

export function wordsOf({ t, format }: Locale, flows: Flows, facts: LoopFacts): PictureWords {
  const { supplier, customer, postMoneyValuation, supplierOwnership, wholeRoundRatio } = facts;
  const said = new Set<string>();
  const label = (flow: FlowName) => {
    const amount = flows[flow];
    const words = t(`loop.${flow}`);
    const brief = isShortened(flow) ? t(`loop.${flow}.brief`) : words;
    if (amount !== undefined) return { amount: format.moneyShort(amount), words, brief };
    const reason = reasonOf(facts.reasons, flow) ?? t("picture.notKnown");
    // The same reason is said once; elsewhere it is enough that the amount is not known.
    const isNew = !said.has(reason);
    said.add(reason);
    return { amount: undefined, words, brief, reason: isNew ? reason : t("picture.notKnown") };
  };
  return {
    labels: Object.fromEntries(ROWS.map((flow) => [flow, label(flow)])),
    supplier: {
      name: supplier,
      note:
        supplierOwnership === undefined
          ? ""
          : t("loop.owns", { stake: format.percent(supplierOwnership, 2, true) }),
    },
    customer: {
      name: customer,
      note:
        postMoneyValuation === undefined
          ? ""
          : t("loop.worth", { valuation: format.moneyShort(postMoneyValuation) }),
    },
    notKnown: t("picture.notKnown"),
    finding:
      wholeRoundRatio === undefined
        ? undefined
        : { figure: ratioText(format, wholeRoundRatio), caption: t("loop.findingCaption") },
  };
}

/** The finding in a sentence. */
export function titleOf({ t, format }: Locale, { supplier, customer, wholeRoundRatio }: LoopFacts): string {
  return wholeRoundRatio === undefined
    ? t("loop.titleUnknown", { supplier, customer })
    : t("loop.title", { supplier, ratio: ratioText(format, wholeRoundRatio) });
}

/** The whole picture in sentences. */
export function descriptionOf({ t, format }: Locale, flows: Flows, facts: LoopFacts): string {
  const amounts = Object.fromEntries(
    ROWS.map((flow) => {
      const amount = flows[flow];
      return [flow, amount === undefined ? t("picture.unknownAmount") : format.moneyShort(amount)];
    }),
  );
  return t("loop.description", { ...amounts, supplier: facts.supplier, customer: facts.customer });
}

/** The picture's numbers as rows of a table. */
export function rowsOf({ t, format }: Locale, flows: Flows, facts: LoopFacts): readonly FlowRow[] {
  const places: Record<Place, string> = {
    supplier: facts.supplier,
    customer: facts.customer,
    outside: t("loop.outside"),
  };
  return ROWS.filter((flow) => !ONLY_WHEN_THERE.has(flow) || (flows[flow] ?? 0) > 0).map((flow) => {
    const amount = flows[flow];
    const reason = reasonOf(facts.reasons, flow);
    const unknown = reason === undefined ? t("picture.notKnown") : `${t("picture.notKnown")}: ${reason}`;
    return {
      flow,
      words: t(`loop.${flow}`),
      from: places[WAYS[flow].from],
      to: places[WAYS[flow].to],
      amount: amount === undefined ? unknown : format.money(amount),
    };
  });
}

/** Every reason for an amount that is not known, once. */
export function reasonsOf(flows: Flows, { reasons }: LoopFacts): readonly string[] {
  const given = ROWS.filter((flow) => flows[flow] === undefined).map((flow) => reasonOf(reasons, flow));
  return [...new Set(given)].filter((reason) => reason !== undefined);
}

const ratioText = (format: Format, ratio: number): string => format.percent(ratio, 0);

const reasonOf = (reasons: Reasons | undefined, flow: FlowName): string | undefined =>
  reasons?.[flow as LoopAmountName];
