import { expect, test } from "vitest";
import { rangingOver } from "../../../src/ui/dimensions/rangingOver.ts";
import { sheetOf } from "../../support/sheets.ts";

test("variables that range over a dimension, under another name too, or choose from it", () => {
  const sheet = sheetOf({
    dimensions: { parties: ["A", "B"], years: [0, 2] },
    variables: {
      stake: { over: ["parties"], input: 1 },
      flow: { over: ["parties as from", "parties as to"], input: 1 },
      lead: { choice: "parties", input: "A" },
      plan: { over: ["years"], input: 1 },
      total: "sum(stake)",
    },
  });
  expect(rangingOver(sheet, "parties")).toEqual(["stake", "flow", "lead"]);
  expect(rangingOver(sheet, "years")).toEqual(["plan"]);
  expect(rangingOver(sheet, "holders")).toEqual([]);
});
