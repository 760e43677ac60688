/** How far a value is from another: in its own unit, or relative to it. Percentage points and per cent are never mixed up. */
import type { Measure } from "../results/createMeasures.ts";

/** Which differences are shown beside values. */
export const MODES = ["none", "absolute", "relative"] as const;
export type Mode = (typeof MODES)[number];

/** Why there is no number for a difference. */
export type Reason = "zero" | "sign" | "error" | "missing" | "date";

export type Difference =
  | { readonly kind: "same" }
  /** Two texts or choices. */
  | { readonly kind: "other" }
  /** In base units: of shares a difference of two fractions, to be written in percentage points. */
  | { readonly kind: "absolute"; readonly value: number }
  /** A fraction of the base. */
  | { readonly kind: "relative"; readonly value: number }
  | { readonly kind: "none"; readonly reason: Reason };

/** Digits that count: more of them differ by the way that a sum was made. */
const DIGITS = 12;

/** Whether two numbers are the same to twelve digits; two that are none are as well. */
export function isSameNumber(one: number, other: number): boolean {
  if (Object.is(one, other) || one === other) return true;
  return Number(one.toPrecision(DIGITS)) === Number(other.toPrecision(DIGITS));
}

/** The difference of a value from a base; undefined is a value that a column does not have. */
export function differenceOf(
  value: number | undefined,
  base: number | undefined,
  kind: Measure["kind"],
  mode: Exclude<Mode, "none">,
): Difference {
  if (value === undefined || base === undefined) return none("missing");
  if (Number.isNaN(value) || Number.isNaN(base)) return none("error");
  if (isSameNumber(value, base)) return { kind: "same" };
  if (kind === "choice") return { kind: "other" };
  if (mode === "absolute") return { kind: "absolute", value: value - base };
  if (kind === "date") return none("date");
  if (base === 0) return none("zero");
  if (value * base < 0) return none("sign");
  // Of two losses the larger is further down: the sign is that of the difference.
  return { kind: "relative", value: (value - base) / Math.abs(base) };
}

const none = (reason: Reason): Difference => ({ kind: "none", reason });
