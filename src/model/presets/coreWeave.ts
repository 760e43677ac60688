import type { Provenance } from "../../engine/index.ts";
import { noDate, noFlow, otherDeal } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const deal: Provenance = {
  status: "reported",
  source: "CNBC copy at trendinginfo.blog",
  date: "2026-01-26",
};
const stake: Provenance = {
  status: "reported",
  source: "businesstech.news, January 2026: 24.3 million shares, 7 %",
};
const backstop: Provenance = {
  status: "reported",
  source:
    "SEC filing of September 2025: unsold capacity up to $6.3 billion, to April 2032, evadaily.com; allmind.ai",
};
const others: Provenance = {
  status: "assumption",
  source: "Assumption: all shares that are not Nvidia's",
};
const contracts: Provenance = {
  status: "assumption",
  source: "Assumption: OpenAI's contracts of $22.4 billion (bakshi-finance.co.il) in five equal years",
};
const backlog: Provenance = {
  status: "assumption",
  source: "Assumption: the backlog of $60.7 billion less OpenAI's 22.4, in five equal years",
};
const spent: Provenance = {
  status: "reported",
  source: "Tunguz: CoreWeave spent $7.5 billion on GPUs, hackersqueeze.com",
  date: "2025-10-03",
};

/** Nvidia's $2B at $87.20 a share, and its promise to buy capacity that stays unsold. */
export const coreWeave: Preset = {
  name: "coreweave-backstop",
  title: "CoreWeave: Nvidia's $2 billion and its backstop",
  note: "Nvidia buys shares of its customer CoreWeave for $2 billion at $87.20, and has promised to buy unsold capacity up to $6.3 billion. The valuation is the price times the shares that a stake of 7 % implies.",
  date: "2026-01-26",
  shows: "vendorFinance",
  items: {
    holders: ["Lenders", "Microsoft", "SoftBank", "Other shareholders", "Nvidia", "Amazon", "New investors"],
    parties: ["Nvidia", "OpenAI", "Other customers", "CoreWeave", "Microsoft", "Amazon", "AMD", "SoftBank"],
  },
  inputs: {
    ...otherDeal,
    customer: { value: "CoreWeave", ...deal },
    supplier: { value: "Nvidia", ...deal },
    roundSize: { value: 2, ...deal },
    valuation: {
      value: 30.2584,
      status: "assumption",
      source: "Assumption: $87.20 times the 347 million shares of which 24.3 million are 7 %",
      date: "2026-01-26",
      rivals: [
        {
          value: 33.6,
          label: "from a stake of 6.3 %",
          status: "reported",
          source: "Reuters via milanofinanza.it",
          date: "2026-01-26",
        },
      ],
    },
    valuationBasis: { value: "pre", ...others, source: "Assumption: the price of shares that exist already" },
    cheque: { Nvidia: { value: 2, ...deal }, "*": { value: 0, ...deal } },
    chequeStatusShare: {
      Nvidia: { paid: { value: 100, ...deal } },
      "*": { paid: { value: 100, ...deal } },
    },
    chequeDate: { Nvidia: { value: "2026-01-26", ...deal }, "*": { value: 0, ...noDate } },
    sharesBefore: {
      value: 347,
      status: "assumption",
      source: "Assumption: 24.3 million shares are 7 % of them",
      rivals: [
        {
          value: 386,
          label: "from a stake of 6.3 %",
          status: "reported",
          source: "Reuters via milanofinanza.it",
          date: "2026-01-26",
        },
      ],
    },
    stakeBefore: {
      Nvidia: {
        value: 7,
        ...stake,
        rivals: [
          {
            value: 6.3,
            label: "Reuters",
            status: "reported",
            source: "Reuters via milanofinanza.it",
            date: "2026-01-26",
          },
          {
            value: 6.6,
            label: "FactSet",
            status: "reported",
            source: "The Wall Street Journal's podcast, pod.wave.co",
            date: "2026-01-26",
          },
        ],
      },
      "Other shareholders": { value: 93, ...others },
      "*": { value: 0, ...others },
    },
    secondarySeller: { value: "Other shareholders", ...others },
    purchaseStatus: {
      "*": {
        value: "paid",
        status: "assumption",
        source: "Assumption: no purchase contract is published; the chip spend follows whatever money counts",
      },
    },
    chipSpendShare: {
      value: 60,
      status: "assumption",
      source: "Assumption: the rest is land, power and buildings, for which the money is also meant",
    },
    gigawatts: { value: 5, ...deal },
    investmentPerGigawatt: {
      value: 0.4,
      status: "assumption",
      source: "Assumption: the $2 billion over the 5 GW that CoreWeave wants by 2030",
    },
    fundingMix: {
      "Vendor equity": {
        value: 1.1,
        status: "assumption",
        source: "Assumption: $2 billion of 5 GW at $35 billion",
      },
      Debt: {
        value: 80,
        status: "assumption",
        source:
          "Assumption: mostly debt, as before: $21.4 billion of it at the end of 2025 (bakshi-finance.co.il)",
      },
      "*": {
        value: 9.45,
        status: "assumption",
        source: "Assumption: the rest in two equal parts",
      },
    },
    exitValue: {
      value: 32,
      status: "assumption",
      source: "Assumption: worth the same as after this deal",
    },
    closingDate: { value: "2026-01-26", ...deal },
    otherExposure: { value: 6.3, ...backstop },
    otherExposureStatus: { value: "conditional", ...backstop },
    equityFlow: { Nvidia: { CoreWeave: { value: 2, ...deal } }, "*": { value: 0, ...noFlow } },
    cloudFlow: {
      OpenAI: { CoreWeave: { value: 4.48, ...contracts } },
      "Other customers": {
        CoreWeave: {
          value: 7.66,
          ...backlog,
          rivals: [
            {
              value: 8.88,
              label: "with a backlog of 66.8",
              status: "reported",
              source: "airealist.ai; bubble-map",
            },
          ],
        },
      },
      "*": { value: 0, ...noFlow },
    },
    loanFlow: {
      Nvidia: {
        CoreWeave: {
          value: 0.95,
          status: "assumption",
          source: "Assumption: the backstop of $6.3 billion over the 6.6 years to April 2032, called in full",
        },
      },
      "*": { value: 0, ...noFlow },
    },
    hardwareFlow: {
      CoreWeave: {
        Nvidia: { value: 7.5, ...spent },
      },
      "*": { value: 0, ...noFlow },
    },
    equityFlowStatus: {
      Nvidia: { CoreWeave: { value: "paid", ...deal } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    cloudFlowStatus: {
      OpenAI: { CoreWeave: { value: "committed", ...contracts } },
      "Other customers": { CoreWeave: { value: "committed", ...backlog } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    loanFlowStatus: {
      Nvidia: { CoreWeave: { value: "conditional", ...backstop } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    hardwareFlowStatus: {
      CoreWeave: { Nvidia: { value: "paid", ...spent } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
  },
  sliders: {
    cheque: [0, 10],
    roundSize: [0, 10],
    valuation: [5, 100],
    sharesBefore: [100, 1000],
    investmentPerGigawatt: [0, 2],
    exitValue: [0, 200],
    entryValuation: [5, 100],
  },
  expected: [
    {
      variable: "pricePerShare",
      value: 87.2,
      within: 1e-9,
      because: "30.2584 billion of 347 million shares",
    },
    {
      variable: "newShares",
      items: ["Nvidia"],
      value: 22.94,
      within: 0.005,
      because: "$2,000 million at $87.20: 22.94 million shares, as reported",
    },
    {
      variable: "sharesHeld",
      items: ["Nvidia"],
      value: 24.3,
      within: 0.02,
      because: "7 % of 347 million, reported as 24.3 million",
    },
    {
      variable: "supplierOwnership",
      value: 12.766,
      within: 0.001,
      because: "(24.29 + 22.936) of (347 + 22.936)",
    },
    { variable: "headlineExposureRatio", value: 3.844, within: 0.001, because: "(2 + 6.3) of 215.9" },
    { variable: "paidExposureRatio", value: 0.926, within: 0.001, because: "2 of 215.9" },
    {
      variable: "circularTotal",
      value: 5.9,
      within: 1e-9,
      because: "2 and 0.95 to CoreWeave, and as much of its 7.5 back to Nvidia; all else runs one way",
    },
    {
      variable: "circularShare",
      value: 26.12,
      within: 0.01,
      because: "5.9 of 2 + 0.95 + 4.48 + 7.66 + 7.5",
    },
  ],
};
