import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import type { DealState } from "../../../src/document/dealState.ts";
import { unchanged } from "../../../src/store/dealState.ts";
import { useOpenState } from "../../../src/ui/share/useOpenState.ts";
import { showPart } from "../dealPage.tsx";

afterEach(cleanup);

test("A document from elsewhere opens as one step, also one with a sheet of its own, and undo brings back what was open", async () => {
  let open: (state: DealState) => Promise<void> = () => expect.fail("not shown");
  const { workspace } = showPart(() => {
    open = useOpenState();
    return null;
  });
  workspace.set({ variable: "roundSize", items: [] }, 110);
  const before = workspace.state();
  const workbook = { title: "Mine", dimensions: [], variables: [{ name: "a", input: 2 }] };
  await open({ ...unchanged("empty"), workbook });
  expect(workspace.calculation.sheet.workbook).toBe(workbook);
  workspace.undo();
  expect(workspace.state()).toEqual(before);
});
