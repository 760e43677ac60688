import type { Preset } from "./preset.ts";

/** The built-in deal itself: nothing is changed. */
export const seed: Preset = {
  name: "seed-2026-01",
  title: "OpenAI round, January 2026",
  note: "The news of 31 January 2026: a round of up to $100 billion at about $800 billion, with Nvidia in for its largest investment ever. No cheque is named, so the split is an assumption.",
  date: "2026-01-31",
  inputs: {},
  expected: [
    {
      variable: "supplierOwnership",
      value: 3.75,
      within: 1e-9,
      because: "30 of 800",
    },
    {
      variable: "passiveDilution",
      value: 12.5,
      within: 1e-9,
      because: "100 of 800",
    },
    {
      variable: "hardwareRevenue",
      value: 40,
      within: 1e-9,
      because: "40 % of 100",
    },
    {
      variable: "wholeRoundRatio",
      value: 133.33,
      within: 0.01,
      because: "40 of 30",
    },
    {
      variable: "effectiveCost",
      value: 17.55,
      within: 1e-9,
      because: "30 - 40 × 50 % × 75 % × (1 - 17 %)",
    },
  ],
};
