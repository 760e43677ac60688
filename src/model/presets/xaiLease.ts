import type { Provenance } from "../../engine/index.ts";
import { noDate, noFlow, otherDeal } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const deal: Provenance = {
  status: "reported",
  source: "particle.news; ainvest.com: 7.5 of equity (Nvidia up to 2), 12.5 of debt",
  date: "2025-10-07",
};
const lease: Provenance = {
  status: "reported",
  source: "particle.news; ainvest.com: the vehicle buys the chips and leases them for five years",
  date: "2025-10-07",
};
const founded: Provenance = {
  status: "assumption",
  source: "Assumption: a new vehicle is worth next to nothing before the money, here $1 million",
};
const sponsor: Provenance = {
  status: "assumption",
  source: "Assumption: the vehicle is its sponsor's until the money comes",
};
const chips: Provenance = {
  status: "assumption",
  source: "Assumption: the $20 billion of chips are counted as 1 GW, since their capacity is not published",
};

/** A vehicle raises equity and debt, buys Nvidia's chips and leases them to xAI. */
export const xaiLease: Preset = {
  name: "xai-lease",
  title: "xAI's leasing vehicle, October 2025",
  note: "A vehicle raises $20 billion, 7.5 of it equity with up to 2 from Nvidia, buys Nvidia's chips and leases them to xAI for five years. Revenue is shown as xAI pays for it; the vehicle itself buys at once.",
  date: "2025-10-07",
  shows: "timing",
  items: {
    holders: ["Vehicle's sponsor", "Microsoft", "SoftBank", "Lenders", "Nvidia", "Amazon", "New investors"],
    parties: ["Nvidia", "xAI", "Leasing vehicle", "CoreWeave", "Microsoft", "Amazon", "AMD", "Lenders"],
  },
  inputs: {
    ...otherDeal,
    customer: { value: "xAI SPV", ...deal },
    supplier: { value: "Nvidia", ...deal },
    roundSize: {
      value: 7.5,
      ...deal,
      rivals: [
        {
          value: 9.5,
          label: "Nvidia's 2 beside the 7.5",
          status: "reported",
          source: "inkl.com",
        },
      ],
    },
    valuation: { value: 0.001, ...founded },
    valuationBasis: { value: "pre", ...founded },
    cheque: {
      Nvidia: { value: 2, ...deal },
      "New investors": { value: 5.5, ...deal },
      "*": { value: 0, ...sponsor },
    },
    chequeStatusShare: {
      Nvidia: { conditional: { value: 100, ...deal } },
      "New investors": { conditional: { value: 100, ...deal } },
      "*": { conditional: { value: 100, ...deal } },
    },
    chequeDate: {
      Nvidia: { value: "2025-10-07", ...deal },
      "New investors": { value: "2025-10-07", ...deal },
      "*": { value: 0, ...noDate },
    },
    sharesBefore: { value: 1, ...founded },
    stakeBefore: { "Vehicle's sponsor": { value: 100, ...sponsor }, "*": { value: 0, ...sponsor } },
    secondarySeller: { value: "Vehicle's sponsor", ...sponsor },
    chipSpendShare: {
      value: 100,
      status: "reported",
      source: "Bloomberg via seeflection.com, October 2025: used for Nvidia's chips alone",
    },
    purchaseStatus: { "*": { value: "conditional", ...deal } },
    purchaseDate: { Direct: { value: "2025-10-07", ...deal }, "*": { value: 0, ...noDate } },
    leaseLife: {
      value: 5,
      ...lease,
      rivals: [{ value: 0, label: "as the vehicle buys: at once", ...lease }],
    },
    gigawatts: { value: 1, ...chips },
    hardwarePerGigawatt: { value: 20, ...chips },
    investmentPerGigawatt: { value: 2, ...chips },
    fundingMix: {
      "Vendor equity": { value: 10, ...deal },
      "Other equity": { value: 27.5, ...deal },
      Debt: { value: 62.5, ...deal },
      "Own revenue": { value: 0, ...deal },
    },
    exitValue: {
      value: 7.5,
      status: "assumption",
      source: "Assumption: the equity is paid back when the lease ends, without a gain",
    },
    laterDilution: {
      value: 0,
      status: "assumption",
      source: "Assumption: the vehicle raises its money once",
    },
    closingDate: { value: "2025-10-07", ...deal },
    equityFlow: {
      Nvidia: { "Leasing vehicle": { value: 2, ...deal } },
      "*": { value: 0, ...noFlow },
    },
    loanFlow: {
      Lenders: { "Leasing vehicle": { value: 12.5, ...deal } },
      "*": { value: 0, ...noFlow },
    },
    cloudFlow: {
      xAI: {
        "Leasing vehicle": {
          value: 4,
          status: "assumption",
          source: "Assumption: the $20 billion in five equal years, without interest",
        },
      },
      "*": { value: 0, ...noFlow },
    },
    hardwareFlow: {
      "Leasing vehicle": { Nvidia: { value: 20, ...deal } },
      "*": { value: 0, ...noFlow },
    },
    equityFlowStatus: {
      Nvidia: { "Leasing vehicle": { value: "conditional", ...deal } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    loanFlowStatus: {
      Lenders: { "Leasing vehicle": { value: "conditional", ...deal } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    cloudFlowStatus: {
      xAI: { "Leasing vehicle": { value: "conditional", ...lease } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    hardwareFlowStatus: {
      "Leasing vehicle": { Nvidia: { value: "conditional", ...lease } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
  },
  sliders: {
    cheque: [0, 10],
    roundSize: [0, 20],
    valuation: [0.001, 10],
    sharesBefore: [1, 1000],
    exitValue: [0, 20],
    entryValuation: [1, 20],
  },
  expected: [
    { variable: "supplierOwnership", value: 26.663, within: 0.001, because: "2 of 7.501" },
    {
      variable: "fundingByKind",
      items: ["Debt"],
      value: 12.5,
      within: 1e-9,
      because: "62.5 % of 20",
    },
    { variable: "vendorFinancedShare", value: 10, within: 1e-9, because: "2 of 20" },
    { variable: "leverageMultiple", value: 10, within: 1e-9, because: "20 for 2" },
    {
      variable: "hardwareRevenueByYear",
      items: ["5"],
      value: 1.5,
      within: 1e-9,
      because: "a fifth of 7.5, in the last of five years",
    },
    {
      variable: "circularTotal",
      value: 4,
      within: 1e-9,
      because: "Nvidia's 2, there and back; all else runs one way",
    },
    { variable: "circularShare", value: 10.39, within: 0.01, because: "4 of 2 + 12.5 + 4 + 20" },
  ],
};
