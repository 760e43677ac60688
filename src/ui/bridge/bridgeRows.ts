/** The rows of the picture: both sides, and between them what each change adds. */
import type { SplitBridge } from "../../analysis/bridge.ts";
import type { BridgeRow } from "../charts/BridgeChart.tsx";
import type { Locale } from "../locale/context.tsx";
import type { BridgeText } from "./createBridgeText.ts";
import { stepsOf } from "./steps.ts";

export function bridgeRows(
  { t }: Pick<Locale, "t">,
  text: BridgeText,
  split: SplitBridge,
  names: { readonly from: string; readonly to: string },
): readonly BridgeRow[] {
  const end = (label: string, value: number): BridgeRow => ({
    kind: "end",
    start: 0,
    end: value,
    label,
    text: text.value(value),
    level: text.value(value),
    spoken: t("bridge.readEnd", { name: label, value: text.value(value) }),
  });
  const steps = stepsOf(split).map(({ contributions, start, end: level, amount }): BridgeRow => {
    const [first, ...others] = contributions;
    const isOne = first !== undefined && others.length === 0;
    const name = isOne ? text.input(first) : t("bridge.rest", { count: contributions.length });
    const [before, after] = isOne ? [text.given(first, "from"), text.given(first, "to")] : ["", ""];
    const facts = { name, before, after, amount: text.amount(amount), level: text.value(level) };
    return {
      kind: amount < 0 ? "fall" : "rise",
      start,
      end: level,
      label: name,
      text: facts.amount,
      level: facts.level,
      spoken: t(before === "" ? "bridge.readStep" : "bridge.readChange", facts),
    };
  });
  return [end(names.from, split.from), ...steps, end(names.to, split.to)];
}
