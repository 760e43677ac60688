/** What check.ts finds out about the parts of a formula, and how it complains. */
import type { Complaint, Fix } from "./errors.ts";
import type { Names } from "./names.ts";
import type { Expr } from "./parse.ts";
import { nearest, offer } from "./suggest.ts";
import { isPlain, PLAIN, type Powers, powersText, samePowers } from "./units.ts";
import type { Dimension } from "./workbook.ts";

/** A call in a formula's tree. */
export type CallExpr = Expr & { readonly kind: "call" };

/** What a part of a formula is. */
export interface Meaning {
  /** What it measures; "any" for a bare 0, an error, and what has already been complained of. */
  readonly powers: Powers | "any";
  /** The dimensions it ranges over, by name. */
  readonly axes: readonly string[];
  /** Of a choice or an item: its options. The value is an index into them. */
  readonly options?: readonly string[];
  /** Of a text in quotation marks. */
  readonly text?: string;
}

/** How `x[…]` picks along one dimension: a place known now, or an index found by calculation less `offset`. */
export interface Pick {
  readonly axis: string;
  readonly at:
    | number
    | { readonly index: Expr; readonly offset: number; readonly places?: readonly number[] };
}

/** What a formula means, and the picks of its `x[…]`. */
export interface Checked {
  readonly tree: Expr;
  readonly meaning: Meaning;
  /** Of its parts that range over dimensions or are words; the others are amounts. */
  readonly meanings: ReadonlyMap<Expr, Meaning>;
  readonly picks: ReadonlyMap<Expr, readonly Pick[]>;
  readonly complaints: readonly Complaint[];
}

/** What the walk carries. */
export interface Checking {
  readonly names: Names;
  readonly formula: string;
  readonly meanings: Map<Expr, Meaning>;
  readonly picks: Map<Expr, readonly Pick[]>;
  readonly complaints: Complaint[];
  /** The meaning of a part. */
  readonly check: (expr: Expr) => Meaning;
}

export const BROKEN: Meaning = { powers: "any", axes: [] };

/** Of any unit: what most parts are. A meaning of its own, so that it is not taken for what has been complained of. */
const ANY: Meaning = { powers: "any", axes: [] };
const NUMBER: Meaning = { powers: PLAIN, axes: [] };

/** The meaning of an amount without dimensions. */
export function amount(powers: Powers | "any"): Meaning {
  if (powers === PLAIN) return NUMBER;
  return powers === "any" ? ANY : { powers, axes: [] };
}

/** `fix` is what to write there instead, or where else to write it. */
export function complainOf(
  checking: Checking,
  kind: string,
  message: string,
  { start, end }: Expr,
  fix?: string | Fix,
): Meaning {
  const whole = typeof fix === "string" ? { text: fix, start, end } : fix;
  checking.complaints.push({ kind, message, start, end, ...(whole && { fix: whole }) });
  return BROKEN;
}

/** A text as a formula writes it, or nothing of nothing. */
export const written = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);

/** A part's own text, for messages. */
export const quoted = ({ formula }: Checking, { start, end }: Expr): string =>
  `“${formula.slice(start, end)}”`;

const NO_AXES: readonly string[] = [];

/** The dimensions of several parts together; one name means one dimension everywhere. */
export function unionAxes(meanings: readonly Meaning[]): readonly string[] {
  const ranging = meanings.filter(({ axes }) => axes.length > 0);
  if (ranging.length <= 1) return ranging[0]?.axes ?? NO_AXES;
  return [...new Set(ranging.flatMap(({ axes }) => axes))];
}

/** All of one unit, which is the result's; a bare 0 takes any. */
export function likePowers(
  expr: Expr,
  args: readonly Expr[],
  meanings: readonly Meaning[],
  checking: Checking,
): Powers | "any" {
  let like: Powers | "any" = "any";
  let model: Expr | undefined;
  for (let i = 0; i < meanings.length; i++) {
    const { powers } = meanings[i] as Meaning;
    const arg = args[i] as Expr;
    if (powers === "any") continue;
    if (like === "any") [like, model] = [powers, arg];
    else if (!samePowers(like, powers)) {
      const [a, b] = [quoted(checking, model as Expr), quoted(checking, arg)];
      complainOf(
        checking,
        "unit_mismatch",
        `${a} is ${powersText(like)} and ${b} is ${powersText(powers)}; they must measure the same.`,
        expr,
      );
      return "any";
    }
  }
  return like;
}

export function plainPowers(
  args: readonly Expr[],
  meanings: readonly Meaning[],
  expr: Expr,
  checking: Checking,
): void {
  for (const [i, { powers }] of meanings.entries()) {
    if (powers === "any" || isPlain(powers)) continue;
    const arg = args[i] as Expr;
    const message = `${quoted(checking, arg)} is ${powersText(powers)}; a plain number or a condition is needed. Divide it by a unit first.`;
    complainOf(checking, "unit_mismatch", message, arg === undefined ? expr : arg);
  }
}

/** The dimension that a part names as an argument; complains where it names none. */
export function axisNamed(
  expr: Expr | undefined,
  checking: Checking,
): { name: string; dimension: Dimension } | undefined {
  const dimension = expr?.kind === "name" ? checking.names.axes.get(expr.name) : undefined;
  if (expr?.kind === "name" && dimension !== undefined) return { name: expr.name, dimension };
  if (expr !== undefined) {
    const near = expr.kind === "name" ? nearest(expr.name, checking.names.axes.keys()) : undefined;
    const message = `${quoted(checking, expr)} is not a dimension.${offer(near)}`;
    complainOf(checking, "unknown_name", message, expr, near);
  }
  return undefined;
}
