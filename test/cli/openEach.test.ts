import { describe, expect, test } from "vitest";
import { openEach } from "../../src/cli/openEach.ts";
import { openCalculation } from "../../src/cli/openWorkbook.ts";
import { cellAt, valueAt } from "../../src/engine/index.ts";

const terminal = {
  out: () => undefined,
  err: () => undefined,
  read: () => ({ complaint: "there is no such file." }),
};

const open = (...settings: string[]) => {
  const opened = openCalculation(terminal, { preset: "closed-2026-03" }, undefined, settings);
  return "refusal" in opened ? expect.fail(opened.refusal.join("\n")) : opened;
};
const eachOf = (name: string, ...settings: string[]) => {
  const options = openEach(open(...settings), name);
  return "refusal" in options ? expect.fail(options.refusal.join("\n")) : options;
};

test("Each option has a calculation of its own, beside the inputs that are set", () => {
  const rounds = (...settings: string[]) =>
    eachOf("commitmentRung", ...settings).map(({ option, scenario, calculation, sheet }) => [
      option,
      scenario,
      valueAt(calculation, cellAt(sheet, "roundInForce") ?? -1) / 1e9,
    ]);
  // 122 in all; without the 35 that is conditional 87; without SoftBank's 30 too 57.
  expect(rounds()).toEqual([
    ["letterOfIntent", "letterOfIntent", 122],
    ["conditional", "conditional", 122],
    ["committed", "committed", 87],
    ["paid", "paid", 57],
  ]);
  // 10 more from others, who are taken to have paid.
  expect(rounds("roundSize=132").map(([, , round]) => round)).toEqual([132, 132, 97, 67]);
});

describe("What is not a choice is refused with those that are:", () => {
  test.each([
    [
      "comitmentRung",
      /^--each: there is no variable “comitmentRung”\. Did you mean commitmentRung\? Choices are /,
    ],
    ["roundSize", /^--each: roundSize is not a choice that stands once for the whole deal\. Choices are /],
    ["purchaseStatus", /^--each: purchaseStatus is not a choice that stands once/],
    ["constructor", /^--each: there is no variable “constructor”\. Choices are /],
  ])("%s", (name, message) => {
    const options = openEach(open(), name);
    expect("refusal" in options ? options.refusal : []).toEqual([expect.stringMatching(message)]);
  });
});
