/** What a person pastes onto the sheet, and where: the dialog of pasting takes it from here. */
import { type Accessor, createSignal } from "solid-js";

/** Where a pasted table goes. */
export interface PasteTarget {
  /** Cells of calculation.sheet from the spot to the right and downwards, row by row; undefined where nothing can go. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** How many rows and columns are selected, from the spot on; one of each where that is left out. */
  readonly selected?: { readonly rows: number; readonly columns: number };
}

/** A text on its way to its target. */
export interface Pasting {
  readonly text: string;
  readonly target: PasteTarget;
}

const [pasting, setPasting] = createSignal<Pasting>();

/** What is being pasted, until it is taken or given up. Tracked. */
export const pasted: Accessor<Pasting | undefined> = pasting;

/** Shows what a text would change; one value onto one input goes in at once. */
export function openPaste(text: string, target: PasteTarget): void {
  setPasting({ text, target });
}

/** It has been taken, or given up. */
export const endPaste = (): void => void setPasting(undefined);
