import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { createMoneyAxis } from "../../../src/ui/charts/createMoneyAxis.ts";
import { createLocale } from "../../../src/ui/locale/context.tsx";
import { english } from "../../../src/ui/locale/english.ts";

test("an axis in dollars is written in the largest unit that suits it, and stays while the values fit", () => {
  createRoot((dispose) => {
    const locale = createLocale(
      () => "en",
      () => english,
    );
    const [highest, setHighest] = createSignal(30e9);
    const axis = createMoneyAxis(locale, () => [0, highest(), undefined]);
    // 30 and a tenth more in at most 5 steps: steps of 10, up to 40.
    expect(axis.axis()).toEqual({ min: 0, max: 40e9, step: 10e9 });
    expect(axis.title()).toBe("Billions of dollars");
    expect(axis.tick(20e9)).toBe("20");
    expect(axis.number(7.56e9)).toBe("7.6");
    expect(axis.number(undefined)).toBe("not known");
    setHighest(39e9);
    expect(axis.axis().max).toBe(40e9);
    setHighest(3e6);
    expect([axis.unit(), axis.axis().max]).toEqual(["$M", 4e6]);
    dispose();
  });
});
