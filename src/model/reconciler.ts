/** Published stakes against what cheques and valuations make of them: which cannot all hold, and which reading would fit. */
import type { Section } from "./section.ts";

export const reconciler: Section = {
  key: "reconciler",
  variables: [],
};
