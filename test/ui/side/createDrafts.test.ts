import { expect, test } from "vitest";
import { createDrafts } from "../../../src/ui/side/createDrafts.ts";

test("A draft is kept by its field until it is dropped.", () => {
  const drafts = createDrafts();
  drafts.put("cheque unit", { text: "$X", reason: "No unit." });
  drafts.put("cheque label", { text: "Ch" });
  expect(drafts.at("cheque unit")).toEqual({ text: "$X", reason: "No unit." });
  drafts.put("cheque unit", { text: "$B" });
  expect(drafts.at("cheque unit")).toEqual({ text: "$B" });
  drafts.drop("cheque unit");
  expect(drafts.at("cheque unit")).toBeUndefined();
  expect(drafts.at("cheque label")).toEqual({ text: "Ch" });
});
