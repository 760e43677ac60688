import type { Provenance } from "../../engine/index.ts";
import { noDate, noFlow, otherDeal } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const deal: Provenance = {
  status: "reported",
  source: "wyomingstarnews.org: Nvidia up to 10, Microsoft up to 5, $30 billion on Azure, up to 1 GW",
  date: "2025-11-19",
};
const value: Provenance = {
  status: "reported",
  source: "CNBC via blog.maxthon.com; webpronews.com: about $350 billion",
  date: "2025-11-18",
};
const notPublished: Provenance = {
  status: "assumption",
  source: "Assumption: not published; the split among holders that are not Google is ours",
};
const overAzure: Provenance = {
  status: "assumption",
  source: "Assumption: all of the money runs over Azure, on which twice as much is to be spent",
};
const passOn: Provenance = {
  status: "assumption",
  source: "Assumption: no published figure; the same as for Microsoft's other customers here",
};
const oneYear: Provenance = {
  status: "assumption",
  source: "Assumption: the whole cheque in one year",
};

/** Nvidia and Microsoft invest; Anthropic spends twice as much on Azure, which runs on Nvidia's chips. */
export const anthropic: Preset = {
  name: "anthropic-three",
  title: "Anthropic, Microsoft and Nvidia, November 2025",
  note: "Nvidia invests up to $10 billion and Microsoft up to $5 billion in Anthropic, which spends $30 billion on Azure, with up to a gigawatt of Nvidia's chips: a loop of three parties.",
  date: "2025-11-18",
  shows: "network",
  items: {
    holders: [
      "Google",
      "Microsoft",
      "Founders and staff",
      "Other investors",
      "Nvidia",
      "Amazon",
      "New investors",
    ],
    parties: ["Nvidia", "Anthropic", "Oracle", "CoreWeave", "Microsoft", "Amazon", "AMD", "SoftBank"],
  },
  inputs: {
    ...otherDeal,
    customer: { value: "Anthropic", ...deal },
    supplier: { value: "Nvidia", ...deal },
    roundSize: { value: 15, ...deal },
    valuation: {
      value: 350,
      ...value,
      rivals: [
        {
          value: 183,
          label: "round of September 2025",
          status: "reported",
          source: "republicworld.com",
          date: "2025-11-19",
        },
      ],
    },
    valuationBasis: {
      value: "post",
      status: "assumption",
      source: "Assumption: “values Anthropic at” is read as with the new money in",
      date: "2025-11-18",
    },
    cheque: {
      Nvidia: { value: 10, ...deal },
      Microsoft: { value: 5, ...deal },
      "*": {
        value: 0,
        status: "assumption",
        source: "Assumption: not part of this announcement",
        date: "2025-11-18",
      },
    },
    chequeStatusShare: {
      Nvidia: { conditional: { value: 100, ...deal } },
      Microsoft: { conditional: { value: 100, ...deal } },
      "*": { conditional: { value: 100, ...deal } },
    },
    chequeDate: {
      Nvidia: { value: "2025-11-18", ...deal },
      Microsoft: { value: "2025-11-18", ...deal },
      "*": { value: 0, ...noDate },
    },
    stakeBefore: {
      Google: {
        value: 14,
        status: "reported",
        source: "The New York Times via sherwood.news",
        date: "2025-03-11",
      },
      Amazon: { value: 15, ...notPublished },
      "Founders and staff": { value: 30, ...notPublished },
      "Other investors": { value: 41, ...notPublished },
      "*": { value: 0, ...notPublished },
    },
    votes: {
      Google: {
        value: 0,
        status: "reported",
        source: "The New York Times via sherwood.news",
        date: "2025-03-11",
      },
      "*": {
        value: 1,
        status: "assumption",
        source: "Assumption: shares carry votes unless reported otherwise",
      },
    },
    secondarySeller: { value: "Founders and staff", ...notPublished },
    chipSpendShare: { value: 45, ...passOn },
    spendMode: { value: "routes", ...overAzure },
    computeShare: { value: 100, ...overAzure },
    routeShare: { Microsoft: { value: 100, ...overAzure }, "*": { value: 0, ...overAzure } },
    passThrough: { Microsoft: { value: 45, ...passOn }, "*": { value: 0, ...overAzure } },
    purchaseStatus: {
      Microsoft: { value: "committed", ...deal },
      "*": { value: "conditional", ...deal },
    },
    purchaseDate: { Microsoft: { value: "2025-11-18", ...deal }, "*": { value: 0, ...noDate } },
    gigawatts: { value: 1, ...deal },
    hardwarePerGigawatt: {
      value: 35,
      status: "reported",
      source: "Huang, livemint.com; wallstaccess.com",
      date: "2025-09-01",
      rivals: [
        {
          value: 20,
          label: "executives, whole centre, lowest",
          status: "reported",
          source: "wyomingstarnews.org",
          date: "2025-11-19",
        },
        {
          value: 25,
          label: "executives, whole centre, highest",
          status: "reported",
          source: "wyomingstarnews.org",
          date: "2025-11-19",
        },
      ],
    },
    investmentPerGigawatt: { value: 10, ...deal },
    fundingMix: {
      "Vendor equity": {
        value: 28.6,
        status: "assumption",
        source: "Assumption: Nvidia's 10 of a gigawatt at 35",
      },
      "Other equity": {
        value: 14.3,
        status: "assumption",
        source: "Assumption: Microsoft's 5 of a gigawatt at 35",
      },
      "*": {
        value: 28.55,
        status: "assumption",
        source: "Assumption: the rest in two equal parts",
      },
    },
    exitValue: {
      value: 450,
      status: "assumption",
      source: "Assumption: as much more as the rest of the sheet takes for OpenAI, about a quarter",
    },
    closingDate: { value: "2025-11-18", ...deal },
    equityFlow: {
      Nvidia: { Anthropic: { value: 10, ...oneYear } },
      Microsoft: { Anthropic: { value: 5, ...oneYear } },
      "*": { value: 0, ...noFlow },
    },
    cloudFlow: {
      Anthropic: {
        Microsoft: {
          value: 6,
          status: "assumption",
          source: "Assumption: the $30 billion in five equal years",
        },
      },
      "*": { value: 0, ...noFlow },
    },
    hardwareFlow: {
      Microsoft: { Nvidia: { value: 2.7, ...passOn } },
      "*": { value: 0, ...noFlow },
    },
    equityFlowStatus: {
      Nvidia: { Anthropic: { value: "conditional", ...deal } },
      Microsoft: { Anthropic: { value: "conditional", ...deal } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    cloudFlowStatus: {
      Anthropic: { Microsoft: { value: "committed", ...deal } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    hardwareFlowStatus: {
      Microsoft: { Nvidia: { value: "committed", ...passOn } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
  },
  sliders: { cheque: [0, 20], roundSize: [0, 30] },
  expected: [
    { variable: "supplierOwnership", value: 2.857, within: 0.001, because: "10 of 350" },
    {
      variable: "ownershipAfter",
      items: ["Microsoft"],
      value: 1.429,
      within: 0.001,
      because: "5 of 350",
    },
    { variable: "passiveDilution", value: 4.286, within: 0.001, because: "15 of 350" },
    { variable: "hardwareRevenue", value: 6.75, within: 1e-9, because: "15 over Azure × 45 %" },
    { variable: "leverageMultiple", value: 3.5, within: 1e-9, because: "35 for a gigawatt, 10 invested" },
    {
      variable: "circularTotal",
      value: 14.7,
      within: 1e-9,
      because: "2.7 round three parties, and the other 3.3 of Azure's 6 round two: 8.1 + 6.6",
    },
    { variable: "circularShare", value: 62.03, within: 0.01, because: "14.7 of 10 + 5 + 6 + 2.7" },
  ],
};
