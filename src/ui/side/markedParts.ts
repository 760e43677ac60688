/** A formula cut at the places that complaints are about. */
import type { Complaint } from "../../engine/index.ts";

export interface MarkedPart {
  readonly text: string;
  readonly isWrong: boolean;
}

/** The parts in order; what two complaints share is marked once, and a complaint about the end marks a space behind it. */
export function markedParts(
  formula: string,
  complaints: readonly Pick<Complaint, "start" | "end">[],
): readonly MarkedPart[] {
  const isWrongAt = (at: number): boolean => complaints.some(({ start, end }) => at >= start && at < end);
  const cuts = new Set([0, formula.length, ...complaints.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= formula.length).sort((one, other) => one - other);
  const parts: MarkedPart[] = [];
  for (const [i, from] of places.entries()) {
    const text = formula.slice(from, places[i + 1] ?? from);
    if (text === "") continue;
    const last = parts.at(-1);
    if (last?.isWrong === isWrongAt(from)) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ text, isWrong: isWrongAt(from) });
  }
  const isAtEnd = complaints.some(({ start, end }) => start === end && start >= formula.length);
  return isAtEnd ? [...parts, { text: " ", isWrong: true }] : parts;
}
