/** Links of the page's own deal, for tests. */
import { expect } from "vitest";
import type { DealState } from "../../../src/document/dealState.ts";
import { type KeptWorkbook, keptOf } from "../../../src/io/keptWorkbook.ts";
import { type LinkResults, writeLink } from "../../../src/io/shareLink.ts";
import { OWN_PRESET, unchanged } from "../../../src/store/dealState.ts";
import { publishedWorkbook } from "../../../src/store/publishedWorkbook.ts";

export const ownDeal = publishedWorkbook(OWN_PRESET) ?? expect.fail("the page's own deal is gone");

export interface LinkOf {
  readonly state?: Partial<DealState>;
  readonly kept?: Partial<KeptWorkbook>;
  readonly by?: string;
  readonly results?: LinkResults;
}

/** What stands behind the "#" of a link to the page's own deal with some values. */
export async function fragmentOf({ state, kept, by, results }: LinkOf): Promise<string> {
  const whole = { ...keptOf({ ...unchanged(), ...state }, ownDeal), ...kept };
  const written = await writeLink(whole, by, results);
  return "fragment" in written ? written.fragment : expect.fail("too long");
}
