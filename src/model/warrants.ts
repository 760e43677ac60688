/** Warrants that a supplier gives its customer: what vests, what that is worth, and the discount it makes of it. */
import type { Section } from "./section.ts";

export const warrants: Section = {
  key: "warrants",
  variables: [],
};
