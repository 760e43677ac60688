import { expect, test } from "vitest";
import { digestsOf, editions, pastFrom } from "../../../scripts/editions.ts";
import { type Difference, withDifference } from "../../../src/document/difference.ts";
import type { Workbook } from "../../../src/engine/index.ts";
import { editionOf } from "../../../src/io/edition.ts";

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

test("Every published deal calculates as it did when its edition was written down", () => {
  expect(
    digestsOf(editions),
    "A published deal calculates otherwise than before, so links and workbooks made on it would change their meaning. " +
      "Keep their meaning with `node scripts/pastEditions.mjs REVISION`, where REVISION is the last version before the " +
      "change: it writes the old editions down in src/model/presets/past.ts, and the new ones here.",
  ).toEqual(PRESENT);
});

test("Every past edition is what its digest says", () => {
  for (const { preset, edition, difference } of editions.past) {
    const present = editions.present[preset] ?? expect.fail(`${preset} is no published deal`);
    expect(editionOf(withDifference(present, difference as Difference))).toBe(edition);
  }
});

test("Editions stay what they were through one change of a deal after the other", () => {
  const workbook = (rate: number, formula: string): Workbook => ({
    title: "Small",
    dimensions: [],
    variables: [
      { name: "rate", unit: "%", input: rate },
      { name: "twice", unit: "%", formula },
    ],
  });
  const [first, second, third] = [
    workbook(5, "rate + rate"),
    workbook(6, "rate + rate"),
    workbook(6, "2 * rate"),
  ];
  const present = (one: Workbook) => ({ small: one, same: first });
  const once = pastFrom(
    { present: present(first), past: [] },
    { present: present(second), past: [] },
    "2026-05-01",
  );
  const twice = pastFrom(
    { present: present(second), past: once },
    { present: present(third), past: once },
    "2026-06-01",
  );
  expect(twice.map(({ preset, until }) => [preset, until])).toEqual([
    ["small", "2026-05-01"],
    ["small", "2026-06-01"],
  ]);
  expect(twice.map(({ difference }) => withDifference(third, difference as Difference))).toEqual([
    first,
    second,
  ]);
  expect(twice.map(({ edition }) => edition)).toEqual([editionOf(first), editionOf(second)]);
  // A deal that goes back to what it was has that edition as its present one.
  const back = pastFrom(
    { present: present(third), past: twice },
    { present: present(second), past: [] },
    "2026-07-01",
  );
  expect(back.map(({ edition }) => edition)).toEqual([editionOf(first), editionOf(third)]);
  expect(() =>
    pastFrom({ present: present(first), past: [] }, { present: {}, past: [] }, "2026-07-01"),
  ).toThrow("small is published no more");
});
