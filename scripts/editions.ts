/** The editions of the published deals, and what becomes of them when the deals change. */
import { type Difference, differenceOf, withDifference } from "../src/document/difference.ts";
import type { Workbook } from "../src/engine/index.ts";
import { editionOf } from "../src/io/edition.ts";
import { deal } from "../src/model/deal.ts";
import { type PastEdition, pastEditions } from "../src/model/presets/past.ts";
import { presets } from "../src/model/presets/presets.ts";
import { withPreset } from "../src/model/presets/withPreset.ts";

/** The published deals at one time, by name, with the editions that were past by then. */
export interface Editions {
  readonly present: Readonly<Record<string, Workbook>>;
  readonly past: readonly PastEdition[];
}

export const editions: Editions = {
  present: Object.fromEntries(presets.map((preset) => [preset.name, withPreset(deal, preset)])),
  past: pastEditions,
};

/** The digest of each present edition, as links and kept workbooks name it. */
export const digestsOf = ({ present }: Editions): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(present).map(([name, workbook]) => [name, editionOf(workbook)]));

/** The past editions from now on: those that were past before, and those that were present then and are not now. */
export function pastFrom(before: Editions, now: Editions, until: string): readonly PastEdition[] {
  return Object.entries(before.present).flatMap(([preset, old]) => {
    const present = now.present[preset];
    if (present === undefined)
      throw new Error(`${preset} is published no more: links to it would open nothing.`);
    const digest = editionOf(present);
    const past = before.past.filter((one) => one.preset === preset);
    const known = past.map((one) => ({
      ...one,
      workbook: withDifference(old, one.difference as Difference),
    }));
    return [...known, { preset, edition: editionOf(old), until, workbook: old }]
      .filter(({ edition }) => edition !== digest)
      .map(({ workbook, ...one }) => ({ ...one, difference: differenceOf(present, workbook) }));
  });
}
