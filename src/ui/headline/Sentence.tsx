/** A sentence of the dictionary with live parts: "[supplier] puts [cheque] into …". The order is the language's. */
import { createMemo, For, type JSX } from "solid-js";

export interface SentenceProps {
  readonly template: string;
  /** What stands in each place. Parts that stay in the sentence stay on the page. */
  readonly slots: Readonly<Record<string, () => JSX.Element>>;
}

export function Sentence(props: SentenceProps) {
  const parts = createMemo(() => props.template.split(/(\[\w+\])/).filter((part) => part !== ""));
  return <For each={parts()}>{(part) => slotOf(props.slots, part)?.() ?? part}</For>;
}

function slotOf(slots: SentenceProps["slots"], part: string): (() => JSX.Element) | undefined {
  const name = part.startsWith("[") ? part.slice(1, -1) : "";
  return Object.hasOwn(slots, name) ? slots[name] : undefined;
}
