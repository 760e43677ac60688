import { expect, test } from "vitest";
import { columnDecimals } from "../../../src/ui/panels/columnDecimals.ts";
import { insideDeal } from "../insideDeal.ts";

test("a column has the decimals of its unit, or as many as the deal's figures need", () => {
  insideDeal(({ calculation }) => {
    const of = (variable: string, more = {}) => columnDecimals(calculation, { variable, ...more });
    // Revenue of 37.92, 30.3 and 18.93.
    expect([of("peerRevenue"), of("peerExposure"), of("stakeByReading")]).toEqual([2, 1, 2]);
    expect([of("trancheYear"), of("exposureToPeer", { as: "multiple" })]).toEqual([0, 2]);
    expect([of("loopRoundAmount", { decimals: 2 }), of("publishedDate"), of("nothing")]).toEqual([2, 1, 0]);
  });
});
