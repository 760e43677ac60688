/** A piece of a formula's text. */
import type { Powers } from "./units.ts";

export interface Token {
  readonly kind: "number" | "name" | "text" | "sign";
  /** The sign, the name, or a text's content. */
  readonly text: string;
  /** Of a number: its value in base units and what it measures. */
  readonly value: number;
  readonly powers: Powers;
  readonly start: number;
  readonly end: number;
}
