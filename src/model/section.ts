/** A part of the deal under one heading: its variables and checks in the order of the calculation. */
import type { Check, Variable } from "../engine/index.ts";

export interface Section {
  /** Key of the heading; the dictionaries of the page have its words. */
  readonly key: string;
  readonly variables: readonly Variable[];
  readonly checks?: readonly Check[];
}
