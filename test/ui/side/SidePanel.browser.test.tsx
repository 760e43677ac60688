import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violationsIn } from "../dealPage.tsx";
import { besideGrid } from "./besideGrid.tsx";

afterEach(cleanup);

describe("what stands beside the grid", () => {
  test("is one of five, chosen by arrow keys", async () => {
    const { role, view } = await besideGrid();
    const tabs = role("tab");
    expect(tabs.map(({ innerText }) => innerText.trim())).toEqual([
      "Trace",
      "Details",
      "Dimensions",
      "Checks",
      "History",
    ]);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
    tabs[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(view.side()).toBe("details");
    expect(document.activeElement).toBe(tabs[1]);
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(view.side()).toBe("history");
    await userEvent.keyboard("{Home}");
    expect(document.activeElement).toBe(tabs[0]);
  });

  test("takes the focus when it is asked for, and gives it back by Escape", async () => {
    const { view, asked } = await besideGrid();
    view.showSide("checks", true);
    await expect.poll(() => document.activeElement?.id).toBe("sheet-side");
    await userEvent.keyboard("{Escape}");
    expect(asked.focus).toBe(1);
  });

  for (const side of ["trace", "details", "dimensions", "checks", "history"] as const) {
    test(`stands when the sheet under ${side} is emptied, and when it comes back`, async () => {
      const { view, workspace, words } = await besideGrid({ side });
      view.setSpot({ part: "value", section: "round", variable: "ownershipAfter", items: ["Nvidia"] });
      const before = words();
      workspace.openEmpty();
      expect(view.cell()).toBeUndefined();
      workspace.undo();
      if (side !== "history") expect(words()).toBe(before);
      workspace.openPreset("amd-warrant");
      workspace.undo();
      workspace.redo();
      expect(words()).not.toBe("");
    });
  }

  for (const side of ["trace", "details", "checks", "history"] as const) {
    for (const language of ["en", "nl"] as const) {
      test(`has nothing for axe to find in ${side}, in ${language}`, async () => {
        const { container, view, workspace } = await besideGrid({ side, language });
        workspace.set({ variable: "cheque", items: ["Nvidia"] }, 25);
        workspace.commit();
        view.setSpot({ part: "value", section: "round", variable: "ownershipAfter", items: ["Nvidia"] });
        expect(await violationsIn(container)).toEqual([]);
      });
    }
  }
});
