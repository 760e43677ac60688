import type { Provenance } from "../../engine/index.ts";
import { noDate, noFlow } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const letter: Provenance = {
  status: "reported",
  source: "openai.com/index/openai-nvidia-systems-partnership",
  date: "2025-09-22",
};
const steps: Provenance = {
  status: "reported",
  source: "Bloomberg via mexc.fm",
  date: "2025-09-23",
};
const atToday: Provenance = {
  status: "assumption",
  source: "Assumption: the price of the tranche before, since nobody knows the later ones",
};
const rollOut: Provenance = {
  status: "assumption",
  source: "Assumption: ten gigawatts in four years, faster each year; only the first has a date",
};
const fourYears: Provenance = {
  status: "assumption",
  source: "Assumption: 10 GW in four equal years, $100 billion one way and $350 billion the other",
};

/** Up to $100B in ten steps of $10B, each for a gigawatt of Nvidia's systems. */
export const letterOfIntent: Preset = {
  name: "letter-of-intent-2025",
  title: "OpenAI and Nvidia, letter of intent, September 2025",
  note: "Up to $100 billion from Nvidia as at least 10 gigawatts of its systems are deployed: $10 billion for each. Not binding, and replaced in February 2026; Nvidia's report of November 2025 gave no assurance of a definitive deal.",
  date: "2025-09-22",
  shows: "tranches",
  inputs: {
    customer: { value: "OpenAI", ...letter },
    supplier: { value: "Nvidia", ...letter },
    roundSize: {
      value: 100,
      ...letter,
      rivals: [{ value: 10, label: "the first payment alone", ...steps }],
    },
    valuation: {
      value: 500,
      status: "reported",
      source: "tomshardware.com: $10 billion buys about 2 %",
      date: "2025-09-24",
    },
    valuationBasis: {
      value: "pre",
      status: "assumption",
      source: "Assumption: the value of the share sale of October 2025, before any of this money",
      date: "2025-10-02",
    },
    cheque: { Nvidia: { value: 100, ...letter }, "*": { value: 0, ...letter } },
    commitmentRung: {
      value: "letterOfIntent",
      status: "assumption",
      source: "Assumption: everything counts that is written down, binding or not",
    },
    chequeStatusShare: {
      Nvidia: {
        letterOfIntent: {
          value: 100,
          status: "reported",
          source: "Nvidia's report of November 2025: no assurance of a definitive deal, gadgetbond.com",
        },
      },
      "*": { letterOfIntent: { value: 100, ...letter } },
    },
    chequeDate: { Nvidia: { value: "2025-09-22", ...letter }, "*": { value: 0, ...noDate } },
    purchaseStatus: {
      Direct: { value: "letterOfIntent", ...letter },
      "*": { value: "letterOfIntent", ...letter },
    },
    purchaseDate: { Direct: { value: "2025-09-22", ...letter }, "*": { value: 0, ...noDate } },
    chipSpendShare: {
      value: 100,
      status: "assumption",
      source:
        "Assumption: every dollar buys systems, since a gigawatt takes $35 billion of them and brings $10 billion",
    },
    gigawatts: { value: 10, ...letter },
    hardwarePerGigawatt: {
      value: 35,
      status: "reported",
      source: "Huang, livemint.com; wallstaccess.com",
      date: "2025-09-01",
      rivals: [
        {
          value: 13.65,
          label: "Bernstein: GPUs 39 % of 35",
          status: "reported",
          source: "Bernstein, October 2025, ng.investing.com 2169144",
        },
        {
          value: 32.5,
          label: "Barclays, compute part, lowest",
          status: "reported",
          source: "Barclays, October 2025, reportify.ai 1172660009117683712",
        },
        {
          value: 42,
          label: "Barclays, compute part, highest",
          status: "reported",
          source: "Barclays, October 2025, reportify.ai 1172660009117683712",
        },
      ],
    },
    investmentPerGigawatt: { value: 10, ...steps },
    leaseLife: {
      value: 0,
      status: "assumption",
      source: "Assumption: bought outright",
      rivals: [
        {
          value: 5,
          label: "five-year lease in talks, September 2025",
          status: "reported",
          source: "The Information via tomshardware.com",
          date: "2025-09-24",
        },
      ],
    },
    supplierRevenue: {
      value: 130.5,
      status: "reported",
      source: "Nvidia, GlobeNewswire",
      date: "2025-02-26",
      rivals: [
        {
          value: 215.9,
          label: "fiscal year 2026",
          status: "reported",
          source: "Nvidia, GlobeNewswire via menafn.com",
          date: "2026-02-25",
        },
      ],
    },
    supplierRevenueDate: {
      value: "2025-01-26",
      status: "reported",
      source: "Nvidia, GlobeNewswire",
      date: "2025-02-26",
    },
    grossMargin: {
      value: 75,
      status: "reported",
      source: "Nvidia, fiscal year 2025, perplexity.ai finance table",
      date: "2025-02-26",
      rivals: [
        {
          value: 73,
          label: "fiscal year 2024",
          status: "reported",
          source: "Nvidia, perplexity.ai finance table",
        },
        {
          value: 71.1,
          label: "fiscal year 2026, GAAP",
          status: "reported",
          source: "Nvidia, GlobeNewswire via menafn.com",
          date: "2026-02-25",
        },
      ],
    },
    trancheCount: { value: 10, ...steps },
    trancheTrigger: { value: "gigawatts", ...letter },
    closingDate: { value: "2025-09-22", ...letter },
    gigawattsByYear: {
      "1": {
        value: 1,
        status: "reported",
        source:
          "First gigawatt in the second half of 2026, openai.com/index/openai-nvidia-systems-partnership",
        date: "2025-09-22",
      },
      "2": { value: 2, ...rollOut },
      "3": { value: 3, ...rollOut },
      "4": { value: 4, ...rollOut },
      "*": { value: 0, ...rollOut },
    },
    tranchePricing: {
      "1": {
        value: "round",
        status: "reported",
        source: "tomshardware.com: $10 billion buys about 2 %",
        date: "2025-09-24",
      },
      "2": {
        value: "valuation",
        status: "assumption",
        source: "Assumption: priced at the value of the day, as reports of the letter said",
      },
      "*": { value: "step", ...atToday },
    },
    trancheStep: { value: 0, ...atToday },
    trancheValuation: {
      "2": {
        value: 852,
        status: "assumption",
        source: "Assumption: the value at which the round of March 2026 closed, the last one published",
        date: "2026-03-31",
      },
    },
    otherExposure: {
      value: 10,
      status: "reported",
      source: "Tunguz: $110 billion of direct investments, 100 of them in OpenAI, hackersqueeze.com",
      date: "2025-10-03",
    },
    otherExposureStatus: {
      value: "paid",
      status: "assumption",
      source: "Assumption: stakes that Nvidia already holds",
    },
    equityFlow: {
      Nvidia: { OpenAI: { value: 25, ...fourYears } },
      "*": { value: 0, ...noFlow },
    },
    hardwareFlow: {
      OpenAI: { Nvidia: { value: 87.5, ...fourYears } },
      "*": { value: 0, ...noFlow },
    },
    cloudFlow: { "*": { value: 0, ...noFlow } },
    loanFlow: { "*": { value: 0, ...noFlow } },
    rentBackFlow: { "*": { value: 0, ...noFlow } },
    equityFlowStatus: {
      Nvidia: { OpenAI: { value: "letterOfIntent", ...letter } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    hardwareFlowStatus: {
      OpenAI: { Nvidia: { value: "letterOfIntent", ...letter } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    publishedStake: {
      Nvidia: {
        value: 2,
        status: "reported",
        source: "tomshardware.com: about 2 % for the first $10 billion",
        date: "2025-09-24",
      },
    },
    publishedDate: {
      Nvidia: { value: "2025-09-24", status: "reported", source: "tomshardware.com", date: "2025-09-24" },
    },
    publishedValuation: {
      Nvidia: { value: 500, status: "reported", source: "tomshardware.com", date: "2025-09-24" },
    },
    publishedCheque: {
      Nvidia: { value: 10, status: "reported", source: "tomshardware.com", date: "2025-09-24" },
    },
  },
  expected: [
    {
      variable: "leverageMultiple",
      value: 3.5,
      within: 1e-9,
      because:
        "$35 billion of hardware per gigawatt for $10 billion invested (New Street: 71 % cash, 29 % shares)",
    },
    {
      variable: "vendorFinancedShare",
      value: 28.57,
      within: 0.01,
      because: "10 of 35",
    },
    {
      variable: "stakeByReading",
      items: ["Nvidia", "chequeOverPost"],
      value: 2,
      within: 1e-9,
      because: "10 of 500",
    },
    {
      variable: "supplierOwnershipAfterTranche",
      items: ["1"],
      value: 1.961,
      within: 0.001,
      because: "10 of 510: about 2 %",
    },
    {
      variable: "stagedOwnership",
      value: 11.328,
      within: 0.001,
      because: "10/510 × 852/942 + 90/942: the other 90 at one price, from 852",
    },
    {
      variable: "headlineExposureRatio",
      value: 84.29,
      within: 0.01,
      because: "(100 + 10) of 130.5; Tunguz says 85 %",
    },
    {
      variable: "exposureToPeer",
      items: ["Lucent"],
      value: 3.946,
      within: 0.001,
      because: "(110 / 130.5) / (8.1 / 37.92): four times Lucent",
    },
    {
      variable: "circularShare",
      value: 44.44,
      within: 0.01,
      because: "25 there and 25 of the 87.5 back, of 25 + 87.5",
    },
    {
      variable: "supplierCheque",
      value: 0,
      within: 1e-9,
      because: "nothing of it was ever a commitment",
      with: { commitmentRung: "committed" },
    },
  ],
};
