import { describe, expect, test } from "vitest";
import type { Contents } from "../../src/document/contents.ts";
import { inTurn } from "../../src/document/inTurn.ts";
import { changeVariable, renameVariable } from "../../src/document/variables.ts";

const contents: Contents = {
  workbook: {
    title: "Small",
    dimensions: [],
    variables: [{ name: "variable" }, { name: "other", input: 1 }],
  },
  overrides: {},
};
const labelled = changeVariable("variable", { label: "Fee" });

describe("edits in turn", () => {
  test("are one step, named after the first", () => {
    const outcome = inTurn(labelled, renameVariable("variable", "fee"))(contents);
    expect(outcome).toMatchObject({
      contents: { workbook: { variables: [{ name: "fee", label: "Fee" }, { name: "other" }] } },
      done: { did: "changed", field: "label", to: "Fee" },
    });
  });

  test("are none where one of them is refused", () => {
    const outcome = inTurn(labelled, renameVariable("variable", "other"))(contents);
    expect("refusal" in outcome && outcome.refusal.key).toBe("name_of_variable");
  });
});
