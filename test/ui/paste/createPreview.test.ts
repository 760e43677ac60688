import { describe, expect, test } from "vitest";
import { cellAt } from "../../../src/engine/index.ts";
import { createPreview, isPlain } from "../../../src/ui/paste/createPreview.ts";
import { insideDeal } from "../insideDeal.ts";

function preview(text: string, language: "en" | "nl" = "en") {
  return insideDeal((workspace) => {
    const cell = (variable: string): number =>
      cellAt(workspace.calculation.sheet, variable, ["Nvidia"]) ?? expect.fail(variable);
    const cells = [[cell("cheque"), cell("ownershipAfter")]];
    return { workspace, ...createPreview({ text, target: { cells } }) };
  }, language);
}

describe("a preview", () => {
  test("is plain where it is one value on one input", () => {
    expect(isPlain(preview("5"))).toBe(true);
    for (const text of ["x", "5\t5%", "\t5%", "5\n6"]) expect(isPlain(preview(text)), text).toBe(false);
  });

  test("says why a text is no table", () => {
    expect(preview("").complaint).toBe("empty");
    expect(preview("5").complaint).toBeUndefined();
    expect(preview("5").puts()).toHaveLength(1);
  });

  test("reads by the table's habit, by the page's, and by the one that is chosen", () => {
    const values = ({ puts }: ReturnType<typeof preview>) => puts().map(({ value }) => value);
    expect(values(preview("1,234"))).toEqual([1234e9]);
    expect(values(preview("1,234", "nl"))).toEqual([1.234e9]);
    expect(values(preview("1.234\n12,5"))).toEqual([1234e9]);
    const chosen = preview("1,234");
    expect([chosen.hasSeparators, chosen.habit()]).toEqual([true, "en"]);
    chosen.setHabit("nl");
    expect(values(chosen)).toEqual([1.234e9]);
  });

  test("pastes onto formulas where that is allowed, in the order of the table", () => {
    const made = preview("5\t5%");
    expect(made.puts().map(({ column }) => column)).toEqual([0]);
    made.setOver(true);
    expect(made.puts().map(({ column }) => column)).toEqual([0, 1]);
  });

  test("pastes as one step", () => {
    const made = preview("5");
    expect(made.apply()).toBeUndefined();
    expect(made.workspace.overrides()).toEqual({ cheque: { Nvidia: 5 } });
    made.workspace.undo();
    expect(made.workspace.isChanged()).toBe(false);
  });

  test("onto a formula says that nothing is changed until sheets can be built", async () => {
    const made = preview("5\t5%");
    made.setOver(true);
    expect(made.apply()).toContain("nothing was changed");
    expect(made.workspace.isChanged()).toBe(false);
    await made.workspace.prepare();
    expect(made.apply()).toBeUndefined();
    expect(made.workspace.isEdited()).toBe(true);
  });
});
