import type { Provenance } from "../../engine/index.ts";
import { noDate, otherDeal } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const tunguz: Provenance = {
  status: "reported",
  source: "Tunguz, summary at hackersqueeze.com",
  date: "2025-10-03",
};
const noRound: Provenance = {
  status: "assumption",
  source: "Assumption: no round is held; Lucent lent to its customers",
};

/** What Lucent had lent to its customers, over what it sold: the yardstick of vendor finance. */
export const lucent: Preset = {
  name: "lucent-1999",
  title: "Lucent 1999: the yardstick",
  note: "Lucent lent $8.1 billion to the carriers that bought its equipment, on revenue of $37.92 billion. 47 of such carriers failed, 33 to 80 % of vendors' loans were not collected, and its revenue fell by 69 % to 2002.",
  date: "1999-09-30",
  shows: "vendorFinance",
  items: {
    holders: ["Nortel", "Cisco", "Lenders", "Other holders", "Lucent", "Bondholders", "New investors"],
  },
  inputs: {
    ...otherDeal,
    customer: { value: "Carriers", ...tunguz },
    supplier: { value: "Lucent", ...tunguz },
    roundSize: { value: 0, ...noRound },
    valuation: { value: 1, ...noRound },
    valuationBasis: { value: "pre", ...noRound },
    cheque: { "*": { value: 0, ...noRound } },
    chequeStatusShare: { "*": { letterOfIntent: { value: 100, ...noRound } } },
    chequeDate: { "*": { value: 0, ...noDate } },
    stakeBefore: { "Other holders": { value: 100, ...noRound }, "*": { value: 0, ...noRound } },
    secondarySeller: { value: "Other holders", ...noRound },
    purchaseStatus: { "*": { value: "letterOfIntent", ...noRound } },
    chipSpendShare: { value: 0, ...noRound },
    supplierRevenue: {
      value: 37.92,
      ...tunguz,
    },
    supplierRevenueDate: {
      value: "1999-09-30",
      status: "assumption",
      source: "Assumption: the year in the source is Lucent's fiscal year, to the end of September",
    },
    grossMargin: {
      value: 50,
      status: "assumption",
      source: "Assumption: not used, since nothing comes back from a round",
    },
    taxRate: {
      value: 35,
      status: "assumption",
      source: "Assumption: the tax rate of companies in the United States at the time",
    },
    gigawatts: { value: 0, ...noRound },
    hardwarePerGigawatt: { value: 0, ...noRound },
    investmentPerGigawatt: { value: 0, ...noRound },
    fundingMix: {
      Debt: { value: 100, ...noRound },
      "*": { value: 0, ...noRound },
    },
    exitValue: { value: 0, ...noRound },
    closingDate: { value: "1999-09-30", ...noRound },
    otherExposure: { value: 8.1, ...tunguz },
    otherExposureStatus: {
      value: "paid",
      status: "assumption",
      source: "Assumption: the source speaks of loans, so they are taken as paid out",
    },
  },
  sliders: { valuation: [1, 100], supplierRevenue: [0, 100], grossMargin: [0, 85], otherExposure: [0, 20] },
  expected: [
    { variable: "headlineExposureRatio", value: 21.36, within: 0.005, because: "8.1 of 37.92" },
    {
      variable: "exposureToPeer",
      items: ["Lucent"],
      value: 1,
      within: 1e-9,
      because: "Lucent beside itself",
    },
    { variable: "hardwareRevenue", value: 0, within: 1e-9, because: "no round is held" },
  ],
};
