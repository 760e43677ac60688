import { expect, test } from "vitest";
import { closestReading } from "../../../src/ui/panels/closestReading.ts";

const reading = (name: string, gap: number, fits = false) => ({ reading: name, gap, fits });

test("the reading that fits goes before one that is closer by chance, then the smallest gap without its sign", () => {
  const far = reading("allMoney", 0.01);
  const near = reading("beforeRound", -0.002);
  expect(closestReading([far, near])).toBe(near);
  expect(closestReading([reading("paidMoney", 0.0004, true), near])?.reading).toBe("paidMoney");
});

test("readings without a value are passed over", () => {
  expect(closestReading([reading("allMoney", Number.NaN)])).toBeUndefined();
  expect(closestReading([])).toBeUndefined();
});
