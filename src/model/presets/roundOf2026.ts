/** What the sources say of OpenAI's round of 2026, for the presets that tell of it at different moments. */
import type { Anchor, Provenance } from "../../engine/index.ts";
import type { PresetInput, PresetInputs } from "./preset.ts";

export const announced: Provenance = {
  status: "reported",
  source: "livemint.com, channelnewsasia.com",
  date: "2026-02-27",
};

export const closed: Provenance = {
  status: "reported",
  source: "rbtfl.xyz; agenticwire.news",
  date: "2026-03-31",
};

/** Amazon's filing on its cheque. */
export const amazonFiling: Provenance = {
  status: "reported",
  source: "Amazon's 8-K: $15 billion closes on 31 March 2026, $35 billion on conditions, secwatch.observer",
  date: "2026-02-27",
};

export const nvidiaCheque: PresetInput = {
  value: 30,
  ...announced,
  rivals: [
    {
      value: 30,
      label: "cash and compute, not plain equity",
      status: "reported",
      source: "asianfin.com 264123",
    },
  ],
};

/** The valuations in the news, each at its moment. */
export const earlierValuation: Anchor = {
  value: 830,
  label: "basis not stated, press of early February 2026",
  status: "reported",
  source: "idcnova.com",
  date: "2026-02-02",
};
export const announcedValuation: Anchor = {
  value: 840,
  label: "after the money, announced 27 February 2026",
  status: "reported",
  source: "verdict.co.uk",
  date: "2026-03-02",
};
export const closedValuation: Anchor = {
  value: 852,
  label: "after the money, closed 31 March 2026",
  ...closed,
};

/** Nvidia's margin in the fiscal year before. */
export const marginsOf2026: readonly Anchor[] = [
  {
    value: 71.1,
    label: "fiscal year 2026, GAAP",
    status: "reported",
    source: "Nvidia, GlobeNewswire via menafn.com",
    date: "2026-02-25",
  },
  {
    value: 71.3,
    label: "fiscal year 2026, non-GAAP",
    status: "reported",
    source: "Nvidia, GlobeNewswire via menafn.com",
    date: "2026-02-25",
  },
];
export const latestMargin: Provenance = {
  status: "reported",
  source: "Nvidia, fourth quarter of fiscal year 2026, GlobeNewswire via menafn.com",
  date: "2026-02-25",
};

const useOfProceeds: Provenance = {
  status: "assumption",
  source: "Assumption: no purchase contract is published; the chip spend follows whatever money counts",
};

/** Purchases that count whenever the money for them does. */
export const purchasesFollow: PresetInputs = {
  purchaseStatus: { "*": { value: "paid", ...useOfProceeds } },
  purchaseDate: { "*": { value: 0, ...useOfProceeds } },
};
