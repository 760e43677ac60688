import type { Provenance } from "../../engine/index.ts";
import { noDate } from "./otherDeal.ts";
import type { Preset } from "./preset.ts";
import {
  announced,
  announcedValuation,
  closedValuation,
  earlierValuation,
  latestMargin,
  marginsOf2026,
  nvidiaCheque,
  purchasesFollow,
} from "./roundOf2026.ts";

const conditions: Provenance = {
  status: "reported",
  source: "fashionunited.uk; thetechportal.com",
  date: "2026-02-27",
};

/** $110B from three investors at $730B before the money. */
export const announced2026: Preset = {
  name: "announced-2026-02",
  title: "OpenAI round as announced, 27 February 2026",
  note: "$110 billion: Amazon 50, Nvidia 30, SoftBank 30, at $730 billion before the money. Nvidia's is plain equity that replaces the letter of intent; 35 of Amazon's 50 depend on conditions.",
  date: "2026-02-27",
  shows: "ladder",
  inputs: {
    customer: { value: "OpenAI", ...announced },
    supplier: { value: "Nvidia", ...announced },
    roundSize: {
      value: 110,
      ...announced,
      rivals: [
        {
          value: 100,
          label: "press of early February 2026",
          status: "reported",
          source: "idcnova.com; newzino.com",
          date: "2026-02-02",
        },
        {
          value: 122,
          label: "closed 31 March 2026",
          status: "reported",
          source: "rbtfl.xyz; agenticwire.news",
          date: "2026-03-31",
        },
      ],
    },
    valuation: {
      value: 730,
      ...announced,
      rivals: [earlierValuation, announcedValuation, closedValuation],
    },
    valuationBasis: { value: "pre", ...announced },
    cheque: {
      Amazon: {
        value: 50,
        ...announced,
        rivals: [
          { value: 15, label: "at once", ...conditions },
          { value: 35, label: "if conditions are met", ...conditions },
        ],
      },
      Nvidia: nvidiaCheque,
      SoftBank: { value: 30, ...announced },
      "*": {
        value: 0,
        status: "assumption",
        source: "Assumption: not among the three investors announced",
        date: "2026-02-27",
      },
    },
    commitmentRung: {
      value: "letterOfIntent",
      status: "assumption",
      source: "Assumption: the headline counts everything; choose a firmer rung to see less",
    },
    chequeStatusShare: {
      Amazon: {
        conditional: { value: 70, ...conditions },
        committed: { value: 30, ...conditions },
      },
      Nvidia: {
        committed: {
          value: 100,
          status: "reported",
          source: "tekedia.com, newzino.com, February 2026: plain equity without milestones",
        },
      },
      SoftBank: {
        committed: {
          value: 100,
          status: "reported",
          source: "channelnewsasia.com: in three phases in 2026, the first $10 billion by 1 April",
          date: "2026-02-27",
        },
      },
      "*": { committed: { value: 100, ...announced } },
    },
    chequeDate: {
      Amazon: { value: "2026-02-27", ...conditions },
      Nvidia: { value: "2026-02-27", ...announced },
      SoftBank: { value: "2026-02-27", ...announced },
      "*": { value: 0, ...noDate },
    },
    ...purchasesFollow,
    grossMargin: {
      value: 75,
      ...latestMargin,
      rivals: [...marginsOf2026],
    },
    closingDate: { value: "2026-02-27", ...announced },
    publishedStake: {
      SoftBank: {
        value: 13,
        status: "reported",
        source: "SoftBank: about 13 % once all is paid, channelnewsasia.com",
        date: "2026-02-27",
      },
    },
    reconcileTolerance: {
      value: 0.5,
      status: "assumption",
      source: "Assumption: the figure is given as “about”, so it is held to half a point",
    },
    publishedDate: { SoftBank: { value: "2026-02-27", ...announced } },
  },
  expected: [
    { variable: "postMoneyValuation", value: 840, within: 1e-9, because: "730 + 110" },
    { variable: "supplierOwnership", value: 3.571, within: 0.001, because: "30 of 840" },
    { variable: "passiveDilution", value: 13.095, within: 0.001, because: "110 of 840" },
    {
      variable: "ownershipAfter",
      items: ["SoftBank"],
      value: 13.131,
      within: 0.001,
      because: "11 % × 730/840 + 30/840: about 13 %",
    },
    {
      variable: "claimGap",
      items: ["SoftBank"],
      value: -0.131,
      within: 0.001,
      because: "13 less 13.131: SoftBank's own figure holds",
    },
    {
      variable: "chequeAllotted",
      items: ["Amazon"],
      value: 15,
      within: 1e-9,
      because: "30 % of 50; the other 35 is conditional",
      with: { commitmentRung: "committed" },
    },
    {
      variable: "supplierOwnership",
      value: 3.727,
      within: 0.001,
      because: "30 of 730 + 75: without the 35 that is conditional",
      with: { commitmentRung: "committed" },
    },
  ],
};
