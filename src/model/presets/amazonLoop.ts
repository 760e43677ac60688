import type { Provenance } from "../../engine/index.ts";
import { noDate } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";
import { amazonFiling, announced, announcedValuation } from "./roundOf2026.ts";

const contract: Provenance = {
  status: "reported",
  source: "airealist.ai; 3dtested.com: $38 billion, enlarged by $100 billion over eight years",
  date: "2026-02-27",
};
const spread: Provenance = {
  status: "assumption",
  source: "Assumption: the same in each of the eight years of the contract",
};
const perGigawatt: Provenance = {
  status: "assumption",
  source:
    "Assumption: cheque and contract are set against the 2 GW of Trainium, so that they come to 50 and 138",
};
const inThree: Provenance = {
  status: "assumption",
  source: "Assumption: the rest in three nearly equal parts",
};

/** Amazon as the supplier: 50 into OpenAI, 138 back to AWS. */
export const amazonLoop: Preset = {
  name: "amazon-loop",
  title: "Amazon and OpenAI: 50 in, 138 back over eight years",
  note: "Amazon takes the supplier's part: up to $50 billion into OpenAI (15 at once, 35 on conditions), and cloud contracts of $138 billion that come back to AWS. “Hardware” stands here for cloud capacity.",
  date: "2026-02-27",
  shows: "plan",
  inputs: {
    customer: { value: "OpenAI", ...announced },
    supplier: { value: "Amazon", ...announced },
    roundSize: { value: 110, ...announced },
    valuation: {
      value: 730,
      ...announced,
      rivals: [announcedValuation],
    },
    valuationBasis: { value: "pre", ...announced },
    cheque: {
      Amazon: {
        value: 50,
        ...announced,
        rivals: [
          { value: 15, label: "at once", ...amazonFiling },
          { value: 35, label: "if conditions are met", ...amazonFiling },
        ],
      },
      Nvidia: { value: 30, ...announced },
      SoftBank: { value: 30, ...announced },
      "*": {
        value: 0,
        status: "assumption",
        source: "Assumption: not among the three investors announced",
        date: "2026-02-27",
      },
    },
    chequeStatusShare: {
      Amazon: { conditional: { value: 70, ...amazonFiling }, committed: { value: 30, ...amazonFiling } },
      "*": { committed: { value: 100, ...announced } },
    },
    chequeDate: { Amazon: { value: "2026-02-27", ...amazonFiling }, "*": { value: 0, ...noDate } },
    purchaseStatus: { "*": { value: "committed", ...contract } },
    purchaseDate: { Direct: { value: "2026-02-27", ...contract }, "*": { value: 0, ...noDate } },
    chipSpendShare: {
      value: 23,
      status: "assumption",
      source:
        "Assumption: AWS's part of the round is its part of compute to 2030, 138 of about 600 (firstpiper.com)",
      date: "2026-02-22",
    },
    spendSchedule: {
      "1": { value: 12.5, ...spread },
      "2": { value: 12.5, ...spread },
      "3": { value: 12.5, ...spread },
      "4": { value: 12.5, ...spread },
      "5": { value: 12.5, ...spread },
      "6": { value: 12.5, ...spread },
      "7": { value: 12.5, ...spread },
      "8": { value: 12.5, ...spread },
      "*": { value: 0, ...spread },
    },
    supplierRevenue: {
      value: 716.9,
      status: "reported",
      source: "Amazon, its four quarters of 2025, fintool.com; alpha-sense.com",
      date: "2026-02-05",
      rivals: [
        {
          value: 142,
          label: "AWS alone, yearly rate of the fourth quarter of 2025",
          status: "reported",
          source: "fool.com",
          date: "2026-02-05",
        },
      ],
    },
    supplierRevenueDate: {
      value: "2025-12-31",
      status: "reported",
      source: "Amazon, its four quarters of 2025, fintool.com; alpha-sense.com",
      date: "2026-02-05",
    },
    grossMargin: {
      value: 35,
      status: "assumption",
      source:
        "Assumption: the operating margin of AWS (35 %, fool.com), as its gross margin is not published",
      date: "2026-02-05",
    },
    taxRate: {
      value: 21,
      status: "assumption",
      source: "Assumption: the tax rate of companies in the United States",
    },
    gigawatts: { value: 2, ...contract },
    hardwarePerGigawatt: { value: 69, ...perGigawatt },
    investmentPerGigawatt: { value: 25, ...perGigawatt },
    fundingMix: {
      "Vendor equity": {
        value: 36.2,
        status: "assumption",
        source: "Assumption: all of Amazon's cheque pays for the contract, 50 of 138",
      },
      "Other equity": { value: 21.3, ...inThree },
      Debt: { value: 21.3, ...inThree },
      "Own revenue": { value: 21.2, ...inThree },
    },
    closingDate: { value: "2026-02-27", ...announced },
  },
  sliders: {
    grossMargin: [0, 85],
    hardwarePerGigawatt: [0, 100],
    investmentPerGigawatt: [0, 50],
    supplierRevenue: [0, 1000],
  },
  expected: [
    { variable: "supplierOwnership", value: 5.952, within: 0.001, because: "50 of 730 + 110" },
    { variable: "plannedPurchases", value: 138, within: 1e-9, because: "38 + 100" },
    { variable: "leverageMultiple", value: 2.76, within: 1e-9, because: "138 for 50" },
    { variable: "vendorFinancedShare", value: 36.23, within: 0.01, because: "50 of 138" },
    {
      variable: "supplierOwnership",
      value: 1.863,
      within: 0.001,
      because: "15 of 730 + 75: without the 35 that is conditional",
      with: { commitmentRung: "committed" },
    },
  ],
};
