/**
 * Editions of workbooks: what was made on a published deal has its meaning only as long as the deal calculates the same.
 * An edition is a digest of all that calculates; labels, notes and sources may change within one.
 */
import type { Check, Dimension, Variable, Workbook } from "../engine/index.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { digestOf } from "./digest.ts";

/** Of a workbook; two that give the same results for the same inputs, to the status of each, have the same. */
export const editionOf = kept(({ dimensions, settings = {}, variables, checks = [] }) => ({
  dimensions: dimensions.map(dimensionMeaning),
  settings,
  variables: variables.map(variableMeaning),
  checks: checks.map(checkMeaning),
}));

/** A digest of all that a workbook holds, labels and notes too, but its title and scenarios. */
export const wholeDigestOf = kept(({ title: _, scenarios: __, ...workbook }) => workbook);

/** Workbooks do not change: each is digested once. */
function kept(partOf: (workbook: Workbook) => unknown): (workbook: Workbook) => string {
  const known = new WeakMap<Workbook, string>();
  return (workbook) => {
    const digest = known.get(workbook) ?? digestOf(canonicalJson(partOf(workbook)));
    known.set(workbook, digest);
    return digest;
  };
}

const dimensionMeaning = ({ name, items, from, inUse }: Dimension): unknown => ({ name, items, from, inUse });

const checkMeaning = ({ name, formula, severity, kind, blocks }: Check): unknown => ({
  name,
  formula,
  severity,
  kind,
  blocks,
});

function variableMeaning(variable: Variable): unknown {
  const { name, unit, over, formula, input, choice, text, range, exclusiveMinimum, whole, rangeKind } =
    variable;
  const statuses = Object.entries(variable.items ?? {}).map(([item, { status }]) => [item, status ?? ""]);
  return {
    ...{ name, unit, over, formula, input, default: variable.default, choice, text },
    ...{ range, exclusiveMinimum, whole, rangeKind, status: variable.status },
    ...(statuses.length > 0 && { items: Object.fromEntries(statuses) }),
  };
}
