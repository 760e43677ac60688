/** The money loop: part of what comes back is put in again, round after round. */
import type { Section } from "./section.ts";

export const loop: Section = {
  key: "loop",
  variables: [],
};
