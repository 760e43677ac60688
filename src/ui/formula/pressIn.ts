/** What keys do in the formula bar's field. */
import type { Way } from "../sheet/createSheetView.ts";
import type { Choice } from "./completion.ts";
import type { Bar } from "./createBar.ts";
import type { Completion } from "./createCompletion.ts";
import { putText } from "./putText.ts";

export interface Pressed {
  readonly bar: Pick<Bar, "take" | "drop">;
  readonly completion: Pick<Completion, "offer" | "choice" | "move" | "close">;
  /** Opens the list whatever stands at the caret. */
  readonly look: () => void;
  readonly takeChoice: (choice: Choice | undefined) => void;
}

/** Keys go to the list first while it is open. */
export function pressIn(event: KeyboardEvent, pressed: Pressed): void {
  if (event.isComposing) return;
  const act = listAction(event, pressed) ?? fieldAction(event, pressed);
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function listAction(event: KeyboardEvent, { completion, takeChoice }: Pressed): (() => void) | undefined {
  if (completion.offer() === undefined || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const choice = completion.choice();
  switch (event.key) {
    case "ArrowDown":
      return () => completion.move(1);
    case "ArrowUp":
      return () => completion.move(-1);
    case "Escape":
      return completion.close;
    case "Enter":
    case "Tab":
      return choice === undefined || event.shiftKey ? undefined : () => takeChoice(choice);
    default:
      return undefined;
  }
}

function fieldAction(event: KeyboardEvent, { bar, look }: Pressed): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const take = (way: Way) => () => bar.take(way);
  switch (key) {
    case "Enter":
      if (altKey && target instanceof HTMLTextAreaElement)
        return () => putText(target, target.selectionStart, target.selectionEnd, "\n");
      if (ctrlKey || metaKey) return take("stay");
      return take(shiftKey ? "up" : "down");
    case "Tab":
      return ctrlKey || altKey ? undefined : take(shiftKey ? "left" : "right");
    case "Escape":
      return bar.drop;
    case " ":
      return ctrlKey ? look : undefined;
    default:
      return undefined;
  }
}
