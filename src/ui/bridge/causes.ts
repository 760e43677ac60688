/** The answer in one sentence: by how much, and the largest causes first. */
import type { SplitBridge } from "../../analysis/bridge.ts";
import type { Locale } from "../locale/context.tsx";
import type { BridgeText } from "./createBridgeText.ts";
import { stepsOf } from "./steps.ts";

/** Causes that are named; the rest is one more. */
const MOST_NAMED = 4;

export function answerSentence({ t }: Pick<Locale, "t">, text: BridgeText, split: SplitBridge): string {
  const { from, to, total } = split;
  const steps = stepsOf(split, MOST_NAMED);
  const facts = { output: text.output(), from: text.value(from), to: text.value(to) };
  if (steps.length === 0) return t("bridge.untouched", facts);
  const causes = steps
    .map(({ contributions: [first, ...others], amount }) =>
      first === undefined || others.length > 0
        ? t("bridge.causeRest", { amount: text.amount(amount) })
        : t("bridge.cause", { amount: text.amount(amount), input: text.input(first) }),
    )
    .join(t("bridge.and"));
  if (total === 0) return t("bridge.cancels", { ...facts, causes });
  return t(total > 0 ? "bridge.rises" : "bridge.falls", { ...facts, amount: text.size(total), causes });
}

/** How the parts were found, and what was left out. */
export function methodSentences({ t, format }: Pick<Locale, "t" | "format">, split: SplitBridge): string {
  const { orders, leftOut, isSampled, isTogether, contributions } = split;
  const count = contributions.filter(({ amount }) => amount !== 0).length;
  const facts = {
    orders: format.plain(orders, 0),
    all: format.plain(orders + leftOut, 0),
    count: format.plain(isSampled && leftOut > 0 ? leftOut : split.players, 0),
  };
  const sentences = isSampled
    ? [t(leftOut > 0 ? "bridge.sampledPart" : "bridge.sampled", facts)]
    : [t(leftOut > 0 ? "bridge.exactPart" : count <= 1 ? "bridge.exactOne" : "bridge.exact", facts)];
  if (isTogether) sentences.push(t("bridge.isTogether"));
  return sentences.join(" ");
}
