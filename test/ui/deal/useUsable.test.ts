import { expect, test } from "vitest";
import { deleteVariables } from "../../../src/document/variables.ts";
import { useUsable } from "../../../src/ui/deal/useUsable.ts";
import { insideDeal } from "../insideDeal.ts";

test("all of the deal can be used as long as nobody has edited it", () => {
  const usable = insideDeal(() => useUsable());
  expect(usable.has("roundSize", "cheque")).toBe(true);
  expect(usable.of(["roundSize", "cheque"])).toEqual(["roundSize", "cheque"]);
});

test("what was deleted cannot", async () => {
  const { usable, workspace } = insideDeal((workspace) => ({ usable: useUsable(), workspace }));
  await workspace.prepare();
  expect(workspace.change(deleteVariables(["roundSize"]))).toBeUndefined();
  expect([usable.has("roundSize"), usable.has("cheque"), usable.has("cheque", "roundSize")]).toEqual([
    false,
    true,
    false,
  ]);
  expect(usable.of(["roundSize", "cheque"])).toEqual(["cheque"]);
  workspace.undo();
  expect(usable.has("roundSize")).toBe(true);
});
