import { expect, test } from "vitest";
import type { Change } from "../../../src/document/contents.ts";
import { createDealWorkspace, nextFrame, plain } from "../dealPage.tsx";
import { showGrid } from "./gridPage.tsx";

const COUNT = 5000;

/** An empty sheet made one of 5,000 variables, each one more than the one before. */
const withMany: Change = (contents) => ({
  contents: {
    ...contents,
    workbook: {
      ...contents.workbook,
      variables: Array.from({ length: COUNT }, (_, i) =>
        i === 0 ? { name: "v1", input: 1 } : { name: `v${i + 1}`, formula: `v${i} + 1` },
      ),
    },
  },
  done: { did: "added", noun: "variable", name: "v1", more: COUNT - 1 },
});

test("of 5,000 variables only the rows near the view exist, and the last is shown by Ctrl+End", async () => {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  workspace.openEmpty();
  expect(workspace.change(withMany)).toBeUndefined();
  const page = await showGrid("en", workspace);
  const rows = (): number => page.grid.querySelectorAll('[role="row"]').length;
  // Heads, title, variables, empty row.
  expect(page.grid.getAttribute("aria-rowcount")).toBe(String(COUNT + 3));
  expect(rows()).toBeLessThan(60);
  await page.keys("{Control>}{End}{/Control}");
  await nextFrame();
  expect(page.at()).toBe("add");
  expect(rows()).toBeLessThan(60);
  await page.keys("{ArrowUp}");
  expect(page.row("v5000")).toEqual(["v5000", "v5000", "5,000", "", "v4999 + 1", "assumption"]);
  const [spot, frame] = [page.spot().getBoundingClientRect(), page.grid.getBoundingClientRect()];
  expect(spot.bottom).toBeLessThanOrEqual(frame.bottom);
  page.grid.scrollTop = 0;
  await nextFrame();
  // The row of the spot stays, though it is far away: the focus is there.
  expect(page.row("v1")[2]).toBe("1");
  expect(plain(page.spot().textContent ?? "")).toContain("v5000");
  expect(rows()).toBeLessThan(60);
});
