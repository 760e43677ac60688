/** The list of what could be meant at the caret: open or closed, and which choice is marked. */
import { type Accessor, createSignal } from "solid-js";
import { type Choice, type Offer, offerAt, type Vocabulary } from "./completion.ts";

export interface Completion {
  readonly offer: Accessor<Offer | undefined>;
  /** The place of the marked choice; -1 where none is. */
  readonly marked: Accessor<number>;
  readonly choice: Accessor<Choice | undefined>;
  /** Looks what could be meant at a place, and opens or closes the list. */
  look(text: string, caret: number, isAsked?: boolean): void;
  move(by: 1 | -1): void;
  close(): void;
}

export function createCompletion(vocabulary: Accessor<Vocabulary>): Completion {
  const [offer, setOffer] = createSignal<Offer>();
  const [marked, setMarked] = createSignal(-1);
  return {
    offer,
    marked,
    choice: () => offer()?.choices[marked()],
    look: (text, caret, isAsked = false) => {
      const found = offerAt(text, caret, vocabulary(), isAsked);
      // A name that is written out is left alone until the list is gone into.
      setMarked(found === undefined || found.isWhole ? -1 : 0);
      setOffer(found);
    },
    move: (by) => {
      const count = offer()?.choices.length ?? 0;
      if (count > 0)
        setMarked((before) => (before < 0 && by < 0 ? count - 1 : (before + by + count) % count));
    },
    close: () => setOffer(undefined),
  };
}
