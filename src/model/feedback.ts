/** Mark-to-market feedback: investment lifts the valuation, and part of the gain is invested again. */
import type { Section } from "./section.ts";

export const feedback: Section = {
  key: "feedback",
  variables: [],
};
