import type { Provenance } from "../../engine/index.ts";
import { noDate, noFlow } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";

const letter: Provenance = {
  status: "reported",
  source: "openai.com/index/openai-nvidia-systems-partnership",
  date: "2025-09-22",
};
const contract: Provenance = {
  status: "reported",
  source: "verdict.co.uk; yuantrends.com: $300 billion over about five years from 2027, 4.5 GW",
  date: "2025-09-10",
};
const abilene: Provenance = {
  status: "assumption",
  source:
    "Assumption: $40 billion of hardware for 1.2 GW at Abilene, scaled to the 4.5 GW of the $300 billion contract",
};
const allOracle: Provenance = {
  status: "assumption",
  source: "Assumption: all of the money runs over Oracle, whose contract is three times as large",
};
const fromContract: Provenance = {
  status: "assumption",
  source: "Assumption: five equal years from 2027, as the contract runs",
};
const fiveYears: Provenance = {
  status: "assumption",
  source: "Assumption: the $100 billion of the letter in five equal years, beside Oracle's contract",
};

/** Nvidia invests in OpenAI, OpenAI pays Oracle, Oracle pays Nvidia. */
export const oracleChain: Preset = {
  name: "oracle-chain",
  title: "The chain over Oracle, September 2025",
  note: "Nvidia's letter of intent for $100 billion, OpenAI's contract with Oracle for $300 billion over about five years from 2027, and the hardware that Oracle buys from Nvidia for it, half of what it is paid.",
  date: "2025-09-22",
  shows: "network",
  inputs: {
    customer: { value: "OpenAI", ...letter },
    supplier: { value: "Nvidia", ...letter },
    roundSize: { value: 100, ...letter },
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
    chequeStatusShare: {
      Nvidia: { letterOfIntent: { value: 100, ...letter } },
      "*": { letterOfIntent: { value: 100, ...letter } },
    },
    chequeDate: { Nvidia: { value: "2025-09-22", ...letter }, "*": { value: 0, ...noDate } },
    chipSpendShare: { value: 50, ...abilene },
    spendMode: { value: "routes", ...allOracle },
    computeShare: { value: 100, ...allOracle },
    routeShare: { Oracle: { value: 100, ...allOracle }, "*": { value: 0, ...allOracle } },
    passThrough: { Oracle: { value: 50, ...abilene }, "*": { value: 0, ...allOracle } },
    routeDelay: {
      Oracle: {
        value: -1,
        status: "assumption",
        source: "Assumption: Oracle buys the hardware a year before OpenAI pays for it",
      },
      "*": { value: 0, ...allOracle },
    },
    spendSchedule: {
      "2": { value: 20, ...fromContract },
      "3": { value: 20, ...fromContract },
      "4": { value: 20, ...fromContract },
      "5": { value: 20, ...fromContract },
      "6": { value: 20, ...fromContract },
      "*": { value: 0, ...fromContract },
    },
    purchaseStatus: {
      Oracle: { value: "committed", ...contract },
      "*": { value: "letterOfIntent", ...letter },
    },
    purchaseDate: {
      Oracle: { value: "2025-09-10", ...contract },
      Direct: { value: "2025-09-22", ...letter },
      "*": { value: 0, ...noDate },
    },
    gigawatts: { value: 4.5, ...contract },
    hardwarePerGigawatt: {
      value: 33.3333333333333,
      ...abilene,
      rivals: [
        {
          value: 35,
          label: "Huang, August 2025",
          status: "reported",
          source: "Huang, livemint.com",
          date: "2025-09-01",
        },
      ],
    },
    supplierRevenue: {
      value: 130.5,
      status: "reported",
      source: "Nvidia, GlobeNewswire",
      date: "2025-02-26",
    },
    supplierRevenueDate: {
      value: "2025-01-26",
      status: "reported",
      source: "Nvidia, GlobeNewswire",
      date: "2025-02-26",
    },
    closingDate: { value: "2025-09-22", ...letter },
    equityFlow: {
      Nvidia: { OpenAI: { value: 20, ...fiveYears } },
      "*": { value: 0, ...noFlow },
    },
    cloudFlow: {
      OpenAI: {
        Oracle: {
          value: 60,
          ...contract,
          rivals: [
            {
              value: 63.4,
              label: "a fifth of the growth of Oracle's backlog, from 138 to 455",
              ...contract,
            },
          ],
        },
      },
      "*": { value: 0, ...noFlow },
    },
    hardwareFlow: {
      Oracle: { Nvidia: { value: 30, ...abilene } },
      "*": { value: 0, ...noFlow },
    },
    equityFlowStatus: {
      Nvidia: { OpenAI: { value: "letterOfIntent", ...letter } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    cloudFlowStatus: {
      OpenAI: { Oracle: { value: "committed", ...contract } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    hardwareFlowStatus: {
      Oracle: { Nvidia: { value: "committed", ...abilene } },
      "*": { value: "letterOfIntent", ...noFlow },
    },
    loanFlow: { "*": { value: 0, ...noFlow } },
    rentBackFlow: { "*": { value: 0, ...noFlow } },
  },
  expected: [
    { variable: "plannedPurchases", value: 150, within: 1e-9, because: "4.5 GW × 40/1.2" },
    {
      variable: "hardwareRevenue",
      value: 50,
      within: 1e-9,
      because: "100 over Oracle, of which 150/300 goes on to Nvidia",
    },
    {
      variable: "circularTotal",
      value: 60,
      within: 1e-9,
      because: "20 goes round over three stretches: Nvidia, OpenAI, Oracle, Nvidia",
    },
    { variable: "circularShare", value: 54.55, within: 0.01, because: "60 of 20 + 60 + 30" },
  ],
};
