/** The built-in deal: one round, one supplier, and the money that comes back. A file a section, in reading order. */
import type { Check, Dimension, Variable, Workbook } from "../engine/index.ts";
import { capTable } from "./capTable.ts";
import { cheques } from "./cheques.ts";
import { chipSpend } from "./chipSpend.ts";
import { feedback } from "./feedback.ts";
import { ladder } from "./ladder.ts";
import { loop } from "./loop.ts";
import { moneyBack } from "./moneyBack.ts";
import { network } from "./network.ts";
import { otherReading } from "./otherReading.ts";
import { plan } from "./plan.ts";
import { pool } from "./pool.ts";
import { reconciler } from "./reconciler.ts";
import { returns } from "./returns.ts";
import { round } from "./round.ts";
import { secondary } from "./secondary.ts";
import type { Section } from "./section.ts";
import { stakeCost } from "./stakeCost.ts";
import { terms } from "./terms.ts";
import { timing } from "./timing.ts";
import { tranches } from "./tranches.ts";
import { vendorFinance } from "./vendorFinance.ts";
import { warrants } from "./warrants.ts";

/** The parts of the deal in reading order. */
export const dealSections: readonly Section[] = [
  terms,
  cheques,
  ladder,
  round,
  capTable,
  pool,
  secondary,
  otherReading,
  chipSpend,
  timing,
  moneyBack,
  stakeCost,
  plan,
  tranches,
  returns,
  loop,
  feedback,
  warrants,
  vendorFinance,
  reconciler,
  network,
];

/** The section that stands last since its dimension grows where a person adds a party: cells of the others keep their numbers. */
export const GROWING_SECTION = network.key;

const firstYear = -3;
const lastYear = 10;

/** Items 1 to `last`. */
const numbered = (last: number): Pick<Dimension, "items" | "from"> => ({
  items: Array.from({ length: last }, (_, i) => String(i + 1)),
  from: 1,
});

const dimensions: readonly Dimension[] = [
  {
    name: "holders",
    label: "Holders",
    items: [
      "Foundation",
      "Microsoft",
      "SoftBank",
      "Employees and others",
      "Nvidia",
      "Amazon",
      "New investors",
    ],
  },
  { name: "routes", label: "Routes", items: ["Direct", "Oracle", "CoreWeave", "Microsoft", "Amazon"] },
  {
    name: "funding",
    label: "Funding of purchases",
    items: ["Vendor equity", "Other equity", "Debt", "Own revenue"],
  },
  {
    name: "years",
    label: "Years after the closing",
    items: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => String(firstYear + i)),
    from: firstYear,
  },
  { name: "rungs", label: "Commitment", items: ["letterOfIntent", "conditional", "committed", "paid"] },
  { name: "tranches", label: "Tranches", inUse: "trancheCount", ...numbered(20) },
  { name: "loopRounds", label: "Rounds of the loop", ...numbered(12) },
  { name: "vestingSteps", label: "Vesting steps", ...numbered(6) },
  { name: "peers", label: "Telecom makers", items: ["Lucent", "Nortel", "Cisco"] },
  {
    name: "readings",
    label: "Readings of a published stake",
    items: ["allMoney", "firmMoney", "paidMoney", "beforeRound", "chequeOverPost", "chequeOverPre"],
  },
  {
    name: "parties",
    label: "Parties",
    items: ["Nvidia", "OpenAI", "Oracle", "CoreWeave", "Microsoft", "Amazon", "AMD", "SoftBank"],
  },
];

const variables: readonly Variable[] = dealSections.flatMap(({ key, variables }) =>
  variables.map((variable) => ({ ...variable, section: key })),
);

const checks: readonly Check[] = dealSections.flatMap(({ checks = [] }) => checks);

/** The round in the news of 31 January 2026, with a source or the word assumption at every input. */
export const deal: Workbook = {
  title: "OpenAI round, January 2026",
  date: "2026-01-31",
  dimensions,
  // A loop that keeps 98 % still settles; the page has no place to raise the number.
  settings: { iterations: 1000 },
  variables,
  checks,
};
