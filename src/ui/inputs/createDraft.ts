/**
 * A value being typed. Wrong text stays in the field with its reason, and the last good value stays in force; Escape
 * gives the text up, Enter or leaving the field takes it.
 */
import { type Accessor, createSignal } from "solid-js";
import { complaintSentence, type Reading, readQuantity, type Unreadable } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import type { Quantity } from "./createQuantity.ts";

export interface Draft {
  /** What stands in the field: the text being typed, else the value. */
  readonly text: Accessor<string>;
  readonly isOpen: Accessor<boolean>;
  /** How the text is being read, in base units; undefined where nothing is typed or nothing can be read. */
  readonly reading: Accessor<number | undefined>;
  /** Why the text could not be taken. Set when it was tried, gone when the text changes into something readable. */
  readonly complaint: Accessor<string | undefined>;
  type(text: string): void;
  /** Takes the text; false if it cannot be read, and then it stays. */
  take(): boolean;
  drop(): void;
}

/** A draft for a quantity; `written` is how its value stands in the field. */
export function createDraft(quantity: Quantity, written: () => string = quantity.text): Draft {
  const { language, pack } = useLocale();
  const read = (typed: string): Reading => readQuantity(typed, quantity.unit, language());
  const [text, setText] = createSignal<string>();
  const [complaint, setComplaint] = createSignal<Unreadable>();
  const readText = () => {
    const typed = text();
    return typed === undefined ? undefined : read(typed);
  };
  const drop = (): void => {
    setText(undefined);
    setComplaint(undefined);
  };
  return {
    text: () => text() ?? written(),
    isOpen: () => text() !== undefined,
    reading: () => {
      const reading = readText();
      return reading !== undefined && "value" in reading ? reading.value : undefined;
    },
    complaint: () => {
      const unreadable = complaint();
      return unreadable && complaintSentence(unreadable, pack()?.complaints);
    },
    type: (typed) => {
      setText(typed);
      const reading = read(typed);
      if ("value" in reading) setComplaint(undefined);
      else if (complaint() !== undefined) setComplaint(reading);
    },
    take: () => {
      const reading = readText();
      if (reading === undefined) return true;
      if ("complaint" in reading) {
        setComplaint(reading);
        return false;
      }
      drop();
      quantity.take(reading.value);
      quantity.commit();
      return true;
    },
    drop,
  };
}
