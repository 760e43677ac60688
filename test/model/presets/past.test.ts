import { expect, test } from "vitest";
import { type Difference, withDifference } from "../../../src/document/difference.ts";
import { editionOf } from "../../../src/io/edition.ts";
import { deal } from "../../../src/model/deal.ts";
import { pastEditions } from "../../../src/model/presets/past.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { withPreset } from "../../../src/model/presets/withPreset.ts";

/** The present edition of each published deal, as links and kept workbooks name it. */
const PRESENT: Readonly<Record<string, string>> = {
  "seed-2026-01": "1i0sko61ymr4sc",
  "letter-of-intent-2025": "017snnv0vqm6x0",
  "announced-2026-02": "0b7vryz1go73oh",
  "closed-2026-03": "065gz3u0pne45v",
  "amazon-loop": "136lo5j0bvc7q4",
  "coreweave-backstop": "0qqrbbi01fough",
  "amd-warrant": "1ot41hx0taoqt0",
  "oracle-chain": "0x93h4s0gv4403",
  "anthropic-three": "1pvnmt014gvxqh",
  "xai-lease": "0vvhtka03fqnxg",
  "lucent-1999": "0iv32yz1in5rp8",
};

const workbooks = new Map(presets.map((preset) => [preset.name, withPreset(deal, preset)]));

test("Every published deal calculates as it did when its edition was written down", () => {
  const editions = Object.fromEntries([...workbooks].map(([name, workbook]) => [name, editionOf(workbook)]));
  expect(
    editions,
    "A published deal calculates otherwise than before, so links and workbooks made on it would change their meaning. " +
      "Add its old edition to src/model/presets/past.ts, with differenceOf(present, past), where past is the workbook " +
      "of the last version; then write the new edition here. A deal that is new is written here alone.",
  ).toEqual(PRESENT);
});

test("Every past edition is what its digest says", () => {
  for (const { preset, edition, difference } of pastEditions) {
    const present = workbooks.get(preset) ?? expect.fail(`${preset} is no published deal`);
    expect(editionOf(withDifference(present, difference as Difference))).toBe(edition);
  }
});
