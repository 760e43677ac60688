import { expect, test } from "vitest";
import { runCli } from "../support/runCli.ts";
import { smallRound } from "../support/smallRound.ts";

test("As JSON a bridge has every digit in the variables' units, and what it was found from", async () => {
  const args = ["bridge", "w.json", "--set", "cheque[Fund]=300", "--set", "basis=post"];
  const run = await runCli([...args, "--output", "ownership[Fund]", "--format", "json"], {
    "w.json": smallRound,
  });
  // 100 of 800 is 12.5 %, 300 of 1000 is 30 %. Nothing reads the basis.
  expect(JSON.parse(run.out)).toEqual({
    title: "Small round",
    output: 'ownership["Fund"]',
    unit: "%",
    amountUnit: "pp",
    from: { scenario: "Base", value: 12.5 },
    to: { scenario: "Base", value: 30 },
    set: ["cheque[Fund]=300", "basis=post"],
    total: 17.5,
    method: "exact",
    orders: 1,
    leftOut: 0,
    contributions: [
      { inputs: [{ input: 'cheque["Fund"]', unit: "$B", from: 100, to: 300 }], amount: 17.5 },
      { inputs: [{ input: "basis", unit: "", from: "pre", to: "post" }], amount: 0 },
    ],
  });
});
