import type { Provenance } from "../../engine/index.ts";
import { noDate } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";
import {
  amazonFiling,
  announced,
  announcedValuation,
  closed,
  earlierValuation,
  latestMargin,
  marginsOf2026,
  nvidiaCheque,
  purchasesFollow,
} from "./roundOf2026.ts";

const softBankPlan: Provenance = {
  status: "reported",
  source: "japan.co.jp, wpnews.pro: $10 billion each on 1 April, 1 July and 1 October 2026",
  date: "2026-07-01",
};
const table: Provenance = {
  status: "reported",
  source: "Leaked table, htx.com (marsbit)",
  date: "2026-04-12",
};
const paidAtClosing: Provenance = {
  status: "assumption",
  source: "Assumption: paid at the closing; no report seen names the payment",
  date: "2026-03-31",
};

/** $122B committed at $852B after the money; less than half of it paid on the day. */
export const closed2026: Preset = {
  name: "closed-2026-03",
  title: "OpenAI round as closed, 31 March 2026",
  note: "$122 billion committed at $852 billion after the money. On that day Amazon had paid 15 of its 50 and SoftBank's three instalments of 10 were still to come: the commitment ladder shows the headline beside what is paid.",
  date: "2026-03-31",
  shows: "ladder",
  inputs: {
    customer: { value: "OpenAI", ...closed },
    supplier: { value: "Nvidia", ...closed },
    roundSize: {
      value: 122,
      ...closed,
      rivals: [{ value: 110, label: "announced 27 February 2026", ...announced }],
    },
    valuation: {
      value: 852,
      ...closed,
      rivals: [earlierValuation, announcedValuation],
    },
    valuationBasis: { value: "post", ...closed },
    cheque: {
      Amazon: {
        value: 50,
        ...announced,
        rivals: [
          { value: 15, label: "at once", ...amazonFiling },
          { value: 35, label: "if conditions are met", ...amazonFiling },
        ],
      },
      Nvidia: nvidiaCheque,
      SoftBank: { value: 30, ...announced },
      Microsoft: {
        value: 0,
        status: "assumption",
        source: "Assumption: it took part with an amount that is not given, counted under New investors",
        date: "2026-03-31",
      },
      "New investors": {
        value: 12,
        status: "assumption",
        source: "Assumption: the 12 between 110 and 122; over $3 billion of it came from individuals",
        date: "2026-03-31",
      },
      "*": {
        value: 0,
        status: "assumption",
        source: "Assumption: not named among the investors",
        date: "2026-03-31",
      },
    },
    commitmentRung: {
      value: "letterOfIntent",
      status: "assumption",
      source: "Assumption: the headline counts everything; choose a firmer rung to see less",
    },
    chequeStatusShare: {
      Amazon: {
        conditional: { value: 70, ...amazonFiling },
        paid: { value: 30, ...amazonFiling },
      },
      Nvidia: { paid: { value: 100, ...paidAtClosing } },
      SoftBank: { committed: { value: 100, ...softBankPlan } },
      "New investors": { paid: { value: 100, ...paidAtClosing } },
      "*": { committed: { value: 100, ...closed } },
    },
    chequeDate: {
      Amazon: { value: "2026-03-31", ...amazonFiling },
      Nvidia: { value: "2026-03-31", ...paidAtClosing },
      SoftBank: { value: "2026-02-27", ...softBankPlan },
      "New investors": { value: "2026-03-31", ...closed },
      "*": { value: 0, ...noDate },
    },
    ...purchasesFollow,
    grossMargin: {
      value: 75,
      ...latestMargin,
      rivals: [
        ...marginsOf2026,
        {
          value: 74.9,
          label: "first quarter of fiscal year 2027",
          status: "reported",
          source: "Nvidia's 8-K of May 2026, stocktitan.net",
        },
      ],
    },
    closingDate: { value: "2026-03-31", ...closed },
    otherExposure: {
      value: 26,
      status: "reported",
      source: "Cloud capacity that Nvidia rents back, its report of October 2025, qncnews.com",
    },
    otherExposureStatus: {
      value: "committed",
      status: "reported",
      source: "Cloud capacity that Nvidia rents back, its report of October 2025, qncnews.com",
    },
    publishedStake: {
      Microsoft: { value: 26.79, ...table },
      Foundation: { value: 25.8, ...table },
      SoftBank: {
        value: 11.66,
        ...table,
        rivals: [
          {
            value: 13,
            label: "SoftBank: about 13 % once all is paid",
            status: "reported",
            source: "channelnewsasia.com",
            date: "2026-02-27",
          },
        ],
      },
      Amazon: { value: 4.66, ...table },
      Nvidia: { value: 3.47, ...table },
    },
    reconcileTolerance: {
      value: 0.25,
      status: "assumption",
      source:
        "Assumption: the stakes before the round are published as about 27 and 26 %, so a quarter of a point is rounding",
    },
    publishedDate: {
      Microsoft: { value: "2026-04-12", ...table },
      Foundation: { value: "2026-04-12", ...table },
      SoftBank: { value: "2026-04-12", ...table },
      Amazon: { value: "2026-04-12", ...table },
      Nvidia: { value: "2026-04-12", ...table },
    },
  },
  expected: [
    { variable: "supplierOwnership", value: 3.521, within: 0.001, because: "30 of 852" },
    { variable: "passiveDilution", value: 14.319, within: 0.001, because: "122 of 852" },
    {
      variable: "ownershipAfter",
      items: ["SoftBank"],
      value: 12.946,
      within: 0.001,
      because: "11 % × 730/852 + 30/852, for its three instalments of 10: about 13 %",
    },
    {
      variable: "paidExposureRatio",
      value: 13.9,
      within: 0.005,
      because: "30 of 215.9: the rented cloud is promised, not paid",
    },
    {
      variable: "roundInForce",
      value: 57,
      within: 1e-9,
      because: "Nvidia 30, Amazon 15 and others 12 are paid; 35 and 30 are not",
      with: { commitmentRung: "paid" },
    },
    {
      variable: "supplierOwnership",
      value: 3.812,
      within: 0.001,
      because: "30 of 730 + 57",
      with: { commitmentRung: "paid" },
    },
    {
      variable: "ownershipAfter",
      items: ["Amazon"],
      value: 1.906,
      within: 0.001,
      because: "15 of 730 + 57",
      with: { commitmentRung: "paid" },
    },
    {
      variable: "publishedTotal",
      value: 72.38,
      within: 1e-9,
      because: "26.79 + 25.8 + 11.66 + 4.66 + 3.47",
    },
    {
      variable: "claimGap",
      items: ["Microsoft"],
      value: 3.656,
      within: 0.001,
      because: "26.79 less 27 × 730/852",
    },
    {
      variable: "readingGap",
      items: ["Microsoft", "beforeRound"],
      value: -0.21,
      within: 1e-9,
      because: "26.79 less the 27 from before the round: nearly that figure, printed after it",
    },
    {
      variable: "claimGap",
      items: ["Amazon"],
      value: -1.209,
      within: 0.001,
      because: "4.66 less 50 of 852",
    },
    {
      variable: "claimGap",
      items: ["Nvidia"],
      value: -0.051,
      within: 0.001,
      because: "3.47 less 30 of 852",
    },
    {
      variable: "claimsBroken",
      value: 4,
      within: 1e-9,
      because: "only Nvidia's is within a quarter of a point of the round as entered",
    },
    {
      variable: "readingFitCount",
      items: ["beforeRound"],
      value: 2,
      within: 1e-9,
      because: "Microsoft's 26.79 and the Foundation's 25.8 are nearly the 27 and 26 from before",
    },
    {
      variable: "preRoundFigure",
      items: ["Microsoft"],
      value: 1,
      within: 1e-9,
      because: "26.79 is within a quarter of a point of 27, and was printed after the closing",
    },
    {
      variable: "headlineExposureRatio",
      value: 25.94,
      within: 0.01,
      because: "(30 + 26) of 215.9",
    },
  ],
};
