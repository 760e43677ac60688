import type { Provenance } from "../../engine/index.ts";
import { noDate } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const filing: Provenance = {
  status: "reported",
  source: "AMD's 8-K, stocktitan.net; fool.com",
  date: "2025-10-06",
};
const evenSteps: Provenance = {
  status: "assumption",
  source: "Assumption: even steps; only the first and the last gigawatt, and the last price, are published",
};
const noMoney: Provenance = {
  status: "assumption",
  source: "Assumption: AMD puts no money into OpenAI; it gives warrants",
  date: "2025-10-06",
};
const results: Provenance = {
  status: "reported",
  source: "AMD, year 2025, GlobeNewswire via isenews.com",
  date: "2026-02-03",
};

/** 160 million shares of AMD at a cent, as OpenAI buys six gigawatts of its chips. */
export const amdWarrant: Preset = {
  name: "amd-warrant",
  title: "AMD and OpenAI: a warrant for 160 million shares",
  note: "AMD gives OpenAI the right to 160 million of its shares at $0.01, vesting as OpenAI buys up to 6 gigawatts of its chips and AMD's share rises to $600. Meta got the same terms in February 2026.",
  date: "2025-10-06",
  shows: "warrants",
  items: {
    holders: [
      "Foundation",
      "Microsoft",
      "SoftBank",
      "Employees and others",
      "AMD",
      "Amazon",
      "New investors",
    ],
  },
  inputs: {
    customer: { value: "OpenAI", ...filing },
    supplier: { value: "AMD", ...filing },
    roundSize: { value: 0, ...noMoney },
    valuation: {
      value: 500,
      status: "reported",
      source: "stock-market.news, citing Bloomberg",
      date: "2025-10-02",
    },
    valuationBasis: { value: "pre", ...noMoney },
    cheque: { "*": { value: 0, ...noMoney } },
    chequeStatusShare: { "*": { letterOfIntent: { value: 100, ...noMoney } } },
    chequeDate: { "*": { value: 0, ...noDate } },
    purchaseStatus: {
      "*": {
        value: "committed",
        status: "assumption",
        source: "Assumption: as firm as the first gigawatt, which is ordered; the other five are a plan",
        date: "2025-10-06",
      },
    },
    purchaseDate: { Direct: { value: "2025-10-05", ...filing }, "*": { value: 0, ...noDate } },
    supplierRevenue: { value: 34.6, ...results },
    supplierRevenueDate: { value: "2025-12-27", ...results },
    grossMargin: {
      value: 50,
      ...results,
      rivals: [{ value: 52, label: "year 2025, non-GAAP", ...results }],
    },
    taxRate: {
      value: 13,
      status: "assumption",
      source: "Assumption: about the rate in AMD's own adjusted results",
    },
    gigawatts: { value: 6, ...filing },
    hardwarePerGigawatt: {
      value: 17.5,
      status: "assumption",
      source: "Assumption: the middle of the 15 to 20 that Bernstein gives for AMD's own part",
      rivals: [
        {
          value: 15,
          label: "Bernstein, lowest",
          status: "reported",
          source: "Bernstein, October 2025, ng.investing.com 2169144",
        },
        {
          value: 20,
          label: "Bernstein, highest",
          status: "reported",
          source: "Bernstein, October 2025, ng.investing.com 2169144",
        },
      ],
    },
    investmentPerGigawatt: { value: 0, ...noMoney },
    fundingMix: {
      "Vendor equity": { value: 0, ...noMoney },
      "*": {
        value: 33.333333,
        status: "assumption",
        source: "Assumption: three equal parts; what selling the shares would bring is not counted",
      },
    },
    closingDate: { value: "2025-10-06", ...filing },
    warrantShares: { value: 160, ...filing },
    warrantStrike: { value: 0.01, ...filing },
    issuerShares: {
      value: 1622,
      status: "assumption",
      source: "Assumption: about 1.62 billion shares, of which 160 million are the “10 %” of the news",
      date: "2025-10-06",
    },
    issuerPrice: {
      value: 165,
      status: "reported",
      source: "secwhisperer.com: the price before the news",
      date: "2025-10-06",
      rivals: [
        {
          value: 206,
          label: "opening price after the news",
          status: "reported",
          source: "secwhisperer.com",
          date: "2025-10-06",
        },
        { value: 600, label: "the last price goal", ...filing },
      ],
    },
    vestingGigawatts: {
      "1": { value: 1, ...filing },
      "2": { value: 2, ...evenSteps },
      "3": { value: 3, ...evenSteps },
      "4": { value: 4, ...evenSteps },
      "5": { value: 5, ...evenSteps },
      "6": { value: 6, ...filing },
    },
    vestingPrice: {
      "1": { value: 100, ...evenSteps },
      "2": { value: 200, ...evenSteps },
      "3": { value: 300, ...evenSteps },
      "4": { value: 400, ...evenSteps },
      "5": { value: 500, ...evenSteps },
      "6": { value: 600, ...filing },
    },
    vestingShare: {
      "1": { value: 20, ...evenSteps },
      "2": { value: 16, ...evenSteps },
      "3": { value: 16, ...evenSteps },
      "4": { value: 16, ...evenSteps },
      "5": { value: 16, ...evenSteps },
      "6": { value: 16, ...evenSteps },
    },
  },
  sliders: { issuerPrice: [50, 700], hardwarePerGigawatt: [0, 60], grossMargin: [30, 85] },
  expected: [
    {
      variable: "warrantFullDilution",
      value: 8.979,
      within: 0.001,
      because: "160 of 1,622 + 160: at most about 9 %, as reported",
    },
    { variable: "plannedPurchases", value: 105, within: 1e-9, because: "6 GW at 17.5" },
    {
      variable: "warrantFullValue",
      value: 95.998,
      within: 0.001,
      because: "160 million × ($600 - $0.01): the “about $100 billion” of the press",
      with: { issuerPrice: 600 },
    },
    {
      variable: "vestedShare",
      value: 100,
      within: 1e-9,
      because: "6 GW and $600 are both reached",
      with: { issuerPrice: 600 },
    },
    {
      variable: "vestedShare",
      value: 20,
      within: 1e-9,
      because: "at $165 only the first price goal is reached, however many gigawatts are",
    },
    {
      variable: "warrantValue",
      value: 5.28,
      within: 0.001,
      because: "32 million × ($165 - $0.01)",
    },
    { variable: "hardwareDiscount", value: 5.028, within: 0.001, because: "5.27968 of 105" },
  ],
};
