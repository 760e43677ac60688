/** Vendor finance: what the supplier has at stake with its customer over its revenue, beside the telecom makers of 1999-2001. */
import type { Section } from "./section.ts";

export const vendorFinance: Section = {
  key: "vendorFinance",
  variables: [],
};
