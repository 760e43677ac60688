import { expect, test } from "vitest";
import { likelyReadings } from "../../../src/ui/panels/likelyReadings.ts";

const reading = (name: string, gap: number, fits = false) => ({ reading: name, gap, fits });
const namesOf = (readings: Parameters<typeof likelyReadings>[0]) =>
  likelyReadings(readings).map((one) => one.reading);

test("all readings that fit, else the one with the smallest gap whatever its sign", () => {
  const [far, near] = [reading("allMoney", 0.01), reading("beforeRound", -0.002)];
  expect(namesOf([far, near])).toEqual(["beforeRound"]);
  expect(namesOf([far, reading("paidMoney", 0.0004, true), near, reading("firmMoney", 0, true)])).toEqual([
    "paidMoney",
    "firmMoney",
  ]);
});

test("readings without a value are passed over", () => {
  expect(namesOf([reading("allMoney", Number.NaN)])).toEqual([]);
  expect(namesOf([])).toEqual([]);
});
