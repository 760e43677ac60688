/**
 * Past editions of published deals. Where a deal is changed so that it calculates otherwise, its old edition is put here
 * as what differs from the present one, so that links and workbooks made on it open with the meaning that they had.
 * `test/model/presets/past.test.ts` holds the present editions and says what to do.
 */

export interface PastEdition {
  /** The name of the published deal. */
  readonly preset: string;
  /** As `editionOf` gives it. */
  readonly edition: string;
  /** The last day on which it was the present one. */
  readonly until: string;
  /** What the old edition has otherwise than the present one, as `differenceOf(present, past)` gives it. */
  readonly difference: object;
}

export const pastEditions: readonly PastEdition[] = [];
