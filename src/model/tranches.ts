/** The round paid in tranches, by date or by gigawatt: what falls due when, at what price, and what it buys. */
import type { Section } from "./section.ts";

export const tranches: Section = {
  key: "tranches",
  variables: [],
};
