/** Workbooks for tests of how they are kept, each test in a database of its own. */

import type { DealState } from "../../src/document/dealState.ts";
import { type KeptWorkbook, keptOf } from "../../src/io/keptWorkbook.ts";
import { deal } from "../../src/model/deal.ts";
import { OWN_PRESET } from "../../src/store/dealState.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";

let databases = 0;

/** The name of a database that no other test has. */
export function freshDatabase(): string {
  databases += 1;
  return `test-${performance.timeOrigin}-${databases}`;
}

export const base = publishedWorkbook(OWN_PRESET) ?? deal;

/** The deal with a round of so many billions. */
export const stateOf = (id: string, roundSize: number, more: Partial<DealState> = {}): DealState => ({
  id,
  preset: OWN_PRESET,
  overrides: { roundSize },
  scenarios: [],
  ...more,
});

export const keptDeal = (roundSize: number, more: Partial<DealState> = {}): KeptWorkbook =>
  keptOf(stateOf("any", roundSize, more), base);
