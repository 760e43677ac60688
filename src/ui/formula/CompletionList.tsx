/** What could be meant at the caret, as a list below the field; the field keeps the focus. */
import { createEffect, For } from "solid-js";
import { useLocale } from "../locale/context.tsx";
import type { Choice } from "./completion.ts";
import type { Completion } from "./createCompletion.ts";

export function CompletionList(props: {
  readonly id: string;
  readonly completion: Completion;
  /** How far from the field's edge the word begins, in pixels. */
  readonly left: number;
  readonly onTake: (choice: Choice) => void;
}) {
  const { t } = useLocale();
  let list: HTMLDivElement | undefined;
  createEffect(() => {
    const marked = list?.children[props.completion.marked()];
    if (marked instanceof HTMLElement) marked.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      class="fbar-list"
      role="listbox"
      id={props.id}
      aria-label={t("formula.choices")}
      ref={list}
      style={{ "--left": `${props.left}px` }}
    >
      <For each={props.completion.offer()?.choices}>
        {(choice, i) => (
          <div
            class="fbar-choice"
            role="option"
            id={`${props.id}-${i()}`}
            aria-selected={props.completion.marked() === i()}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={() => props.onTake(choice)}
          >
            <span class={`fbar-choice-name fbar-${choice.kind}`}>{choice.name}</span>
            <span class="fbar-choice-label">{choice.label || t(`formula.kind.${choice.kind}`)}</span>
            <span class="fbar-choice-detail">{choice.detail}</span>
          </div>
        )}
      </For>
    </div>
  );
}
