import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { wantedBridge, wantNoBridge } from "../../../src/ui/bridge/wantedBridge.ts";
import { ResultRow } from "../../../src/ui/results/ResultRow.tsx";
import { createDealWorkspace, nextFrame, type Shown, showPart } from "../dealPage.tsx";

afterEach(() => {
  cleanup();
  wantNoBridge();
  window.location.hash = "";
});

/** An open result, of a deal in which the chip-spend share is this. */
async function showResult(share: number): Promise<Shown> {
  const workspace = createDealWorkspace();
  workspace.set({ variable: "chipSpendShare", items: [] }, share);
  const shown = showPart(() => <ResultRow variable="effectiveCost" />, "en", workspace);
  shown.container.querySelector("details")?.setAttribute("open", "");
  for (let i = 0; i < 40; i++) await nextFrame();
  return shown;
}

const buttonIn = ({ container }: Shown): HTMLElement | undefined =>
  [...container.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Why"));

test("A result that was changed leads to why it was", async () => {
  const button = buttonIn(await showResult(60));
  expect(button?.textContent).toBe("Why did it change?");
  await userEvent.click(button as HTMLElement);
  expect(window.location.hash).toBe("#compare");
  expect(wantedBridge()).toEqual({ output: { variable: "effectiveCost", items: [] }, from: "own" });
});

test("A result as published leads nowhere", async () => {
  expect(buttonIn(await showResult(40))).toBeUndefined();
});
