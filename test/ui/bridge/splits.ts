/** Splits for tests of how they are shown. */
import { createRoot } from "solid-js";
import type { SplitBridge } from "../../../src/analysis/bridge.ts";
import type { BridgeText } from "../../../src/ui/bridge/createBridgeText.ts";
import { createLocale, type Locale } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { english } from "../../../src/ui/locale/english.ts";

export const inEnglish: Locale = createRoot(() =>
  createLocale(
    () => "en",
    () => english,
  ),
);
export const inDutch: Locale = createRoot(() =>
  createLocale(
    () => "nl",
    () => dutch,
  ),
);

/** From a value on, what inputs add; each input is known by its place, its cell's number. */
export function splitOf(
  from: number,
  amounts: Readonly<Record<string, number>>,
  more: Partial<SplitBridge> = {},
): SplitBridge {
  const total = Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
  return {
    kind: "split",
    from,
    to: from + total,
    total,
    contributions: Object.values(amounts).map((amount, cell) => ({
      inputs: [{ cell, toCell: cell, from: { value: 1, isGiven: true }, to: { value: 2, isGiven: true } }],
      amount,
    })),
    players: Object.keys(amounts).length,
    isSampled: false,
    isTogether: false,
    orders: 2,
    leftOut: 0,
    ...more,
  };
}

/** Plain numbers, and the names that the amounts were given by. */
export const plainText = (names: readonly string[]): BridgeText => ({
  input: ({ inputs: [first] }) => names[first?.cell ?? 0] ?? "",
  together: () => "",
  given: ({ inputs: [first] }, side) => String(first?.[side].value),
  output: () => "Profit",
  value: String,
  amount: (base) => (base < 0 ? `${base}` : `+${base}`),
  size: (base) => String(Math.abs(base)),
  measure: () => ({ kind: "plain", unit: "", decimals: 0 }),
});
