/** How firm the money is: every cheque and flow has a status and a date, and one control says what counts. */
import type { Section } from "./section.ts";

export const ladder: Section = {
  key: "ladder",
  variables: [],
};
