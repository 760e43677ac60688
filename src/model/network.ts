/** The money network: what parties pay each other in a year, and how much of it goes round. */
import type { Section } from "./section.ts";

export const network: Section = {
  key: "network",
  variables: [],
};
