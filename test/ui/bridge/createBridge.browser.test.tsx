import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { cellAt } from "../../../src/engine/index.ts";
import { presets } from "../../../src/model/presets/presets.ts";
import { createComparison } from "../../../src/store/createComparison.ts";
import { type AskedBridge, createBridge, type LiveBridge } from "../../../src/ui/bridge/createBridge.ts";
import { createDealWorkspace } from "../dealPage.tsx";

/** A question about the deal as published and as changed; `allow` lets the next slice be worked on. */
function ask(variable: string) {
  const workspace = createDealWorkspace();
  workspace.set({ variable: "chipSpendShare", items: [] }, 60);
  const waiting: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((done) => waiting.push(done));
  return createRoot((dispose) => {
    const comparison = createComparison(
      workspace,
      presets.map(({ name }) => name),
    );
    const [name, setName] = createSignal(variable);
    const [side, setSide] = createSignal("open");
    const asked = (): AskedBridge | undefined => {
      const [from, to] = [comparison.column("own"), comparison.column(side())];
      const cell = cellAt(workspace.calculation.sheet, name());
      return from && to && cell !== undefined
        ? { from, to, sheet: workspace.calculation.sheet, cell }
        : undefined;
    };
    const live = createBridge(asked, { rest: 1, pause });
    return { workspace, live, setName, setSide, dispose, waiting };
  });
}

const totalIn = ({ answer }: LiveBridge): number | undefined => {
  const found = answer()?.bridge;
  return found?.kind === "split" ? found.total : undefined;
};
const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 30));

describe("A live answer", () => {
  test("is there at once where little differs", async () => {
    const { live, dispose } = ask("effectiveCost");
    await rest();
    // Effective cost: 30 - 0.5 × 0.75 × 0.83 × 100 × the share, so 62.25/2 × 0.2 = 6.225 $B less.
    expect(totalIn(live)).toBeCloseTo(-6.225e9, 0);
    expect(live.isWorking()).toBe(false);
    dispose();
  });

  test("stays, marked as old, while values move, and follows when they have come to rest", async () => {
    const { live, workspace, dispose } = ask("effectiveCost");
    await rest();
    workspace.set({ variable: "chipSpendShare", items: [] }, 50);
    expect(live.isWorking()).toBe(true);
    expect(totalIn(live)).toBeCloseTo(-6.225e9, 0);
    await rest();
    expect(totalIn(live)).toBeCloseTo(-3.1125e9, 0);
    expect(live.isWorking()).toBe(false);
    dispose();
  });

  test("is of the latest question, whatever was being worked on", async () => {
    const { live, setSide, setName, waiting, dispose } = ask("netPresentValue");
    await rest();
    setSide("preset:letter-of-intent-2025");
    await rest();
    // So much differs that there is a pause.
    expect(live.isWorking()).toBe(true);
    expect(waiting).toHaveLength(1);
    expect(live.progress()).toBeGreaterThan(0);
    setSide("open");
    setName("effectiveCost");
    waiting[0]?.();
    await rest();
    expect(totalIn(live)).toBeCloseTo(-6.225e9, 0);
    expect(waiting).toHaveLength(1);
    dispose();
  });

  test("is none where one side does not have what is asked about", async () => {
    const { live, setName, dispose } = ask("effectiveCost");
    await rest();
    setName("nothing");
    await rest();
    expect(live.isWorking()).toBe(false);
    dispose();
  });
});
