/** The built-in deal: one round, one supplier, and the money that comes back. A file a section, in reading order. */
import type { Check, Dimension, Variable, Workbook } from "../engine/index.ts";
import { capTable } from "./capTable.ts";
import { cheques } from "./cheques.ts";
import { chipSpend } from "./chipSpend.ts";
import { moneyBack } from "./moneyBack.ts";
import { otherReading } from "./otherReading.ts";
import { plan } from "./plan.ts";
import { pool } from "./pool.ts";
import { returns } from "./returns.ts";
import { round } from "./round.ts";
import { secondary } from "./secondary.ts";
import type { Section } from "./section.ts";
import { stakeCost } from "./stakeCost.ts";
import { terms } from "./terms.ts";
import { timing } from "./timing.ts";

/** The parts of the deal in reading order. */
export const dealSections: readonly Section[] = [
  terms,
  cheques,
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
  returns,
];

const firstYear = -3;
const lastYear = 10;

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
  variables,
  checks,
};
